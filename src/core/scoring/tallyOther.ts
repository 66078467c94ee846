import type { Decimal } from "../decimal/decimal";
import { compare } from "../decimal/decimal";
import type { ScoreCell } from "../domain/district";
import { readCell } from "../framework/cell";
import type { Plan } from "./plan";
import type { OpenState } from "./tally";
import { addOpen, addTo, addVeto } from "./tally";

/** A cell that is not plainly points: nothing, a state, a text, a logical value, a veto, a number with a rest under a millionth. */
export function tallyOther(plan: Plan, area: number, slot: number, cell: ScoreCell): void {
  if (cell === "") {
    tallyOpen(plan, area, slot, "missing");
    return;
  }
  const { criterion, curve, readText } = plan.slots[slot]!;
  const reading = typeof cell === "string" ? readText(cell) : readCell(criterion, cell, curve);
  if (reading.state === "score") {
    tallyPoints(plan, area, slot, reading.points);
  } else if (reading.state === "notApplicable") {
    tallyNotApplicable(plan, area, slot);
  } else {
    tallyOpen(plan, area, slot, reading.state);
  }
}

function tallyOpen(plan: Plan, area: number, slot: number, state: OpenState): void {
  addOpen(plan.tally, area, slot, plan.slots[slot]!.max, state);
}

/** Full marks, or out of both sides of the ratio. */
function tallyNotApplicable(plan: Plan, area: number, slot: number): void {
  const { tally, excludes } = plan;
  const { max } = plan.slots[slot]!;
  addTo(excludes ? tally.out : tally.points, area, max);
  tally.irregular ||= excludes || max.femto !== 0;
}

function tallyPoints(plan: Plan, area: number, slot: number, points: Decimal): void {
  const { tally } = plan;
  const { veto } = plan.slots[slot]!;
  addTo(tally.points, area, points);
  tally.irregular ||= points.femto !== 0;
  if (veto !== null && compare(points, veto) <= 0) {
    addVeto(tally, slot, points.micro, points.femto);
  }
}
