import { a1 } from "../../core/findings/origin";
import type { CellContent } from "../../forms/model/grid";
import type { ModelRange } from "../../forms/model/sheetModel";
import { lookOptions, settableLook } from "../former/looks";
import { cellsOf } from "../ranges";
import { rangeOf, sizeProperties } from "../read/sheetList";
import { formerInputs } from "../write/content";
import { applyPlainLook } from "../write/traits";

/** Cells as they were given when a step was planned: those that it writes over, and those that tell where it writes. */
export interface CellsAsRead {
  readonly range: ModelRange;
  readonly formulas: readonly (readonly CellContent[])[];
}

/** A sheet of the user's as it was when a step was planned. */
export interface SheetAsRead {
  /** All that the sheet held: rows and columns that are inserted or deleted change it. Left out: not looked at. */
  readonly used?: ModelRange | null;
  readonly cells: readonly CellsAsRead[];
  /** Whether looks are put back too, where the step changes them. */
  readonly withLooks?: boolean;
}

/** The same cells in the moment of writing, with what is needed to put them back. */
interface CellsNow {
  readonly range: ModelRange;
  readonly formulas: readonly (readonly CellContent[])[];
  readonly values: readonly (readonly CellContent[])[];
  readonly formats: readonly (readonly string[])[];
  readonly looks: readonly (readonly Excel.CellProperties[])[] | null;
}

export interface SheetNow {
  readonly used?: ModelRange | null;
  readonly cells: readonly CellsNow[];
}

/** Queues a used range as {@link SheetAsRead} takes it; to be called after the round trip. */
export function queueUsed(sheet: Excel.Worksheet): () => ModelRange | null {
  const used = sheet.getUsedRangeOrNullObject(true).untrack().load(sizeProperties);
  return () => rangeOf(used);
}

/**
 * Queues the reading of the same cells once more, to go before the writing in one message: nobody can come between. What it gives can be taken after the
 * round trip.
 */
export function queueNow(sheet: Excel.Worksheet, { used, cells, withLooks = false }: SheetAsRead): () => SheetNow {
  const usedNow = used === undefined ? undefined : queueUsed(sheet);
  const queued = cells.map(({ range }) => {
    const loaded = cellsOf(sheet, range).load("formulas,values,numberFormat");
    return { range, loaded, looks: withLooks ? loaded.getCellProperties(lookOptions) : null };
  });
  return () => ({
    ...(usedNow && { used: usedNow() }),
    cells: queued.map(({ range, loaded, looks }) => ({
      range,
      formulas: loaded.formulas as CellContent[][],
      values: loaded.values as CellContent[][],
      formats: loaded.numberFormat as string[][],
      looks: looks && looks.value,
    })),
  });
}

/** Where the sheet is another than was read; null where it is the same. `cell`: null where only its size tells. */
export function differenceFrom(asRead: SheetAsRead, now: SheetNow): { readonly cell: string | null } | null {
  for (const [at, { range, formulas }] of asRead.cells.entries()) {
    const cell = firstDifference(range, formulas, now.cells[at]?.formulas ?? []);
    if (cell !== null) return { cell };
  }
  return JSON.stringify(asRead.used) === JSON.stringify(now.used) ? null : { cell: null };
}

/** The first cell of a range in which two matrices differ. */
export function firstDifference(
  range: ModelRange,
  before: readonly (readonly CellContent[])[],
  after: readonly (readonly CellContent[])[],
): string | null {
  for (const [row, cells] of before.entries()) {
    const column = cells.findIndex((cell, index) => cell !== after[row]?.[index]);
    if (column >= 0) return a1(range.firstRow + row, range.firstColumn + column);
  }
  return null;
}

/** Queues that cells hold again what they held in the moment before the writing. */
export function queueBack(sheet: Excel.Worksheet, { cells }: SheetNow): void {
  for (const { range, formulas, values, formats, looks } of cells) {
    const target = cellsOf(sheet, range);
    if (looks !== null) applyPlainLook(sheet, range);
    target.numberFormat = formats.map((row) => [...row]);
    if (looks !== null) target.setCellProperties(looks.map((row) => row.map(settableLook)));
    target.formulas = formerInputs(formulas, values, formats);
  }
}
