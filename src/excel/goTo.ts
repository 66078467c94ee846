import type { Result } from "../core/result";
import type { ExcelAccess } from "./access";
import { guarded, traceSheet } from "./errors";
import type { ExcelRefusal } from "./refusal";

/** Shows a sheet and selects a cell of it; without a cell, the sheet alone. */
export async function goTo(access: ExcelAccess, sheet: string, cell: string | null): Promise<Result<void, ExcelRefusal>> {
  return guarded(() =>
    access.run(async (context) => {
      traceSheet(context, sheet);
      const target = context.workbook.worksheets.getItem(sheet);
      target.visibility = "Visible";
      target.activate();
      if (cell !== null) target.getRange(cell).untrack().select();
      await context.sync();
    }),
  );
}
