import type { Decimal } from "../decimal/decimal";
import { compare, toNumber, zero } from "../decimal/decimal";
import type { Curve } from "../framework/curve";
import { pointsAt } from "../framework/curve";
import type { SlotPlan } from "./slot";

/**
 * The criteria laid out as arrays, so that an ordinary cell costs a few instructions. Only what comes out in whole millionths is answered from them
 * (`tallyCells`); anything else is read by `framework/cell`. The two must agree; a property test compares them.
 */
export interface FastCells {
  /** Millionths under this are a veto or, where the criterion has none, no points; `-Infinity` where any are. */
  readonly low: readonly number[];
  /** Millionths over this are more than a number may stand for by itself (identity); NaN where it takes more than that to read a number. */
  readonly high: readonly number[];
  /** Points, in millionths, of the whole numbers 0 to 127, slot by slot; NaN where a number has none, or some with a rest. */
  readonly whole: Float64Array;
  /** Points, in millionths, of one-letter words by character code, in a block of their own for each maximum; NaN for what is no word. */
  readonly letters: Float64Array;
  /** Where the slot's block of letters begins; the first is empty. */
  readonly letterStart: Int32Array;
  /** 1 where a text with a percent sign means its number. */
  readonly percentText: Uint8Array;
  /** Bounds of slot `s` (steps): `boundFrom[i]` → `boundMicro[i]` for `i` from `boundStart[s]` to before `boundStart[s + 1]`. */
  readonly boundStart: Int32Array;
  readonly boundFrom: Float64Array;
  readonly boundMicro: Float64Array;
}

/** As a power of two, so that a place in `whole` is made without multiplying. */
export const wholeBits = 7;
const wholeCount = 2 ** wholeBits;
export const letterCodes = 512;
/** Limits stand between two whole numbers, so that all of them are fractions: engines keep such arrays unboxed, and read them fastest. */
const half = 0.5;

export function compileFastCells(slots: readonly SlotPlan[]): FastCells {
  const bounds = slots.map(boundsOf);
  const starts = [0];
  bounds.forEach((list, index) => starts.push((starts[index] ?? 0) + list.length));
  return {
    low: slots.map(lowOf),
    high: slots.map(({ curve, max }) => (curve.shape === "identity" ? max.micro + half : NaN)),
    whole: wholesOf(slots),
    ...lettersOf(slots),
    percentText: Uint8Array.from(slots, ({ curve }) => (curve.shape === "steps" && curve.percentText ? 1 : 0)),
    boundStart: Int32Array.from(starts),
    boundFrom: Float64Array.from(bounds.flat(), ({ from }) => from),
    boundMicro: Float64Array.from(bounds.flat(), ({ micro }) => micro),
  };
}

function lowOf({ curve, veto }: SlotPlan): number {
  const lowest = curve.shape === "identity" ? -half : -Infinity;
  // A veto score under 0 is out of range, and lets no negative number pass for points.
  return veto === null ? lowest : Math.max(lowest, veto.micro + half);
}

/** Points in millionths; NaN where there are none, where they have a rest, or where they are a veto. */
function plainMicro(points: Decimal | null, { veto }: SlotPlan): number {
  return points === null || points.femto !== 0 || (veto !== null && compare(points, veto) <= 0) ? NaN : points.micro;
}

function wholesOf(slots: readonly SlotPlan[]): Float64Array {
  const whole = new Float64Array(slots.length * wholeCount).fill(NaN);
  slots.forEach((slot, place) => {
    for (const value of wholesToTry(slot.curve)) {
      whole[place * wholeCount + value] = plainMicro(pointsAt(slot.curve, value), slot);
    }
  });
  return whole;
}

const allWholes: readonly number[] = Array.from({ length: wholeCount }, (_none, value) => value);

/** The whole numbers that can have points. Tables are made anew for each compile, and most criteria take only a handful of numbers. */
function wholesToTry(curve: Curve): readonly number[] {
  switch (curve.shape) {
    case "identity":
      return allWholes.slice(0, Math.floor(curve.max) + 1);
    case "switch":
      return [0, 1, curve.max].filter((value) => Number.isInteger(value) && value < wholeCount);
    default:
      return allWholes;
  }
}

/** The bounds and, as the last of them, what is under all: 0 points from 0 on. */
function boundsOf(slot: SlotPlan): readonly { readonly from: number; readonly micro: number }[] {
  const { curve } = slot;
  return curve.shape === "steps"
    ? [...curve.bounds, { from: 0, points: zero }].map(({ from, points }) => ({ from, micro: plainMicro(points, slot) }))
    : [];
}

function lettersOf(slots: readonly SlotPlan[]): Pick<FastCells, "letters" | "letterStart"> {
  const firstOf = new Map<string, SlotPlan>();
  const keys = slots.map((slot) => {
    const key = slot.curve.shape === "switch" ? `${slot.curve.max} ${slot.veto === null ? "" : toNumber(slot.veto)}` : "";
    if (key !== "" && !firstOf.has(key)) {
      firstOf.set(key, slot);
    }
    return key;
  });
  const blocks = ["", ...firstOf.keys()];
  const letters = new Float64Array(blocks.length * letterCodes).fill(NaN);
  [...firstOf.values()].forEach((slot, index) => {
    const { curve } = slot;
    const start = (index + 1) * letterCodes;
    if (curve.shape === "switch") {
      curve.marks.forEach((meaning, word) => (letters[start + word.charCodeAt(0)] = plainMicro(pointsAt(curve, meaning), slot)));
    }
  });
  return { letters, letterStart: Int32Array.from(keys, (key) => blocks.indexOf(key) * letterCodes) };
}
