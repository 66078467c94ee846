import type { FindingCode } from "../core/findings/finding";
import type { FindingWords } from "./words";

/** Faults of whole forms and of the framework, after which no figure can be trusted (RULINGS 20). The rest are faults of rows and cells. */
export type FormFaultCode = Extract<
  FindingCode,
  | "missing-form"
  | "missing-column"
  | "ambiguous-column"
  | "no-framework"
  | "no-rule"
  | "ambiguous-rule"
  | "duplicate-village"
  | "ambiguous-criterion"
  | "duplicate-criterion"
  | "shared-criterion-code"
  | "veto-out-of-range"
  | "rule-out-of-range"
  | "criterion-out-of-range"
>;

/** Figures that a report prints, against each other and against the forms that they come from. */
export type ReportFaultCode = Extract<
  FindingCode,
  | "unit-count"
  | "registrations-exceed-units"
  | "recognised-exceeds-registered"
  | "maintained-exceeds-holders"
  | "percentage"
  | "part-exceeds-whole"
  | "sum-mismatch"
  | "figure-differs"
  | "figure-differs-from-form"
  | "appendix-period"
  | "appendix-differs"
  | "missing-total"
  | "level-mismatch"
>;

/** What is said of documents, and of texts and rows that a list has in it by mistake. */
export type ListFaultCode = Extract<
  FindingCode,
  | "similar-villages"
  | "recognised-without-registration"
  | "number-two-dates"
  | "placeholder-text"
  | "duplicate-rows"
  | "document-identity"
  | "missing-number-date"
  | "document-number-differs"
  | "not-chronological"
>;

/** Sheets of the user's own that are read as a person confirmed it, and the table that remembers how. */
export type MappingFaultCode = Extract<FindingCode, "mapping-not-followed" | "mapping-conflict" | "invalid-mapping">;

export type MappingFaultWords = Pick<FindingWords, MappingFaultCode>;
export type FormFaultWords = Pick<FindingWords, FormFaultCode>;
export type ReportFaultWords = Pick<FindingWords, ReportFaultCode>;
export type ListFaultWords = Pick<FindingWords, ListFaultCode>;
export type RowFaultWords = Omit<FindingWords, FormFaultCode | ReportFaultCode | ListFaultCode | MappingFaultCode>;
