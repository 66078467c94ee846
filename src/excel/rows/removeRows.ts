import { a1 } from "../../core/findings/origin";
import type { CellContent } from "../../forms/model/grid";
import type { ModelContent } from "../../forms/model/sheetModel";
import type { Result } from "../../core/result";
import type { ExcelAccess } from "../access";
import { guarded, traceSheet } from "../errors";
import { queueBack, queueUsed } from "../guard/sheetAsRead";
import { lockAgain, writeUnlocked } from "../lock/writeUnlocked";
import { cellsOf, sizedRange } from "../ranges";
import type { ExcelRefusal } from "../refusal";
import { RefusalError } from "../refusal";
import { holdsContent } from "../write/content";
import type { TargetTable } from "./targetTable";
import { queueBringBack, queueTakeOut } from "./takenRows";
import { tableAround, tablesOn } from "./targetTable";

/** Rows to be taken out of a table of the user's own, with what must stand in them. */
export interface RemovalRequest {
  readonly sheet: string;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** The last row of data. */
  readonly lastRow: number;
  readonly columns: readonly number[];
  /** Sheet rows, ascending; cells in the order of `columns`. At least one. */
  readonly rows: readonly { readonly row: number; readonly cells: readonly ModelContent[] }[];
}

/** The first cell that is not as recording wrote it, cells in other columns included: those were left blank, or are calculated. */
function changedCell(
  request: RemovalRequest,
  cells: readonly (readonly [formulas: CellContent[], values: CellContent[]])[],
): string | null {
  for (const [place, { row, cells: expected }] of request.rows.entries()) {
    const [formulas = [], values = []] = cells[place] ?? [];
    for (const [index, formula] of formulas.entries()) {
      const own = request.columns.indexOf(request.firstColumn + index);
      const isFree = formula === "" || (typeof formula === "string" && formula.startsWith("="));
      if (own < 0 ? !isFree : !holdsContent(expected[own] ?? null, formula, values[index] ?? ""))
        return a1(row, request.firstColumn + index);
    }
  }
  return null;
}

/** Without an Excel table rows can only be blanked, so that they must be the last. */
function refuseUnlessLast({ sheet: name, rows, lastRow, firstColumn }: RemovalRequest): void {
  const taken = new Set(rows.map(({ row }) => row));
  for (let row = rows[0]?.row ?? lastRow; row <= lastRow; row += 1) {
    if (!taken.has(row)) throw new RefusalError({ code: "cells-in-the-way", sheet: name, cell: a1(row, firstColumn) });
  }
}

function blankLast(sheet: Excel.Worksheet, { rows, columns }: RemovalRequest): void {
  for (const { row } of rows) for (const column of columns) cellsOf(sheet, sizedRange(row, column, 1, 1)).clear("Contents");
}

const indicesIn = (table: TargetTable, { rows }: RemovalRequest): readonly number[] => rows.map(({ row }) => row - table.firstBodyRow);

/** Takes rows out of a table of the user's own; refused (`rows-changed-since`), with nothing changed, where a cell of them is not as it was written. */
export async function removeRows(access: ExcelAccess, request: RemovalRequest): Promise<Result<void, ExcelRefusal>> {
  return guarded(() =>
    access.run(async (context) => {
      traceSheet(context, request.sheet);
      const sheet = context.workbook.worksheets.getItem(request.sheet).load("id");
      const tables = await tablesOn(context, sheet);
      const width = request.lastColumn - request.firstColumn + 1;
      const used = queueUsed(sheet);
      const loaded = request.rows.map(({ row }) => cellsOf(sheet, sizedRange(row, request.firstColumn, 1, width)).load("formulas,values"));
      await context.sync();
      const changed = changedCell(
        request,
        loaded.map(({ formulas, values }) => [formulas[0] as CellContent[], values[0] as CellContent[]] as const),
      );
      if (changed !== null) throw new RefusalError({ code: "rows-changed-since", sheet: request.sheet, cell: changed });
      const table = tableAround(tables, request.rows[0]?.row ?? request.lastRow, request.firstColumn, request.lastColumn);
      if (table === null) refuseUnlessLast(request);
      await writeUnlocked(
        access,
        { context, sheet, sheetId: sheet.id, name: request.sheet },
        {
          asRead: {
            used: used(),
            cells: request.rows.map(({ row }, index) => ({
              range: sizedRange(row, request.firstColumn, 1, width),
              formulas: (loaded[index]?.formulas ?? []) as CellContent[][],
            })),
          },
          queue: () => {
            if (table !== null) return queueTakeOut(sheet, table.id, indicesIn(table, request));
            blankLast(sheet, request);
            return null;
          },
          giveBack: (reached, now, taken) => {
            if (taken !== null) queueBringBack(reached, taken);
            else queueBack(reached, now);
          },
          takeBack: (lock, failure) => lockAgain(access, sheet.id, lock, failure),
        },
      );
    }),
  );
}
