import type { ScoreCell } from "../domain/district";
import { desk } from "./desk";
import type { FastCells } from "./fastCells";
import { letterCodes, wholeBits } from "./fastCells";

/**
 * The hot loops. See `bench/scoring.ts` before touching them. Each adds the points of its lane's plain cells to the sums on the desk and notes the
 * slots of the others behind the first `count` of `desk.odd`; it gives the new count. Cells are taken by sixes: of many short loops
 * processors can't foresee which round is the last, and a wrong guess costs more than a few cells.
 */

/** Copied: where modules are loaded one by one (tests, command line), an imported name is looked up anew at every use. */
const { slots, low, high, percentText, sumAt, sums, odd } = desk;
const bits = wholeBits;
const codes = letterCodes;
/** `93%`: two digits and the sign. */
const percentLength = 3;
const percentSign = 37;
const zero = 48;
const noPoints = -1e16;

/** Adds a number's points where they are whole millionths, no veto, and no more than the criterion may have; false where they are not. */
function addsNumber(at: number, cell: ScoreCell): boolean {
  const perUnit = 1e6;
  // Added and taken away again, it leaves the nearest whole number of anything that is far smaller than itself.
  const rounding = 1.5 * 2 ** 52;
  // How far a product may be from a whole number of millionths, relative to it, and still be that number: two roundings of a double are less,
  // half of a fifteenth digit is more. So a number passes exactly where its 15-digit decimal has no rest under a millionth.
  const tolerance = 3e-16;
  if (typeof cell === "number") {
    const scaled = cell * perUnit;
    const micro = scaled + rounding - rounding;
    if (micro < high[at]! && micro > low[at]! && Math.abs(micro - scaled) <= scaled * tolerance) {
      sums[sumAt[at]!]! += micro;
      return true;
    }
  }
  return false;
}

export function tallyNumbers(cells: readonly ScoreCell[], from: number, end: number, count: number): number {
  let at = from;
  for (; at + 6 <= end; at += 6) {
    if (!addsNumber(at, cells[slots[at]!]!)) odd[count++] = slots[at]!;
    if (!addsNumber(at + 1, cells[slots[at + 1]!]!)) odd[count++] = slots[at + 1]!;
    if (!addsNumber(at + 2, cells[slots[at + 2]!]!)) odd[count++] = slots[at + 2]!;
    if (!addsNumber(at + 3, cells[slots[at + 3]!]!)) odd[count++] = slots[at + 3]!;
    if (!addsNumber(at + 4, cells[slots[at + 4]!]!)) odd[count++] = slots[at + 4]!;
    if (!addsNumber(at + 5, cells[slots[at + 5]!]!)) odd[count++] = slots[at + 5]!;
  }
  for (; at < end; at++) {
    if (!addsNumber(at, cells[slots[at]!]!)) odd[count++] = slots[at]!;
  }
  return count;
}

function isWord(cell: ScoreCell, word: string): boolean {
  return typeof cell === "string" && cell === word;
}

/** Whether a mark gives all points: nothing is to be added, as the sums begin with them. */
function givesAll({ letters }: FastCells, at: number, cell: ScoreCell): boolean {
  if (typeof cell === "string") {
    const code = cell.length === 1 ? cell.charCodeAt(0) : codes;
    return code < codes && letters[code] === 1;
  }
  return typeof cell === "number" ? cell === 1 || cell === high[at]! : cell;
}

export function tallyMarks(fast: FastCells, cells: readonly ScoreCell[], from: number, end: number, count: number): number {
  const { tick } = fast;
  let at = from;
  for (; at + 6 <= end; at += 6) {
    if (!isWord(cells[slots[at]!]!, tick) && !givesAll(fast, at, cells[slots[at]!]!)) odd[count++] = slots[at]!;
    if (!isWord(cells[slots[at + 1]!]!, tick) && !givesAll(fast, at + 1, cells[slots[at + 1]!]!)) odd[count++] = slots[at + 1]!;
    if (!isWord(cells[slots[at + 2]!]!, tick) && !givesAll(fast, at + 2, cells[slots[at + 2]!]!)) odd[count++] = slots[at + 2]!;
    if (!isWord(cells[slots[at + 3]!]!, tick) && !givesAll(fast, at + 3, cells[slots[at + 3]!]!)) odd[count++] = slots[at + 3]!;
    if (!isWord(cells[slots[at + 4]!]!, tick) && !givesAll(fast, at + 4, cells[slots[at + 4]!]!)) odd[count++] = slots[at + 4]!;
    if (!isWord(cells[slots[at + 5]!]!, tick) && !givesAll(fast, at + 5, cells[slots[at + 5]!]!)) odd[count++] = slots[at + 5]!;
  }
  for (; at < end; at++) {
    if (!isWord(cells[slots[at]!]!, tick) && !givesAll(fast, at, cells[slots[at]!]!)) odd[count++] = slots[at]!;
  }
  return count;
}

/** `93%` → 93; -1 for any other text. */
function percentOf(cell: string): number {
  if (cell.length !== percentLength || cell.charCodeAt(2) !== percentSign) {
    return -1;
  }
  const tens = cell.charCodeAt(0) - zero;
  const ones = cell.charCodeAt(1) - zero;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : -1;
}

export function tallyMeasured(fast: FastCells, cells: readonly ScoreCell[], from: number, end: number, count: number): number {
  const { whole: wholes } = fast;
  for (let at = from; at < end; at++) {
    const cell = cells[slots[at]!]!;
    let whole = -1;
    if (typeof cell === "number") {
      const truncated = cell | 0;
      whole = truncated === cell ? truncated : -1;
    } else if (percentText[at] === 1 && typeof cell === "string") {
      whole = percentOf(cell);
    }
    const micro = whole >>> bits === 0 ? wholes[((at - from) << bits) | whole]! : NaN;
    if (micro > noPoints) {
      sums[sumAt[at]!]! += micro;
    } else {
      odd[count++] = slots[at]!;
    }
  }
  return count;
}
