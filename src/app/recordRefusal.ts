import type { DecisionFault } from "../core/council/decisions";
import type { Finding } from "../core/findings/finding";
import type { CellAddress } from "../core/findings/origin";
import type { AppRefusal } from "./refusal";

/** Why nothing was recorded in the ledger, or taken back from it. Words: `i18n/recordWords.ts`. */
export type RecordRefusal =
  | AppRefusal
  /** Rows of the two forms that can't be understood; at least one. */
  | { readonly code: "blocked"; readonly findings: readonly Finding[] }
  | { readonly code: "unfounded-conclusion"; readonly village: string; readonly title: string; readonly at: CellAddress }
  | { readonly code: "unknown-record-title"; readonly title: string; readonly year: number }
  | { readonly code: "decision"; readonly title: string; readonly fault: DecisionFault }
  | { readonly code: "no-ledger" }
  /** The ledger stands on a sheet of the user's own layout, into which nothing is written. */
  | { readonly code: "foreign-ledger"; readonly sheet: string }
  | { readonly code: "several-ledgers"; readonly sheets: readonly string[] }
  | { readonly code: "ledger-column-missing"; readonly column: string; readonly at: CellAddress }
  /** Taking back: no row of the ledger bears this year and decision. */
  | { readonly code: "nothing-to-revert"; readonly year: number; readonly number: string };
