import type { Plugin, PluginCtor } from "@univerjs/core";
import { FUniver } from "@univerjs/core/lib/facade";
import { LocaleType, Univer } from "@univerjs/core";
import {
  UniverFormulaEnginePlugin,
  UniverSheetsCorePreset,
  UniverSheetsFormulaPlugin,
  UniverSheetsPlugin,
} from "@univerjs/preset-sheets-core";
import viVN from "@univerjs/preset-sheets-core/locales/vi-VN";

const calculating: readonly PluginCtor<Plugin>[] = [UniverFormulaEnginePlugin, UniverSheetsPlugin, UniverSheetsFormulaPlugin];

/**
 * An empty grid in the container: sheet tabs and formula bar, no toolbar. Its formula engine is switched off, since the host calculates;
 * it would not know the add-in's functions and would put its own results over the host's.
 */
export function createGrid(container: HTMLElement): FUniver {
  const univer = new Univer({ locale: LocaleType.VI_VN, locales: { [LocaleType.VI_VN]: viVN } });
  const preset = UniverSheetsCorePreset({
    container,
    header: false,
    toolbar: false,
    contextMenu: false,
    disableAutoFocus: true,
    footer: { sheetBar: true, statisticBar: true, menus: false, zoomSlider: true, addSheetButtonConfig: { show: false } },
    sheets: { disableForceStringAlert: true, disableForceStringMark: true },
  });
  for (const entry of preset.plugins) {
    const [plugin, config] = Array.isArray(entry) ? entry : [entry, undefined];
    univer.registerPlugin(plugin, calculating.includes(plugin) ? { ...config, notExecuteFormula: true } : config);
  }
  return FUniver.newAPI(univer);
}
