import type { Decimal } from "../decimal/decimal";
import { canonical, decimalOf, zero } from "../decimal/decimal";
import { minusTimes } from "../decimal/products";

/**
 * How a cell's number becomes points: the few shapes that the kinds of criteria share. The evaluator knows the shapes by heart, so a kind made
 * of one of them is as fast as any; `function` is for a kind that fits none of them.
 * Numbers in a curve are canonical (15 digits), so that plain comparison is exact.
 */
export type Curve =
  /** The number itself, from 0 to `max`. */
  | { readonly shape: "identity"; readonly max: number }
  /** 1 or `max` → `max`; 0 → 0. `marks` gives the one-letter words of the cell and the number each means. */
  | { readonly shape: "switch"; readonly max: number; readonly marks: ReadonlyMap<string, 0 | 1> }
  /** The points of the first (highest) bound at or under the number, 0 under all; any number from 0. `percentText`: `93%` means 93. */
  | {
      readonly shape: "steps";
      readonly percentText: boolean;
      readonly bounds: readonly { readonly from: number; readonly points: Decimal }[];
    }
  /** `max - count · step`, not below `floor`, for a whole count from 0. */
  | { readonly shape: "decline"; readonly max: Decimal; readonly step: Decimal; readonly floor: Decimal; readonly stepsToFloor: number }
  | { readonly shape: "function"; readonly pointsAt: (value: number) => Decimal | null };

/** The points of a number, or null where the curve does not take it. */
export function pointsAt(curve: Curve, value: number): Decimal | null {
  const number = canonical(value);
  switch (curve.shape) {
    case "identity":
      return number >= 0 && number <= curve.max ? decimalOf(number) : null;
    case "switch":
      return number === 1 || number === curve.max ? decimalOf(curve.max) : number === 0 ? zero : null;
    case "steps":
      return number >= 0 && number < Infinity ? (curve.bounds.find((bound) => number >= bound.from)?.points ?? zero) : null;
    case "decline":
      return Number.isInteger(number) && number >= 0 ? declined(curve, number) : null;
    case "function":
      return curve.pointsAt(number);
  }
}

function declined(curve: Extract<Curve, { shape: "decline" }>, count: number): Decimal {
  return count >= curve.stepsToFloor ? curve.floor : minusTimes(curve.max, count, curve.step);
}
