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

interface Ranked extends ScoreCandidate {
  readonly rank: number;
}

/** The place of a level in the setting `Cấp chấm` (low to high); -1 where it is none of them. */
export function levelRank(levels: readonly LevelName[], level: string): number {
  return levels.findIndex((name) => foldText(name) === foldText(level));
}

/** Rows whose level is none of the setting's: they count for nothing. */
export function unknownLevelFindings(tables: readonly ScoreTable[], levels: readonly LevelName[]): readonly Finding[] {
  const unknown = new Set(tables.flatMap((table) => table.rows.map((row) => row.level)).filter((level) => levelRank(levels, level) < 0));
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
    const known = placesIn.get(table) ?? placesOf(table, criteria);
    placesIn.set(table, known);
    return known;
  };
  const blankIn = ({ table, row }: ScoreCandidate): ((rank: number) => boolean) => {
    const own = places(table);
    const { cells } = row;
    return (rank) => isBlank(cells[own[rank] ?? -1]);
  };
  const hasScore = (candidate: ScoreCandidate): boolean => {
    const isBlankAt = blankIn(candidate);
    return criteria.some((_criterion, rank) => !isBlankAt(rank));
  };

  const coveredBlanks = (chosen: Ranked, lower: readonly Ranked[]): readonly Finding[] => {
    if (lower.length === 0) {
      return none;
    }
    const isBlankAt = blankIn(chosen);
    const found: Finding[] = [];
    for (let rank = 0; rank < criteria.length; rank++) {
      const scored = isBlankAt(rank) ? lower.find((candidate) => !blankIn(candidate)(rank)) : undefined;
      if (scored !== undefined) {
        found.push(higherLevelBlank(chosen.row, scored.row, criteria[rank]!.code));
      }
    }
    return found;
  };

  const ranks = new Map<string, number>();
  const rankOf = (level: string): number => {
    const rank = ranks.get(level) ?? levelRank(levels, level);
    ranks.set(level, rank);
    return rank;
  };
  const counts = (candidate: ScoreCandidate): boolean => rankOf(candidate.row.level) >= 0 && hasScore(candidate);

  return {
    choose(candidates) {
      const ranked = candidates.filter(counts).map(({ table, row }) => ({ table, row, rank: rankOf(row.level) }));
      ranked.sort((left, right) => right.rank - left.rank);
      const [top, next] = ranked;
      if (top === undefined) {
        return nothingChosen;
      }
      const level = levels[top.rank] ?? top.row.level;
      if (next?.rank === top.rank) {
        const [first, ...again] = inSheetOrder(ranked.filter((candidate) => candidate.rank === top.rank));
        return { chosen: null, level, findings: again.map((candidate) => duplicate(candidate.row, (first ?? top).row, level)) };
      }
      return { chosen: top, level, findings: coveredBlanks(top, ranked.slice(1)) };
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
function inSheetOrder(candidates: readonly Ranked[]): readonly Ranked[] {
  const sheetOf = (candidate: Ranked): string => candidate.row.origin.table.sheet;
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
