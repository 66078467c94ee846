import { microPerUnit } from "../decimal/decimal";
import type { Decimal } from "../decimal/decimal";
import type { ScoreCell } from "../domain/district";
import type { SlotPlan } from "./slot";

/**
 * The criteria laid out as typed arrays, one entry a slot, so that an ordinary cell costs a few instructions. Only what comes out in whole
 * millionths is answered here; for anything else `quickPoints` says `slow`, and the cell is read by `framework/cell`.
 * The two must agree; a property test compares them.
 */
export interface FastCells {
  /** How the slot's numbers become points: one of the shapes below. */
  readonly shapes: Uint8Array;
  /** Highest points (identity, switch) or the count from which the floor holds (decline), as a number. */
  readonly limits: Float64Array;
  readonly maxMicro: Float64Array;
  /** Millionths a case costs, and the floor (decline). */
  readonly stepMicro: Float64Array;
  readonly floorMicro: Float64Array;
  /** Points at or under this are a veto; -Infinity where the criterion has none. */
  readonly vetoMicro: Float64Array;
  /** Bounds of slot `s` (steps): `boundFrom[i]` → `boundMicro[i]` for `i` from `boundStart[s]` to before `boundStart[s + 1]`. */
  readonly boundStart: Int32Array;
  readonly boundFrom: Float64Array;
  readonly boundMicro: Float64Array;
  /** One-letter words of a switch by character code: 1 = nothing, 2 = the maximum. */
  readonly marks: Uint8Array;
}

const shapeSlow = 0;
const shapeIdentity = 1;
const shapeSwitch = 2;
const shapeSteps = 3;
const shapeDecline = 4;

/** Answers of {@link quickPoints} that are no points; all points are greater than `noPoints`. */
export const noPoints = -4e15;
export const slow = -5e15;
export const missing = -6e15;
export const notApplicable = -7e15;
export const pending = -8e15;

const markCodes = 512;
const markNothing = 1;
const markMaximum = 2;

export function compileFastCells(slots: readonly SlotPlan[]): FastCells {
  const bounds = slots.map((slot) => (slot.curve.shape === "steps" ? slot.curve.bounds : []));
  const starts = [0];
  bounds.forEach((list, index) => starts.push((starts[index] ?? 0) + list.length));
  return {
    shapes: Uint8Array.from(slots, shapeOf),
    limits: Float64Array.from(slots, limitOf),
    maxMicro: Float64Array.from(slots, (slot) => slot.max.micro),
    stepMicro: Float64Array.from(slots, ({ curve }) => (curve.shape === "decline" ? curve.step.micro : 0)),
    floorMicro: Float64Array.from(slots, ({ curve }) => (curve.shape === "decline" ? curve.floor.micro : 0)),
    vetoMicro: Float64Array.from(slots, (slot) => slot.veto?.micro ?? -Infinity),
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
      return shapeIdentity;
    case "switch":
      return whole() ? shapeSwitch : shapeSlow;
    case "steps":
      return whole(...curve.bounds.map((bound) => bound.points)) ? shapeSteps : shapeSlow;
    case "decline":
      return whole(curve.step, curve.floor) ? shapeDecline : shapeSlow;
    case "function":
      return shapeSlow;
  }
}

function limitOf({ curve }: SlotPlan): number {
  return curve.shape === "decline" ? curve.stepsToFloor : curve.shape === "identity" || curve.shape === "switch" ? curve.max : 0;
}

function marksOf(slots: readonly SlotPlan[]): Uint8Array {
  const marks = new Uint8Array(markCodes);
  for (const { curve } of slots) {
    if (curve.shape === "switch") {
      curve.marks.forEach((meaning, word) => {
        marks[word.charCodeAt(0)] = meaning === 1 ? markMaximum : markNothing;
      });
    }
  }
  return marks;
}

/** The points of an ordinary cell in millionths; `slow` where it takes a closer look, or the state of a cell that is no score. */
export function quickPoints(fast: FastCells, slot: number, cell: ScoreCell): number {
  return typeof cell === "number" ? quickNumber(fast, slot, cell) : quickWord(fast, slot, cell);
}

function quickNumber(fast: FastCells, slot: number, cell: number): number {
  switch (fast.shapes[slot]) {
    case shapeIdentity: {
      const micro = Math.round(cell * microPerUnit);
      return cell >= 0 && cell <= fast.limits[slot]! && micro / microPerUnit === cell ? micro : slow;
    }
    case shapeSwitch:
      return cell === 1 || cell === fast.limits[slot] ? fast.maxMicro[slot]! : cell === 0 ? 0 : slow;
    case shapeSteps:
      return quickStep(fast, slot, cell);
    case shapeDecline:
      if (!(cell >= 0 && Math.floor(cell) === cell)) {
        return slow;
      }
      return cell >= fast.limits[slot]! ? fast.floorMicro[slot]! : fast.maxMicro[slot]! - cell * fast.stepMicro[slot]!;
    default:
      return slow;
  }
}

function quickStep(fast: FastCells, slot: number, cell: number): number {
  if (!(cell >= 0 && Math.round(cell * microPerUnit) / microPerUnit === cell)) {
    return slow;
  }
  const end = fast.boundStart[slot + 1]!;
  for (let bound = fast.boundStart[slot]!; bound < end; bound++) {
    if (cell >= fast.boundFrom[bound]!) {
      return fast.boundMicro[bound]!;
    }
  }
  return 0;
}

function quickWord(fast: FastCells, slot: number, cell: string | boolean): number {
  if (typeof cell === "boolean") {
    return slow;
  }
  if (cell.length === 0) {
    return missing;
  }
  if (cell.length === 1 && fast.shapes[slot] === shapeSwitch) {
    const mark = fast.marks[cell.charCodeAt(0)];
    return mark === markMaximum ? fast.maxMicro[slot]! : mark === markNothing ? 0 : slow;
  }
  return cell === "KAD" ? notApplicable : cell === "CĐH" ? pending : slow;
}
