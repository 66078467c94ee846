import type { Severity } from "../core/findings/finding";
import type { TitleCounts } from "../core/domain/yearResult";
import type { FindingText } from "./findingText";

/** The parts of a run, in their order. */
export type RunStage = "reading" | "computing" | "writing";

/** The screens beyond the first. */
export type ScreenWords =
  | "forms"
  | "merge"
  | "village"
  | "levels"
  | "checks"
  | "flags"
  | "formulas"
  | "council"
  | "whatIf"
  | "charts"
  | "report"
  | "history"
  | "settings"
  | "help";

/** Every word of the pane. A language lacks none: the compiler asks for all of them. */
export interface PaneWords {
  readonly appName: string;
  readonly tagline: string;
  readonly loading: string;
  readonly year: string;
  readonly yearHint: string;
  readonly run: (year: number) => string;
  readonly running: (year: number) => string;
  readonly runHint: string;
  readonly cancel: string;
  readonly cancelling: string;
  readonly cancelled: string;
  readonly stage: { readonly [S in RunStage]: string };
  readonly progress: (step: number, total: number) => string;
  readonly emptyTitle: string;
  readonly emptyText: string;
  readonly noYearTitle: string;
  /** The same on a screen that is about a year. */
  readonly noYearHere: string;
  readonly noYearText: string;
  readonly missingTitle: (count: number) => string;
  readonly missingText: string;
  readonly createForms: string;
  readonly creatingForms: string;
  readonly formsCreated: (count: number) => string;
  readonly reload: string;
  readonly resultTitle: (year: number) => string;
  readonly resultAnnounced: (year: number, sheets: number, errors: number) => string;
  readonly villages: (count: string) => string;
  readonly recognisedOf: (registered: string) => string;
  readonly eligibleOf: (registered: string) => string;
  readonly noTitles: string;
  readonly count: { readonly [K in "registered" | "assessed" | "eligible" | "vetoed" | "vetoOnly" | "notKept" | "reward"]: string };
  readonly statusShort: { readonly [K in keyof Pick<TitleCounts, "first" | "maintained" | "again">]: string };
  readonly statusBar: (parts: string) => string;
  readonly sheetsTitle: (count: number) => string;
  readonly openSheet: (sheet: string) => string;
  readonly refusedTitle: string;
  readonly refusedText: string;
  /** The same for a step of another screen. */
  readonly noFiguresText: string;
  /** A step of another screen is under way. */
  readonly working: string;
  /** Over the list of the other screens. */
  readonly tasksTitle: string;
  readonly taskGroups: { readonly [G in "collect" | "score" | "decide" | "report" | "tools"]: string };
  readonly tasks: { readonly [S in ScreenWords]: { readonly title: string; readonly hint: string } };
  readonly back: string;
  readonly findingsTitle: string;
  readonly noFindings: string;
  readonly noFindingsOfKind: string;
  readonly filterLabel: string;
  readonly filterAll: string;
  readonly filterCount: { readonly [S in Severity]: string };
  readonly goToCell: (place: string) => string;
  readonly wholeWorkbook: string;
  readonly shown: (shown: string, total: string) => string;
  readonly showMore: (count: string) => string;
  readonly undo: string;
  /** `year`: that of the summary that is taken back; null for another step. */
  readonly undoTitle: (year: number | null) => string;
  readonly undoRemoves: string;
  readonly undoRestores: string;
  readonly undoWarning: string;
  readonly undoConfirm: string;
  readonly keep: string;
  readonly undoing: string;
  readonly undone: string;
  readonly dismiss: string;
  readonly retry: string;
  readonly details: string;
  readonly tooOld: FindingText;
  /** A fault of ours, not of the workbook. */
  readonly bug: FindingText;
  readonly crashTitle: string;
  readonly crashText: string;
}
