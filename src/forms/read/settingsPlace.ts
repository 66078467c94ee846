import type { CellContent, SheetGrid } from "../model/grid";
import { keyOfWords } from "../schema/settingKeys";
import { tableRows } from "./dataRows";
import { findForms, viewOf } from "./findTables";
import type { TablePlace } from "./tablePlace";
import { tablePlace } from "./tablePlace";
import { cellAt } from "./tableView";

/** The cell that holds a setting's value. Row and column of the sheet, zero-based. */
export interface SettingCell {
  readonly row: number;
  readonly column: number;
  readonly value: CellContent;
}

/** Where the settings stand: by the key's name, the first row that bears it counts, as in reading. */
export interface SettingsPlace {
  readonly place: TablePlace;
  readonly cells: ReadonlyMap<string, SettingCell>;
}

/** The form Cấu hình among the sheets; null where there is none, or its headers can't be told. */
export function settingsPlace(grids: readonly SheetGrid[]): SettingsPlace | null {
  const found = findForms(grids).byForm.get("settings")?.[0];
  if (found === undefined) return null;
  const view = viewOf(found);
  const [keyColumn, valueColumn] = [view.fields.get("key"), view.fields.get("value")];
  if (keyColumn === undefined || valueColumn === undefined) return null;
  const cells = new Map<string, SettingCell>();
  for (const row of tableRows(view).data) {
    const key = keyOfWords(String(cellAt(view, row, keyColumn).value));
    if (key === null || cells.has(key.key)) continue;
    const { value } = cellAt(view, row, valueColumn);
    cells.set(key.key, { row: view.grid.rowIndex + row, column: view.grid.columnIndex + valueColumn, value });
  }
  return { place: tablePlace(view, found), cells };
}
