import type { Finding } from "../core/findings/finding";
import type { ExcelRefusal } from "../excel";

/** Why a use case wrote nothing. */
export type AppRefusal =
  | ExcelRefusal
  /** No figure can be trusted (RULINGS 20); the findings say why, each with its cell. At least one. */
  | { readonly code: "no-figures"; readonly findings: readonly Finding[] };
