import type { District, Registration } from "../domain/district";
import type { TitleName, Year } from "../domain/names";
import type { VillageResult, YearResult } from "../domain/yearResult";
import type { Finding } from "../findings/finding";
import type { FrameworksInForce } from "../framework/inForce";
import { frameworksInForce } from "../framework/inForce";
import { isRuleOf } from "../framework/rules";
import { findTitle, titlesByRank } from "../framework/titles";
import { listedDocuments } from "../printed/places";
import type { Ledger } from "../recognition/ledger";
import { rollForward } from "../recognition/rollForward";
import type { Result } from "../result";
import { ok, refuse } from "../result";
import { createConclusionIndex } from "./conclusions";
import { countYear } from "./counts";
import type { Judges } from "./evaluators";
import { createJudges } from "./evaluators";
import { fatesByVillage, fatesIn } from "./fates";
import { soundLedger, statusContradictions } from "./ledgerFacts";
import { recognisedIn } from "./recognised";
import { registrantsOf } from "./registrants";
import { soundRegistrations } from "./registrations";
import type { ScoreIndex } from "./scoreIndex";
import { createScoreIndex, missingColumns, sharedCodeFaults, unknownFrameworks } from "./scoreIndex";
import { vetoCounts } from "./vetoCounts";
import type { ResultSources } from "./villageResults";
import { addResultsOf } from "./villageResults";
import type { VillageIndex } from "./villageIndex";
import { createVillageIndex } from "./villageIndex";
import { yearFigures } from "./yearFigures";

const isFatal = ({ severity }: Finding): boolean => severity === "error";

/** Everything that is read off the forms before the first figure is worked out. */
export interface YearSources {
  readonly inForce: FrameworksInForce;
  readonly villages: VillageIndex;
  /** All titles by rank, low to high, and those of them with a rule in the year. */
  readonly ranks: readonly TitleName[];
  readonly titles: readonly TitleName[];
  /** Of all years. */
  readonly registrations: readonly Registration[];
  readonly ledger: Ledger;
  readonly judges: Judges;
  readonly scores: ScoreIndex;
  readonly findings: readonly Finding[];
}

/** RULINGS 20: a framework is needed where there is anything to be evaluated, and wherever there is one it must be sound. */
function frameworkFaults(inForce: FrameworksInForce, district: District, year: Year): readonly Finding[] {
  const needed = district.criteria.length > 0 || district.registrations.some((row) => row.year === year);
  return needed ? inForce.findings.filter(isFatal) : [];
}

/**
 * What every figure of a year is worked out from; refused where no figure can be trusted (RULINGS 20). Whatever else is asked of a year (its levels, its
 * forecast) stands on the same.
 */
export function gatherYear(district: District, year: Year): Result<YearSources, readonly Finding[]> {
  const { settings, rules } = district;
  const kindLabels = [...new Set(district.villages.map(({ kindLabel }) => kindLabel))];
  const inForce = frameworksInForce(district.criteria, rules, year, kindLabels);
  const villages = createVillageIndex(district.villages);
  const fatal = [...villages.findings, ...frameworkFaults(inForce, district, year)];
  if (fatal.length > 0) return refuse(fatal);
  const ranks = titlesByRank(settings.titleOrder, rules);
  const registrations = soundRegistrations(district.registrations, villages, ranks);
  const registered = new Set(registrations.rows.filter((row) => row.year === year).map(({ village }) => village));
  const scores = createScoreIndex(district.scoreTables, year, settings.levels, villages, registered);
  const shared = sharedCodeFaults(scores.tables, inForce);
  if (shared.length > 0) return refuse(shared);
  const { ledger, findings } = soundLedger(district, villages, ranks);
  return ok({
    inForce,
    villages,
    ranks,
    titles: ranks.filter((title) => findTitle(inForce.titles, title) !== null),
    registrations: registrations.rows,
    ledger,
    judges: createJudges(inForce, settings, ranks),
    scores,
    findings: [
      ...inForce.findings.filter((found) => !isFatal(found)),
      ...registrations.findings,
      ...missingColumns(scores.tables, inForce),
      ...unknownFrameworks(scores.tables, inForce),
      ...scores.findings,
      ...findings,
      ...statusContradictions(ledger, year),
    ],
  });
}

function resultsIn(district: District, year: Year, sources: YearSources, findings: Finding[]): readonly VillageResult[] {
  const { settings } = district;
  const { ranks, ledger, scores, judges, villages } = sources;
  const conclusions = createConclusionIndex(district.conclusions, year, villages, ranks);
  findings.push(...conclusions.findings);
  const forResults: ResultSources = { year, settings, ranks, ledger, scores, conclusions, judges };
  const results: VillageResult[] = [];
  for (const registrant of registrantsOf(villages.standing(year), sources.registrations, ranks, year)) {
    addResultsOf(forResults, registrant, results, findings);
  }
  return results;
}

/** The year worked out from what {@link gatherYear} gave for it. */
export function resultOfYear(district: District, year: Year, sources: YearSources): YearResult {
  const { titles, ranks, ledger, judges, villages, inForce } = sources;
  const findings = [...sources.findings];
  const results = resultsIn(district, year, sources, findings);
  const recognised = recognisedIn(ledger, year, villages, ranks, judges);
  const fates = fatesIn(ledger, titles, ranks, villages, year);
  const standing = villages.standing(year);
  const counts = countYear({
    villages: standing,
    titles,
    results,
    recognised: recognised.rows,
    fates: fates === null ? null : fatesByVillage(fates, villages),
  });
  return {
    year,
    settings: district.settings,
    titles,
    recognisingBodies: new Map(titles.map((title) => [title, bodyOf(inForce, title)])),
    villageCount: standing.length,
    ...counts,
    villages: results,
    recognised: recognised.rows,
    vetoCounts: vetoCounts(results, judges),
    rollForward: new Map([...(fates ?? [])].map(([title, ofTitle]) => [title, rollForward(ledger, title, year, ofTitle)])),
    years: yearFigures(ranks, sources.registrations, ledger),
    contributions: district.contributions,
    documents: listedDocuments(district.documents),
    communications: district.communications,
    commendations: district.commendations,
    findings: [...findings, ...recognised.findings],
  };
}

function bodyOf({ rules }: FrameworksInForce, title: TitleName): string {
  const bodies = rules.filter((rule) => isRuleOf(rule, title)).map(({ recognisingBody }) => recognisingBody);
  return bodies.find((body) => body !== "") ?? "";
}

/**
 * Everything that the annual sheets say about a year (RULINGS 1-21, 26). Faulty rows and cells become findings, and the rest is worked out; refused,
 * with the reasons, only where no figure can be trusted (RULINGS 20). Pure: the district is not changed, and the same district gives the same result.
 */
export function compileYear(district: District, year: Year): Result<YearResult, readonly Finding[]> {
  const sources = gatherYear(district, year);
  return sources.ok ? ok(resultOfYear(district, year, sources.value)) : sources;
}
