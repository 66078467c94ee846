import type { District, ScoreRow, ScoreTable, Village } from "../domain/district";
import type { Evaluation } from "../domain/evaluation";
import type { TitleName, Year } from "../domain/names";
import { isBlank } from "../framework/cell";
import { isMergedBy } from "../recognition/merged";
import { holdsPrerequisiteOf } from "../recognition/prerequisite";
import type { ScoreCandidate } from "../scoring/levels";
import { levelRank } from "../scoring/levels";
import type { YearSources } from "../summary/compileYear";
import { gatherYear } from "../summary/compileYear";
import type { Judge } from "../summary/evaluators";
import { foldText } from "../text/fold";
import type { RowFlag, TitleFlag } from "./types";

/** Judges single rows of scores by what the workbook said when it was made; the same tests as when a year is compiled, each row by its own scores. */
export interface Flagger {
  /** `table`: the one of the district that the row stands in; its cells may be newer than the district's. */
  readonly flagOf: (table: ScoreTable, row: ScoreRow) => RowFlag;
  /**
   * What the row's scores come to for one title, registered for or not, as the custom functions see it: they don't know the ledger, so a prerequisite counts
   * as held. Null where no rule fits, or nothing can be trusted.
   */
  readonly verdictOf: (table: ScoreTable, row: ScoreRow, title: TitleName) => Evaluation | null;
  /** Whether the row's village registered for the title in the row's year. */
  readonly isRegistered: (row: ScoreRow, title: TitleName) => boolean;
  /** Whether other rows are for the same village, year and level: what is said of them hangs on this one. */
  readonly hasTwin: (row: ScoreRow) => boolean;
}

/** `isTrusted`: whether the forms allow any figure of a year (RULINGS 20). */
export function createFlagger(district: District, isTrusted: (year: Year) => boolean): Flagger {
  const years = new Map<Year, YearSources | null>();
  const sourcesOf = (year: Year): YearSources | null => {
    const known = years.get(year);
    if (known !== undefined) return known;
    const gathered = isTrusted(year) ? gatherYear(district, year) : null;
    const sources = gathered?.ok === true ? gathered.value : null;
    years.set(year, sources);
    return sources;
  };
  const { levels } = district.settings;
  return {
    flagOf(table, row) {
      const sources = sourcesOf(row.year);
      if (sources === null) return { kind: "untrusted" };
      const village = sources.villages.find(row.village);
      if (village === null) return { kind: "unknownVillage" };
      if (isMergedBy(village, row.year)) return { kind: "merged" };
      if (levelRank(levels, row.level) < 0) return { kind: "unknownLevel" };
      return judged(district, sources, village, { table, row });
    },
    verdictOf(table, row, title) {
      const sources = sourcesOf(row.year);
      const village = sources?.villages.find(row.village) ?? null;
      const judge = village === null ? null : (sources?.judges.of(title, village) ?? null);
      return judge === null ? null : judge.evaluator.evaluate(row.cells, judge.columnsIn(table), true);
    },
    isRegistered(row, title) {
      const sources = sourcesOf(row.year);
      const village = sources?.villages.find(row.village) ?? null;
      return sources !== null && village !== null && registeredTitles(sources, village, row.year).includes(title);
    },
    hasTwin(row) {
      const sources = sourcesOf(row.year);
      const village = sources?.villages.find(row.village) ?? null;
      return sources !== null && village !== null && twins(district, sources, village, row).length > 0;
    },
  };
}

const isSameRow = (a: ScoreRow, b: ScoreRow): boolean => a.origin.row === b.origin.row && a.origin.table.sheet === b.origin.table.sheet;

function twins({ settings }: District, { scores }: YearSources, village: Village, row: ScoreRow): readonly ScoreCandidate[] {
  const rank = levelRank(settings.levels, row.level);
  return scores.of(village.code).filter((other) => !isSameRow(other.row, row) && levelRank(settings.levels, other.row.level) === rank);
}

const isUnder = ({ framework }: ScoreRow, name: string): boolean => framework === null || foldText(framework) === foldText(name);

/** Whether the row has a score in any criterion of the judge's framework. */
function hasScore({ table, row }: ScoreCandidate, { framework }: Judge): boolean {
  const codes = new Set(framework.criteria.map(({ code }) => code));
  return table.criteria.some((code, place) => codes.has(code) && !isBlank(row.cells[place]));
}

/** By rank, low to high. */
function registeredTitles({ registrations, ranks }: YearSources, village: Village, year: Year): readonly TitleName[] {
  return ranks.filter((title) => registrations.some((each) => each.year === year && each.village === village.code && each.title === title));
}

function judged(district: District, sources: YearSources, village: Village, own: ScoreCandidate): RowFlag {
  const { judges } = sources;
  const { row } = own;
  const titles = registeredTitles(sources, village, row.year);
  if (titles.length === 0) return { kind: "unregistered" };
  const all = titles.flatMap((title) => ({ title, judge: judges.of(title, village) }));
  const ruled = all.flatMap(({ title, judge }) => (judge === null ? [] : [{ title, judge }]));
  if (ruled.length === 0) return { kind: "noRule" };
  const fitting = ruled.filter(({ judge }) => isUnder(row, judge.framework.name));
  if (fitting.length === 0) return { kind: "otherFramework" };
  const scored = fitting.filter(({ judge }) => hasScore(own, judge));
  if (scored.length === 0) return { kind: "blank" };
  const others = twins(district, sources, village, row);
  const isTwice = scored.some(({ judge }) => others.some((other) => isUnder(other.row, judge.framework.name) && hasScore(other, judge)));
  if (isTwice) return { kind: "twice" };
  return { kind: "judged", results: fitting.map(({ title, judge }) => titleFlag(sources, village, own, title, judge)) };
}

function titleFlag(
  { ledger, ranks }: YearSources,
  village: Village,
  { table, row }: ScoreCandidate,
  title: TitleFlag["title"],
  judge: Judge,
): TitleFlag {
  const held = holdsPrerequisiteOf(judge.rule, ledger, village.code, row.year, ranks);
  return { title, evaluation: judge.evaluator.evaluate(row.cells, judge.columnsIn(table), held) };
}
