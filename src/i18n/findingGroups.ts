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

export type FormFaultWords = Pick<FindingWords, FormFaultCode>;
export type RowFaultWords = Omit<FindingWords, FormFaultCode>;
