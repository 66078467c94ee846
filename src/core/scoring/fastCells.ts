import type { Decimal } from "../decimal/decimal";
import { toNumber } from "../decimal/decimal";
import type { SlotPlan } from "./slot";

/**
 * The criteria laid out as typed arrays, one entry a slot, so that an ordinary cell costs a few instructions. Only what comes out in whole
 * millionths is answered from them (`tallyCells`); anything else is read by `framework/cell`. The two must agree; a property test compares
 * them.
 */
export interface FastCells {
  /** How the slot's numbers become points: one of the shapes below. */
  readonly shapes: Uint8Array;
  /** Millionths at or under this are a veto or, where the criterion has none, no points; `-Infinity` where any are. */
  readonly low: Float64Array;
  /** Most millionths a number may stand for by itself (identity); NaN where it takes more than that to read a number. */
  readonly high: Float64Array;
  /** The maximum as a number (switch) and in millionths. */
  readonly max: Float64Array;
  readonly maxMicro: Float64Array;
  /** Count from which the floor holds, the floor, and what a case costs (decline). */
  readonly stepsToFloor: Float64Array;
  readonly floorMicro: Float64Array;
  readonly stepMicro: Float64Array;
  /** Bounds of slot `s` (steps): `boundFrom[i]` → `boundMicro[i]` for `i` from `boundStart[s]` to before `boundStart[s + 1]`. */
  readonly boundStart: Int32Array;
  readonly boundFrom: Float64Array;
  readonly boundMicro: Float64Array;
  /** One-letter words of a switch by character code: 1 = nothing, 2 = the maximum. */
  readonly marks: Uint8Array;
}

/** The shapes, as the numbers in {@link FastCells.shapes}. */
export const shapes = { slow: 0, identity: 1, switch: 2, steps: 3, percentSteps: 4, decline: 5 } as const;
export const marks = { nothing: 1, maximum: 2 } as const;

const markCodes = 512;

export function compileFastCells(slots: readonly SlotPlan[]): FastCells {
  const bounds = slots.map((slot) => (slot.curve.shape === "steps" ? slot.curve.bounds : []));
  const starts = [0];
  bounds.forEach((list, index) => starts.push((starts[index] ?? 0) + list.length));
  return {
    shapes: Uint8Array.from(slots, shapeOf),
    low: Float64Array.from(slots, lowOf),
    high: Float64Array.from(slots, ({ curve, max }) => (curve.shape === "identity" ? max.micro : NaN)),
    max: Float64Array.from(slots, (slot) => toNumber(slot.max)),
    maxMicro: Float64Array.from(slots, (slot) => slot.max.micro),
    stepsToFloor: Float64Array.from(slots, ({ curve }) => (curve.shape === "decline" ? curve.stepsToFloor : 0)),
    floorMicro: Float64Array.from(slots, ({ curve }) => (curve.shape === "decline" ? curve.floor.micro : 0)),
    stepMicro: Float64Array.from(slots, ({ curve }) => (curve.shape === "decline" ? curve.step.micro : 0)),
    boundStart: Int32Array.from(starts),
    boundFrom: Float64Array.from(bounds.flat(), (bound) => bound.from),
    boundMicro: Float64Array.from(bounds.flat(), (bound) => bound.points.micro),
    marks: marksOf(slots),
  };
}

function shapeOf({ curve, max }: SlotPlan): number {
  const whole = (...values: readonly Decimal[]): boolean => [max, ...values].every((value) => value.femto === 0);
  switch (curve.shape) {
    case "identity":
      return shapes.identity;
    case "switch":
      return whole() ? shapes.switch : shapes.slow;
    case "steps":
      if (!whole(...curve.bounds.map((bound) => bound.points))) {
        return shapes.slow;
      }
      return curve.percentText ? shapes.percentSteps : shapes.steps;
    case "decline":
      return whole(curve.step, curve.floor) ? shapes.decline : shapes.slow;
    case "function":
      return shapes.slow;
  }
}

function lowOf({ curve, veto }: SlotPlan): number {
  const lowest = curve.shape === "decline" ? -Infinity : -1;
  return veto === null ? lowest : veto.micro;
}

function marksOf(slots: readonly SlotPlan[]): Uint8Array {
  const table = new Uint8Array(markCodes);
  for (const { curve } of slots) {
    if (curve.shape === "switch") {
      curve.marks.forEach((meaning, word) => {
        table[word.charCodeAt(0)] = meaning === 1 ? marks.maximum : marks.nothing;
      });
    }
  }
  return table;
}
