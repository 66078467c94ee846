import type { District, Registration, Village } from "../domain/district";
import type { VillageCode, Year } from "../domain/names";
import type { VillageResult } from "../domain/yearResult";
import type { Finding } from "../findings/finding";
import { cellOf } from "../findings/origin";
import { villageLevels } from "../levels/yearLevels";
import { isMergedBy } from "../recognition/merged";
import { recognitionStatus } from "../recognition/status";
import type { Result } from "../result";
import { ok } from "../result";
import type { YearSources } from "../summary/compileYear";
import { gatherYear } from "../summary/compileYear";
import { createConclusionIndex } from "../summary/conclusions";
import { registrantsOf } from "../summary/registrants";
import type { ResultSources } from "../summary/villageResults";
import { addResultsOf } from "../summary/villageResults";
import { titleCard } from "./titleCard";
import type { CardRecognition, CardTitle, VillageCard } from "./types";

/** A year gathered once, from which any village's card is worked out in a moment. */
export interface VillageCards {
  readonly year: Year;
  /** In the order of KhuDanCu. */
  readonly villages: readonly Village[];
  /** Null where KhuDanCu has no such village. */
  of(code: VillageCode): VillageCard | null;
}

/** Refused, with the reasons, where no figure of the year can be trusted (RULINGS 20). Pure; the district is not changed. */
export function villageCards(district: District, year: Year): Result<VillageCards, readonly Finding[]> {
  const gathered = gatherYear(district, year);
  if (!gathered.ok) return gathered;
  const sources = gathered.value;
  const { villages, ranks, ledger, scores, judges } = sources;
  const conclusions = createConclusionIndex(district.conclusions, year, villages, ranks);
  const forResults: ResultSources = { year, settings: district.settings, ranks, ledger, scores, conclusions, judges };
  const histories = historiesOf(sources);
  const registered = new Map(
    registrantsOf(villages.standing(year), sources.registrations, ranks, year).map((each) => [each.village.code, each.registrations]),
  );
  const cardOf = (village: Village): VillageCard => {
    const registrations = registered.get(village.code) ?? [];
    const results: VillageResult[] = [];
    addResultsOf(forResults, { village, registrations }, results, []);
    return {
      year,
      village,
      at: cellOf(village.origin, "code"),
      goneInto: isMergedBy(village, year) ? village.merged : null,
      titles: titlesOf(sources, results, registrations),
      differences: villageLevels(district, sources, { village, registrations }).differences,
      history: histories.get(village.code) ?? [],
    };
  };
  return ok({
    year,
    villages: [...villages.byCode.values()],
    of: (code) => {
      const village = villages.find(code);
      return village === null ? null : cardOf(village);
    },
  });
}

/** Results stand in the order of their registrations. */
function titlesOf(sources: YearSources, results: readonly VillageResult[], registrations: readonly Registration[]): readonly CardTitle[] {
  return results.flatMap((result, place) => {
    const registration = registrations[place];
    return registration === undefined ? [] : [titleCard(sources, result, cellOf(registration.origin, "title"))];
  });
}

function historiesOf({ ledger, ranks }: YearSources): ReadonlyMap<VillageCode, readonly CardRecognition[]> {
  const rank = new Map(ranks.map((title, place) => [title, place]));
  const histories = new Map<VillageCode, CardRecognition[]>();
  for (const year of [...ledger.years].reverse()) {
    const rows = [...ledger.rowsOf(year)].sort((one, other) => (rank.get(other.title) ?? 0) - (rank.get(one.title) ?? 0));
    for (const { village, title, decisionNumber, decisionDate, origin } of rows) {
      const status = recognitionStatus(ledger, village, title, year);
      const entry = { year, title, status, decisionNumber, decisionDate, at: cellOf(origin, "title") };
      const known = histories.get(village);
      if (known === undefined) histories.set(village, [entry]);
      else known.push(entry);
    }
  }
  return histories;
}
