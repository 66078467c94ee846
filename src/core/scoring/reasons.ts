import { carried, microPerUnit, toNumber } from "../decimal/decimal";
import type { ScoreCell } from "../domain/district";
import type { Reason } from "../domain/evaluation";
import type { CriterionCode } from "../domain/names";
import { cellText } from "./notes";
import type { Plan } from "./plan";
import type { ColumnMap } from "./spec";
import type { Tally } from "./tally";

/** Copied, as in `tallyCells`. */
const perUnit = microPerUnit;

/** The positions `0 … count - 1` of a list of slots, in framework order; null where they stand in it already. */
function reordered(plan: Plan, slots: Int32Array, count: number): readonly number[] | null {
  if (plan.inOrder || count < 2) {
    return null;
  }
  return Array.from({ length: count }, (_none, position) => position).sort(
    (left, right) => plan.slots[slots[left]!]!.rank - plan.slots[slots[right]!]!.rank,
  );
}

/** The criteria in veto: their codes and the reasons. */
export function pushVetoes(plan: Plan, vetoes: CriterionCode[], reasons: Reason[]): void {
  const { tally } = plan;
  const order = reordered(plan, tally.vetoSlots, tally.vetoCount);
  for (let index = 0; index < tally.vetoCount; index++) {
    const position = order === null ? index : order[index]!;
    const { criterion, maxNumber, vetoNumber } = plan.slots[tally.vetoSlots[position]!]!;
    vetoes.push(criterion.code);
    reasons.push({ code: "veto", criterion: criterion.code, points: vetoPoints(tally, position), vetoScore: vetoNumber, max: maxNumber });
  }
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
