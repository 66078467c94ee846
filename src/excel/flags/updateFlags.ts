import { a1 } from "../../core/findings/origin";
import type { Result } from "../../core/result";
import type { CellContent, SheetGrid } from "../../forms/model/grid";
import type { ModelRange } from "../../forms/model/sheetModel";
import type { ExcelAccess } from "../access";
import { guarded, traceSheet } from "../errors";
import { cellsOf, holds, sizedRange } from "../ranges";
import type { ExcelRefusal } from "../refusal";
import { commitFlags } from "./commit";
import { flagChanges } from "./flagCells";
import { queueFlagRange } from "./flagName";

export interface FlagUpdate {
  readonly sheetId: string;
  /** The changed rows, in the columns that were read of the sheet before. */
  readonly area: ModelRange;
  /** Where the flags stood when they were last written. */
  readonly flags: ModelRange;
}

/** Rows as they are now. */
export type FreshRows = Pick<SheetGrid, "rowIndex" | "values" | "text">;

/** `moved`: the flags no longer stand where they did, so that the whole sheet has to be looked at. */
export type FlagUpdateOutcome = { readonly kind: "written"; readonly kept: readonly string[] } | { readonly kind: "moved" };

/** Reads the changed rows, with the flags beside them, in one round trip, and writes those flags that come out otherwise. `textsOf` gives a text a row. */
export async function updateFlags(
  access: ExcelAccess,
  { sheetId, area, flags }: FlagUpdate,
  textsOf: (rows: FreshRows) => readonly string[],
): Promise<Result<FlagUpdateOutcome, ExcelRefusal>> {
  const column = flags.firstColumn;
  return guarded(() =>
    access.run(async (context): Promise<FlagUpdateOutcome> => {
      const sheet = context.workbook.worksheets.getItem(sheetId).load("name");
      const markOf = queueFlagRange(sheet);
      const rows = cellsOf(sheet, area).load("values,text");
      const cells = cellsOf(sheet, sizedRange(area.firstRow, column, area.lastRow - area.firstRow + 1, 1)).load("formulas");
      await context.sync();
      traceSheet(context, sheet.name);
      const { range } = markOf();
      const stands = range?.firstColumn === column && range.firstRow === flags.firstRow;
      if (!stands || !holds(range, area.lastRow, column)) return { kind: "moved" };
      const texts = textsOf({ rowIndex: area.firstRow, values: rows.values as CellContent[][], text: rows.text });
      const current = (cells.formulas as CellContent[][]).map(([cell = ""]) => cell);
      const { changes, kept } = flagChanges(area.firstRow, current, texts);
      await commitFlags(access, context, { sheetId, sheet: sheet.name, column, changes, mark: null });
      return { kind: "written", kept: kept.map((row) => a1(row, column)) };
    }),
  );
}
