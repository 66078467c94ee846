import type { ScoreCell } from "../domain/district";
import type { FastCells } from "./fastCells";
import { letterCodes, wholeBits } from "./fastCells";
import type { Plan } from "./plan";
import type { ColumnMap } from "./spec";
import { reset } from "./tally";
import { tallyOther } from "./tallyOther";

/** Copied: where modules are loaded one by one (tests, command line), an imported name is looked up anew at every use. */
const bits = wholeBits;
const codes = letterCodes;
const emptyTally = reset;
/** `93%`: two digits and the sign. */
const percentLength = 3;
const percentSign = 37;
const zero = 48;

/** One pass over the cells of a village; the result stands in `plan.tally`. */
export function tallyCells(plan: Plan, row: readonly ScoreCell[], { places, inOrder }: ColumnMap): void {
  emptyTally(plan.tally);
  tallyInOrder(plan, inOrder && places.length <= row.length ? row : gathered(plan, row, places));
}

/** The hot loop, over cells in slot order. See `bench/scoring.ts` before touching it. */
function tallyInOrder(plan: Plan, cells: readonly ScoreCell[]): void {
  const perUnit = 1e6;
  // Added and taken away again, it leaves the nearest whole number of anything that is far smaller than itself.
  const rounding = 1.5 * 2 ** 52;
  // How far a product may be from a whole number of millionths, relative to it, and still be that number: two roundings of a double are less,
  // half of a fifteenth digit is more. So a number passes exactly where its 15-digit decimal has no rest under a millionth.
  const tolerance = 3e-16;
  const noPoints = -1e16;
  const { areas, fast, tally } = plan;
  const { low, high, whole: wholes } = fast;
  const { micro: points } = tally.points;
  let slot = 0;
  for (let area = 0; area < areas.length; area++) {
    const { end } = areas[area]!;
    let sum = 0;
    points[area] = 0;
    for (; slot < end; slot++) {
      const cell = cells[slot]!;
      let micro: number;
      if (typeof cell === "number") {
        const whole = cell | 0;
        if (whole === cell && whole >>> bits === 0) {
          micro = wholes[(slot << bits) | whole]!;
        } else {
          const scaled = cell * perUnit;
          micro = scaled + rounding - rounding;
          if (!(micro > low[slot]! && micro < high[slot]! && Math.abs(micro - scaled) <= scaled * tolerance)) {
            micro = stepPoints(fast, slot, cell);
          }
        }
      } else {
        micro = wordPoints(fast, slot, cell);
      }
      if (micro > noPoints) {
        sum += micro;
      } else {
        tallyOther(plan, area, slot, cell);
      }
    }
    points[area]! += sum;
  }
}

/** The cells in slot order, for a table whose columns stand otherwise, or a row that ends early. */
function gathered(plan: Plan, row: readonly ScoreCell[], places: Int32Array): readonly ScoreCell[] {
  const { gathered: cells } = plan;
  for (let slot = 0; slot < places.length; slot++) {
    const place = places[slot]!;
    cells[slot] = place < row.length ? row[place]! : "";
  }
  return cells;
}

/** The points of a measured number in millionths; NaN where it takes a closer look. */
function stepPoints(fast: FastCells, slot: number, cell: number): number {
  const first = fast.boundStart[slot]!;
  const end = fast.boundStart[slot + 1]!;
  if (first === end || !(Math.round(cell * 1e6) / 1e6 === cell && cell < Infinity)) {
    return NaN;
  }
  for (let bound = first; bound < end; bound++) {
    if (cell >= fast.boundFrom[bound]!) {
      return fast.boundMicro[bound]!;
    }
  }
  return NaN;
}

/** The points of a usual word in millionths; NaN where it takes a closer look. */
function wordPoints(fast: FastCells, slot: number, cell: string | boolean): number {
  if (typeof cell === "boolean") {
    return NaN;
  }
  const { length } = cell;
  if (length === 1) {
    const code = cell.charCodeAt(0);
    return code < codes ? fast.letters[fast.letterStart[slot]! + code]! : NaN;
  }
  if (length === percentLength && fast.percentText[slot] === 1 && cell.charCodeAt(2) === percentSign) {
    const tens = cell.charCodeAt(0) - zero;
    const ones = cell.charCodeAt(1) - zero;
    return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? fast.whole[(slot << bits) | (tens * 10 + ones)]! : NaN;
  }
  return NaN;
}
