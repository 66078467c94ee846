import { microPerUnit } from "../decimal/decimal";
import type { ScoreCell } from "../domain/district";
import type { FastCells } from "./fastCells";
import { marks, shapes } from "./fastCells";
import type { Plan } from "./plan";
import type { ColumnMap } from "./spec";
import { reset } from "./tally";
import { tallyOther } from "./tallyOther";

/**
 * The hot loop. What it needs of other modules is copied into constants here: where modules are loaded one by one (tests, command line), an imported
 * name is looked up anew at every use.
 */
const perUnit = microPerUnit;
const { switch: shapeSwitch, steps: shapeSteps, percentSteps: shapePercentSteps, decline: shapeDecline } = shapes;
const { nothing: markNothing, maximum: markMaximum } = marks;

/**
 * How far a product may be from a whole number of millionths, relative to it, and still be that number: two roundings of a double are less, half of a
 * fifteenth digit is more. So a number passes exactly where its 15-digit decimal has no rest under a millionth.
 */
const tolerance = 3e-16;
/** No points: every comparison with it fails. */
const none = NaN;

const zeroCode = 48;
const nineCode = 57;
const percentCode = 37;
const longestPercent = 4;

/** One pass over the cells of a village; the result stands in `plan.tally`. */
export function tallyCells(plan: Plan, row: readonly ScoreCell[], columns: ColumnMap): void {
  const { areas, fast, tally } = plan;
  const { low, high } = fast;
  const { points } = tally;
  const inPlace = columns.start >= 0 && columns.start + columns.places.length <= row.length;
  const start = inPlace ? columns.start : 0;
  const cells = inPlace ? row : gathered(plan, row, columns);
  reset(tally);
  let slot = 0;
  for (let area = 0; area < areas.length; area++) {
    const { end } = areas[area]!;
    let sum = 0;
    points.micro[area] = 0;
    for (; slot < end; slot++) {
      const cell = cells[start + slot]!;
      if (typeof cell === "number") {
        const scaled = cell * perUnit;
        const micro = Math.floor(scaled + 0.5);
        if (micro > low[slot]! && micro <= high[slot]! && Math.abs(micro - scaled) <= scaled * tolerance) {
          sum += micro;
          continue;
        }
      }
      const micro = typeof cell === "number" ? quickNumber(fast, slot, cell) : quickWord(fast, slot, cell);
      if (micro > low[slot]!) {
        sum += micro;
      } else {
        tallyOther(plan, area, slot, cell);
      }
    }
    points.micro[area]! += sum;
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

/** The points of a number in millionths, where it takes more than reading it; `none` where it takes a closer look. */
function quickNumber(fast: FastCells, slot: number, cell: number): number {
  switch (fast.shapes[slot]) {
    case shapeSwitch:
      return cell === 1 || cell === fast.max[slot] ? fast.maxMicro[slot]! : cell === 0 ? 0 : none;
    case shapeSteps:
    case shapePercentSteps:
      return quickStep(fast, slot, cell);
    case shapeDecline:
      if (!(cell >= 0 && Math.floor(cell) === cell)) {
        return none;
      }
      return cell >= fast.stepsToFloor[slot]! ? fast.floorMicro[slot]! : fast.maxMicro[slot]! - cell * fast.stepMicro[slot]!;
    default:
      return none;
  }
}

function quickStep(fast: FastCells, slot: number, cell: number): number {
  if (!(cell >= 0 && ((cell | 0) === cell || Math.round(cell * perUnit) / perUnit === cell))) {
    return none;
  }
  const end = fast.boundStart[slot + 1]!;
  for (let bound = fast.boundStart[slot]!; bound < end; bound++) {
    if (cell >= fast.boundFrom[bound]!) {
      return fast.boundMicro[bound]!;
    }
  }
  return 0;
}

/** The points of a usual word in millionths; `none` where it takes a closer look. */
function quickWord(fast: FastCells, slot: number, cell: string | boolean): number {
  if (typeof cell === "boolean") {
    return none;
  }
  const { length } = cell;
  const shape = fast.shapes[slot];
  if (length === 1 && shape === shapeSwitch) {
    const mark = fast.marks[cell.charCodeAt(0)];
    return mark === markMaximum ? fast.maxMicro[slot]! : mark === markNothing ? 0 : none;
  }
  if (length > 1 && length <= longestPercent && shape === shapePercentSteps) {
    const percent = wholePercent(cell);
    return percent < 0 ? none : quickStep(fast, slot, percent);
  }
  return none;
}

/** `"93%"` → 93; -1 where the text is anything else. */
function wholePercent(text: string): number {
  const last = text.length - 1;
  if (text.charCodeAt(last) !== percentCode) {
    return -1;
  }
  let value = 0;
  for (let index = 0; index < last; index++) {
    const code = text.charCodeAt(index);
    if (code < zeroCode || code > nineCode) {
      return -1;
    }
    value = value * 10 + (code - zeroCode);
  }
  return value;
}
