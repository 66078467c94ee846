import { sumAmounts } from "../../decimal/sumAmounts";
import { canonical } from "../../decimal/decimal";
import { finding } from "../../findings/finding";
import type { Finding } from "../../findings/finding";
import { cellOf } from "../../findings/origin";
import type { Check } from "../check";
import type { Counted } from "./figures";
import { firstOfEach, isCounted, subjectOf, titleKey } from "./figures";

/** The figures that a total is made of, each title or status once. One part alone is no division. */
function partsOf(total: Counted, figures: readonly Counted[]): readonly (readonly Counted[])[] {
  const same = figures.filter((figure) => subjectOf(figure) === subjectOf(total));
  const byTitle = same.filter(({ title, status }) => title !== null && status === total.status);
  const byStatus = same.filter((figure) => figure.status !== null && titleKey(figure) === titleKey(total));
  return [
    ...(total.title === null ? [[...firstOfEach(byTitle, titleKey).values()]] : []),
    ...(total.status === null ? [[...firstOfEach(byStatus, ({ status }) => status ?? "").values()]] : []),
  ].filter((parts) => parts.length > 1);
}

function wrongTotals(figures: readonly Counted[]): readonly Finding[] {
  return figures.flatMap((total) =>
    partsOf(total, figures).flatMap((parts) => {
      const computed = canonical(sumAmounts(parts.map(({ value }) => value)));
      if (computed === total.value) return [];
      return [finding("sum-mismatch", cellOf(total.origin, "value"), { what: total.words, printed: total.value, computed })];
    }),
  );
}

/** Totals against the titles, and against the statuses, that a report divides them into. */
export const printedSumsCheck: Check = {
  name: "printed-sums",
  run: ({ report }) => wrongTotals(report.figures.filter(isCounted)),
};
