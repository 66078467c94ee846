import type { District, ScoreTable } from "../../core/domain/district";
import type { TitleName, Year } from "../../core/domain/names";
import { isInForce, isRuleOf } from "../../core/framework/rules";
import type { ScoreCandidate } from "../../core/scoring/levels";
import { createLevelChooser } from "../../core/scoring/levels";
import { foldText } from "../../core/text/fold";

/** The rows of a year's scores, by their place, that count for villages registered for the title: of each the highest level present (RULINGS 3). */
export function countedRows(district: District, title: TitleName, year: Year, scores: ScoreTable): ReadonlySet<number> {
  const rules = district.rules.filter((rule) => isInForce(rule, year) && isRuleOf(rule, title));
  const frameworks = new Set(rules.map(({ framework }) => foldText(framework)));
  const chooser = createLevelChooser(
    district.settings.levels,
    district.criteria.filter(({ framework }) => frameworks.has(foldText(framework))),
  );
  const candidates = registeredCandidates(district, title, year, scores, frameworks);
  const chosen = new Set([...candidates.values()].map((ofVillage) => chooser.choose(ofVillage).chosen?.row));
  return new Set(scores.rows.flatMap((row, place) => (chosen.has(row) ? [place] : [])));
}

/** The rows of each registered village that may count for the title. */
function registeredCandidates(
  { registrations }: District,
  title: TitleName,
  year: Year,
  table: ScoreTable,
  frameworks: ReadonlySet<string>,
): ReadonlyMap<string, readonly ScoreCandidate[]> {
  const asked = registrations.filter((row) => row.year === year && foldText(row.title) === foldText(title));
  const candidates = new Map(asked.map(({ village }): [string, ScoreCandidate[]] => [foldText(village), []]));
  for (const row of table.rows) {
    if (row.framework === null || frameworks.has(foldText(row.framework))) candidates.get(foldText(row.village))?.push({ table, row });
  }
  return candidates;
}
