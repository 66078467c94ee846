import type { CellContent, SheetGrid } from "../../src/forms/model/grid";
import type { ModelContent, SheetModel } from "../../src/forms/model/sheetModel";
import { cellStyles } from "../../src/forms/model/styles";

/** A grid as it would be read once the model stands on a sheet; formulas have not been calculated, and show nothing. */
export function gridOf(model: SheetModel): SheetGrid {
  const width = Math.max(model.columnWidths.length, ...model.rows.map((row) => row.length));
  const cells = model.rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null));
  return {
    sheet: model.name,
    rowIndex: 0,
    columnIndex: 0,
    values: cells.map((row) => row.map((cell) => valueOf(cell?.content ?? null))),
    text: cells.map((row) => row.map((cell) => displayed(valueOf(cell?.content ?? null), cellStyles[cell?.style ?? "plain"].numberFormat))),
  };
}

function valueOf(content: ModelContent): CellContent {
  return content === null || typeof content === "object" ? "" : content;
}

/** What Excel shows, as far as reading depends on it. */
function displayed(value: CellContent, numberFormat: string): string {
  return typeof value === "number" && numberFormat.endsWith("%") ? `${Math.round(value * 1000) / 10}%` : String(value);
}

/** A sheet typed by hand: each cell displays its value, unless `text` says what it displays. */
export function grid(
  sheet: string,
  values: readonly (readonly CellContent[])[],
  text: Readonly<Record<string, string>> = {},
  rowIndex = 0,
  columnIndex = 0,
): SheetGrid {
  const width = Math.max(0, ...values.map((row) => row.length));
  const filled = values.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ""));
  return {
    sheet,
    rowIndex,
    columnIndex,
    values: filled,
    text: filled.map((row, r) => row.map((value, c) => text[`${r},${c}`] ?? String(value))),
  };
}
