import type { Contribution } from "../domain/district";
import type { YearResult } from "../domain/yearResult";
import { foldText } from "../text/fold";
import type { ReportParagraph, SourceFunds } from "./figures";
import { paragraph } from "./figures";
import { totalFunds } from "./funds";
import { byYear } from "./period";

/** By source, in the order of the form: what the people gave stays apart from what was raised elsewhere. */
function bySource(contributions: readonly Contribution[]): readonly SourceFunds[] {
  const sources = new Map<string, Contribution[]>();
  for (const contribution of contributions) {
    const key = foldText(contribution.source);
    const rows = sources.get(key);
    if (rows) rows.push(contribution);
    else sources.set(key, [contribution]);
  }
  return [...sources.values()].map((rows) => ({ source: rows[0]?.source.trim() ?? "", funds: totalFunds(rows) }));
}

/** Funds up to the year, a paragraph a year, and all of them together where there are several years. */
export function fundParagraphs({ contributions, year }: YearResult): readonly ReportParagraph[] {
  const years = byYear(contributions, year);
  const paragraphs = years.map(([each, rows]) => paragraph("funds", each, { year: each, sources: bySource(rows) }));
  const [first] = years[0] ?? [];
  const [last] = years.at(-1) ?? [];
  if (first === undefined || last === undefined || first === last) return paragraphs;
  const rows = years.flatMap(([, ofYear]) => ofYear);
  return [
    ...paragraphs,
    paragraph("fundTotals", null, { firstYear: first, lastYear: last, total: totalFunds(rows), sources: bySource(rows) }),
  ];
}
