import type { RecognitionReason, RepairKind } from "../../forms/intake/types";
import type { WrittenRows } from "./writtenRows";

/** What happens to rows, each with an icon and a word of its own. `filled`: they go into blank rows of the district's own. */
export type RowFate = "new" | "filled" | "same" | "conflict" | "rejected";

/** The first step: files, a folder, the kit, the sheets of the open workbook. */
export interface MergeStartWords {
  readonly title: string;
  readonly dropTitle: string;
  readonly dropText: string;
  readonly dropNow: string;
  readonly chooseFiles: string;
  readonly chooseFolder: string;
  readonly kinds: string;
  readonly nothingChosen: string;
  readonly passedOver: (count: number) => string;
  readonly cancelled: string;
  readonly kitTitle: string;
  readonly kitText: string;
  readonly kitYear: string;
  readonly kitMake: (year: number) => string;
  readonly kitNoYear: string;
  readonly kitDone: (name: string, communes: number) => string;
  readonly ownTitle: string;
  readonly ownText: string;
  readonly ownRead: string;
  readonly ownNone: string;
  readonly remembered: (count: number) => string;
}

export interface MergeReadingWords {
  readonly title: (count: number) => string;
  readonly progress: (done: number, total: number) => string;
  readonly state: { readonly [S in "waiting" | "reading" | "read" | "refused"]: string };
  readonly files: string;
  readonly cancel: string;
  readonly usable: string;
}

/** A sheet that was not surely understood. */
export interface MergeQuestionWords {
  readonly title: string;
  readonly text: string;
  readonly count: (at: number, total: number) => string;
  readonly sheet: (sheet: string) => string;
  readonly inFile: (file: string, rows: string) => string;
  readonly inWorkbook: (rows: string) => string;
  readonly furtherPlaces: (count: number) => string;
  readonly confidence: { readonly [C in "low" | "middle" | "high"]: string };
  readonly because: string;
  readonly reason: { readonly [R in RecognitionReason]: string };
  readonly form: string;
  readonly pickForm: string;
  readonly notUsed: string;
  readonly columnsTitle: string;
  readonly columnsText: string;
  readonly column: (letters: string, header: string) => string;
  readonly noHeader: string;
  readonly samples: (samples: string) => string;
  readonly noSamples: string;
  readonly field: (header: string) => string;
  readonly fieldNotUsed: string;
  readonly fieldsGroup: string;
  readonly criteriaGroup: string;
  readonly unsureColumn: string;
  readonly twice: (header: string) => string;
  readonly lacking: (columns: string) => string;
  readonly confirm: string;
  readonly confirmNotUsed: string;
  readonly later: string;
  readonly before: string;
  readonly stop: string;
}

export interface MergeReviewWords {
  readonly title: string;
  readonly text: string;
  readonly fate: { readonly [F in RowFate]: string };
  readonly fates: string;
  readonly undecidedTitle: (count: string) => string;
  readonly undecidedText: string;
  readonly allDecidedTitle: (count: string) => string;
  readonly decide: string;
  readonly seeAgain: string;
  readonly refusedTitle: (count: number) => string;
  readonly missingTitle: (count: number) => string;
  readonly missingText: string;
  readonly filesTitle: (count: number) => string;
  readonly noCommune: string;
  readonly alreadyTaken: string;
  readonly recognised: (count: number) => string;
  readonly recognisedAs: (sheet: string, form: string, rows: string) => string;
  readonly unused: (columns: string) => string;
  readonly repairs: (count: string) => string;
  readonly repair: { readonly [K in RepairKind]: string };
  readonly becomes: string;
  readonly proposals: (count: string) => string;
  readonly proposal: (before: string, after: string) => string;
  readonly rejections: (count: string) => string;
  readonly stillUnsure: (count: number) => string;
  readonly answer: string;
  readonly apply: (counts: WrittenRows) => string;
  readonly nothing: string;
  readonly nothingText: string;
  readonly keptText: (count: string) => string;
  readonly otherFiles: string;
  readonly readAgain: string;
}

/** Rows that the district's book and the communes' files tell otherwise. */
export interface MergeConflictWords {
  readonly title: string;
  readonly text: string;
  readonly back: string;
  readonly file: string;
  readonly allFiles: string;
  readonly show: string;
  readonly showAll: string;
  readonly showOpen: string;
  readonly decided: (decided: string, total: string) => string;
  readonly allOurs: (count: string) => string;
  readonly allTheirs: (count: string) => string;
  readonly severalOffers: string;
  readonly clear: string;
  readonly ours: string;
  readonly none: string;
  readonly noneText: string;
  readonly theirs: string;
  readonly theirsOf: (file: string) => string;
  readonly choice: (row: string) => string;
  readonly blank: string;
  readonly differs: string;
  readonly same: (count: number) => string;
  readonly range: (first: string, last: string, total: string) => string;
  readonly pages: string;
  readonly previous: string;
  readonly next: string;
  readonly nothingOpen: string;
  readonly goToOurs: (place: string) => string;
}

export interface MergeDoneWords {
  readonly title: string;
  readonly told: (counts: WrittenRows) => string;
  readonly table: string;
  readonly rows: string;
  readonly inTables: string;
  readonly kept: (count: string) => string;
  readonly rejected: (count: string) => string;
  readonly missing: (communes: string) => string;
  readonly more: string;
  readonly again: string;
}

/** Words of the screen on which the communes' workbooks are taken in. */
export interface MergeScreenWords {
  readonly start: MergeStartWords;
  readonly reading: MergeReadingWords;
  readonly question: MergeQuestionWords;
  readonly review: MergeReviewWords;
  readonly conflict: MergeConflictWords;
  readonly done: MergeDoneWords;
  readonly steps: readonly [string, string, string];
  readonly step: (at: number, total: number, name: string) => string;
}
