import type { Decimal } from "../decimal/decimal";
import { compare, decimalOf, toNumber } from "../decimal/decimal";
import type { Criterion, NotApplicablePolicy } from "../domain/district";
import { cellOf } from "../findings/origin";
import { readCell } from "../framework/cell";
import type { ScoreCandidate } from "../scoring/levels";
import { cellIn } from "./levelRows";
import type { LevelCell } from "./types";

/** What a level says of a criterion, with what that comes to; exact, so that two levels compare exactly. */
export interface JudgedCell extends LevelCell {
  /** Null where it comes to no points: open, or left out of the ratio. */
  readonly exact: Decimal | null;
}

/** Reads what a row says of a criterion. Not applicable is the maximum or nothing, as the setting `Điểm không áp dụng` says. */
export function judgedCell(candidate: ScoreCandidate, criterion: Criterion, policy: NotApplicablePolicy): JudgedCell {
  const cell = cellIn(candidate, criterion);
  const reading = readCell(criterion, cell);
  const isFull = reading.state === "notApplicable" && policy === "fullMarks";
  const exact = reading.state === "score" ? reading.points : isFull ? decimalOf(criterion.max) : null;
  return {
    at: cellOf(candidate.row.origin, criterion.code),
    cell,
    state: reading.state,
    points: exact === null ? null : toNumber(exact),
    exact,
  };
}

/** Whether two levels' cells come to the same: the same points, however typed, or the same state without points. */
export function saysTheSame(one: JudgedCell, other: JudgedCell): boolean {
  if (one.exact === null || other.exact === null) return one.exact === other.exact && one.state === other.state;
  return compare(one.exact, other.exact) === 0;
}

/** A level gave its judgement: points, or that there is nothing to judge. */
export function isSettled({ state }: LevelCell): boolean {
  return state === "score" || state === "notApplicable";
}
