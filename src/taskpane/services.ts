import type { CellAddress } from "../core/findings/origin";
import type { Finding } from "../core/findings/finding";
import type { YearResult } from "../core/domain/yearResult";
import type { ProblemCode, RunStage } from "../i18n/paneWords";

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

export interface RunProgress {
  readonly stage: RunStage;
  /** Parts of the stage that are done, of `total`; `total` 0 = not known. */
  readonly done: number;
  readonly total: number;
}

/** What taking back the last run will do: names of sheets. */
export interface UndoPlan {
  readonly year: number;
  readonly removes: readonly string[];
  readonly restores: readonly string[];
}

export interface Problem {
  readonly code: ProblemCode;
  /** For whoever supports the user: the host's own words; null where there is nothing to add. */
  readonly detail: string | null;
}

export type RunOutcome =
  | {
      readonly kind: "written";
      readonly result: YearResult;
      readonly sheets: readonly string[];
      readonly findings: readonly Finding[];
      readonly undo: UndoPlan | null;
    }
  /** Nothing was written: no figure could be trusted (RULINGS 20). */
  | { readonly kind: "refused"; readonly year: number; readonly findings: readonly Finding[] }
  /** Nothing was written: the user stopped the run. */
  | { readonly kind: "cancelled" };

/**
 * Everything the pane can ask of the add-in: one small port, so that the views are the same over Excel, over the embedded host and
 * over a fake. Every method rejects with whatever the host threw; `problemOf` tells what that means to a person.
 */
export interface PaneServices {
  readonly overview: () => Promise<WorkbookOverview>;
  readonly compileYear: (
    year: number,
    options: { readonly signal: AbortSignal; readonly onProgress: (progress: RunProgress) => void },
  ) => Promise<RunOutcome>;
  /** Takes the last run back. */
  readonly undo: () => Promise<void>;
  /** Adds the forms that are missing; gives the names of the sheets that were added. */
  readonly createForms: () => Promise<readonly string[]>;
  /** Shows the sheet and selects the cell; without a cell, the sheet alone. */
  readonly goTo: (place: { readonly sheet: string; readonly cell: CellAddress["cell"] | null }) => Promise<void>;
  readonly problemOf: (error: unknown) => Problem;
}
