import type { ScoreCell } from "../domain/district";
import { desk, noSeat, seated } from "./desk";
import type { Plan } from "./plan";
import type { ColumnMap } from "./spec";
import { reset } from "./tally";
import { tallyMarks, tallyMeasured, tallyNumbers } from "./tallyLanes";
import { tallyOdd } from "./tallyOdd";
import { tallyOther } from "./tallyOther";

/** Copied, as in `tallyLanes`. */
const { starts, sums, odd } = desk;
const nowhere = noSeat;
const seatOf = seated;
const emptyTally = reset;
const numbersIn = tallyNumbers;
const marksIn = tallyMarks;
const measuredIn = tallyMeasured;
const oddIn = tallyOdd;

/** One pass over the cells of a village; the result stands in `plan.tally`. */
export function tallyCells(plan: Plan, row: readonly ScoreCell[], { places, inOrder }: ColumnMap): void {
  emptyTally(plan.tally);
  tallyInOrder(plan, inOrder && places.length <= row.length ? row : gathered(plan, row, places));
}

function tallyInOrder(plan: Plan, cells: readonly ScoreCell[]): void {
  const { fast, tally } = plan;
  const from = seatOf(fast);
  if (from === nowhere) {
    tallyClosely(plan, cells);
    return;
  }
  tally.points.micro = fast.seat.sums;
  const areasEnd = from + fast.starts.length;
  for (let area = from; area < areasEnd; area++) {
    sums[area] = starts[area]!;
  }
  const marksFrom = from + fast.marksFrom;
  const measuredFrom = from + fast.measuredFrom;
  let count = numbersIn(cells, from, marksFrom, 0);
  count = marksIn(fast, cells, marksFrom, measuredFrom, count);
  count = measuredIn(fast, cells, measuredFrom, from + fast.slots.length, count);
  if (count > 0) {
    sortOdd(count);
    for (let index = 0; index < count; index++) {
      const slot = odd[index]!;
      oddIn(plan, slot, cells[slot]!);
    }
  }
}

/** Puts the first `count` of `desk.odd` in order. They are few, or runs that are in order. */
function sortOdd(count: number): void {
  for (let index = 1; index < count; index++) {
    const slot = odd[index]!;
    let place = index;
    for (; place > 0 && odd[place - 1]! > slot; place--) {
      odd[place] = odd[place - 1]!;
    }
    odd[place] = slot;
  }
}

/** For a plan that is too large for the desk. */
function tallyClosely(plan: Plan, cells: readonly ScoreCell[]): void {
  const { fast, tally } = plan;
  tally.points.micro.fill(0);
  fast.positions.forEach((position, slot) => tallyOther(plan, fast.areas[position]!, slot, cells[slot]!));
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
