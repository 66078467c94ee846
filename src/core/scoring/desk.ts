import type { FastCells } from "./fastCells";

/**
 * Where the tables of plans stand while villages are tallied by them. These arrays live as long as the program, so engines compile their
 * addresses and lengths into the loops over cells; arrays that come with the plan are looked up anew for every cell, and the loop over numbers takes
 * half as long again. What stands here is a copy: nobody can tell from outside whether a plan had a seat.
 */
const room = 4096;

export const desk = {
  /** The slot, and so the place of the cell in a row in slot order. */
  slots: new Int32Array(room),
  low: new Float64Array(room),
  high: new Float64Array(room),
  percentText: new Uint8Array(room),
  /** Where the sum of the position's area stands in `sums`. */
  sumAt: new Int32Array(room),
  /** By area: what its sum begins with, and the sum of the village at hand. */
  starts: new Float64Array(room),
  sums: new Float64Array(room),
  /** Slots whose cells take a closer look. */
  odd: new Int32Array(room),
};

/** Where a plan's tables stand on the desk; they do so only while `round` is the desk's. `sums`: the plan's own part of `desk.sums`. */
export interface Seat {
  from: number;
  round: number;
  sums: Float64Array;
}

export const noSeat = -1;

let round = 0;
let used = 0;

/** The first of the plan's positions on the desk; its tables are laid there where they don't yet stand. `noSeat` where they are too large. */
export function seated(fast: FastCells): number {
  const { seat } = fast;
  return seat.round === round ? seat.from : takeSeat(fast);
}

/** Plans take seats one beside the other. When the desk is full it is cleared: each plan comes back when it is next used. */
function takeSeat(fast: FastCells): number {
  const { seat, slots, areas, starts } = fast;
  const length = Math.max(slots.length, starts.length);
  if (length > room) {
    return noSeat;
  }
  if (used + length > room) {
    round++;
    used = 0;
  }
  seat.from = used;
  seat.round = round;
  seat.sums = desk.sums.subarray(used, used + starts.length);
  used += length;
  desk.slots.set(slots, seat.from);
  desk.low.set(fast.low, seat.from);
  desk.high.set(fast.high, seat.from);
  desk.percentText.set(fast.percentText, seat.from);
  desk.starts.set(starts, seat.from);
  desk.sumAt.set(
    areas.map((area) => seat.from + area),
    seat.from,
  );
  return seat.from;
}
