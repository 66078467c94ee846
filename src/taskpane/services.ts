import type { UndoHandle } from "../app/excelPort";
import type { LastStepStore } from "../app/history/lastStep";
import type { Progress } from "../app/progress";
import type { YearResult } from "../core/domain/yearResult";
import type { Finding } from "../core/findings/finding";
import type { Result } from "../core/result";
import type { AnyRefusal } from "../i18n/appWords";

/** What the workbook holds, as far as the pane needs to know before a run. */
export interface WorkbookOverview {
  /** The setting `Tên đơn vị`; null where it is silent. */
  readonly unitName: string | null;
  /** Years with a registration or a recognition, ascending. */
  readonly years: readonly number[];
  /** Sheet names of standard forms that no sheet of the workbook holds. */
  readonly missingForms: readonly string[];
  /** None of the standard forms is there: a workbook that has nothing to do with the add-in yet. */
  readonly empty: boolean;
}

/** What stands in the way of a step as a whole: not a fault in the figures, but in the state of the workbook, of Excel, or of ourselves. */
export type Problem =
  | AnyRefusal
  | { readonly code: "too-old" }
  /** No figure can be trusted (RULINGS 20): the findings say why, each with its cell. */
  | { readonly code: "no-figures"; readonly findings: readonly Finding[] }
  /** `detail` is for whoever supports the user. */
  | { readonly code: "bug"; readonly detail: string };

export type RunOutcome =
  | {
      readonly kind: "written";
      readonly result: YearResult;
      readonly sheets: readonly string[];
      readonly findings: readonly Finding[];
      readonly undo: UndoHandle | null;
    }
  /** Nothing was written: no figure could be trusted (RULINGS 20). */
  | { readonly kind: "refused"; readonly year: number; readonly findings: readonly Finding[] }
  /** Nothing was written: the user stopped the run. */
  | { readonly kind: "cancelled" };

export interface RunOptions {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}

/**
 * Everything the pane can ask of the add-in: one small port, so that the views are the same over Excel, over the embedded host and
 * over a fake. What Excel refuses comes back as a value; what is thrown is a bug.
 */
export interface PaneServices {
  readonly overview: () => Promise<Result<WorkbookOverview, Problem>>;
  readonly compileYear: (year: number, options: RunOptions) => Promise<Result<RunOutcome, Problem>>;
  /** Adds the forms that are missing; gives the names of the sheets that were added. */
  readonly createForms: () => Promise<Result<{ readonly sheets: readonly string[]; readonly undo: UndoHandle | null }, Problem>>;
  readonly lastStep: LastStepStore;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Shows the sheet and selects the cell; without a cell, the sheet alone. */
  readonly goTo: (place: Place) => Promise<Result<void, Problem>>;
}

export interface Place {
  readonly sheet: string;
  readonly cell: string | null;
}
