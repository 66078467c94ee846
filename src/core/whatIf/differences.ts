import type { District } from "../domain/district";
import { criterionCode, villageCode } from "../domain/names";
import type { CriterionCode, TitleName } from "../domain/names";
import type { VillageResult, YearResult } from "../domain/yearResult";
import type { Finding } from "../findings/finding";
import { cellOf } from "../findings/origin";
import { foldText } from "../text/fold";
import { isSame } from "./frame";
import type { InvalidatedScore, TitleComparison, TurnedVillage, VetoDifference } from "./result";

/** A registration before and after. */
export interface Pair {
  readonly before: VillageResult;
  readonly after: VillageResult;
}

/** Adjustments change no registration, so both results list the same ones in the same order. */
export function pairsOf(before: YearResult, after: YearResult): readonly Pair[] {
  if (before.villages.length !== after.villages.length) throw new Error("adjustments changed the registrations");
  return before.villages.map((each, index) => {
    const other = after.villages[index];
    if (other?.village.code !== each.village.code || other.title !== each.title) throw new Error("adjustments changed the registrations");
    return { before: each, after: other };
  });
}

const isEligible = ({ evaluation }: VillageResult): boolean => evaluation.outcome === "eligible";

export function compareTitle(title: TitleName, before: YearResult, after: YearResult, pairs: readonly Pair[]): TitleComparison {
  const own = pairs.filter((pair) => pair.before.title === title);
  const afterIn = new Map(after.communes.map(({ name, titles }) => [name, titles.get(title)?.eligible ?? 0]));
  return {
    title,
    registered: before.totals.get(title)?.registered ?? 0,
    before: before.totals.get(title)?.eligible ?? 0,
    after: after.totals.get(title)?.eligible ?? 0,
    newlyPassing: own.filter((pair) => !isEligible(pair.before) && isEligible(pair.after)).map(turned),
    newlyFailing: own.filter((pair) => isEligible(pair.before) && !isEligible(pair.after)).map(turned),
    communes: before.communes.map(({ name, titles }) => ({
      name,
      before: titles.get(title)?.eligible ?? 0,
      after: afterIn.get(name) ?? 0,
    })),
    vetoesLifted: own.flatMap((pair) => vetoesOnlyIn(pair.before, pair.after)),
    vetoesImposed: own.flatMap((pair) => vetoesOnlyIn(pair.after, pair.before)),
    proposals: own
      .filter((pair) => pair.before.proposedTitle !== pair.after.proposedTitle)
      .map((pair) => ({ village: pair.before.village, before: pair.before.proposedTitle, after: pair.after.proposedTitle })),
  };
}

function turned({ before, after }: Pair): TurnedVillage {
  return { village: before.village, before: before.evaluation, after: after.evaluation };
}

function vetoesOnlyIn({ village, evaluation }: VillageResult, other: VillageResult): readonly VetoDifference[] {
  const there: ReadonlySet<CriterionCode> = new Set(other.evaluation.vetoes);
  return evaluation.vetoes.filter((criterion) => !there.has(criterion)).map((criterion) => ({ village, criterion }));
}

type InvalidScore = Extract<Finding, { readonly code: "invalid-score" }>;

const isInvalidScore = (found: Finding): found is InvalidScore => found.code === "invalid-score";
const placeOf = ({ sheet, cell }: Pick<Finding, "sheet" | "cell">): string => JSON.stringify([sheet, cell]);

/** Scores that only the changes make invalid, of the level that counts: at a lower level they would decide nothing. */
export function invalidated({ scoreTables }: District, after: YearResult, pairs: readonly Pair[]): readonly InvalidatedScore[] {
  const concerned = new Map<string, Pair[]>();
  for (const pair of pairs) {
    const key = foldText(pair.after.village.code);
    if (newlyInvalid(pair).length > 0) concerned.set(key, [...(concerned.get(key) ?? []), pair]);
  }
  if (concerned.size === 0) return [];
  const rows = scoreTables.flatMap((table) => table.rows).filter((row) => row.year === after.year);
  const places = rows.flatMap((row) =>
    (concerned.get(foldText(row.village)) ?? [])
      .filter((pair) => pair.after.level !== null && isSame(pair.after.level, row.level))
      .flatMap((pair) => newlyInvalid(pair).map((criterion) => placeOf(cellOf(row.origin, criterion)))),
  );
  const isConcerned = new Set(places);
  return after.findings
    .filter(isInvalidScore)
    .filter((found) => isConcerned.has(placeOf(found)))
    .map(invalidatedScore);
}

function newlyInvalid({ before, after }: Pair): readonly CriterionCode[] {
  const invalidIn = ({ evaluation }: VillageResult): readonly CriterionCode[] =>
    evaluation.reasons.flatMap((reason) => (reason.code === "invalid" ? [reason.criterion] : []));
  const already = new Set(invalidIn(before));
  return invalidIn(after).filter((criterion) => !already.has(criterion));
}

function invalidatedScore({ sheet, cell, params: { village, criterion, value, max } }: InvalidScore): InvalidatedScore {
  return { village: villageCode(village), criterion: criterionCode(criterion), value, max, sheet, cell };
}
