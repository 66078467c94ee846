import { FUniver } from "@univerjs/core/lib/facade";
import type { ICellData, Workbook } from "@univerjs/core";
import { CellValueType, InterceptorEffectEnum, LocaleType, Univer } from "@univerjs/core";
import { INTERCEPTOR_POINT, SheetInterceptorService } from "@univerjs/sheets";
import { UniverFormulaEnginePlugin, UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import viVN from "@univerjs/preset-sheets-core/locales/vi-VN";
import { displayText } from "../../model/displayText";

export interface Grid {
  readonly api: FUniver;
  readonly univer: Univer;
}

/**
 * An empty grid in the container: sheet tabs and formula bar, no toolbar. Its formula engine is switched off, since the host calculates;
 * it would not know the add-in's functions and would put its own results over the host's.
 */
export function createGrid(container: HTMLElement): Grid {
  const univer = new Univer({ locale: LocaleType.VI_VN, locales: { [LocaleType.VI_VN]: viVN } });
  const preset = UniverSheetsCorePreset({
    container,
    header: true,
    toolbar: false,
    contextMenu: false,
    disableAutoFocus: true,
    formulaBar: true,
    disableTextFormatAlert: true,
    disableTextFormatMark: true,
    footer: { sheetBar: true, statisticBar: true, menus: false, zoomSlider: true, addSheetButtonConfig: { show: false } },
    sheets: { disableForceStringAlert: true, disableForceStringMark: true },
  });
  for (const entry of preset.plugins) {
    const [plugin, config] = Array.isArray(entry) ? entry : [entry, undefined];
    univer.registerPlugin(plugin, plugin === UniverFormulaEnginePlugin ? { ...config, notExecuteFormula: true } : config);
  }
  return { api: FUniver.newAPI(univer), univer };
}

/** To be called once the first workbook is there, which is when the grid starts its parts. The grid formats by number format and language, except for plain numbers, which it would show with a decimal point. */
export function showGeneralNumbers({ univer }: Grid): void {
  univer
    .__getInjector()
    .get(SheetInterceptorService)
    .intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
      id: "general-numbers",
      priority: 1,
      effect: InterceptorEffectEnum.Value,
      handler: (cell, location, next) => {
        const isPlain = cell?.t === CellValueType.NUMBER && typeof cell.v === "number" && !Number.isInteger(cell.v);
        if (!isPlain || patternOf(location.workbook, cell) !== generalFormat) return next(cell);
        return next({ ...cell, v: displayText(cell.v as number, generalFormat, "vi-VN") });
      },
    });
}

const generalFormat = "General";

function patternOf(workbook: Workbook, cell: ICellData): string {
  const style = cell.s ? workbook.getStyles().get(cell.s) : null;
  return style?.n?.pattern ?? generalFormat;
}
