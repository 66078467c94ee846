import type { RecognitionStatus, ScoringMethod } from "../domain/district";
import type { Outcome } from "../domain/evaluation";

export type Severity = "error" | "warning" | "info";

/** Number and ISO date of a report as one of its parts prints them; "" = not printed. */
export interface PrintedIdentity {
  readonly where: string;
  readonly number: string;
  readonly date: string;
  readonly cell: string;
}

/**
 * Why a sheet of the user's own is not read as it was confirmed. `layout`: it bears no such header any more · `sheet-gone`: no sheet has that name ·
 * of one column: its header is gone or stands twice, another column is the same field, or it is no field that the form has.
 */
export type MappingTrouble = "layout" | "sheet-gone" | "header-gone" | "header-twice" | "field-twice" | "unknown-field";

/**
 * Every finding there is, with the parameters its words need. A new finding: one line here, one in `findingSeverities`,
 * one in each language (`i18n/vi/findings.ts`, `i18n/en/findings.ts`); the compiler asks for all of them.
 * Severity is the default of the code. Codes are stable: other programs read them.
 */
export interface FindingParams {
  // faults after which no figure can be trusted (RULINGS 20): nothing is written
  "missing-form": { form: string };
  "missing-column": { form: string; column: string };
  "ambiguous-column": { form: string; column: string };
  "no-framework": { year: number };
  "no-rule": { title: string; year: number; areaClass: string };
  "ambiguous-rule": { title: string; year: number; areaClass: string };
  "duplicate-village": { village: string; firstCell: string };
  "ambiguous-criterion": { criterion: string };
  "duplicate-criterion": { criterion: string; framework: string; firstCell: string };
  "shared-criterion-code": { criterion: string; frameworks: string };
  "veto-out-of-range": { criterion: string; title: string; value: string; max: number };
  "rule-out-of-range": { field: string; value: string };
  "criterion-out-of-range": { criterion: string; field: string; value: string };
  // faulty rows and cells: the village is incomplete or the row is left out
  "invalid-score": { village: string; criterion: string; value: string; max: number; kind: ScoringMethod["kind"] };
  /** A form without which the figures stand, but which lacks a column it can't be read without. */
  "unreadable-form": { form: string; column: string };
  "invalid-row": { form: string; field: string; value: string };
  /** The row is kept, the cell read as blank. */
  "invalid-cell": { form: string; field: string; value: string };
  "unknown-village": { village: string };
  "unknown-title": { title: string };
  "unknown-level": { level: string };
  /** A score row names a framework that is not in force in its year. */
  "unknown-framework": { framework: string; year: number };
  "unknown-criterion": { criterion: string };
  "missing-criterion-column": { criterion: string; year: number };
  "duplicate-score-row": { village: string; level: string; firstCell: string };
  "duplicate-ledger-row": { village: string; title: string; year: number; firstCell: string };
  "duplicate-conclusion": { village: string; title: string; firstCell: string };
  "conclusion-without-reason": { village: string; title: string; met: boolean; outcome: Outcome };
  "merged-village": { village: string; into: string; fromYear: number };
  // figures that were read, but need a look
  "repaired-score": { village: string; criterion: string; before: string; after: number };
  "ambiguous-number": { field: string; value: string };
  "duplicate-registration": { village: string; title: string; firstCell: string };
  "status-contradicts-ledger": { village: string; title: string; typed: RecognitionStatus; derived: RecognitionStatus };
  "sheet-name-taken": { wanted: string; written: string };
  "unknown-setting": { key: string };
  "duplicate-setting": { key: string; firstCell: string };
  /** A sheet looks like a form, but another sheet bears the form's name. */
  "sheet-not-read": { form: string; used: string };
  /** A sheet of the user's own, confirmed as a form, is not read as one: `why`. `header`: the column that is meant. */
  "mapping-not-followed": { sheet: string; header: string; why: MappingTrouble };
  /** Two rows of Cách đọc bảng say different things of one column, or of one sheet: none of them counts. */
  "mapping-conflict": { sheet: string; header: string };
  /** A row of Cách đọc bảng that can't be understood. `column`: its header. */
  "invalid-mapping": { column: string; value: string };
  "total-mismatch": { framework: string; printed: number; computed: number };
  /** A column `Điểm liệt …` that names no title of DanhHieu: it vetoes nobody. */
  "unused-veto-column": { title: string };
  /** Two villages of a commune whose names differ by spelling alone. */
  "similar-villages": { village: string; other: string; otherCell: string };
  "recognised-without-registration": { village: string; title: string; year: number };
  /** A decision or document that bears two dates of one year. Dates are ISO. */
  "number-two-dates": { number: string; date: string; otherDate: string; otherCell: string };
  /** A row of totals, or a total among printed figures. `what`: the header or the words of the figure. */
  "sum-mismatch": { what: string; printed: number; computed: number };
  "placeholder-text": { text: string };
  /** A block of rows that stands twice; `first` and `last` name its ends, `firstCell` is where it stood before. */
  "duplicate-rows": { rows: number; first: string; last: string; firstCell: string };
  // figures that a report prints, against each other and against the forms
  /** `counted`: thôn and tổ dân phố of the report together, or those of the form KhuDanCu. */
  "unit-count": { printed: number; counted: number; inForm: boolean };
  "registrations-exceed-units": { year: number; registered: number; units: number };
  "recognised-exceeds-registered": { title: string; year: number; recognised: number; registered: number };
  "maintained-exceeds-holders": { title: string; year: number; maintained: number; holders: number };
  percentage: { printed: number; part: number; whole: number };
  "part-exceeds-whole": { part: number; whole: number };
  "figure-differs": { what: string; printed: number; other: number; otherCell: string };
  "figure-differs-from-form": { what: string; printed: number; counted: number; recognised: boolean };
  "appendix-period": { from: number; to: number; bodyFrom: number; bodyTo: number };
  "appendix-differs": { level: string; printed: number; computed: number };
  "missing-total": { field: string };
  "level-mismatch": { amount: number; level: string; otherLevel: string; otherCell: string };
  /** `others`: the places whose number or date is another; the finding stands at the first of them. */
  "document-identity": { where: string; number: string; date: string; others: readonly PrintedIdentity[] };
  "missing-number-date": { row: string; number: boolean; date: boolean };
  "document-number-differs": { number: string; other: string; otherCell: string };
  /** A level scored otherwise than the next lower one that has a row, and says nowhere why. Told of by levels and check, not by compile. */
  "change-without-reason": { village: string; criterion: string; level: string; lowerLevel: string; before: string; after: string };
  // worth knowing
  /** `pairs`: the rows that follow a later one; the finding stands at the first of them. */
  "not-chronological": { pairs: readonly { readonly before: string; readonly after: string; readonly cell: string }[] };
  "higher-level-blank": { village: string; criterion: string; level: string; lowerLevel: string };
  "score-without-registration": { village: string };
}

