import { compare } from "../decimal/decimal";
import type { ScoreCell } from "../domain/district";
import { readCell } from "../framework/cell";
import type { Plan } from "./plan";
import type { OpenState } from "./tally";
import { addOpen, addTo, addVeto } from "./tally";

/** A criterion without a score. */
export function tallyOpen(plan: Plan, area: number, slot: number, state: OpenState): void {
  addOpen(plan.tally, area, slot, plan.slots[slot]!.max, state);
}

/** Full marks, or out of both sides of the ratio. */
export function tallyNotApplicable(plan: Plan, area: number, slot: number): void {
  const { tally, excludes } = plan;
  const { max } = plan.slots[slot]!;
  addTo(excludes ? tally.out : tally.points, area, max);
  tally.irregular ||= excludes || max.femto !== 0;
}

/** A cell that takes a closer look: a text, a logical value, a number with a rest under a millionth. */
export function tallyRead(plan: Plan, area: number, slot: number, cell: ScoreCell | undefined): void {
  const { tally } = plan;
  const { criterion, curve, readText, veto } = plan.slots[slot]!;
  const reading = typeof cell === "string" ? readText(cell) : readCell(criterion, cell, curve);
  if (reading.state === "notApplicable") {
    tallyNotApplicable(plan, area, slot);
  } else if (reading.state !== "score") {
    tallyOpen(plan, area, slot, reading.state);
  } else {
    const { points } = reading;
    addTo(tally.points, area, points);
    tally.irregular ||= points.femto !== 0;
    if (veto !== null && compare(points, veto) <= 0) {
      addVeto(tally, slot, points.micro, points.femto);
    }
  }
}
