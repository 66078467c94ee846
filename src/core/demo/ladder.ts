import type { Criterion, ScoreCell } from "../domain/district";
import type { Dice } from "./random";

/** The scores a criterion may get in the demo, from its maximum down, each with a cell that earns it. */
export type Ladder = readonly Rung[];

export interface Rung {
  readonly points: number;
  readonly cell: (dice: Dice) => ScoreCell;
}

export const passed = "Đạt";
export const failed = "Không đạt";

/** Half points down to a quarter of the maximum; never down to a veto score. */
function halfPoints({ max, vetoScores }: Criterion): Rung[] {
  const least = Math.max(0.5, max / 4, ...[...vetoScores.values()].map((score) => score + 0.5));
  const rungs: Rung[] = [];
  for (let points = max; points >= least; points -= 0.5) rungs.push({ points, cell: () => points });
  return rungs;
}

/** A measured percentage within the band, in halves. */
function measured(bounds: readonly { readonly from: number; readonly points: number }[]): Rung[] {
  return bounds.map(({ from, points }, at) => {
    const width = (bounds[at - 1]?.from ?? 100.5) - from;
    return { points, cell: (dice) => from + dice.roll(width * 2) / 2 };
  });
}

/** Counts of cases, as long as some points are left. */
function counts(max: number, step: number): Rung[] {
  const rungs: Rung[] = [];
  for (let cases = 0; max - cases * step > 0; cases += 1) rungs.push({ points: max - cases * step, cell: () => cases });
  return rungs;
}

export function ladderOf(criterion: Criterion): Ladder {
  const { method, max, vetoScores } = criterion;
  switch (method.kind) {
    case "points":
      return halfPoints(criterion);
    case "bands":
      return measured(method.bounds);
    case "deduction":
      return counts(max, method.step);
    case "passFail": {
      const full: Rung = { points: max, cell: () => passed };
      return vetoScores.size > 0 || max > 1 ? [full] : [full, { points: 0, cell: () => failed }];
    }
  }
}