export const findingSeverities: { readonly [C in keyof FindingParams]: Severity } = {
  "missing-form": "error",
  "missing-column": "error",
  "ambiguous-column": "error",
  "no-framework": "error",
  "no-rule": "error",
  "ambiguous-rule": "error",
  "duplicate-village": "error",
  "ambiguous-criterion": "error",
  "duplicate-criterion": "error",
  "shared-criterion-code": "error",
  "veto-out-of-range": "error",
  "rule-out-of-range": "error",
  "criterion-out-of-range": "error",
  "invalid-score": "error",
  "unreadable-form": "error",
  "invalid-row": "error",
  "invalid-cell": "error",
  "unknown-village": "error",
  "unknown-title": "error",
  "unknown-level": "error",
  "unknown-framework": "error",
  "unknown-criterion": "warning",
  "missing-criterion-column": "error",
  "duplicate-score-row": "error",
  "duplicate-ledger-row": "error",
  "duplicate-conclusion": "error",
  "conclusion-without-reason": "error",
  "merged-village": "error",
  "repaired-score": "warning",
  "ambiguous-number": "error",
  "duplicate-registration": "warning",
  "status-contradicts-ledger": "warning",
  "sheet-name-taken": "warning",
  "unknown-setting": "warning",
  "duplicate-setting": "warning",
  "sheet-not-read": "warning",
  "mapping-not-followed": "error",
  "mapping-conflict": "error",
  "invalid-mapping": "error",
  "total-mismatch": "warning",
  "unused-veto-column": "warning",
  "similar-villages": "warning",
  "recognised-without-registration": "warning",
  "number-two-dates": "error",
  "sum-mismatch": "error",
  "placeholder-text": "error",
  "duplicate-rows": "warning",
  "unit-count": "error",
  "registrations-exceed-units": "warning",
  "recognised-exceeds-registered": "warning",
  "maintained-exceeds-holders": "error",
  percentage: "error",
  "part-exceeds-whole": "error",
  "figure-differs": "error",
  "figure-differs-from-form": "error",
  "appendix-period": "warning",
  "appendix-differs": "error",
  "missing-total": "error",
  "level-mismatch": "error",
  "document-identity": "error",
  "missing-number-date": "warning",
  "document-number-differs": "error",
  "not-chronological": "info",
  "change-without-reason": "warning",
  "higher-level-blank": "info",
  "score-without-registration": "info",
};
