import type { Criterion, ScoreCell } from "../domain/district";
import { readCell } from "../framework/cell";
import type { Plan } from "./plan";
import type { SlotPlan } from "./slot";

/** A cell that needs a look: no score at all, or a score that was typed otherwise than as a number. `column` counts within the row's cells. */
export type CellNote =
  | { readonly kind: "invalid"; readonly criterion: Criterion; readonly column: number; readonly value: string }
  | { readonly kind: "repaired"; readonly criterion: Criterion; readonly column: number; readonly value: string; readonly after: number };

/** A cell as text, for reasons and findings; booleans as Excel shows them. */
export function cellText(cell: ScoreCell): string {
  return typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell);
}

/** The invalid and the repaired cells of a row, in framework order. */
export function notesOf(plan: Plan, cells: readonly ScoreCell[], columns: Int32Array): readonly CellNote[] {
  const notes = plan.slots.flatMap((slot, index) => noteOf(slot, cells[columns[index]!], columns[index]!));
  const rankOf = new Map(plan.slots.map((slot) => [slot.criterion, slot.rank]));
  return notes.sort((left, right) => (rankOf.get(left.criterion) ?? 0) - (rankOf.get(right.criterion) ?? 0));
}

function noteOf(slot: SlotPlan, cell: ScoreCell | undefined, column: number): readonly CellNote[] {
  if (cell === undefined) {
    return [];
  }
  const { criterion } = slot;
  const reading = readCell(criterion, cell, slot.curve);
  if (reading.state === "invalid") {
    return [{ kind: "invalid", criterion, column, value: cellText(cell) }];
  }
  const repaired = reading.state === "score" && reading.repairedTo !== null;
  return repaired ? [{ kind: "repaired", criterion, column, value: cellText(cell), after: reading.repairedTo }] : [];
}
