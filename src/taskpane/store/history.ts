import type { UndoHandle } from "../../app/excelPort";
import type { StepWhat } from "../../core/history/step";
import type { Problem } from "../services";

/** `standing`: not taken back. `blocked`: it was tried, and the workbook was changed since. `old`: so many steps ago that its undo was let go. */
export type StepState = { readonly kind: "standing" | "undone" | "old" } | { readonly kind: "blocked"; readonly refusal: Problem };

/** What a step of the add-in did. */
export interface HistoryStep {
  readonly id: number;
  readonly what: StepWhat;
  /** Milliseconds since 1970. */
  readonly at: number;
  /** What the step wrote; its `undo` may be called only as long as the state allows it. */
  readonly undo: UndoHandle;
  readonly state: StepState;
  /** Whether it can be taken back after the workbook was closed, so far as it is the last one. */
  readonly isKept: boolean;
}

/** Oldest first. */
export type History = readonly HistoryStep[];

/** So many steps can be taken back, so many are told at all. */
const mostUndoable = 20;
const mostTold = 200;

const gone = (): never => {
  throw new Error("The undo of this step was let go.");
};

/** The step in words only: what it takes to undo it may be megabytes. */
function withoutUndo(step: HistoryStep, kind: "undone" | "old"): HistoryStep {
  const { removes, restores, rows = [] } = step.undo;
  return { ...step, state: { kind }, undo: { removes, restores, rows, undo: gone } };
}

export function withStep(history: History, step: Omit<HistoryStep, "id" | "state">): History {
  const added: HistoryStep = { ...step, id: (history.at(-1)?.id ?? 0) + 1, state: { kind: "standing" } };
  const all = [...history, added].slice(-mostTold);
  return all.map((each, place) => (place < all.length - mostUndoable && isStanding(each) ? withoutUndo(each, "old") : each));
}

export function changed(history: History, id: number, state: StepState): History {
  return history.map((step) => (step.id === id ? { ...step, state } : step));
}

export function undone(history: History, id: number): History {
  return history.map((step) => (step.id === id ? withoutUndo(step, "undone") : step));
}

function isStanding({ state: { kind } }: HistoryStep): boolean {
  return kind === "standing" || kind === "blocked";
}

const sheetsOf = ({ undo: { removes, restores } }: HistoryStep): readonly string[] => [...removes, ...restores];

/**
 * The steps that can be tried to be taken back now, newest first: the newest that stands; behind one that is blocked, the next whose sheets none
 * of the blocked ones wrote.
 */
export function undoableSteps(history: History): readonly HistoryStep[] {
  const held = new Set<string>();
  const found: HistoryStep[] = [];
  for (const step of [...history].reverse()) {
    if (!isStanding(step)) continue;
    const isFree = sheetsOf(step).every((sheet) => !held.has(sheet));
    if (isFree) found.push(step);
    if (isFree && step.state.kind === "standing") break;
    for (const sheet of sheetsOf(step)) held.add(sheet);
  }
  return found;
}

/** The one to offer: the newest that nothing is known to stand in the way of, else the newest that can be tried again. */
export function offered(history: History): HistoryStep | null {
  const steps = undoableSteps(history);
  return steps.find(({ state }) => state.kind === "standing") ?? steps[0] ?? null;
}

/** Whether what a step wrote was not taken back by its undo. */
export function stands(history: History, undo: UndoHandle): boolean {
  return history.some((step) => step.undo.undo === undo.undo && isStanding(step));
}

/** Taking the step back would take the user's own changes along; another try gives the same until the user has undone those. */
export function isBlocking({ code }: Problem): boolean {
  return code === "changed-since" || code === "rows-changed-since" || code === "sheet-gone";
}
