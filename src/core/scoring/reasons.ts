import { carried, microPerUnit, toNumber } from "../decimal/decimal";
import type { ScoreCell } from "../domain/district";
import type { Reason } from "../domain/evaluation";
import type { CriterionCode } from "../domain/names";
import { cellText } from "./notes";
import type { Plan } from "./plan";
import type { ColumnMap } from "./spec";
import type { Tally } from "./tally";

/** Copied, as in `tallyLanes`. */
const perUnit = microPerUnit;
const none: readonly never[] = Object.freeze([]);

/** The positions `0 … count - 1` of a list of slots, in framework order; null where they stand in it already. */
function reordered(plan: Plan, slots: Int32Array, count: number): readonly number[] | null {
  if (plan.inOrder || count < 2) {
    return null;
  }
  return Array.from({ length: count }, (_none, position) => position).sort(
    (left, right) => plan.slots[slots[left]!]!.rank - plan.slots[slots[right]!]!.rank,
  );
}

/** The criteria in veto: tells the reasons, gives their codes. */
export function pushVetoes(plan: Plan, reasons: Reason[]): readonly CriterionCode[] {
  const { vetoSlots, vetoCount } = plan.tally;
  // Hardly any village has more than one, and a list grows by many places at once.
  if (vetoCount < 2) {
    return vetoCount === 0 ? none : [pushVeto(plan, 0, reasons)];
  }
  const order = reordered(plan, vetoSlots, vetoCount);
  const vetoes: CriterionCode[] = [];
  for (let index = 0; index < vetoCount; index++) {
    vetoes.push(pushVeto(plan, order === null ? index : order[index]!, reasons));
  }
  return vetoes;
}

function pushVeto({ slots, tally }: Plan, position: number, reasons: Reason[]): CriterionCode {
  const { criterion, maxNumber, vetoNumber } = slots[tally.vetoSlots[position]!]!;
  reasons.push({ code: "veto", criterion: criterion.code, points: vetoPoints(tally, position), vetoScore: vetoNumber, max: maxNumber });
  return criterion.code;
}

function vetoPoints({ vetoPoints: { micro, femto } }: Tally, position: number): number {
  return femto[position] === 0 ? micro[position]! / perUnit : toNumber(carried(micro[position]!, femto[position]!));
}

/** The criteria that are missing, pending or invalid. */
export function pushOpen(plan: Plan, cells: readonly ScoreCell[], { places }: ColumnMap, reasons: Reason[]): void {
  const { tally } = plan;
  const order = reordered(plan, tally.openSlots, tally.openCount);
  for (let index = 0; index < tally.openCount; index++) {
    const position = order === null ? index : order[index]!;
    const slot = tally.openSlots[position]!;
    const code = tally.openStates[position]!;
    const criterion = plan.slots[slot]!.criterion.code;
    reasons.push(code === "invalid" ? { code, criterion, value: cellText(cells[places[slot]!] ?? "") } : { code, criterion });
  }
}
