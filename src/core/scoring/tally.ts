import type { Decimal } from "../decimal/decimal";
import { carried } from "../decimal/decimal";

/** Why a criterion is open. */
export type OpenState = "missing" | "pending" | "invalid";

/** A sum of decimals, one entry an area, in two limbs that are carried only when read. */
export interface AreaSums {
  readonly micro: Float64Array;
  readonly femto: Float64Array;
}

/** What one pass over a village's cells found. Reused from village to village: nothing is allocated for an ordinary one. */
export interface Tally {
  /** Known points. */
  readonly points: AreaSums;
  /** Maximum of the open criteria, and of those that are left out; looked at only where `irregular`. */
  readonly open: AreaSums;
  readonly out: AreaSums;
  /** Slots whose criterion is open, with their states; the first `openCount` count. */
  readonly openSlots: Int32Array;
  readonly openStates: OpenState[];
  openCount: number;
  /** Slots in veto, with their points; the first `vetoCount` count. */
  readonly vetoSlots: Int32Array;
  readonly vetoPoints: AreaSums;
  vetoCount: number;
  /** Something is open, is left out, or has a rest under a millionth: the slow way of adding up is needed. */
  irregular: boolean;
}

export function createTally(slots: number, areas: number): Tally {
  const sums = (length: number): AreaSums => ({ micro: new Float64Array(length), femto: new Float64Array(length) });
  return {
    points: sums(areas),
    open: sums(areas),
    out: sums(areas),
    openSlots: new Int32Array(slots),
    openStates: new Array<OpenState>(slots).fill("missing"),
    openCount: 0,
    vetoSlots: new Int32Array(slots),
    vetoPoints: sums(slots),
    vetoCount: 0,
    irregular: false,
  };
}

/** Empties the tally for the next village. */
export function reset(tally: Tally): void {
  if (tally.irregular) {
    tally.points.femto.fill(0);
    for (const sums of [tally.open, tally.out]) {
      sums.micro.fill(0);
      sums.femto.fill(0);
    }
  }
  tally.openCount = 0;
  tally.vetoCount = 0;
  tally.irregular = false;
}

/** A criterion in veto, with its points. */
export function addVeto(tally: Tally, slot: number, micro: number, femto: number): void {
  tally.vetoSlots[tally.vetoCount] = slot;
  tally.vetoPoints.micro[tally.vetoCount] = micro;
  tally.vetoPoints.femto[tally.vetoCount] = femto;
  tally.vetoCount++;
}

/** Adds to the sum of one area. */
export function addTo(sums: AreaSums, area: number, value: Decimal): void {
  sums.micro[area]! += value.micro;
  sums.femto[area]! += value.femto;
}

/** A criterion that is open, and the points it could still bring. */
export function addOpen(tally: Tally, area: number, slot: number, max: Decimal, state: OpenState): void {
  addTo(tally.open, area, max);
  tally.openSlots[tally.openCount] = slot;
  tally.openStates[tally.openCount] = state;
  tally.openCount++;
  tally.irregular = true;
}

/** The sum of one area. */
export function sumAt(sums: AreaSums, area: number): Decimal {
  return carried(sums.micro[area] ?? 0, sums.femto[area] ?? 0);
}
