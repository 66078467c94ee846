import type { StepKind, StepWhat } from "../../core/history/step";

/** What the history of steps, and the offer to take one back, say. */
export interface HistoryWords {
  readonly kind: { readonly [K in StepKind]: (year: number | null) => string };
  readonly undoTitle: (step: string) => string;
  /** Over the sheets from which rows are taken out. */
  readonly rowsTaken: string;
  readonly rowsOn: (sheet: string, rows: number) => string;
  /** The step can be taken back only until the pane is closed. */
  readonly sessionOnly: string;
  readonly empty: string;
  readonly emptyHint: string;
  /** How far back: steps that can be taken back, in which order. */
  readonly hint: string;
  readonly sheets: (count: number) => string;
  readonly rows: (count: number) => string;
  readonly at: (time: string, date: string) => string;
  readonly standing: string;
  readonly waiting: string;
  readonly undone: string;
  readonly old: string;
  readonly blocked: string;
  readonly retry: string;
  /** Of a list of sheets of one step. */
  readonly openSheet: (sheet: string) => string;
  readonly more: (count: number) => string;
}

export function stepText(words: HistoryWords, { kind, year }: StepWhat): string {
  return words.kind[kind](year);
}
