import type { Decimal } from "../../decimal/decimal";
import { add, compare, decimalOf, isZero, subtract, toNumber, zero } from "../../decimal/decimal";
import type { Criterion, ScoreCell } from "../../domain/district";
import type { TitleName } from "../../domain/names";
import { curveOf, readCell } from "../../framework/cell";
import type { Curve } from "../../framework/curve";
import { pointsAt } from "../../framework/curve";
import { vetoScoreOf } from "../../framework/vetoScore";
import type { Span } from "./spans";

/** A number that the cell may hold, and what it comes to. */
interface Level {
  readonly cell: number;
  readonly points: Decimal;
}

/** What may be done with one criterion on the way to the threshold. */
export interface Move {
  readonly criterion: Criterion;
  /** Its place among the criteria that apply. */
  readonly place: number;
  /** What it has now; null while it is open. */
  readonly now: Decimal | null;
  /** It must be part of any way: it is open, or it vetoes. */
  readonly reason: "veto" | "open" | null;
  /** The most it can still gain. */
  readonly most: Decimal;
  /** What it can gain, in whole millionths. */
  readonly gains: readonly Span[];
  /** The cell for a gain out of `gains`. */
  readonly levelFor: (gain: number) => Level;
}

/** More cases than these are never told apart: the best of them matter, and a step may be as small as one likes. */
const mostCases = 200;
/** By how much points must pass a veto score where any points may be given: half a point, the usual step of people who score. */
const halfPoint = 500_000;

function cellsOf(curve: Curve, max: number): readonly number[] {
  switch (curve.shape) {
    case "identity":
      return [curve.max];
    case "switch":
      return [0, 1];
    case "steps":
      return [0, ...curve.bounds.map(({ from }) => from)];
    case "decline":
      return Array.from({ length: Math.min(curve.stepsToFloor, mostCases) + 1 }, (_none, count) => count);
    case "function":
      return [0, 1, max];
  }
}

/** The least points over a veto that a criterion of free points is raised to; never over its maximum. */
function overVeto(veto: Decimal, best: Decimal): Decimal {
  const next = { micro: (Math.floor(veto.micro / halfPoint) + 1) * halfPoint, femto: 0 };
  return compare(next, best) < 0 ? next : best;
}

const floorMicro = ({ micro }: Decimal): number => micro;

/**
 * What a criterion can still gain; null where it can't gain anything and need not: not applicable stays so, and full marks are full marks. `most` under 0
 * never is; a criterion that must move and can't has no gains.
 */
export function moveOf(criterion: Criterion, place: number, cell: ScoreCell, title: TitleName): Move | null {
  const curve = curveOf(criterion);
  const reading = readCell(criterion, cell, curve);
  if (reading.state === "notApplicable") return null;
  const now = reading.state === "score" ? reading.points : null;
  const vetoScore = vetoScoreOf(criterion, title);
  const veto = vetoScore === undefined ? null : decimalOf(vetoScore);
  const isFree = (points: Decimal): boolean => veto === null || compare(points, veto) > 0;
  const reason: Move["reason"] = now === null ? "open" : isFree(now) ? null : "veto";
  const from = now ?? zero;
  const levels = cellsOf(curve, criterion.max)
    .flatMap((number): readonly Level[] => {
      const points = pointsAt(curve, number);
      return points === null ? [] : [{ cell: number, points }];
    })
    .filter(({ points }) => isFree(points) && compare(points, from) >= 0)
    .sort((one, other) => compare(one.points, other.points));
  const best = levels.at(-1);
  if (best === undefined) return reason === null ? null : { criterion, place, now, reason, most: zero, gains: [], levelFor: nothing };
  const most = subtract(best.points, from);
  if (reason === null && isZero(most)) return null;
  const gainOf = ({ points }: Level): number => floorMicro(subtract(points, from));
  const base = { criterion, place, now, reason, most };
  if (curve.shape === "identity") {
    const least = veto === null || (now !== null && reason === null) ? from : overVeto(veto, best.points);
    const lowest = Math.max(0, Math.ceil(toNumber(subtract(least, from)) * 1e6));
    return {
      ...base,
      gains: [[Math.min(lowest, floorMicro(most)), floorMicro(most)]],
      levelFor: (gain) => (gain === floorMicro(most) ? best : freeLevel(add(from, { micro: gain, femto: 0 }))),
    };
  }
  return {
    ...base,
    gains: levels.map((level): Span => [gainOf(level), gainOf(level)]),
    levelFor: (gain) => levels.find((level) => gainOf(level) === gain) ?? best,
  };
}

const freeLevel = (points: Decimal): Level => ({ cell: toNumber(points), points });

function nothing(): never {
  throw new RangeError("a criterion that can gain nothing has no cell for a gain");
}
