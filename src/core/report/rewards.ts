import { sumAmounts } from "../decimal/sumAmounts";
import type { RecognitionStatus } from "../domain/district";
import type { YearResult } from "../domain/yearResult";
import type { ReportParagraph, RewardFigures } from "./figures";
import { paragraph } from "./figures";

const statuses: readonly RecognitionStatus[] = ["first", "maintained", "again"];

function groupsOf({ recognised, titles }: YearResult): RewardFigures["groups"] {
  const known = [...new Set([...titles, ...recognised.map(({ title }) => title)])];
  return known.flatMap((title) =>
    statuses.flatMap((status) => {
      const amounts = recognised.filter((row) => row.title === title && row.status === status).map(({ rewardVnd }) => rewardVnd);
      const due = amounts.filter((amount) => amount > 0);
      const [each = 0] = due;
      if (due.length === 0) return [];
      const isOne = due.every((amount) => amount === each);
      return [{ title, status, villages: due.length, eachVnd: isOne ? each : null, sumVnd: sumAmounts(due) }];
    }),
  );
}

/** What the year's recognised villages are due; nothing while none is recognised. */
export function rewardParagraphs(result: YearResult): readonly ReportParagraph[] {
  const { year, recognised } = result;
  if (recognised.length === 0) return [];
  const groups = groupsOf(result);
  if (groups.length === 0) return [paragraph("noRewards", year, { year })];
  return [paragraph("rewards", year, { year, groups, totalVnd: sumAmounts(groups.map(({ sumVnd }) => sumVnd)) })];
}
