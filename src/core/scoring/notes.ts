import type { Criterion, ScoreCell } from "../domain/district";
import { readCell } from "../framework/cell";
import { pointsAt } from "../framework/curve";
import type { FastCells } from "./fastCells";
import { letterCodes, wholeBits } from "./fastCells";
import type { Plan } from "./plan";
import type { SlotPlan } from "./slot";
import type { ColumnMap } from "./spec";

/** A cell that needs a look: no score at all, or a score that was typed otherwise than as a number. `column` counts within the row's cells. */
export type CellNote =
  | { readonly kind: "invalid"; readonly criterion: Criterion; readonly column: number; readonly value: string }
  | { readonly kind: "repaired"; readonly criterion: Criterion; readonly column: number; readonly value: string; readonly after: number };

/** A cell as text, for reasons and findings; booleans as Excel shows them. */
export function cellText(cell: ScoreCell): string {
  return typeof cell === "boolean" ? String(cell).toUpperCase() : String(cell);
}

/** Copied, as in `tallyCells`. */
const bits = wholeBits;
const none: readonly never[] = Object.freeze([]);

/** The invalid and the repaired cells of a row, in framework order. Nearly every row has none: nothing is made before there is something to note. */
export function notesOf(plan: Plan, cells: readonly ScoreCell[], { places }: ColumnMap): readonly CellNote[] {
  let found: { readonly rank: number; readonly note: CellNote }[] | null = null;
  const { fast, slots } = plan;
  for (let index = 0; index < places.length; index++) {
    const column = places[index]!;
    const cell = cells[column];
    if (cell === undefined || cell === "" || isPlain(fast, index, cell)) {
      continue;
    }
    const slot = slots[index]!;
    const note = noteOf(slot, cell, column);
    if (note !== null) {
      (found ??= []).push({ rank: slot.rank, note });
    }
  }
  return found === null ? none : found.sort((left, right) => left.rank - right.rank).map(({ note }) => note);
}

/** Whether a cell surely is a score as it stands: most are found in the tables that tallies use. */
function isPlain(fast: FastCells, index: number, cell: ScoreCell): boolean {
  if (typeof cell === "number") {
    const whole = cell | 0;
    return whole === cell && whole >>> bits === 0
      ? fast.whole[(index << bits) | whole]! >= 0
      : cell >= 0 && cell * 1e6 < fast.high[index]! - 1;
  }
  const code = typeof cell === "string" && cell.length === 1 ? cell.charCodeAt(0) : letterCodes;
  return code < letterCodes && fast.letters[fast.letterStart[index]! + code]! >= 0;
}

function noteOf({ criterion, curve, readText }: SlotPlan, cell: ScoreCell, column: number): CellNote | null {
  if (typeof cell === "number") {
    const isMeasure = curve.shape === "steps" && cell >= 0 && cell < Infinity;
    return !isMeasure && pointsAt(curve, cell) === null ? { kind: "invalid", criterion, column, value: cellText(cell) } : null;
  }
  const reading = typeof cell === "string" ? readText(cell) : readCell(criterion, cell, curve);
  if (reading.state === "invalid") {
    return { kind: "invalid", criterion, column, value: cellText(cell) };
  }
  const repaired = reading.state === "score" && reading.repairedTo !== null;
  return repaired ? { kind: "repaired", criterion, column, value: cellText(cell), after: reading.repairedTo } : null;
}
