import type { Decimal } from "../decimal/decimal";
import { compare } from "../decimal/decimal";
import type { Criterion, ScoreCell } from "../domain/district";
import type { Curve } from "../framework/curve";
import { pointsAt } from "../framework/curve";
import { curveOf } from "../framework/cell";

/** The cells that would give a criterion the most points it can still get, and the fewest. */
export interface Extremes {
  readonly best: ScoreCell;
  readonly worst: ScoreCell;
}

interface Reached {
  readonly cell: number;
  readonly points: Decimal;
}

/** Numbers of a cell among which those with the most and the fewest points are. */
function candidatesOf(curve: Curve, max: number): readonly number[] {
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

/**
 * What an open criterion may still come to, as real cells: full marks (the highest band, no case at all) and, at the other end, what is left where all
 * is lost: 0, or the floor of a deduction.
 */
export function extremesOf(criterion: Criterion): Extremes {
  const curve = curveOf(criterion);
  let best: Reached | null = null;
  let worst: Reached | null = null;
  for (const cell of candidatesOf(curve, criterion.max)) {
    const points = pointsAt(curve, cell);
    if (points === null) continue;
    if (best === null || compare(points, best.points) > 0) best = { cell, points };
    if (worst === null || compare(points, worst.points) < 0) worst = { cell, points };
  }
  return { best: best?.cell ?? "", worst: worst?.cell ?? "" };
}
