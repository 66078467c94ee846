/** What the screen of conclusions and ledger says. */
export interface CouncilScreenWords {
  readonly reading: string;
  readonly toRecord: (title: string, villages: number) => string;
  readonly statuses: (first: number, maintained: number, again: number) => string;
  readonly nothingToRecord: string;
  readonly already: (rows: number) => string;
  readonly number: string;
  readonly numberHint: string;
  readonly date: string;
  readonly dateHint: (first: string, last: string) => string;
  readonly withoutConclusion: (villages: number) => string;
  readonly withoutConclusionHint: string;
  readonly record: string;
  /** Why the button does nothing yet. */
  readonly needsDecision: string;
  readonly recorded: (rows: number) => string;
  readonly showVillages: (villages: number) => string;
}
