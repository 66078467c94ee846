import type { Progress } from "../../app/progress";
import type { ScreenKey } from "../screens/keys";
import type { UndoHandle } from "../../app/excelPort";
import type { Problem, RunOutcome, WorkbookOverview } from "../services";
import type { History, HistoryStep } from "./history";

/** What the pane is busy with; one thing at a time, so that no two steps write into the workbook at once. */
export type Busy =
  | { readonly kind: "reading" }
  | { readonly kind: "running"; readonly progress: Progress; readonly cancelling: boolean }
  | { readonly kind: "undoing" }
  /** A step of a screen that was opened. */
  | { readonly kind: "working" }
  | { readonly kind: "creatingForms" };

/** A short word about the last step, until the next one. */
export type Notice =
  { readonly kind: "cancelled" } | { readonly kind: "undone" } | { readonly kind: "formsCreated"; readonly count: number };

/** A step that can be taken back. */
export interface UndoStep extends UndoHandle, Pick<HistoryStep, "id" | "what" | "isKept"> {
  /** The year that was compiled; null for a step of another screen. */
  readonly year: number | null;
}

export interface PaneState {
  /** The screen that is open over the first one; null where none is. */
  readonly screen: ScreenKey | null;
  /** Null until the workbook was read for the first time. */
  readonly overview: WorkbookOverview | null;
  readonly year: number | null;
  readonly busy: Busy | null;
  readonly outcome: Exclude<RunOutcome, { readonly kind: "cancelled" }> | null;
  /** What the add-in wrote, oldest first. */
  readonly history: History;
  /** Of these, the undo that is offered. */
  readonly undoable: UndoStep | null;
  readonly notice: Notice | null;
  readonly problem: Problem | null;
}

export const initialState: PaneState = {
  screen: null,
  overview: null,
  year: null,
  busy: null,
  outcome: null,
  history: [],
  undoable: null,
  notice: null,
  problem: null,
};

/** The year to offer: the one chosen as long as the workbook has it, else the latest. */
export function offeredYear(years: readonly number[], chosen: number | null): number | null {
  return chosen !== null && years.includes(chosen) ? chosen : (years.at(-1) ?? null);
}

export function undoStepOf({ id, what, isKept, undo }: HistoryStep): UndoStep {
  return { ...undo, id, what, isKept, year: what.kind === "compile" ? what.year : null };
}
