import type { WorkStage, YearWork } from "../../core/yearWork/types";

/** What the first screen says of how far the year's work has come. */
export interface HomeWords {
  readonly title: (year: number) => string;
  readonly reading: string;
  /** Over the next useful action. */
  readonly next: string;
  readonly allDone: string;
  readonly allDoneHint: string;
  readonly stage: { readonly [S in WorkStage]: string };
  readonly state: { readonly [S in YearWork["stages"][WorkStage]]: string };
  /** How far a stage is, in figures. */
  readonly tells: { readonly [S in WorkStage]: (work: YearWork) => string };
  /** The button that leads on from an open stage. */
  readonly act: { readonly [S in Exclude<WorkStage, "summary">]: (work: YearWork) => string };
  readonly summaryHint: string;
  readonly notTrusted: string;
  readonly notTrustedAct: string;
}
