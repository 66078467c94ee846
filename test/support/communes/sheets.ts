import type { MergeContent } from "../../../src/core/merge/mergeRow";

/** A sheet of a commune's workbook before it becomes a file. */
export interface CommuneSheet {
  readonly name: string;
  readonly cells: readonly (readonly (MergeContent | null)[])[];
  /** First and last cell of each merge, zero-based: row, column, row, column. */
  readonly merges?: readonly (readonly [number, number, number, number])[];
  readonly hidden?: boolean;
  /** Columns (zero-based) whose numbers are dates. */
  readonly dateColumns?: readonly number[];
}
