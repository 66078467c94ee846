import type { CellContent } from "../../forms/model/grid";
import type { ModelRange } from "../../forms/model/sheetModel";
import { isFlag } from "../../forms/flags/flagMark";
import { cellsOf, sizedRange } from "../ranges";
import { runsWhere } from "../runs";

/** A cell of the flags' column that is to be changed: from what, to what. */
export interface FlagChange {
  readonly row: number;
  readonly before: CellContent;
  readonly after: string;
}

export interface FlagChanges {
  readonly changes: readonly FlagChange[];
  /** Rows in which something of the user's own stands in our column: left as it is. */
  readonly kept: readonly number[];
}

/** What has to change so that the column says what it should. `wanted`: a text a row, "" for none. */
export function flagChanges(firstRow: number, current: readonly CellContent[], wanted: readonly string[]): FlagChanges {
  const changes: FlagChange[] = [];
  const kept: number[] = [];
  current.forEach((before, index) => {
    const row = firstRow + index;
    const after = wanted[index] ?? "";
    if (before === after) return;
    if (before === "" || isFlag(before)) changes.push({ row, before, after });
    else if (after !== "") kept.push(row);
  });
  return { changes, kept };
}

/** Changes of neighbouring rows together. */
export const flagRuns = (changes: readonly FlagChange[]): readonly (readonly FlagChange[])[] =>
  runsWhere(changes, (next, last) => next.row === last.row + 1);

export const runRange = (column: number, run: readonly FlagChange[]): ModelRange => sizedRange(run[0]?.row ?? 0, column, run.length, 1);

/** Queues the cells. `side`: which of the two. */
export function queueFlags(sheet: Excel.Worksheet, column: number, changes: readonly FlagChange[], side: "before" | "after"): void {
  for (const run of flagRuns(changes)) cellsOf(sheet, runRange(column, run)).values = run.map((change) => [change[side]]);
}
