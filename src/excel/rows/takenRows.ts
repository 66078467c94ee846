import type { CellContent } from "../../forms/model/grid";
import { formerInputs } from "../write/content";

/** A row of an Excel table in the moment before it is taken out. */
interface TakenRow {
  readonly index: number;
  readonly cells: Excel.Range;
}

export interface TakenRows {
  readonly tableId: string;
  readonly rows: readonly TakenRow[];
  /** Of the table, before. */
  readonly count: OfficeExtension.ClientResult<number>;
}

/** Takes rows out of an Excel table, from the bottom up so that places above stay what they are. What it gives brings them back. */
export function queueTakeOut(sheet: Excel.Worksheet, tableId: string, indices: readonly number[]): TakenRows {
  const table = sheet.tables.getItem(tableId);
  const body = table.getDataBodyRange().untrack();
  const count = table.rows.getCount();
  const rows = [...indices]
    .sort((one, other) => one - other)
    .map((index) => ({ index, cells: body.getRow(index).untrack().load("formulas,values,numberFormat") }));
  for (const { index } of [...rows].reverse()) table.rows.getItemAt(index).delete();
  return { tableId, rows, count };
}

/** Queues that rows taken out stand again where they stood, and hold what they held. */
export function queueBringBack(sheet: Excel.Worksheet, { tableId, rows, count }: TakenRows): void {
  const table = sheet.tables.getItem(tableId);
  // Excel keeps one row of a table, and blanks it.
  const [, ...others] = rows;
  for (const { index, cells } of count.value === rows.length ? others : rows) {
    table.rows.add(index, [Array<string>((cells.formulas as CellContent[][])[0]?.length ?? 1).fill("")]);
  }
  const body = table.getDataBodyRange().untrack();
  for (const { index, cells } of rows) {
    const target = body.getRow(index).untrack();
    const formats = cells.numberFormat as string[][];
    target.numberFormat = formats;
    target.formulas = formerInputs(cells.formulas as CellContent[][], cells.values as CellContent[][], formats);
  }
}
