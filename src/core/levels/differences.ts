import type { Criterion, NotApplicablePolicy, Village } from "../domain/district";
import type { CriterionCode, LevelName } from "../domain/names";
import type { ScoreCandidate } from "../scoring/levels";
import type { JudgedCell } from "./levelCell";
import { isSettled, judgedCell, saysTheSame } from "./levelCell";
import type { NoteReasons } from "./reasonsInNote";
import { reasonsInNote } from "./reasonsInNote";
import type { LevelCell, LevelChange, LevelDifference } from "./types";

/** The rows of one village under one framework, by level from low to high. */
export interface ComparedRows {
  readonly village: Village;
  readonly levels: readonly LevelName[];
  readonly rows: readonly (ScoreCandidate | null)[];
  /** Those that apply to the village for a title it is registered for, in framework order. */
  readonly criteria: readonly Criterion[];
  readonly notApplicable: NotApplicablePolicy;
}

interface LevelRow {
  readonly rank: number;
  readonly candidate: ScoreCandidate;
  readonly reasons: NoteReasons;
}

/** A blank lower cell says nothing to differ from; an open one that is filled in needs no reason, nor does a blank higher one, which is told otherwise. */
function changeOf(level: LevelName, lowerLevel: LevelName, before: JudgedCell, after: JudgedCell, reason: string): LevelChange | null {
  if (before.state === "missing" || saysTheSame(before, after)) return null;
  const needsReason = isSettled(before) && (isSettled(after) || after.state === "pending");
  return { level, lowerLevel, before: shown(before), after: shown(after), reason, needsReason };
}

function shown({ at, cell, state, points }: JudgedCell): LevelCell {
  return { at, cell, state, points };
}

/** Every criterion that a level scores otherwise than the next lower level that has a row. */
export function levelDifferences({ village, levels, rows, criteria, notApplicable }: ComparedRows): readonly LevelDifference[] {
  const codes: readonly CriterionCode[] = criteria.map(({ code }) => code);
  const present = rows.flatMap((candidate, rank): readonly LevelRow[] =>
    candidate === null ? [] : [{ rank, candidate, reasons: reasonsInNote(candidate.row.note ?? "", codes) }],
  );
  if (present.length < 2) return [];
  return criteria.flatMap((criterion) => {
    const judged = present.map(({ candidate }) => judgedCell(candidate, criterion, notApplicable));
    const changes = present.flatMap(({ rank, reasons }, place) => {
      const [lower, before, after] = [present[place - 1], judged[place - 1], judged[place]];
      if (lower === undefined || before === undefined || after === undefined) return [];
      const change = changeOf(nameOf(levels, rank), nameOf(levels, lower.rank), before, after, reasons.of(criterion.code));
      return change === null ? [] : [change];
    });
    if (changes.length === 0) return [];
    const byRank = new Map(present.map(({ rank }, place) => [rank, judged[place]]));
    const cells = levels.map((_level, rank) => {
      const cell = byRank.get(rank);
      return cell === undefined ? null : shown(cell);
    });
    return [{ village, criterion: criterion.code, criterionName: criterion.name, max: criterion.max, cells, changes }];
  });
}

/** `rank` is a place of `levels`. */
function nameOf(levels: readonly LevelName[], rank: number): LevelName {
  const name = levels[rank];
  if (name === undefined) throw new RangeError(`no level at ${rank}`);
  return name;
}
