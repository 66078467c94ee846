import { a1 } from "../../core/findings/origin";
import type { Result } from "../../core/result";
import type { CellContent } from "../../forms/model/grid";
import type { ModelRange } from "../../forms/model/sheetModel";
import type { ExcelAccess } from "../access";
import { guarded, traceSheet } from "../errors";
import { cellsOf, rangeAddress, sizedRange } from "../ranges";
import { rangeOf, sizeProperties } from "../read/sheetList";
import type { ExcelRefusal } from "../refusal";
import { RefusalError } from "../refusal";
import { commitFlags } from "./commit";
import { flagChanges } from "./flagCells";
import { queueFlagRange } from "./flagName";

/** The flags of a whole sheet. */
export interface FlagsRequest {
  readonly sheetId: string;
  readonly headerRow: number;
  readonly header: string;
  /** Zero-based sheet row → text. */
  readonly texts: ReadonlyMap<number, string>;
}

/** Where the flags stand now. */
export interface PlacedFlags {
  readonly sheet: string;
  readonly range: ModelRange;
  /** Cells of our column in which something of the user's own stands; left as they are. */
  readonly kept: readonly string[];
}

const lastColumnOfExcel = 16_383;

function columnFor(sheet: string, marked: ModelRange | null, used: ModelRange | null): number {
  // A column stays free between, so that neither the table nor a block beside it takes the flags for its own.
  const column = marked?.firstColumn ?? (used?.lastColumn ?? -1) + 2;
  if (column > lastColumnOfExcel) throw new RefusalError({ code: "cells-in-the-way", sheet, cell: a1(0, lastColumnOfExcel) });
  return column;
}

/**
 * Writes the flags of a sheet into the column that its mark names, else into the first one beyond all that the sheet holds, where every cell is free. Texts only,
 * and no looks: nothing else has to be put back when they go. What the user wrote into our column stays.
 */
export async function writeFlags(access: ExcelAccess, request: FlagsRequest): Promise<Result<PlacedFlags, ExcelRefusal>> {
  const { sheetId, headerRow, header, texts } = request;
  return guarded(() =>
    access.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId).load("name");
      const markOf = queueFlagRange(sheet);
      const used = sheet.getUsedRangeOrNullObject(true).untrack().load(sizeProperties);
      await context.sync();
      traceSheet(context, sheet.name);
      const { range: marked } = markOf();
      const column = columnFor(sheet.name, marked, rangeOf(used));
      const firstRow = Math.min(headerRow, marked?.firstRow ?? headerRow);
      const lastRow = Math.max(headerRow, ...texts.keys());
      const looked = sizedRange(firstRow, column, Math.max(lastRow, marked?.lastRow ?? lastRow) - firstRow + 1, 1);
      const cells = cellsOf(sheet, looked).load("formulas");
      await context.sync();
      const current = (cells.formulas as CellContent[][]).map(([cell = ""]) => cell);
      const wanted = current.map((_, index) => (firstRow + index === headerRow ? header : (texts.get(firstRow + index) ?? "")));
      const { changes, kept } = flagChanges(firstRow, current, wanted);
      const range = sizedRange(headerRow, column, lastRow - headerRow + 1, 1);
      const isMarked = marked !== null && rangeAddress(marked) === rangeAddress(range);
      await commitFlags(access, context, {
        sheetId,
        sheet: sheet.name,
        column,
        changes,
        mark: isMarked ? null : { before: marked, after: range },
      });
      return { sheet: sheet.name, range, kept: kept.map((row) => a1(row, column)) };
    }),
  );
}

/** Takes the flags of a sheet away, and the mark: what we wrote goes, what the user wrote in its place stays. A sheet without flags stays as it is. */
export async function clearFlags(access: ExcelAccess, sheetId: string): Promise<Result<{ readonly sheet: string }, ExcelRefusal>> {
  return guarded(() =>
    access.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId).load("name");
      const markOf = queueFlagRange(sheet);
      await context.sync();
      const { marked, range } = markOf();
      if (!marked) return { sheet: sheet.name };
      const cells = range === null ? null : cellsOf(sheet, range).load("formulas");
      if (cells !== null) await context.sync();
      const current = ((cells?.formulas ?? []) as CellContent[][]).map(([cell = ""]) => cell);
      const { changes } = flagChanges(range?.firstRow ?? 0, current, []);
      const commit = { sheetId, sheet: sheet.name, column: range?.firstColumn ?? 0, changes, mark: { before: range, after: null } };
      await commitFlags(access, context, commit);
      return { sheet: sheet.name };
    }),
  );
}
