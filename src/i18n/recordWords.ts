import type { DecisionFault } from "../core/council/decisions";
import type { FindingText } from "./findingText";

/** What forbids to record in the ledger, beside the refusals of Excel. The place is shown beside the words. */
export interface RecordWords {
  readonly decision: (fault: DecisionFault, title: string) => FindingText;
  readonly blocked: FindingText;
  readonly unfounded: (village: string, title: string) => FindingText;
  readonly unknownTitle: (title: string, year: number) => FindingText;
  readonly noLedger: FindingText;
  readonly foreignLedger: (sheet: string) => FindingText;
  readonly severalLedgers: (sheets: readonly string[]) => FindingText;
  readonly columnMissing: (column: string) => FindingText;
  readonly nothingToRevert: (year: number, number: string) => FindingText;
}
