import type { District, Village } from "../domain/district";
import type { TitleName, Year } from "../domain/names";
import type { Finding } from "../findings/finding";
import { finding } from "../findings/finding";
import { cellOf } from "../findings/origin";
import { holdsPrerequisiteOf } from "../recognition/prerequisite";
import type { Result } from "../result";
import { ok } from "../result";
import type { ScoreCandidate } from "../scoring/levels";
import { cellText } from "../scoring/notes";
import type { YearSources } from "../summary/compileYear";
import { gatherYear } from "../summary/compileYear";
import type { Judge } from "../summary/evaluators";
import type { Registrant } from "../summary/registrants";
import { registrantsOf } from "../summary/registrants";
import { levelDifferences } from "./differences";
import { rowsByLevel, rowsUnder } from "./levelRows";
import type { LevelDifference, LevelResult, LevelStanding, YearLevels } from "./types";

/** A registration with the judge of its title; registrations that no rule fits are told of when the year is compiled. */
interface JudgedRegistration {
  readonly title: TitleName;
  readonly judge: Judge;
}

/**
 * The rows of all levels of a year side by side: what each comes to, where they differ, and which change lacks its reason. Refused where no figure of
 * the year can be trusted. Pure; the order of rows changes nothing but the order of what is told.
 */
export function yearLevels(district: District, year: Year): Result<YearLevels, readonly Finding[]> {
  const gathered = gatherYear(district, year);
  if (!gathered.ok) return gathered;
  const sources = gathered.value;
  const registrants = registrantsOf(sources.villages.standing(year), sources.registrations, sources.ranks, year);
  const ofVillages = registrants.map((registrant) => villageLevels(district, sources, registrant));
  const differences = ofVillages.flatMap((each) => each.differences);
  const standings = ofVillages.flatMap((each) => each.standings);
  return ok({ year, levels: district.settings.levels, standings, differences, findings: differences.flatMap(unreasoned) });
}

/** The same of one village, of what {@link gatherYear} gave for the year. */
export function villageLevels(
  { settings }: Pick<District, "settings">,
  sources: YearSources,
  { village, registrations }: Registrant,
): { readonly standings: readonly LevelStanding[]; readonly differences: readonly LevelDifference[] } {
  const judged = registrations.flatMap(({ title }): readonly JudgedRegistration[] => {
    const judge = sources.judges.of(title, village);
    return judge === null ? [] : [{ title, judge }];
  });
  const frameworks = [...new Set(judged.map(({ judge }) => judge.framework))];
  const parts = frameworks.map((framework) => {
    const candidates = rowsUnder(sources.scores.of(village.code), framework);
    const rows = rowsByLevel(candidates, settings.levels, framework.criteria);
    const { chosen } = sources.judges.chooserOf(framework).choose(candidates);
    const under = judged.filter(({ judge }) => judge.framework === framework);
    const applying = new Set(under.flatMap(({ judge }) => judge.evaluator.criteria));
    const criteria = framework.criteria.filter((criterion) => applying.has(criterion));
    return {
      standings: under.map(({ title, judge }) => ({ village, title, levels: resultsOf(sources, village, judge, rows, chosen) })),
      differences: levelDifferences({ village, levels: settings.levels, rows, criteria, notApplicable: settings.notApplicable }),
    };
  });
  return { standings: parts.flatMap((part) => part.standings), differences: parts.flatMap((part) => part.differences) };
}

function resultsOf(
  { ledger, ranks, inForce }: YearSources,
  { code }: Village,
  judge: Judge,
  rows: readonly (ScoreCandidate | null)[],
  chosen: ScoreCandidate | null,
): readonly (LevelResult | null)[] {
  const held = holdsPrerequisiteOf(judge.rule, ledger, code, inForce.year, ranks);
  return rows.map((candidate) =>
    candidate === null
      ? null
      : {
          evaluation: judge.evaluator.evaluate(candidate.row.cells, judge.columnsIn(candidate.table), held),
          counts: candidate.row === chosen?.row,
          at: cellOf(candidate.row.origin, "level"),
        },
  );
}

function unreasoned({ village, criterion, changes }: LevelDifference): readonly Finding[] {
  return changes
    .filter(({ needsReason, reason }) => needsReason && reason === "")
    .map(({ level, lowerLevel, before, after }) => {
      const [from, to] = [cellText(before.cell), cellText(after.cell)];
      return finding("change-without-reason", after.at, { village: village.code, criterion, level, lowerLevel, before: from, after: to });
    });
}
