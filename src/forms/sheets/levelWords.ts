import type { Prospect } from "../../core/forecast/types";

/** Words of `Chênh lệch điểm <năm>`. */
export interface LevelsWords {
  readonly heading: (year: number) => string;
  readonly subheading: string;
  /** Over each level's two columns stands its name; under it what was written, and what it comes to. */
  readonly written: string;
  readonly points: string;
  readonly reason: string;
  readonly noReason: string;
  /** The reasons of more than one level: `Xã: …`. */
  readonly reasonOf: (level: string, reason: string) => string;
  readonly none: string;
  readonly totals: string;
  readonly countingLevel: string;
  readonly outcome: string;
  readonly notScored: string;
  /** A blank cell of a level that has a row. */
  readonly blank: string;
}

/** Words of `Dự báo <năm>`. */
export interface ForecastWords {
  readonly heading: (year: number) => string;
  readonly subheading: string;
  readonly registered: string;
  readonly prospect: { readonly [P in Prospect]: string };
  readonly section: (prospect: Prospect, villages: number) => string;
  readonly level: string;
  readonly pointsNow: string;
  readonly worst: string;
  readonly best: string;
  readonly points: string;
  readonly outcome: string;
  readonly missing: string;
  readonly pending: string;
  readonly invalid: (criterion: string) => string;
  readonly reason: string;
  /** Why a title can't be met any more: the reasons that remain with full marks for all that is open. */
  readonly evenAtBest: (reasons: string) => string;
  readonly none: string;
}
