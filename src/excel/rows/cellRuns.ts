import type { CellContent } from "../../forms/model/grid";
import type { ModelContent } from "../../forms/model/sheetModel";
import { cellsOf, sizedRange } from "../ranges";
import { runsWhere } from "../runs";

/** A cell of the user's that is to hold something else. Row and column of the sheet, zero-based. */
export interface CellUpdate {
  readonly row: number;
  readonly column: number;
  /** What was read there; blank is "". The cell is changed only where it still holds that. */
  readonly before: CellContent;
  readonly after: Exclude<ModelContent, object>;
  /** The format of the form's cells: used where the cell's own would make another value of what is written. */
  readonly numberFormat: string;
}

/** Cells side by side in a row, written at once. */
export interface Run {
  readonly row: number;
  readonly column: number;
  readonly cells: readonly CellUpdate[];
}

/** What the cells of a run hold. */
export interface State {
  readonly formulas: readonly CellContent[];
  readonly values: readonly CellContent[];
  readonly formats: readonly string[];
}

/** The cells in runs, top down. */
export function runsOf(cells: readonly CellUpdate[]): readonly Run[] {
  const ordered = [...cells].sort((one, other) => one.row - other.row || one.column - other.column);
  const runs = runsWhere(ordered, (next, last) => next.row === last.row && next.column === last.column + 1);
  return runs.map((run) => ({ row: run[0]?.row ?? 0, column: run[0]?.column ?? 0, cells: run }));
}

export const rangeOf = (sheet: Excel.Worksheet, { row, column, cells }: Run): Excel.Range =>
  cellsOf(sheet, sizedRange(row, column, 1, cells.length));

/** Queues the reading of all runs; to be called after the round trip for what they hold. */
export function queueStates(sheet: Excel.Worksheet, runs: readonly Run[]): () => readonly State[] {
  const loaded = runs.map((run) => rangeOf(sheet, run).load("formulas,values,numberFormat"));
  return () =>
    loaded.map(({ formulas, values, numberFormat }) => ({
      formulas: (formulas as CellContent[][])[0] ?? [],
      values: (values as CellContent[][])[0] ?? [],
      formats: (numberFormat as string[][])[0] ?? [],
    }));
}
