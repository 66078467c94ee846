/** Words of the pane's screen `report`. The report itself is in the words of `reportWords.ts`. */
export interface ReportScreenWords {
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
  readonly write: string;
  readonly written: (sheet: string) => string;
  readonly unchanged: (sheet: string) => string;
  readonly word: string;
  readonly saved: (file: string) => string;
  readonly readAgain: string;
  readonly errors: (count: number) => string;
  readonly mendFirst: string;
  /** The group of the report's paragraphs, for a screen reader. */
  readonly text: (year: number) => string;
  readonly actions: string;
}
