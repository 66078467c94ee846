/** What the screen Đối soát says. */
export interface ChecksWords {
  readonly checking: string;
  /** Told to a screen reader once the check is done. */
  readonly done: (findings: number) => string;
  readonly again: string;
  readonly write: string;
  /** What writing does to the workbook. */
  readonly writeHint: string;
  readonly notDoneTitle: string;
  readonly notDoneText: string;
  readonly reportTitle: string;
  readonly reportText: string;
  readonly addForms: string;
  readonly formsAdded: (sheets: string) => string;
  readonly formsThere: string;
}
