import type { LevelCell, LevelDifference, LevelStanding, YearLevels } from "../../core/levels/types";
import type { Finding } from "../../core/findings/finding";
import type { Words } from "../../i18n/words";
import type { FindingJson } from "./findingsJson";
import { findingJson } from "./findingsJson";
import type { VillageNameJson } from "./villageName";
import { villageNameJson } from "./villageName";

interface LevelCellJson {
  readonly level: string;
  readonly sheet: string;
  readonly cell: string;
  /** As typed. */
  readonly value: string | number | boolean;
  readonly state: LevelCell["state"];
  readonly points: number | null;
}

interface LevelDifferenceJson extends VillageNameJson {
  readonly criterion: string;
  readonly criterionName: string;
  readonly max: number;
  /** Low to high; levels without a row are left out. */
  readonly levels: readonly LevelCellJson[];
  readonly changes: readonly {
    readonly level: string;
    readonly lowerLevel: string;
    readonly reason: string | null;
    readonly reasonDue: boolean;
  }[];
}

interface LevelStandingJson extends VillageNameJson {
  readonly title: string;
  /** Low to high; levels without a row are left out. */
  readonly levels: readonly {
    readonly level: string;
    readonly total: number;
    readonly max: number;
    readonly outcome: string;
    readonly counts: boolean;
  }[];
}

/** `levels --json`: numbers are numbers, codes strings, absent is null. */
export interface LevelsJson {
  readonly year: number;
  /** Low to high, in the words of the setting. */
  readonly levels: readonly string[];
  readonly villages: readonly LevelStandingJson[];
  readonly differences: readonly LevelDifferenceJson[];
  readonly sheets: readonly string[];
  readonly findings: readonly FindingJson[];
}

function differenceJson(
  { village, criterion, criterionName, max, cells, changes }: LevelDifference,
  names: readonly string[],
): LevelDifferenceJson {
  return {
    ...villageNameJson(village),
    criterion,
    criterionName,
    max,
    levels: cells.flatMap((each, rank) =>
      each === null
        ? []
        : [
            {
              level: names[rank] ?? "",
              sheet: each.at.sheet,
              cell: each.at.cell,
              value: each.cell,
              state: each.state,
              points: each.points,
            },
          ],
    ),
    changes: changes.map(({ level, lowerLevel, reason, needsReason }) => ({
      level,
      lowerLevel,
      reason: reason === "" ? null : reason,
      reasonDue: needsReason,
    })),
  };
}

function standingJson({ village, title, levels }: LevelStanding, names: readonly string[]): LevelStandingJson {
  return {
    ...villageNameJson(village),
    title,
    levels: levels.flatMap((each, rank) => {
      if (each === null) return [];
      const { total, max, outcome } = each.evaluation;
      return [{ level: names[rank] ?? "", total, max, outcome, counts: each.counts }];
    }),
  };
}

export function levelsJson(levels: YearLevels, words: Words, sheets: readonly string[], findings: readonly Finding[]): LevelsJson {
  return {
    year: levels.year,
    levels: levels.levels,
    villages: levels.standings.map((standing) => standingJson(standing, levels.levels)),
    differences: levels.differences.map((difference) => differenceJson(difference, levels.levels)),
    sheets,
    findings: findings.map((finding) => findingJson(finding, words)),
  };
}
