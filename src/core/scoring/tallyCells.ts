import type { Decimal } from "../decimal/decimal";
import { compare } from "../decimal/decimal";
import type { ScoreCell } from "../domain/district";
import type { CellReading } from "../framework/cell";
import { readCell } from "../framework/cell";
import { missing, noPoints, notApplicable, pending, quickPoints } from "./fastCells";
import type { Plan } from "./plan";
import { addOpen, addTo, addVeto, reset } from "./tally";

/** One pass over the cells of a village; the result stands in `plan.tally`. */
export function tallyCells(plan: Plan, cells: readonly ScoreCell[], columns: Int32Array): void {
  const { areas, fast, tally } = plan;
  reset(tally);
  for (let area = 0; area < areas.length; area++) {
    const { first, end } = areas[area]!;
    let micro = 0;
    for (let slot = first; slot < end; slot++) {
      const column = columns[slot]!;
      const points = column >= 0 && column < cells.length ? quickPoints(fast, slot, cells[column]!) : missing;
      if (points > noPoints) {
        micro += points;
        if (points <= fast.vetoMicro[slot]!) {
          addVeto(tally, slot, points, 0);
        }
      } else {
        tallyOther(plan, area, slot, points, cells[column]);
      }
    }
    tally.points.micro[area]! += micro;
  }
}

/** The cells that are not plain points: states, texts, numbers with a rest. */
function tallyOther(plan: Plan, area: number, slot: number, quick: number, cell: ScoreCell | undefined): void {
  const { tally } = plan;
  const { max } = plan.slots[slot]!;
  if (quick === missing || quick === pending) {
    addOpen(tally, area, slot, max, quick === missing ? "missing" : "pending");
  } else if (quick === notApplicable) {
    tallyNotApplicable(plan, area, max);
  } else {
    const { criterion, curve, readText } = plan.slots[slot]!;
    tallyReading(plan, area, slot, typeof cell === "string" ? readText(cell) : readCell(criterion, cell, curve));
  }
}

function tallyNotApplicable(plan: Plan, area: number, max: Decimal): void {
  const { tally } = plan;
  addTo(plan.excludes ? tally.out : tally.points, area, max);
  tally.irregular ||= plan.excludes || max.femto !== 0;
}

function tallyReading(plan: Plan, area: number, slot: number, reading: CellReading): void {
  const { tally } = plan;
  const { max, veto } = plan.slots[slot]!;
  if (reading.state === "score") {
    const { points } = reading;
    addTo(tally.points, area, points);
    tally.irregular ||= points.femto !== 0;
    if (veto !== null && compare(points, veto) <= 0) {
      addVeto(tally, slot, points.micro, points.femto);
    }
  } else if (reading.state === "notApplicable") {
    tallyNotApplicable(plan, area, max);
  } else {
    addOpen(tally, area, slot, max, reading.state);
  }
}
