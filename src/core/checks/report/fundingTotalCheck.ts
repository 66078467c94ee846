import type { FundingLine } from "../../domain/printedReport";
import { canonical } from "../../decimal/decimal";
import { sumAmounts } from "../../decimal/sumAmounts";
import type { Finding } from "../../findings/finding";
import { finding } from "../../findings/finding";
import type { Check } from "../check";
import { lineCell, lineFields } from "./bodyAmounts";

/** What a total may add up: the lines since the total before it, or all of them. */
function addedUp(all: readonly FundingLine[], at: number): readonly (readonly FundingLine[])[] {
  const before = all.slice(0, at).reduce((last, { isTotal }, place) => (isTotal ? place : last), -1);
  const lines = (from: readonly FundingLine[]): readonly FundingLine[] => from.filter(({ isTotal }) => !isTotal);
  return [lines(all.slice(before + 1, at)), lines(all)].filter((each) => each.length > 0);
}

function totalFaults(line: FundingLine, meant: readonly (readonly FundingLine[])[]): readonly Finding[] {
  const faults = lineFields.flatMap(([field, key]): readonly Finding[] => {
    const sums = meant.map((lines) => lines.flatMap((each) => each[key] ?? [])).filter((amounts) => amounts.length > 0);
    const computed = sums.map((amounts) => canonical(sumAmounts(amounts)));
    const [first] = computed;
    const printed = line[key];
    if (first === undefined || (printed !== null && computed.includes(printed))) return [];
    const at = lineCell(line, field);
    return printed === null
      ? [finding("missing-total", at, { field })]
      : [finding("sum-mismatch", at, { what: field, printed, computed: first })];
  });
  // A blank row of totals lacks one thing, not four.
  const missing = faults.find(({ code }) => code === "missing-total");
  return faults.filter((fault) => fault.code !== "missing-total" || fault === missing);
}

/** The rows of totals of a printed Phụ lục 2: filled in, and right. */
export const fundingTotalCheck: Check = {
  name: "funding-total",
  run: ({ report: { funding } }) => funding.flatMap((line, at) => (line.isTotal ? totalFaults(line, addedUp(funding, at)) : [])),
};
