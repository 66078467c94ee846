import type { FlagState } from "../../core/flags/types";
import type { ExcelRefusal } from "../../excel";

export interface FlagSheet {
  readonly sheetId: string;
  readonly sheet: string;
  /** Rows of scores. */
  readonly rows: number;
  readonly state: FlagState;
  /** Cells in the flags' column that hold something of the user's own. */
  readonly kept: readonly string[];
}

export interface FlagsOverview {
  readonly sheets: readonly FlagSheet[];
  /** Faults in the forms allow no figure: the flags say so. */
  readonly untrusted: boolean;
  /** What stood in the way of the last update by itself; null where nothing did. */
  readonly problem: ExcelRefusal | null;
}
