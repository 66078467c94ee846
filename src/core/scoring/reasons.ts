import { carried, toNumber } from "../decimal/decimal";
import type { ScoreCell } from "../domain/district";
import type { Reason } from "../domain/evaluation";
import type { CriterionCode } from "../domain/names";
import { cellText } from "./notes";
import type { Plan } from "./plan";

/** The positions `0 … count - 1` of a list of slots, in framework order. */
function positions(plan: Plan, slots: Int32Array, count: number): readonly number[] {
  const all = Array.from({ length: count }, (_none, position) => position);
  const rankAt = (position: number): number => plan.slots[slots[position]!]!.rank;
  return plan.inOrder ? all : all.sort((left, right) => rankAt(left) - rankAt(right));
}

/** The criteria in veto: their codes and the reasons. */
export function pushVetoes(plan: Plan, vetoes: CriterionCode[], reasons: Reason[]): void {
  const { tally } = plan;
  if (tally.vetoCount === 0) {
    return;
  }
  for (const position of positions(plan, tally.vetoSlots, tally.vetoCount)) {
    const { criterion, veto, max } = plan.slots[tally.vetoSlots[position]!]!;
    const points = carried(tally.vetoPoints.micro[position]!, tally.vetoPoints.femto[position]!);
    vetoes.push(criterion.code);
    reasons.push({
      code: "veto",
      criterion: criterion.code,
      points: toNumber(points),
      vetoScore: toNumber(veto ?? points),
      max: toNumber(max),
    });
  }
}

/** The criteria that are missing, pending or invalid. */
export function pushOpen(plan: Plan, cells: readonly ScoreCell[], columns: Int32Array, reasons: Reason[]): void {
  const { tally } = plan;
  if (tally.openCount === 0) {
    return;
  }
  for (const position of positions(plan, tally.openSlots, tally.openCount)) {
    const slot = tally.openSlots[position]!;
    const code = tally.openStates[position]!;
    const criterion = plan.slots[slot]!.criterion.code;
    reasons.push(code === "invalid" ? { code, criterion, value: cellText(cells[columns[slot]!] ?? "") } : { code, criterion });
  }
}
