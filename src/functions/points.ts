import type { Criterion, TitleRule } from "../core/domain/district";
import { sumExactly } from "../core/decimal/sum";
import type { TitleName } from "../core/domain/names";
import { frameworkName, titleName, year } from "../core/domain/names";
import { appliesToTitle } from "../core/framework/applicability";
import { findTitle } from "../core/framework/titles";
import type { Evaluator } from "../core/scoring/evaluator";
import { createEvaluator } from "../core/scoring/evaluator";
import type { ColumnMap } from "../core/scoring/spec";
import type { CellContent } from "../forms/model/grid";
import type { CodeRow } from "./codes";
import { codesIn, columnCodes } from "./codes";
import { foldText } from "../core/text/fold";
import { invalid, notFound } from "./faults";
import { foreignCodes, frameworksOf, least, misfit } from "./frameworks";
import type { PercentColumn } from "./scores";
import { percentColumns, refusePercents, scoresIn } from "./scores";
import { criteriaIn } from "./tables";
import { vetoText } from "./verdicts";

/** Where no title is asked for, points are summed without one: nothing is required, and every score that stands there counts. */
const noRule: TitleRule = {
  framework: frameworkName(""),
  fromYear: year(0),
  toYear: null,
  title: titleName(""),
  areaClass: null,
  minTotal: 0,
  minAreaShare: 0,
  recognisingBody: "",
  rewardFirst: 0,
  rewardAgain: 0,
  rewardMaintained: 0,
  prerequisite: null,
  origin: { table: { sheet: "", columns: {} }, row: 0 },
};

/** How many titles are remembered for a row of codes. */
const capacity = 16;
const vetoColumn = "vetoScores.";

interface Counter {
  readonly criteria: readonly Criterion[];
  readonly evaluator: Evaluator;
  readonly columns: ColumnMap;
  readonly percents: readonly PercentColumn[];
}

/** A row of scores with those who can count its points. */
export interface ScoredRow {
  readonly cells: readonly CellContent[];
  readonly criteria: readonly Criterion[];
  readonly counters: readonly Counter[];
}

/** By codes, which live with their table of criteria, then by title. */
const known = new WeakMap<CodeRow, Map<string, readonly Counter[]>>();

/** Reads the arguments `diem`, `ma` and `boTieuChi`. With a title, its vetoes are looked for, and what applies to other titles only is left out. */
export function scoredRow(scores: unknown, codeRow: unknown, criteriaTable: unknown, titleWord = ""): ScoredRow {
  const criteria = criteriaIn(criteriaTable, "boTieuChi");
  const codes = codesIn(codeRow, "ma", criteria);
  const cells = scoresIn(scores, "diem", codes);
  const byTitle = known.get(codes) ?? new Map<string, readonly Counter[]>();
  const counters = byTitle.get(titleWord) ?? countersFor(criteria, codes, titleWord);
  if (byTitle.size >= capacity) byTitle.clear();
  known.set(codes, byTitle.set(titleWord, counters));
  for (const counter of counters) refusePercents(cells, counter.percents, "diem");
  return { cells, criteria: counters.flatMap((counter) => counter.criteria), counters };
}

/** One for each framework that fits the codes best; all must come to the same. */
function countersFor(criteria: readonly Criterion[], codes: CodeRow, titleWord: string): readonly Counter[] {
  const holding = frameworksOf(criteria).filter((framework) => foreignCodes(framework, codes) === 0);
  if (holding.length === 0) return invalid((words) => words.codesOfSeveralFrameworks("ma"));
  const titles = vetoTitles(criteria);
  const title = titleWord === "" || titles.length === 0 ? null : findTitle(titles, titleWord);
  if (title === null && titleWord !== "" && titles.length > 0) return notFound((words) => words.unknownTitle("danhHieu", titleWord));
  return least(holding, (framework) => misfit(framework, codes)).map(({ criteria: own }) => {
    const applying = title === null ? own : own.filter((criterion) => appliesToTitle(criterion, title, titles));
    return counterOf(applying, title ?? titleName(""), codes);
  });
}

/** Every title that the table has a veto column for, be it blank. */
function vetoTitles(criteria: readonly Criterion[]): readonly TitleName[] {
  const columns = criteria.flatMap(({ vetoScores, origin }) => [
    ...vetoScores.keys(),
    ...Object.keys(origin.table.columns)
      .filter((key) => key.startsWith(vetoColumn))
      .map((key) => titleName(key.slice(vetoColumn.length))),
  ]);
  return [...new Set(columns)];
}

function counterOf(criteria: readonly Criterion[], title: TitleName, codes: CodeRow): Counter {
  const evaluator = createEvaluator({
    // Kinds are not asked for: a criterion of the other kind is blank in the village's row, and what stands there counts.
    criteria: criteria.map((criterion) => ({ ...criterion, appliesTo: [] })),
    rule: { ...noRule, title },
    villageKind: { kind: "other", kindLabel: "" },
    titles: [title],
    notApplicable: "fullMarks",
  });
  return { criteria, evaluator, columns: evaluator.columnsOf(columnCodes(codes)), percents: percentColumns(criteria, codes) };
}

/** What all counters come to; refused where frameworks that share the codes come to different points. */
export function agreed<T extends string | number>(
  { cells, counters }: ScoredRow,
  count: (counter: Counter, cells: readonly CellContent[]) => T,
): T {
  const [first, ...others] = new Set(counters.map((counter) => count(counter, cells)));
  return first !== undefined && others.length === 0 ? first : invalid((words) => words.severalFrameworks("boTieuChi"));
}

export const totalOf = ({ evaluator, columns }: Counter, cells: readonly CellContent[]): number => evaluator.evaluate(cells, columns).total;

/** The points of one content area, by its name; `#N/A` where there is none of that name. */
export function areaPoints(row: ScoredRow, contentArea: string): number {
  const isAsked = (name: string): boolean => foldText(name) === foldText(contentArea);
  if (!row.criteria.some((criterion) => isAsked(criterion.contentArea))) {
    return notFound((words) => words.unknownContentArea("noiDung", contentArea));
  }
  return agreed(row, ({ evaluator, columns }, cells) =>
    sumExactly(
      evaluator
        .areas(cells, columns)
        .filter((area) => isAsked(area.contentArea))
        .map(({ points }) => points),
    ),
  );
}

/** The codes in veto, as `6.2; 7.1`; "" where none. */
export function vetoedCodes(row: ScoredRow): string {
  return agreed(row, ({ evaluator, columns }, cells) => vetoText(evaluator.evaluate(cells, columns)));
}
