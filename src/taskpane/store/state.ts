import type { Progress } from "../../app/progress";
import type { Problem, RunOutcome, UndoPlan, WorkbookOverview } from "../services";

/** What the pane is busy with; one thing at a time, so that no two steps write into the workbook at once. */
export type Busy =
  | { readonly kind: "reading" }
  | { readonly kind: "running"; readonly progress: Progress; readonly cancelling: boolean }
  | { readonly kind: "undoing" }
  | { readonly kind: "creatingForms" };

/** A short word about the last step, until the next one. */
export type Notice =
  { readonly kind: "cancelled" } | { readonly kind: "undone" } | { readonly kind: "formsCreated"; readonly count: number };

export interface PaneState {
  /** Null until the workbook was read for the first time. */
  readonly overview: WorkbookOverview | null;
  readonly year: number | null;
  readonly busy: Busy | null;
  readonly outcome: Exclude<RunOutcome, { readonly kind: "cancelled" }> | null;
  /** The last run that can be taken back. */
  readonly undoable: UndoPlan | null;
  readonly notice: Notice | null;
  readonly problem: Problem | null;
}

export const initialState: PaneState = {
  overview: null,
  year: null,
  busy: null,
  outcome: null,
  undoable: null,
  notice: null,
  problem: null,
};

/** The year to offer: the one chosen as long as the workbook has it, else the latest. */
export function offeredYear(years: readonly number[], chosen: number | null): number | null {
  return chosen !== null && years.includes(chosen) ? chosen : (years.at(-1) ?? null);
}
