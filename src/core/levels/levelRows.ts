import type { Criterion } from "../domain/district";
import type { LevelName } from "../domain/names";
import type { FrameworkInForce } from "../framework/inForce";
import { isBlank } from "../framework/cell";
import type { ScoreCandidate } from "../scoring/levels";
import { levelRank } from "../scoring/levels";
import { foldText } from "../text/fold";

/** A village's rows that are scored by this framework: those that name it, and those that name none (RULINGS 12). */
export function rowsUnder(candidates: readonly ScoreCandidate[], { name }: FrameworkInForce): readonly ScoreCandidate[] {
  return candidates.filter(({ row }) => row.framework === null || foldText(row.framework) === foldText(name));
}

/** The cell of a criterion in a row, "" where the sheet has no column for it. Of two columns with one code the first counts. */
export function cellIn({ table, row }: ScoreCandidate, { code }: Pick<Criterion, "code">): ScoreCandidate["row"]["cells"][number] {
  const place = table.criteria.indexOf(code);
  return place < 0 ? "" : (row.cells[place] ?? "");
}

/**
 * The row of each level of the setting, low to high; null where it has none with a score (RULINGS 3), or two, of which neither counts.
 * `candidates`: the rows of one village and year under one framework.
 */
export function rowsByLevel(
  candidates: readonly ScoreCandidate[],
  levels: readonly LevelName[],
  criteria: readonly Criterion[],
): readonly (ScoreCandidate | null)[] {
  const scored = candidates.filter((candidate) => criteria.some((criterion) => !isBlank(cellIn(candidate, criterion))));
  return levels.map((_level, rank) => {
    const rows = scored.filter(({ row }) => levelRank(levels, row.level) === rank);
    return rows.length === 1 ? (rows[0] ?? null) : null;
  });
}
