import type { District, Settings, Village } from "../domain/district";
import type { TitleName, Year } from "../domain/names";
import type { Finding } from "../findings/finding";
import { cellOf } from "../findings/origin";
import { cellIn, rowsUnder } from "../levels/levelRows";
import { holdsPrerequisiteOf } from "../recognition/prerequisite";
import type { Result } from "../result";
import { ok } from "../result";
import type { YearSources } from "../summary/compileYear";
import { gatherYear } from "../summary/compileYear";
import { registrantsOf } from "../summary/registrants";
import { forecastRow } from "./forecastRow";
import type { VillageForecast, YearForecast } from "./types";

/**
 * What each registration of a year can still come to. Registrations that no rule fits are left out; compiling the year tells of them. Refused where no
 * figure of the year can be trusted. Pure.
 */
export function yearForecast(district: District, year: Year): Result<YearForecast, readonly Finding[]> {
  const gathered = gatherYear(district, year);
  if (!gathered.ok) return gathered;
  const sources = gathered.value;
  const registrants = registrantsOf(sources.villages.standing(year), sources.registrations, sources.ranks, year);
  const villages = registrants.flatMap(({ village, registrations }) =>
    registrations.flatMap(({ title }) => {
      const forecast = forecastOf(sources, district.settings, village, title);
      return forecast === null ? [] : [forecast];
    }),
  );
  return ok({ year, titles: sources.titles, villages });
}

function forecastOf(sources: YearSources, { notApplicable }: Settings, village: Village, title: TitleName): VillageForecast | null {
  const { judges, scores, ledger, ranks, inForce } = sources;
  const judge = judges.of(title, village);
  if (judge === null) return null;
  const { evaluator, framework, rule } = judge;
  const { chosen, level } = judges.chooserOf(framework).choose(rowsUnder(scores.of(village.code), framework));
  const cells = evaluator.criteria.map((criterion) => (chosen === null ? "" : cellIn(chosen, criterion)));
  const held = holdsPrerequisiteOf(rule, ledger, village.code, inForce.year, ranks);
  const at = chosen === null ? null : cellOf(chosen.row.origin, "village");
  return { village, title, level, at, ...forecastRow(evaluator, notApplicable, cells, held) };
}
