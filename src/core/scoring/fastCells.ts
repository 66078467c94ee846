import type { Decimal } from "../decimal/decimal";
import { compare, zero } from "../decimal/decimal";
import type { Curve } from "../framework/curve";
import { pointsAt } from "../framework/curve";
import type { Seat } from "./desk";
import type { SlotPlan } from "./slot";

/**
 * The criteria laid out as arrays, so that an ordinary cell costs a few instructions. They stand in three lanes, in each of which cells are read
 * alike: numbers that are points, marks for all or nothing, and what is measured. A criterion's place among them is its position; with one letter
 * the arrays go by it. Only what comes out in whole millionths is answered from them (`tallyLanes`, `tallyOdd`); anything else is read by
 * `framework/cell`. The two must agree; a property test compares them.
 */
export interface FastCells {
  /** Positions of marks begin here, those of what is measured there; before them are the numbers. */
  readonly marksFrom: number;
  readonly measuredFrom: number;
  readonly slots: Int32Array;
  readonly areas: Int32Array;
  /** By slot: its position. */
  readonly positions: Int32Array;
  /** Numbers: millionths under this are a veto or, where the criterion has none, no points. */
  readonly low: Float64Array;
  /** Numbers: millionths over this are more than the maximum. Marks: the number that stands for all points, as 1 does. */
  readonly high: Float64Array;
  /** 1 where a text with a percent sign means its number. */
  readonly percentText: Uint8Array;
  /** Measured, one after the other: points, in millionths, of the whole numbers 0 to 127; NaN where a number has none, some with a rest, or a veto. */
  readonly whole: Float64Array;
  /** Marks, by character code: 1 for a one-letter word that means all points, 0 for one that means none, -1 for what is no word. */
  readonly letters: Int8Array;
  /** The first of the words for all points: most cells with marks hold just this one. */
  readonly tick: string;
  /** By area: the points of all its marks. A tally begins with them, and takes back what a cell does not give. */
  readonly starts: Float64Array;
  /** Bounds of the measured criterion `m` (steps): `boundFrom[i]` → `boundMicro[i]` for `i` from `boundStart[m]` to before `boundStart[m + 1]`. */
  readonly boundStart: Int32Array;
  readonly boundFrom: Float64Array;
  readonly boundMicro: Float64Array;
  readonly seat: Seat;
}

/** As a power of two, so that a place in `whole` is made without multiplying. */
export const wholeBits = 7;
const wholeCount = 2 ** wholeBits;
export const letterCodes = 512;
/** Limits stand between two whole numbers. */
const half = 0.5;

type Marks = ReadonlyMap<string, 0 | 1>;
type Lane = "numbers" | "marks" | "measured";

/** `areaOf`: the area of each slot. */
export function compileFastCells(slots: readonly SlotPlan[], areaOf: readonly number[]): FastCells {
  const marks = slots.map(({ curve }) => curve).find((curve) => curve.shape === "switch")?.marks ?? noMarks;
  const lanes = slots.map((slot) => laneOf(slot, marks));
  const inLane = (lane: Lane): number[] => [...slots.keys()].filter((slot) => lanes[slot] === lane);
  const [numbers, ticked, measured] = [inLane("numbers"), inLane("marks"), inLane("measured")];
  const order = [...numbers, ...ticked, ...measured];
  const ordered = order.map((slot) => slots[slot]!);
  const starts = new Float64Array(Math.max(-1, ...areaOf) + 1);
  ticked.forEach((slot) => (starts[areaOf[slot]!]! += slots[slot]!.max.micro));
  return {
    marksFrom: numbers.length,
    measuredFrom: numbers.length + ticked.length,
    slots: Int32Array.from(order),
    areas: Int32Array.from(order, (slot) => areaOf[slot] ?? 0),
    positions: Int32Array.from(slots, (_slot, index) => order.indexOf(index)),
    low: Float64Array.from(ordered, ({ veto }) => (veto === null ? -half : Math.max(0, veto.micro + 1) - half)),
    high: Float64Array.from(ordered, ({ curve, max, maxNumber }) => (curve.shape === "identity" ? max.micro + half : maxNumber)),
    percentText: Uint8Array.from(ordered, ({ curve }) => (curve.shape === "steps" && curve.percentText ? 1 : 0)),
    letters: lettersOf(marks),
    tick: [...marks].find(([, meaning]) => meaning === 1)?.[0] ?? "",
    starts,
    ...measuredTables(ordered.slice(numbers.length + ticked.length)),
    seat: { from: 0, round: -1, sums: new Float64Array(0) },
  };
}

const noMarks: Marks = new Map();

/** Marks must all mean the same, and all points must be a plain number of them, and no veto; the tables of `measured` hold for anything. */
function laneOf({ curve, max, veto }: SlotPlan, marks: Marks): Lane {
  const plain = max.femto === 0 && (veto === null || compare(max, veto) > 0);
  return curve.shape === "identity" ? "numbers" : curve.shape === "switch" && curve.marks === marks && plain ? "marks" : "measured";
}

function lettersOf(marks: Marks): Int8Array {
  const letters = new Int8Array(letterCodes).fill(-1);
  marks.forEach((meaning, word) => (letters[word.charCodeAt(0)] = meaning));
  return letters;
}

function measuredTables(slots: readonly SlotPlan[]): Pick<FastCells, "whole" | "boundStart" | "boundFrom" | "boundMicro"> {
  const bounds = slots.map(boundsOf);
  const starts = [0];
  bounds.forEach((list, index) => starts.push((starts[index] ?? 0) + list.length));
  return {
    whole: wholesOf(slots),
    boundStart: Int32Array.from(starts),
    boundFrom: Float64Array.from(bounds.flat(), ({ from }) => from),
    boundMicro: Float64Array.from(bounds.flat(), ({ micro }) => micro),
  };
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

/** The whole numbers that can have points. Tables are made anew for each compile, and a switch takes only a handful of numbers. */
function wholesToTry(curve: Curve): readonly number[] {
  return curve.shape === "switch" ? [0, 1, curve.max].filter((value) => Number.isInteger(value) && value < wholeCount) : allWholes;
}

/** The bounds and, as the last of them, what is under all: 0 points from 0 on. */
function boundsOf(slot: SlotPlan): readonly { readonly from: number; readonly micro: number }[] {
  const { curve } = slot;
  return curve.shape === "steps"
    ? [...curve.bounds, { from: 0, points: zero }].map(({ from, points }) => ({ from, micro: plainMicro(points, slot) }))
    : [];
}
