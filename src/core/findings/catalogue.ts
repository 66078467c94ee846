import type { RecognitionStatus, ScoringMethod } from "../domain/district";
import type { Outcome } from "../domain/evaluation";

export type Severity = "error" | "warning" | "info";

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
  "total-mismatch": { framework: string; printed: number; computed: number };
  /** A column `Điểm liệt …` that names no title of DanhHieu: it vetoes nobody. */
  "unused-veto-column": { title: string };
  /** A level scored otherwise than the next lower one that has a row, and says nowhere why. Told of by levels and check, not by compile. */
  "change-without-reason": { village: string; criterion: string; level: string; lowerLevel: string; before: string; after: string };
  // worth knowing
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
  "total-mismatch": "warning",
  "unused-veto-column": "warning",
  "change-without-reason": "warning",
  "higher-level-blank": "info",
  "score-without-registration": "info",
};
