import type { ScreenWords } from "../paneWords";

/** How one job is done. */
export interface HelpTopic {
  /** What it is for. */
  readonly what: string;
  readonly steps: readonly string[];
  /** What people ask, or fear. */
  readonly notes: readonly string[];
}

export interface HelpWords {
  readonly show: string;
  readonly hide: string;
  readonly intro: string;
  readonly yearTitle: string;
  readonly topics: { readonly [S in Exclude<ScreenWords, "help"> | "year"]: HelpTopic };
  readonly shortcutsTitle: string;
  readonly shortcutsHint: string;
  readonly shortcuts: readonly { readonly keys: string; readonly does: string }[];
  readonly safetyTitle: string;
  readonly safety: readonly string[];
}

/** What is said to someone who sees the pane for the first time. */
export interface WelcomeWords {
  readonly title: string;
  readonly skip: string;
  readonly next: string;
  readonly back: string;
  readonly step: (step: number, steps: number) => string;
  readonly steps: readonly { readonly title: string; readonly text: string }[];
  /** The useful action that the last step ends in, by what the workbook holds. */
  readonly createForms: string;
  readonly readTables: string;
  readonly lookAtYear: string;
}
