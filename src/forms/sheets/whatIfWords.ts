import type { Change } from "../../core/whatIf/adjustment";
import type { SheetWords } from "./words";

/** The words that the sheet of a trial calculation has beside those of all sheets. */
export interface WhatIfSheetWords {
  /** Stands over all: that this is a trial, and that nothing was changed. */
  readonly notice: readonly string[];
  readonly heading: (year: number) => string;
  readonly sections: {
    readonly changes: string;
    readonly counts: string;
    readonly newlyPassing: string;
    readonly newlyFailing: string;
    readonly vetoes: string;
    readonly proposals: string;
    readonly invalid: string;
  };
  /** What a change concerns: `Tổng điểm tối thiểu KDCTB (Khu vực I)`. */
  readonly changeName: (change: Change) => string;
  /** What stands in place of a veto score where there is none. */
  readonly noVeto: string;
  readonly noChange: string;
  readonly change: string;
  readonly framework: string;
  /** By the workbook, and by trial. */
  readonly before: string;
  readonly after: string;
  /** Villages that newly pass, and that newly fail. */
  readonly gained: string;
  readonly lost: string;
  readonly titleTotal: (title: string) => string;
  readonly titleSection: (title: string, registered: number) => string;
  readonly villagesOf: (title: string, villages: number) => string;
  readonly outcomeBefore: string;
  readonly outcomeAfter: string;
  readonly points: string;
  readonly reasons: string;
  readonly none: string;
  readonly vetoChange: string;
  readonly lifted: string;
  readonly imposed: string;
  readonly proposedBefore: string;
  readonly proposedAfter: string;
  readonly noProposal: string;
  /** Why scores became invalid, and that they were not cut down. */
  readonly invalidNote: string;
  readonly score: string;
  readonly newMax: string;
  readonly sheet: string;
  readonly cell: string;
}

/** Both sets of words that the sheet is made of. */
export interface TrialWords {
  readonly sheets: SheetWords;
  readonly whatIf: WhatIfSheetWords;
}
