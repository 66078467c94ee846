import { add, subtract, toNumber, zero } from "../../decimal/decimal";
import type { Criterion, ScoreCell } from "../../domain/district";
import type { Reason } from "../../domain/evaluation";
import type { Evaluator } from "../../scoring/evaluator";
import type { Gain } from "./cheapest";
import { cheapestGains } from "./cheapest";
import { fewestMoves } from "./fewest";
import type { Move } from "./moves";
import { moveOf } from "./moves";

/** One criterion of a way: what its cell would have to hold, and what that comes to. */
export interface WayStep {
  readonly criterion: Criterion;
  /** `veto`: its veto has to be lifted · `open`: it has to be scored · `raise`: it is raised for the floor of its area or the total. */
  readonly why: "veto" | "open" | "raise";
  /** Points now; null while it is open. */
  readonly from: number | null;
  /** The least points it has to come to. */
  readonly to: number;
  readonly cell: ScoreCell;
}

/**
 * How a village could come to a title by arithmetic alone, not a judgement of what it does deserve. `reachable`: the fewest criteria and, of all ways with so
 * many, the fewest points; `points` is what they gain together, `total` what the village then has. `unreachable`: not even with the best that every
 * criterion can be given; the reasons say what then still stands in the way.
 */
export type Way =
  | { readonly kind: "met" }
  | { readonly kind: "reachable"; readonly steps: readonly WayStep[]; readonly points: number; readonly total: number }
  | { readonly kind: "unreachable"; readonly reasons: readonly Reason[]; readonly total: number; readonly max: number };

const fullGain = (move: Move): Gain => ({ move, gain: move.gains.at(-1)?.[1] ?? 0 });

function stepOf({ move: { criterion, now, reason, levelFor }, gain }: Gain): WayStep {
  const { cell, points } = levelFor(gain);
  return { criterion, why: reason ?? "raise", from: now === null ? null : toNumber(now), to: toNumber(points), cell };
}

function gained(gains: readonly Gain[]): number {
  return toNumber(gains.reduce((sum, { move, gain }) => add(sum, subtract(move.levelFor(gain).points, move.now ?? zero)), zero));
}

/** `cells` stand in the order of the evaluator's criteria, "" where there is none yet. */
export function wayToTitle(evaluator: Evaluator, cells: readonly ScoreCell[], prerequisiteHeld: boolean): Way {
  const { criteria, rule } = evaluator;
  const columns = evaluator.columnsOf(criteria.map(({ code }) => code));
  if (evaluator.evaluate(cells, columns, prerequisiteHeld).outcome === "eligible") return { kind: "met" };
  const moves = criteria.flatMap((criterion, place) => moveOf(criterion, place, cells[place] ?? "", rule.title) ?? []);
  const applied = (gains: readonly Gain[]): readonly ScoreCell[] => {
    const row = criteria.map((_criterion, place) => cells[place] ?? "");
    for (const { move, gain } of gains) if (move.gains.length > 0) row[move.place] = move.levelFor(gain).cell;
    return row;
  };
  const judged = (gains: readonly Gain[]) => evaluator.evaluate(applied(gains), columns, prerequisiteHeld);
  const fewest = fewestMoves(moves, evaluator.standings(cells, columns));
  const full = fewest === null ? [] : fewest.moves.map(fullGain);
  if (fewest === null || judged(full).outcome !== "eligible") {
    const { reasons, total, max } = judged(moves.map(fullGain));
    return { kind: "unreachable", reasons, total, max };
  }
  const cheapest = cheapestGains(fewest);
  const gains = cheapest !== null && judged(cheapest).outcome === "eligible" ? cheapest : full;
  const inOrder = [...gains].sort((one, other) => one.move.place - other.move.place);
  return { kind: "reachable", steps: inOrder.map(stepOf), points: gained(inOrder), total: judged(inOrder).total };
}
