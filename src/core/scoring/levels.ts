import type { Criterion, ScoreRow, ScoreTable } from "../domain/district";
import type { CriterionCode, LevelName } from "../domain/names";
import type { Finding } from "../findings/finding";
import { finding } from "../findings/finding";
import { cellOf } from "../findings/origin";
import { isBlank } from "../framework/cell";
import { foldText } from "../text/fold";

/** A score row with the table that tells its columns. */
export interface ScoreCandidate {
  readonly table: ScoreTable;
  readonly row: ScoreRow;
}

export interface LevelChoice {
  /** The row that counts; null where the village has no score, or where two rows of the level that counts contradict each other. */
  readonly chosen: ScoreCandidate | null;
  /** The level that counts, as the setting spells it; null where the village has no score. */
  readonly level: LevelName | null;
  readonly findings: readonly Finding[];
}

export interface LevelChooser {
  /** `candidates`: the rows of one village and year (of one framework, where the sheet tells them apart), in any order. */
  choose(candidates: readonly ScoreCandidate[]): LevelChoice;
}

/** The place of a level in the setting `Cấp chấm` (low to high); -1 where it is none of them. */
export function levelRank(levels: readonly LevelName[], level: string): number {
  return levels.findIndex((name) => foldText(name) === foldText(level));
}

/** Rows whose level is none of the setting's: they count for nothing. */
export function unknownLevelFindings(tables: readonly ScoreTable[], levels: readonly LevelName[]): readonly Finding[] {
  const levelsUsed = new Set<LevelName>();
  for (const table of tables) for (const { level } of table.rows) levelsUsed.add(level);
  const unknown = new Set([...levelsUsed].filter((level) => levelRank(levels, level) < 0));
  if (unknown.size === 0) {
    return none;
  }
  return tables.flatMap((table) =>
    table.rows
      .filter((row) => unknown.has(row.level))
      .map((row) => finding("unknown-level", cellOf(row.origin, "level"), { level: row.level })),
  );
}

/**
 * RULINGS 3: the highest level whose row has any score counts, whole; its blanks are missing even where a lower level has a score, and an info finding
 * says so. A row that is blank in all of `criteria` does not count. Two rows with scores at the level that counts are an error: neither counts.
 */
export function createLevelChooser(levels: readonly LevelName[], criteria: readonly Criterion[]): LevelChooser {
  const placesIn = new Map<ScoreTable, Int32Array>();
  const places = (table: ScoreTable): Int32Array => {
    const known = placesIn.get(table);
    if (known !== undefined) {
      return known;
    }
    const made = placesOf(table, criteria);
    placesIn.set(table, made);
    return made;
  };
  const isBlankAt = ({ table, row }: ScoreCandidate, rank: number): boolean => isBlank(row.cells[places(table)[rank] ?? -1]);
  const hasScore = ({ table, row: { cells } }: ScoreCandidate): boolean => {
    const own = places(table);
    for (let rank = 0; rank < own.length; rank++) {
      if (!isBlank(cells[own[rank]!])) {
        return true;
      }
    }
    return false;
  };

  const ranks = new Map<string, number>();
  const rankOf = ({ row: { level } }: ScoreCandidate): number => {
    const known = ranks.get(level);
    if (known !== undefined) {
      return known;
    }
    const rank = levelRank(levels, level);
    ranks.set(level, rank);
    return rank;
  };

  /** Of the lower rows that have a score there, the highest. */
  const scoredBelow = (rank: number, top: number, candidates: readonly ScoreCandidate[]): ScoreCandidate | null => {
    let best: ScoreCandidate | null = null;
    for (const candidate of candidates) {
      const own = rankOf(candidate);
      if (own >= 0 && own < top && (best === null || own > rankOf(best)) && !isBlankAt(candidate, rank)) {
        best = candidate;
      }
    }
    return best;
  };

  const coveredBlanks = (chosen: ScoreCandidate, top: number, candidates: readonly ScoreCandidate[]): readonly Finding[] => {
    if (candidates.length < 2) {
      return none;
    }
    const own = places(chosen.table);
    const { cells } = chosen.row;
    let found: Finding[] | null = null;
    for (let rank = 0; rank < own.length; rank++) {
      const scored = isBlank(cells[own[rank]!]) ? scoredBelow(rank, top, candidates) : null;
      if (scored !== null) {
        (found ??= []).push(higherLevelBlank(chosen.row, scored.row, criteria[rank]!.code));
      }
    }
    return found ?? none;
  };

  const duplicates = (top: number, level: LevelName, candidates: readonly ScoreCandidate[]): readonly Finding[] => {
    const equals = candidates.filter((candidate) => rankOf(candidate) === top && hasScore(candidate));
    const [first, ...again] = inSheetOrder(equals);
    return first === undefined ? none : again.map((candidate) => duplicate(candidate.row, first.row, level));
  };

  return {
    choose(candidates) {
      let chosen: ScoreCandidate | null = null;
      let top = -1;
      let isAmbiguous = false;
      for (const candidate of candidates) {
        const rank = rankOf(candidate);
        if (rank >= 0 && rank >= top && hasScore(candidate)) {
          isAmbiguous = rank === top;
          chosen = rank === top ? chosen : candidate;
          top = rank;
        }
      }
      if (chosen === null) {
        return nothingChosen;
      }
      const level = levels[top] ?? chosen.row.level;
      return isAmbiguous
        ? { chosen: null, level, findings: duplicates(top, level, candidates) }
        : { chosen, level, findings: coveredBlanks(chosen, top, candidates) };
    },
  };
}

const none: readonly never[] = [];
const nothingChosen: LevelChoice = { chosen: null, level: null, findings: none };

/** The position of each criterion's cell in a row of the table, in framework order; -1 where it has no column. */
function placesOf(table: ScoreTable, criteria: readonly Criterion[]): Int32Array {
  const places = new Map<CriterionCode, number>();
  table.criteria.forEach((code, place) => {
    if (!places.has(code)) {
      places.set(code, place);
    }
  });
  return Int32Array.from(criteria, ({ code }) => places.get(code) ?? -1);
}

/** So that the order in which rows are handed in changes nothing. */
function inSheetOrder(candidates: readonly ScoreCandidate[]): readonly ScoreCandidate[] {
  const sheetOf = (candidate: ScoreCandidate): string => candidate.row.origin.table.sheet;
  return [...candidates].sort((left, right) =>
    sheetOf(left) === sheetOf(right) ? left.row.origin.row - right.row.origin.row : sheetOf(left) < sheetOf(right) ? -1 : 1,
  );
}

function duplicate(row: ScoreRow, first: ScoreRow, level: LevelName): Finding {
  return finding("duplicate-score-row", cellOf(row.origin, "village"), {
    village: row.village,
    level,
    firstCell: cellOf(first.origin, "village").cell,
  });
}

function higherLevelBlank(row: ScoreRow, lower: ScoreRow, criterion: CriterionCode): Finding {
  return finding("higher-level-blank", cellOf(row.origin, criterion), {
    village: row.village,
    criterion,
    level: row.level,
    lowerLevel: lower.level,
  });
}
