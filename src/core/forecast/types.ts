import type { Village } from "../domain/district";
import type { Evaluation, Reason } from "../domain/evaluation";
import type { CriterionCode, LevelName, TitleName, Year } from "../domain/names";
import type { CellAddress } from "../findings/origin";

/** A criterion that has no points yet, and why: blank, not yet due (CĐH), or a cell that is no score. */
export interface OpenCriterion {
  readonly criterion: CriterionCode;
  readonly name: string;
  readonly max: number;
  readonly state: "missing" | "pending" | "invalid";
}

/**
 * `certain`: met whatever the open criteria come to · `possible`: not yet certain, and can still be met · `impossible`: not met even with full marks for
 * all that is open.
 */
export type Prospect = "certain" | "possible" | "impossible";

export interface VillageForecast {
  readonly village: Village;
  readonly title: TitleName;
  /** The level whose row counts; null where none does. */
  readonly level: LevelName | null;
  /** The village's cell in that row. */
  readonly at: CellAddress | null;
  /** As the scores stand. */
  readonly evaluation: Evaluation;
  /** With full marks for all that is open, and with the fewest points it can get. Both are the evaluation where nothing is open. */
  readonly best: Evaluation;
  readonly worst: Evaluation;
  /** In framework order. */
  readonly open: readonly OpenCriterion[];
  readonly prospect: Prospect;
  /** Why it can't be met any more; empty unless `impossible`. */
  readonly reasons: readonly Reason[];
}

/** One a registration, in the order of KhuDanCu, then title low to high. */
export interface YearForecast {
  readonly year: Year;
  readonly titles: readonly TitleName[];
  readonly villages: readonly VillageForecast[];
}

/** In the order in which their lists are shown: those that something can still be done for come first. */
export const prospects: readonly Prospect[] = ["possible", "certain", "impossible"];
