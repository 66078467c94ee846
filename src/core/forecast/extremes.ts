import type { Decimal } from "../decimal/decimal";
import { compare, decimalOf, zero } from "../decimal/decimal";
import type { Criterion, ScoreCell } from "../domain/district";
import type { Curve } from "../framework/curve";
import { pointsAt } from "../framework/curve";
import { curveOf } from "../framework/cell";

/** The cells that would give a criterion the most points that its kind can give, and the fewest. */
export interface Extremes {
  readonly best: ScoreCell;
  readonly worst: ScoreCell;
  /** Whether `best` gives full marks, as it does but where the highest band lies under the maximum. */
  readonly reachesMax: boolean;
  /** Whether `worst` gives nothing or less, as it does but where a deduction's floor, or the lowest band, lies above 0. */
  readonly reachesZero: boolean;
}

interface Reached {
  readonly cell: number;
  readonly points: Decimal;
}

/** Numbers of a cell among which those with the most and the fewest points are. */
function numbersOf(curve: Curve, max: number): readonly number[] {
  switch (curve.shape) {
    case "identity":
      return [0, curve.max];
    case "switch":
      return [0, 1];
    case "steps":
      return [0, ...curve.bounds.map(({ from }) => from)];
    case "decline":
      return [0, curve.stepsToFloor];
    case "function":
      return [0, 1, max];
  }
}

/** What an open criterion may still come to, as cells of its kind: the highest band, no case at all; and at the other end 0, or a deduction's floor. */
export function extremesOf(criterion: Criterion): Extremes {
  const curve = curveOf(criterion);
  let best: Reached | null = null;
  let worst: Reached | null = null;
  for (const cell of numbersOf(curve, criterion.max)) {
    const points = pointsAt(curve, cell);
    if (points === null) continue;
    if (best === null || compare(points, best.points) > 0) best = { cell, points };
    if (worst === null || compare(points, worst.points) < 0) worst = { cell, points };
  }
  const reachesMax = best !== null && compare(best.points, decimalOf(criterion.max)) >= 0;
  const reachesZero = worst !== null && compare(worst.points, zero) <= 0;
  return { best: best?.cell ?? "", worst: worst?.cell ?? "", reachesMax, reachesZero };
}
