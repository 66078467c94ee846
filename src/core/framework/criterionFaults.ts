import type { Criterion } from "../domain/district";
import type { TitleName } from "../domain/names";
import type { Finding } from "../findings/finding";
import { finding } from "../findings/finding";
import { cellOf } from "../findings/origin";
import { foldText } from "../text/fold";
import { unknownApplicability } from "./applicability";
import { formatNumber } from "./kinds/kind";
import { kindOf } from "./kinds/registry";
import { findTitle } from "./titles";

/** A criterion's maximum at most: sums of thousands of them stay exact. */
export const largestMaximum = 1e6;

export function isMaximum(max: number): boolean {
  return max >= 0 && max <= largestMaximum;
}

/**
 * What makes the criteria of one framework untrustworthy (RULINGS 20). `field` of a finding is the property of `Criterion`, which is also the key of
 * its column (`vetoScores.KDCTB` for a veto score's).
 */
export function criterionFaults(
  criteria: readonly Criterion[],
  titles: readonly TitleName[],
  kindLabels: readonly string[] | null,
): readonly Finding[] {
  return [
    ...duplicates(criteria),
    ...criteria.flatMap(rangeFaults),
    ...unknownVetoTitles(criteria, titles),
    ...(kindLabels === null ? [] : criteria.flatMap((criterion) => applicabilityFaults(criterion, titles, kindLabels))),
  ];
}

function duplicates(criteria: readonly Criterion[]): readonly Finding[] {
  const firsts = new Map<string, Criterion>();
  return criteria.flatMap((criterion) => {
    const first = firsts.get(foldText(criterion.code));
    if (first === undefined) {
      firsts.set(foldText(criterion.code), criterion);
      return [];
    }
    const { code, framework, origin } = criterion;
    return [
      finding("duplicate-criterion", cellOf(origin, "code"), { criterion: code, framework, firstCell: cellOf(first.origin, "code").cell }),
    ];
  });
}

function rangeFaults(criterion: Criterion): readonly Finding[] {
  const { code, max, method, origin } = criterion;
  if (!isMaximum(max)) {
    return [finding("criterion-out-of-range", cellOf(origin, "max"), { criterion: code, field: "max", value: formatNumber(max) })];
  }
  const faults = kindOf(method).faults(method, max);
  return [
    ...faults.map(({ field, value }) => finding("criterion-out-of-range", cellOf(origin, field), { criterion: code, field, value })),
    ...vetoFaults(criterion),
  ];
}

/** A veto score at least; a deduction may go down to a floor under 0. */
export function lowestVetoScore({ method }: Pick<Criterion, "method">): number {
  return method.kind === "deduction" ? Math.min(0, method.floor) : 0;
}

function vetoFaults(criterion: Criterion): readonly Finding[] {
  const { code, max, origin } = criterion;
  const lowest = lowestVetoScore(criterion);
  return [...criterion.vetoScores]
    .filter(([, score]) => !(score >= lowest && score <= max))
    .map(([title, score]) =>
      finding("veto-out-of-range", cellOf(origin, `vetoScores.${title}`), { criterion: code, title, value: formatNumber(score), max }),
    );
}

/** A veto column that names no title vetoes nobody, perhaps because it is misspelt: told once a title, at its first score. */
function unknownVetoTitles(criteria: readonly Criterion[], titles: readonly TitleName[]): readonly Finding[] {
  const told = new Set<TitleName>();
  return criteria.flatMap((criterion) =>
    [...criterion.vetoScores.keys()].flatMap((title) => {
      if (told.has(title) || findTitle(titles, title) !== null) {
        return [];
      }
      told.add(title);
      return [finding("unused-veto-column", cellOf(criterion.origin, `vetoScores.${title}`), { title })];
    }),
  );
}

/** A misspelt word would leave the criterion out of every total without a sign. */
function applicabilityFaults(criterion: Criterion, titles: readonly TitleName[], kindLabels: readonly string[]): readonly Finding[] {
  return unknownApplicability(criterion, titles, kindLabels).map((value) =>
    finding("criterion-out-of-range", cellOf(criterion.origin, "appliesTo"), { criterion: criterion.code, field: "appliesTo", value }),
  );
}
