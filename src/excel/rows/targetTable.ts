import type { ModelRange } from "../../forms/model/sheetModel";
import { holds, sizedRange } from "../ranges";

/** An Excel table of the user's, as it stands. Rows of the sheet. */
export interface TargetTable {
  readonly id: string;
  readonly range: ModelRange;
  readonly firstBodyRow: number;
  readonly lastBodyRow: number;
}

/** The tables of a sheet, in two round trips; the ranges are taken after the second. */
export async function tablesOn(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<readonly TargetTable[]> {
  sheet.tables.load("items/id,items/showTotals,items/showHeaders");
  await context.sync();
  const loaded = sheet.tables.items.map((table) => ({
    table,
    range: table.getRange().untrack().load("rowIndex,columnIndex,rowCount,columnCount"),
  }));
  if (loaded.length > 0) await context.sync();
  return loaded.map(({ table, range: { rowIndex, columnIndex, rowCount, columnCount } }) => {
    const range = sizedRange(rowIndex, columnIndex, rowCount, columnCount);
    return {
      id: table.id,
      range,
      firstBodyRow: range.firstRow + (table.showHeaders ? 1 : 0),
      lastBodyRow: range.lastRow - (table.showTotals ? 1 : 0),
    };
  });
}

/** The table that holds a row of the sheet in all of these columns; null where the cells are no table. */
export function tableAround(tables: readonly TargetTable[], row: number, firstColumn: number, lastColumn: number): TargetTable | null {
  return tables.find(({ range }) => holds(range, row, firstColumn) && holds(range, row, lastColumn)) ?? null;
}
