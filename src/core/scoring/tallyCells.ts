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
const longestPercent = 4;

/** One pass over the cells of a village; the result stands in `plan.tally`. This is the hot loop: see `bench/scoring.ts` before touching it. */
export function tallyCells(plan: Plan, row: readonly ScoreCell[], columns: ColumnMap): void {
  const perUnit = 1e6;
  // Added and taken away again, it leaves the nearest whole number of anything that is far smaller than itself.
  const rounding = 1.5 * 2 ** 52;
  // How far a product may be from a whole number of millionths, relative to it, and still be that number: two roundings of a double are less,
  // half of a fifteenth digit is more. So a number passes exactly where its 15-digit decimal has no rest under a millionth.
  const tolerance = 3e-16;
  const { areas, fast, tally } = plan;
  const { low, high } = fast;
  const { micro: points } = tally.points;
  const inPlace = columns.start >= 0 && columns.start + columns.places.length <= row.length;
  const start = inPlace ? columns.start : 0;
  const cells = inPlace ? row : gathered(plan, row, columns);
  reset(tally);
  let slot = 0;
  for (let area = 0; area < areas.length; area++) {
    const { end } = areas[area]!;
    let sum = 0;
    points[area] = 0;
    for (; slot < end; slot++) {
      const cell = cells[start + slot]!;
      if (typeof cell === "number") {
        const scaled = cell * perUnit;
        const micro = scaled + rounding - rounding;
        if (micro > low[slot]! && micro < high[slot]! && Math.abs(micro - scaled) <= scaled * tolerance) {
          sum += micro;
          continue;
        }
      }
      const micro = typeof cell === "number" ? numberPoints(fast, slot, cell) : wordPoints(fast, slot, cell);
      if (micro > low[slot]!) {
        sum += micro;
      } else {
        tallyOther(plan, area, slot, cell);
      }
    }
    points[area]! += sum;
  }
}

/** The cells in slot order, for a table whose columns stand otherwise, or a row that ends early. */
function gathered(plan: Plan, row: readonly ScoreCell[], { places }: ColumnMap): readonly ScoreCell[] {
  const { gathered: cells } = plan;
  for (let slot = 0; slot < places.length; slot++) {
    const place = places[slot]!;
    cells[slot] = place < row.length ? row[place]! : "";
  }
  return cells;
}

/** The points of a number in millionths, where they are not the number itself; NaN where it takes a closer look. */
function numberPoints(fast: FastCells, slot: number, cell: number): number {
  const whole = cell | 0;
  return whole === cell && whole >>> bits === 0 ? fast.whole[(slot << bits) | whole]! : stepPoints(fast, slot, cell);
}

/** The same for a measured number. */
function stepPoints(fast: FastCells, slot: number, cell: number): number {
  const first = fast.boundStart[slot]!;
  const end = fast.boundStart[slot + 1]!;
  if (first === end || !(cell >= 0 && Math.round(cell * 1e6) / 1e6 === cell)) {
    return NaN;
  }
  for (let bound = first; bound < end; bound++) {
    if (cell >= fast.boundFrom[bound]!) {
      return fast.boundMicro[bound]!;
    }
  }
  return 0;
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
  if (length > 1 && length <= longestPercent && fast.percentText[slot] === 1) {
    const percent = wholePercent(cell);
    return percent < 0 ? NaN : numberPoints(fast, slot, percent);
  }
  return NaN;
}

/** `"93%"` → 93; -1 where the text is anything else. */
function wholePercent(text: string): number {
  const last = text.length - 1;
  if (text.charCodeAt(last) !== 37) {
    return -1;
  }
  let value = 0;
  for (let index = 0; index < last; index++) {
    const digit = text.charCodeAt(index) - 48;
    if (digit < 0 || digit > 9) {
      return -1;
    }
    value = value * 10 + digit;
  }
  return value;
}
