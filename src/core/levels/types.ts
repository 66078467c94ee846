import type { ScoreCell, Village } from "../domain/district";
import type { Evaluation } from "../domain/evaluation";
import type { CriterionCode, LevelName, TitleName, Year } from "../domain/names";
import type { Finding } from "../findings/finding";
import type { CellAddress } from "../findings/origin";
import type { CellReading } from "../framework/cell";

/** What one level says of one criterion. `points` null: no points (missing, not yet due, invalid), or left out of the ratio. */
export interface LevelCell {
  readonly at: CellAddress;
  /** As typed; "" where the cell is blank or the sheet has no such column. */
  readonly cell: ScoreCell;
  readonly state: CellReading["state"];
  readonly points: number | null;
}

/** A level that says otherwise than the next lower level that has a row. */
export interface LevelChange {
  readonly level: LevelName;
  readonly lowerLevel: LevelName;
  readonly before: LevelCell;
  readonly after: LevelCell;
  /** By the note of the higher level's row; "" where it gives none. */
  readonly reason: string;
  /** A judgement was changed, so that a reason is due; filling in what was open needs none. */
  readonly needsReason: boolean;
}

/** A criterion of a village that the levels score differently. */
export interface LevelDifference {
  readonly village: Village;
  readonly criterion: CriterionCode;
  readonly criterionName: string;
  readonly max: number;
  /** One entry a level of the setting, low to high; null where the level has no row. */
  readonly cells: readonly (LevelCell | null)[];
  /** Low to high; at least one. */
  readonly changes: readonly LevelChange[];
}

/** What one level's row comes to for a title. */
export interface LevelResult {
  readonly evaluation: Evaluation;
  /** Whether this is the level that counts: the highest that has a row with a score. */
  readonly counts: boolean;
  readonly at: CellAddress;
}

/** The levels of one registration side by side. */
export interface LevelStanding {
  readonly village: Village;
  readonly title: TitleName;
  /** One entry a level of the setting, low to high; null where the level has no row, or two that contradict each other. */
  readonly levels: readonly (LevelResult | null)[];
}

/** The levels of a year. Registrations and differences in the order of KhuDanCu. */
export interface YearLevels {
  readonly year: Year;
  /** Low to high. */
  readonly levels: readonly LevelName[];
  readonly standings: readonly LevelStanding[];
  readonly differences: readonly LevelDifference[];
  /** `change-without-reason`, in the order of the differences. */
  readonly findings: readonly Finding[];
}
