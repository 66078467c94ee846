import type { CriterionCode, TitleName } from "./names";

export type Outcome = "vetoed" | "incomplete" | "belowFloor" | "belowTotal" | "prerequisite" | "eligible";

/** Why a village does not meet a title. Always told in the order veto, floor, total, incomplete (missing, pending, invalid), prerequisite. */
export type Reason =
  | { readonly code: "veto"; readonly criterion: CriterionCode; readonly points: number; readonly vetoScore: number; readonly max: number }
  | { readonly code: "belowFloor"; readonly contentArea: string; readonly points: number; readonly required: number; readonly max: number }
  | { readonly code: "belowTotal"; readonly points: number; readonly required: number; readonly max: number }
  | { readonly code: "missing" | "pending"; readonly criterion: CriterionCode }
  | { readonly code: "invalid"; readonly criterion: CriterionCode; readonly value: string }
  | { readonly code: "prerequisite"; readonly title: TitleName };

/** What a village has in one content area; asked of the evaluator (`areas`), as few need it. */
export interface AreaScore {
  readonly contentArea: string;
  readonly points: number;
  readonly max: number;
  /** Points the area needs; 0 where the rule has no floor or nothing is left in it. */
  readonly required: number;
}

/** The three tests for one village, year and title. Points are numbers nearest to the exact decimal; comparisons were made exactly. */
export interface Evaluation {
  /** Sum of the known points. */
  readonly total: number;
  /** Maximum of what applies (after leaving out what the policy leaves out). */
  readonly max: number;
  /** Minimum total for this village, scaled where something is left out (RULINGS 5). */
  readonly required: number;
  readonly outcome: Outcome;
  readonly vetoes: readonly CriterionCode[];
  /** The veto alone stood in the way (DOMAIN.md). */
  readonly vetoOnly: boolean;
  readonly reasons: readonly Reason[];
}
