import { microPerUnit } from "../decimal/decimal";
import type { ScoreCell } from "../domain/district";
import type { FastCells } from "./fastCells";
import { marks, shapes } from "./fastCells";
import type { Plan } from "./plan";
import { addVeto, reset } from "./tally";
import { tallyNotApplicable, tallyOpen, tallyRead } from "./tallyOther";

/**
 * The hot loop. What it needs of other modules is copied into constants here: where modules are loaded one by one (tests, command line), an imported
 * name is looked up anew at every use.
 */
const perUnit = microPerUnit;
const { identity: shapeIdentity, switch: shapeSwitch, steps: shapeSteps, percentSteps: shapePercentSteps, decline: shapeDecline } = shapes;
const { nothing: markNothing, maximum: markMaximum } = marks;

/** Answers of {@link quickPoints} that are no points; all points are greater than `noPoints`. */
const noPoints = -4e15;
const slow = -5e15;
const missing = -6e15;
const notApplicable = -7e15;
const pending = -8e15;

/** Most points are whole 64ths (quarters, halves, wholes): a binary fraction adds up exactly, and a 64th is a whole number of millionths. */
const partsPerUnit = 64;
const microPerPart = microPerUnit / partsPerUnit;

const zeroCode = 48;
const nineCode = 57;
const percentCode = 37;
const longestPercent = 4;

/** One pass over the cells of a village; the result stands in `plan.tally`. */
export function tallyCells(plan: Plan, cells: readonly ScoreCell[], columns: Int32Array): void {
  const { areas, fast, tally } = plan;
  const { points } = tally;
  const width = cells.length;
  reset(tally);
  for (let area = 0; area < areas.length; area++) {
    const { first, end } = areas[area]!;
    let parts = 0;
    let micro = 0;
    points.micro[area] = 0;
    for (let slot = first; slot < end; slot++) {
      const column = columns[slot]!;
      const cell = column < width ? cells[column]! : "";
      const value = typeof cell === "number" ? quickNumber(fast, slot, cell) : quickWord(fast, slot, cell);
      const part = value * partsPerUnit;
      if ((part | 0) === part) {
        parts += part;
      } else {
        const millionths = Math.round(value * perUnit);
        if (value > noPoints && millionths / perUnit === value) {
          micro += millionths;
        } else {
          tallyOther(plan, area, slot, value, cell);
          continue;
        }
      }
      if (value <= fast.veto[slot]!) {
        addVeto(tally, slot, Math.round(value * perUnit), 0);
      }
    }
    points.micro[area]! += parts * microPerPart + micro;
  }
}

/** What is not plain points. */
function tallyOther(plan: Plan, area: number, slot: number, quick: number, cell: ScoreCell): void {
  if (quick === missing) {
    tallyOpen(plan, area, slot, "missing");
  } else if (quick === pending) {
    tallyOpen(plan, area, slot, "pending");
  } else if (quick === notApplicable) {
    tallyNotApplicable(plan, area, slot);
  } else {
    tallyRead(plan, area, slot, cell);
  }
}

/** The points of an ordinary number; `slow` where it takes a closer look. */
function quickNumber(fast: FastCells, slot: number, cell: number): number {
  const shape = fast.shapes[slot];
  if (shape === shapeIdentity) {
    return cell >= 0 && cell <= fast.max[slot]! ? cell : slow;
  }
  if (shape === shapeSwitch) {
    return cell === 1 || cell === fast.max[slot] ? fast.max[slot]! : cell === 0 ? 0 : slow;
  }
  if (shape === shapeSteps || shape === shapePercentSteps) {
    return quickStep(fast, slot, cell);
  }
  return shape === shapeDecline ? quickDecline(fast, slot, cell) : slow;
}

function quickDecline(fast: FastCells, slot: number, cell: number): number {
  if (!(cell >= 0 && Math.floor(cell) === cell)) {
    return slow;
  }
  return cell >= fast.stepsToFloor[slot]! ? fast.floor[slot]! : (fast.maxMicro[slot]! - cell * fast.stepMicro[slot]!) / perUnit;
}

function quickStep(fast: FastCells, slot: number, cell: number): number {
  if (!(cell >= 0 && ((cell | 0) === cell || Math.round(cell * perUnit) / perUnit === cell))) {
    return slow;
  }
  const end = fast.boundStart[slot + 1]!;
  for (let bound = fast.boundStart[slot]!; bound < end; bound++) {
    if (cell >= fast.boundFrom[bound]!) {
      return fast.boundPoints[bound]!;
    }
  }
  return 0;
}

/** The points of a usual word, the state of a cell that is no score, or `slow`. */
function quickWord(fast: FastCells, slot: number, cell: string | boolean): number {
  if (typeof cell === "boolean") {
    return slow;
  }
  const { length } = cell;
  if (length === 0) {
    return missing;
  }
  const shape = fast.shapes[slot];
  if (length === 1 && shape === shapeSwitch) {
    const mark = fast.marks[cell.charCodeAt(0)];
    return mark === markMaximum ? fast.max[slot]! : mark === markNothing ? 0 : slow;
  }
  if (shape === shapePercentSteps && length <= longestPercent) {
    const percent = wholePercent(cell);
    return percent < 0 ? slow : quickStep(fast, slot, percent);
  }
  return cell === "KAD" ? notApplicable : cell === "CĐH" ? pending : slow;
}

/** `"93%"` → 93; -1 where the text is anything else. */
function wholePercent(text: string): number {
  const last = text.length - 1;
  if (last === 0 || text.charCodeAt(last) !== percentCode) {
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
