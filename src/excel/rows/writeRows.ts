import type { ModelContent } from "../../forms/model/sheetModel";
import type { FormerSheet } from "../former/formerSheet";
import { settableLook } from "../former/looks";
import { cellsOf, columnCount, sizedRange } from "../ranges";
import { cellInput } from "../write/content";
import { applyPlainLook } from "../write/traits";
import type { AppendPlan, AppendRequest } from "./appendPlan";

/** Inserts what rows have to be inserted, gives all new rows the looks of the row above, and fills them. All in one round trip. */
export function queueAppend(sheet: Excel.Worksheet, request: AppendRequest, { area, insertion }: AppendPlan): void {
  if (insertion !== null) {
    const { table, index, count } = insertion;
    const blanks = Array.from({ length: count }, () => Array<string>(columnCount(table.range)).fill(""));
    const isEnd = index > table.lastBodyRow - table.firstBodyRow;
    sheet.tables.getItem(table.id).rows.add(isEnd ? undefined : index, blanks);
  }
  if (request.afterData) {
    const model = cellsOf(sheet, { ...area, firstRow: request.afterRow, lastRow: request.afterRow });
    cellsOf(sheet, area).copyFrom(model, "Formats");
  }
  request.columns.forEach(({ column, numberFormat }, place) => {
    const cells = cellsOf(sheet, sizedRange(area.firstRow, column, request.rows.length, 1));
    cells.numberFormat = request.rows.map(() => [numberFormat]);
    cells.values = request.rows.map((row) => [cellInput(row[place] ?? null, numberFormat)]);
  });
}

/** Takes the new rows away again: deletes those that were inserted, blanks the others and gives them their former looks. */
export function queueRemoval(
  sheet: Excel.Worksheet,
  request: AppendRequest,
  { area, free, insertion }: AppendPlan,
  former: FormerSheet,
): void {
  if (insertion !== null) {
    const { rows } = sheet.tables.getItem(insertion.table.id);
    for (let place = insertion.count - 1; place >= 0; place -= 1) rows.getItemAt(insertion.index + place).delete();
  }
  if (free === 0) return;
  const filled = { ...area, lastRow: area.firstRow + free - 1 };
  for (const { column } of request.columns) cellsOf(sheet, sizedRange(area.firstRow, column, free, 1)).clear("Contents");
  applyPlainLook(sheet, filled);
  const cells = cellsOf(sheet, filled);
  cells.numberFormat = former.numberFormats.slice(0, free).map((row) => [...row]);
  cells.setCellProperties(former.looks.slice(0, free).map((row) => row.map(settableLook)));
}

/** The content of a new row in a column of the sheet; undefined in columns that are not ours. */
export function contentAt(request: AppendRequest, row: number, column: number): ModelContent | undefined {
  const place = request.columns.findIndex((each) => each.column === column);
  return place < 0 ? undefined : (request.rows[row]?.[place] ?? null);
}
