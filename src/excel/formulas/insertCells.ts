import { a1 } from "../../core/findings/origin";
import type { Result } from "../../core/result";
import type { CellContent } from "../../forms/model/grid";
import type { ModelContent, ModelRange } from "../../forms/model/sheetModel";
import type { ExcelAccess } from "../access";
import { guarded, traceSheet } from "../errors";
import type { CellsAsRead } from "../guard/sheetAsRead";
import { writeOrRestore } from "../lock/writeUnlocked";
import { cellsOf, rowCount, columnCount, sizedRange } from "../ranges";
import type { ExcelRefusal } from "../refusal";
import { RefusalError } from "../refusal";
import type { UndoHandle } from "../undo";
import { cellInput, holdsContent, textFormat } from "../write/content";

/** Cells that are put on free ground. */
export interface InsertRequest {
  readonly sheetId: string;
  /** Must be free in every cell. */
  readonly area: ModelRange;
  /** From the area's first cell on, at most as large as it; null = nothing. */
  readonly contents: readonly (readonly ModelContent[])[];
}

interface Inserted extends InsertRequest {
  readonly sheet: string;
  readonly formats: readonly (readonly string[])[];
}

function firstTaken(formulas: readonly (readonly CellContent[])[], { firstRow, firstColumn }: ModelRange): string | null {
  for (const [row, cells] of formulas.entries()) {
    const column = cells.findIndex((cell) => cell !== "");
    if (column >= 0) return a1(firstRow + row, firstColumn + column);
  }
  return null;
}

const contentAt = ({ contents }: InsertRequest, row: number, column: number): ModelContent => contents[row]?.[column] ?? null;

function overArea<T>({ area }: InsertRequest, make: (row: number, column: number) => T): T[][] {
  return Array.from({ length: rowCount(area) }, (_, row) => Array.from({ length: columnCount(area) }, (__, column) => make(row, column)));
}

/** Formulas and numbers under the cell's own format, or a plain one where it is that of text; text under that of text, so that `6.2` stays one. */
function queueContents(sheet: Excel.Worksheet, done: Inserted): void {
  const cells = cellsOf(sheet, done.area);
  const formats = overArea(done, (row, column) => {
    const content = contentAt(done, row, column);
    const own = done.formats[row]?.[column] ?? "General";
    if (content === null) return own;
    if (typeof content === "string") return textFormat;
    return own === textFormat ? "General" : own;
  });
  if (JSON.stringify(formats) !== JSON.stringify(done.formats)) cells.numberFormat = formats;
  cells.formulas = overArea(done, (row, column) => cellInput(contentAt(done, row, column), formats[row]?.[column] ?? "General"));
}

function queueRemoval(sheet: Excel.Worksheet, { area, formats }: Inserted): void {
  const cells = cellsOf(sheet, area);
  cells.clear("Contents");
  cells.numberFormat = formats.map((row) => [...row]);
}

/** The cells that were given something; what a formula spills over beside them is none of ours to type. */
function contentsAsRead({ area, contents }: Inserted, formulas: readonly (readonly CellContent[])[]): CellsAsRead {
  const columns = Math.max(1, ...contents.map((row) => row.length));
  const rows = Math.max(1, contents.length);
  return {
    range: sizedRange(area.firstRow, area.firstColumn, rows, columns),
    formulas: formulas.slice(0, rows).map((row) => row.slice(0, columns)),
  };
}

async function removeAgain(access: ExcelAccess, done: Inserted): Promise<void> {
  await access.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(done.sheetId).load("name");
    const cells = cellsOf(sheet, done.area).load("formulas,values");
    await context.sync();
    const values = cells.values as CellContent[][];
    for (const [row, formulas] of (cells.formulas as CellContent[][]).entries()) {
      for (const [column, formula] of formulas.entries()) {
        const content = contentAt(done, row, column);
        // What a formula spills over is its own: it goes with it.
        const isSpilled = content === null && formula === values[row]?.[column];
        if (isSpilled || holdsContent(content, formula, values[row]?.[column] ?? "")) continue;
        const cell = a1(done.area.firstRow + row, done.area.firstColumn + column);
        throw new RefusalError({ code: "rows-changed-since", sheet: sheet.name, cell });
      }
    }
    await writeOrRestore(
      access,
      { context, sheet, sheetId: done.sheetId, name: sheet.name },
      { cells: [contentsAsRead(done, cells.formulas as CellContent[][])] },
      () => queueRemoval(sheet, done),
      (reached) => queueContents(reached, done),
    );
  });
}

/**
 * Puts formulas or values into cells that are all free; refused (`cells-in-the-way`, naming the cell) where one is not. On a failure all is as before. The undo
 * refuses where a cell is no longer as it was written.
 */
export async function insertCells(
  access: ExcelAccess,
  request: InsertRequest,
): Promise<Result<{ readonly sheet: string; readonly undo: UndoHandle }, ExcelRefusal>> {
  return guarded(() =>
    access.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(request.sheetId).load("name");
      const cells = cellsOf(sheet, request.area).load("formulas,numberFormat");
      await context.sync();
      traceSheet(context, sheet.name);
      const taken = firstTaken(cells.formulas as CellContent[][], request.area);
      if (taken !== null) throw new RefusalError({ code: "cells-in-the-way", sheet: sheet.name, cell: taken });
      const done: Inserted = { ...request, sheet: sheet.name, formats: cells.numberFormat as string[][] };
      await writeOrRestore(
        access,
        { context, sheet, sheetId: request.sheetId, name: sheet.name },
        { cells: [{ range: request.area, formulas: cells.formulas as CellContent[][] }] },
        () => queueContents(sheet, done),
        (reached) => queueRemoval(reached, done),
      );
      const undo: UndoHandle = { removes: [], restores: [sheet.name], undo: () => guarded(() => removeAgain(access, done)) };
      return { sheet: sheet.name, undo };
    }),
  );
}
