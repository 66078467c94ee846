/** The words of the screen `Thử điều chỉnh`. What a value, a change or a refusal is called stands in `i18n/whatIfWords.ts`. */
export interface WhatIfScreenWords {
  /** That nothing of the workbook is touched. */
  readonly trial: string;
  readonly rules: string;
  /** A rule: `KDCTB`, or `KDCTB (khu vực III)`. */
  readonly rule: (title: string, areaClass: string | null) => string;
  readonly minTotal: string;
  readonly minAreaShare: string;
  readonly criteria: string;
  readonly criteriaHint: string;
  readonly search: string;
  readonly noneFound: string;
  readonly adjustedIn: (count: number) => string;
  readonly max: string;
  readonly veto: (title: string) => string;
  /** What the criterion's points come from, in place of a field for its maximum. */
  readonly byBands: string;
  readonly now: (value: string) => string;
  readonly nowAndRange: (value: string, min: string, max: string) => string;
  /** A blank veto field. */
  readonly noVeto: string;
  /** The full name of a field, for who hears and does not see it. */
  readonly fieldName: (of: string, field: string) => string;
  readonly notANumber: (min: string, max: string) => string;
  readonly leftOut: string;
  readonly reset: string;
  readonly write: string;
  readonly written: (sheet: string) => string;
  readonly notWritten: string;
  readonly results: string;
  readonly noAdjustment: string;
  readonly before: string;
  readonly after: string;
  /** `70 → 82 đủ điều kiện, trong 90 đăng ký`. */
  readonly turn: (before: string, after: string, registered: string) => string;
  /** `tăng 12` · `giảm 3` · `không đổi`. */
  readonly difference: (difference: number, shown: string) => string;
  /** What a screen reader says when figures change. */
  readonly announced: (titles: readonly { readonly title: string; readonly before: string; readonly after: string }[]) => string;
  readonly newlyPassing: (count: string) => string;
  readonly newlyFailing: (count: string) => string;
  readonly nobody: string;
  readonly wasNow: string;
  readonly wouldBe: string;
  readonly points: (total: string, max: string) => string;
  readonly vetoesLifted: (count: string) => string;
  readonly vetoesImposed: (count: string) => string;
  readonly proposals: (count: string) => string;
  readonly proposal: (before: string | null, after: string | null) => string;
  readonly communes: (title: string) => string;
  readonly commune: string;
  readonly communesUnchanged: (count: string) => string;
  readonly invalid: (count: string) => string;
  readonly invalidHint: string;
  readonly invalidScore: (criterion: string, value: string, max: string) => string;
}
