import type { Recognition } from "../domain/district";
import type { TitleName, Year } from "../domain/names";
import type { CellAddress } from "../findings/origin";
import { cellOf } from "../findings/origin";
import { foldText } from "../text/fold";

/** The decision by which a title is recognised. `date`: ISO. */
export interface Decision {
  readonly number: string;
  readonly date: string;
}

/** A decision as someone typed it; `date` null where it is no date. */
export interface TypedDecision {
  readonly number: string;
  readonly date: string | null;
}

export type DecisionFault =
  | { readonly code: "number-empty" }
  | { readonly code: "date-invalid" }
  /** ISO dates: the first and the last that are allowed. */
  | { readonly code: "date-out-of-range"; readonly first: string; readonly last: string }
  /** The number stands in the ledger, or beside another title, with another date. `at` null: not in the ledger. */
  | { readonly code: "number-used"; readonly number: string; readonly date: string; readonly at: CellAddress | null };

/** A decision on a year is signed in that year or the next. */
export function decisionDates(year: Year): { readonly first: string; readonly last: string } {
  return { first: `${year}-01-01`, last: `${year + 1}-12-31` };
}

/** Numbers of decisions compare without blanks and case: `75/QĐ-MTTQ-BTT` is `75 / qđ-mttq-btt`. */
export function sameNumber(one: string, other: string): boolean {
  const key = (text: string): string => foldText(text).replace(/\s/gu, "");
  return key(one) === key(other);
}

function numberUse({ number, date }: Decision, ledger: readonly Recognition[]): DecisionFault | null {
  const row = ledger.find((each) => each.decisionDate !== null && each.decisionDate !== date && sameNumber(each.decisionNumber, number));
  const used = row?.decisionDate ?? null;
  return row === undefined || used === null
    ? null
    : { code: "number-used", number: row.decisionNumber, date: used, at: cellOf(row.origin, "decisionDate") };
}

/** What is wrong with a decision on recognitions of the year; null where it can be recorded. `ledger`: all its rows, of any year. */
export function decisionFault({ number, date }: TypedDecision, year: Year, ledger: readonly Recognition[]): DecisionFault | null {
  if (foldText(number) === "") return { code: "number-empty" };
  if (date === null) return { code: "date-invalid" };
  const { first, last } = decisionDates(year);
  if (date < first || date > last) return { code: "date-out-of-range", first, last };
  return numberUse({ number, date }, ledger);
}

/** Of decisions on several titles: the first whose number another bears with another date. */
export function clashingDecision(
  decisions: ReadonlyMap<TitleName, Decision>,
): { readonly title: TitleName; readonly fault: DecisionFault } | null {
  const all = [...decisions];
  for (const [place, [title, { number, date }]] of all.entries()) {
    const other = all.slice(0, place).find(([, earlier]) => sameNumber(earlier.number, number) && earlier.date !== date);
    if (other !== undefined) return { title, fault: { code: "number-used", number, date: other[1].date, at: null } };
  }
  return null;
}
