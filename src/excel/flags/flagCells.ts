import type { CellContent } from "../../forms/model/grid";
import { isFlag } from "../../forms/flags/flagMark";
import { cellsOf, sizedRange } from "../ranges";

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

/** Queues the cells, neighbours together. `side`: which of the two. */
export function queueFlags(sheet: Excel.Worksheet, column: number, changes: readonly FlagChange[], side: "before" | "after"): void {
  let run: FlagChange[] = [];
  const flush = (): void => {
    const [first] = run;
    if (first !== undefined) cellsOf(sheet, sizedRange(first.row, column, run.length, 1)).values = run.map((change) => [change[side]]);
    run = [];
  };
  for (const change of changes) {
    const last = run.at(-1);
    if (last !== undefined && last.row + 1 !== change.row) flush();
    run.push(change);
  }
  flush();
}
