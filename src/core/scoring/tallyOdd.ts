import type { ScoreCell } from "../domain/district";
import type { FastCells } from "./fastCells";
import { letterCodes } from "./fastCells";
import type { Plan } from "./plan";
import type { SlotPlan } from "./slot";
import { addVeto } from "./tally";
import { tallyOther } from "./tallyOther";

/** A cell that gives no plain points: most are vetoes, or marks for none; what is neither is read closely. */
export function tallyOdd(plan: Plan, slot: number, cell: ScoreCell): void {
  const { fast, slots, tally } = plan;
  const position = fast.positions[slot]!;
  const area = fast.areas[position]!;
  const { micro: points } = tally.points;
  const slotPlan = slots[slot]!;
  if (position >= fast.marksFrom && position < fast.measuredFrom) {
    points[area]! -= slotPlan.max.micro;
  }
  const micro = wholeMicro(fast, position, slotPlan, cell);
  if (Number.isNaN(micro)) {
    tallyOther(plan, area, slot, cell);
    return;
  }
  points[area]! += micro;
  if (slotPlan.veto !== null && micro <= slotPlan.veto.micro) {
    addVeto(tally, slot, micro, 0);
  }
}

/** The points in millionths; NaN where it takes a closer look. */
function wholeMicro(fast: FastCells, position: number, { max }: SlotPlan, cell: ScoreCell): number {
  if (position >= fast.measuredFrom) {
    return typeof cell === "number" ? stepPoints(fast, position - fast.measuredFrom, cell) : NaN;
  }
  if (position >= fast.marksFrom) {
    return markMeaning(fast, cell) === 0 ? 0 : NaN;
  }
  const micro = typeof cell === "number" ? Math.round(cell * 1e6) : NaN;
  return micro >= 0 && micro <= max.micro && micro / 1e6 === cell ? micro + 0 : NaN;
}

function markMeaning({ letters }: FastCells, cell: ScoreCell): number {
  if (typeof cell === "string") {
    const code = cell.length === 1 ? cell.charCodeAt(0) : letterCodes;
    return code < letterCodes ? letters[code]! : -1;
  }
  return cell === 0 || cell === false ? 0 : -1;
}

/** The points of a measured number in millionths; NaN where it takes a closer look. */
function stepPoints(fast: FastCells, measured: number, cell: number): number {
  const first = fast.boundStart[measured]!;
  const end = fast.boundStart[measured + 1]!;
  if (first === end || !(cell < Infinity && Math.round(cell * 1e6) / 1e6 === cell)) {
    return NaN;
  }
  for (let bound = first; bound < end; bound++) {
    if (cell >= fast.boundFrom[bound]!) {
      return fast.boundMicro[bound]!;
    }
  }
  return NaN;
}
