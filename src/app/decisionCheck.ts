import type { DecisionFault } from "../core/council/decisions";
import { decisionFault } from "../core/council/decisions";
import type { Recognition } from "../core/domain/district";
import type { Year } from "../core/domain/names";
import { isoFromText } from "../forms/schema/dates";
import { cleanText } from "../forms/schema/rawCell";

/** What is wrong with a decision as typed, its date day first; null where it can be recorded. `ledger`: all its rows. */
export function typedDecisionFault(number: string, date: string, year: Year, ledger: readonly Recognition[]): DecisionFault | null {
  return decisionFault({ number: cleanText(number), date: isoFromText(date) }, year, ledger);
}
