import type { Decimal } from "../decimal/decimal";
import { add, compare, subtract, toNumber, zero } from "../decimal/decimal";
import type { AreaScore } from "../domain/evaluation";
import type { Plan } from "./plan";
import { sumAt } from "./tally";

/** What an area, or the whole, has and needs, by the last tally of the plan. */
export interface Standing {
  readonly points: Decimal;
  /** The points with full marks for all that is open (RULINGS 2). */
  readonly best: Decimal;
  readonly max: Decimal;
  readonly required: Decimal;
}

/** Whether not even full marks for all that is open would do. */
export function falls(standing: Standing): boolean {
  return compare(standing.best, standing.required) < 0;
}

export function areaStanding(plan: Plan, index: number): Standing {
  const { points, open, out } = plan.tally;
  const { max, required } = plan.areas[index]!;
  const known = sumAt(points, index);
  const left = subtract(max, sumAt(out, index));
  return {
    points: known,
    best: add(known, sumAt(open, index)),
    max: left,
    required: compare(left, max) === 0 ? required : plan.areaRequired(left),
  };
}

export function wholeStanding(plan: Plan, areas: readonly Standing[]): Standing {
  let [points, best, max] = [zero, zero, zero];
  for (const area of areas) {
    points = add(points, area.points);
    best = add(best, area.best);
    max = add(max, area.max);
  }
  return { points, best, max, required: plan.totalRequired(max) };
}

/** For showing: the numbers nearest to the decimals. */
export interface Numbers {
  readonly points: number;
  readonly required: number;
  readonly max: number;
}

export function numbersOf(standing: Standing): Numbers {
  return { points: toNumber(standing.points), required: toNumber(standing.required), max: toNumber(standing.max) };
}

/** The areas of the last tally, in framework order. */
export function areaScores(plan: Plan): readonly AreaScore[] {
  return plan.areas.map((area, index) => ({ contentArea: area.contentArea, ...numbersOf(areaStanding(plan, index)) }));
}
