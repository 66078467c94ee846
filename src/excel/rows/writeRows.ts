import type { ModelContent, ModelRange } from "../../forms/model/sheetModel";
import type { FormerSheet } from "../former/formerSheet";
import { settableLook } from "../former/looks";
import { cellsOf, columnCount, sizedRange } from "../ranges";
import { cellInput } from "../write/content";
import { applyPlainLook } from "../write/traits";
import type { TakenRows } from "./takenRows";
import { queueTakeOut } from "./takenRows";
import type { AppendPlan, AppendedRows } from "./appendPlan";

type Insertion = NonNullable<AppendPlan["insertion"]>;

const isAtEnd = ({ table, index }: Insertion): boolean => index > table.lastBodyRow - table.firstBodyRow;

/**
 * Inserts what rows have to be inserted, gives all new rows the looks of the row above, and fills them. All in one round trip, after which it tells how
 * many rows the Excel table had; null where none were inserted.
 */
export function queueAppend(
  sheet: Excel.Worksheet,
  request: AppendedRows,
  { area, insertion }: AppendPlan,
): OfficeExtension.ClientResult<number> | null {
  const { rows } = insertion === null ? { rows: null } : sheet.tables.getItem(insertion.table.id);
  const former = rows?.getCount() ?? null;
  if (insertion !== null) {
    const blanks = Array.from({ length: insertion.count }, () => Array<string>(columnCount(insertion.table.range)).fill(""));
    rows?.add(isAtEnd(insertion) ? undefined : insertion.index, blanks);
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
  return former;
}

/** Takes inserted rows out of a table that had `former` rows in the moment of writing, wherever they went. */
export function queueTakingOut(sheet: Excel.Worksheet, { insertion }: AppendPlan, former: number): void {
  if (insertion === null) return;
  const first = isAtEnd(insertion) ? former : insertion.index;
  queueTakeOut(
    sheet,
    insertion.table.id,
    Array.from({ length: insertion.count }, (_, place) => first + place),
  );
}

/** Gives cells their looks. Rows that all look the same, as blank ones do, are told once: thousands told each would be more than Excel takes. */
function queueLooks(sheet: Excel.Worksheet, range: ModelRange, looks: FormerSheet["looks"]): void {
  const rows = looks.map((row) => row.map(settableLook));
  const [first = []] = rows;
  const text = JSON.stringify(first);
  if (!rows.every((row) => JSON.stringify(row) === text)) {
    cellsOf(sheet, range).setCellProperties(rows);
    return;
  }
  const top = cellsOf(sheet, { ...range, lastRow: range.firstRow });
  top.setCellProperties([first]);
  cellsOf(sheet, range).copyFrom(top, "Formats");
}

/** Takes the new rows away again: deletes those that were inserted, blanks the others and gives them their former looks. What was deleted can be brought back. */
export function queueRemoval(
  sheet: Excel.Worksheet,
  request: AppendedRows,
  { area, free, insertion }: AppendPlan,
  former: FormerSheet,
): TakenRows | null {
  const taken =
    insertion &&
    queueTakeOut(
      sheet,
      insertion.table.id,
      Array.from({ length: insertion.count }, (_, place) => insertion.index + place),
    );
  if (free === 0) return taken;
  const filled = { ...area, lastRow: area.firstRow + free - 1 };
  for (const { column } of request.columns) cellsOf(sheet, sizedRange(area.firstRow, column, free, 1)).clear("Contents");
  applyPlainLook(sheet, filled);
  queueLooks(sheet, filled, former.looks.slice(0, free));
  cellsOf(sheet, filled).numberFormat = former.numberFormats.slice(0, free).map((row) => [...row]);
  return taken;
}

/** The content of a new row in a column of the sheet; undefined in columns that are not ours. */
export function contentAt(request: AppendedRows, row: number, column: number): ModelContent | undefined {
  const place = request.columns.findIndex((each) => each.column === column);
  return place < 0 ? undefined : (request.rows[row]?.[place] ?? null);
}
