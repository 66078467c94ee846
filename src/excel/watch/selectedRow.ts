import type { Result } from "../../core/result";
import type { SelectedRow } from "../../forms/select/villageOfRow";
import type { ExcelAccess } from "../access";
import { guarded } from "../errors";
import type { ExcelRefusal } from "../refusal";

/** Queues the cells of one row, as they are shown; they can be taken after `sync`. Cells beyond what the row holds are not asked for. */
function queueRow(sheet: Excel.Worksheet, selected: Excel.Range): () => SelectedRow {
  const first = selected.getRow(0).untrack();
  const cells = first.getEntireRow().untrack().getUsedRangeOrNullObject(true).untrack();
  sheet.load("name");
  first.load("rowIndex");
  cells.load("text");
  return () => ({ sheet: sheet.name, row: first.rowIndex, cells: cells.isNullObject ? [] : (cells.text[0] ?? []) });
}

/** The first row of a selection that an event told of, in one round trip. `address` may name several areas: the first counts. */
export async function readRowAt(access: ExcelAccess, sheetId: string, address: string): Promise<Result<SelectedRow, ExcelRefusal>> {
  return guarded(() =>
    access.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      const row = queueRow(sheet, sheet.getRange(address.split(",")[0]).untrack());
      await context.sync();
      return row();
    }),
  );
}

/** The row of the active cell, in one round trip. */
export async function readSelectedRow(access: ExcelAccess): Promise<Result<SelectedRow, ExcelRefusal>> {
  return guarded(() =>
    access.run(async (context) => {
      const cell = context.workbook.getActiveCell().untrack();
      const row = queueRow(cell.worksheet, cell);
      await context.sync();
      return row();
    }),
  );
}
