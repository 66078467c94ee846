import type { Prospect } from "../../core/forecast/types";

/** What the screen of levels and forecast says. */
export interface LevelsScreenWords {
  readonly reading: string;
  readonly differencesTab: string;
  readonly forecastTab: string;
  readonly differencesSummary: (differences: number, unreasoned: number) => string;
  readonly onlyUnreasoned: string;
  readonly noDifferences: string;
  readonly allReasoned: string;
  readonly change: (lowerLevel: string, before: string, level: string, after: string) => string;
  readonly blank: string;
  readonly reason: (reason: string) => string;
  readonly noReason: string;
  readonly prospect: { readonly [P in Prospect]: string };
  readonly prospectHint: { readonly [P in Prospect]: string };
  readonly nobody: string;
  readonly range: (now: string, worst: string, best: string) => string;
  readonly missing: (criteria: string) => string;
  readonly pending: (criteria: string) => string;
  readonly goTo: (village: string) => string;
  readonly writeDifferences: string;
  readonly writeForecast: string;
}
