import { compare, subtract, toNumber } from "../decimal/decimal";
import type { Criterion, ScoreCell } from "../domain/district";
import type { CriterionCode } from "../domain/names";
import type { VillageResult } from "../domain/yearResult";
import type { CellAddress } from "../findings/origin";
import { cellOf } from "../findings/origin";
import type { OpenCriterion } from "../forecast/types";
import { openIn } from "../forecast/forecastRow";
import { cellIn, rowsUnder } from "../levels/levelRows";
import { holdsPrerequisiteOf } from "../recognition/prerequisite";
import type { Evaluator, Standings } from "../scoring/evaluator";
import type { ScoreCandidate } from "../scoring/levels";
import { falls, numbersOf } from "../scoring/standing";
import type { YearSources } from "../summary/compileYear";
import type { Judge } from "../summary/evaluators";
import { foldText } from "../text/fold";
import type { CardArea, CardTitle, CardVeto, CardWay } from "./types";
import type { Way } from "./way/wayToTitle";
import { wayToTitle } from "./way/wayToTitle";

type Parts = Pick<CardTitle, "judged" | "at" | "lacking" | "openMax" | "vetoes" | "areas" | "open" | "way">;

/** The row that counts, laid out as the evaluator's criteria stand. */
interface JudgedRow {
  readonly evaluator: Evaluator;
  readonly cells: readonly ScoreCell[];
  readonly placeOf: (criterion: CriterionCode) => CellAddress | null;
}

const unjudged: Parts = {
  judged: false,
  at: null,
  lacking: 0,
  openMax: 0,
  vetoes: [],
  areas: [],
  open: [],
  way: { kind: "unreachable", reasons: [], total: 0, max: 0 },
};

function rowOf({ evaluator }: Judge, chosen: ScoreCandidate | null): JudgedRow {
  const cells = evaluator.criteria.map((criterion) => (chosen === null ? "" : cellIn(chosen, criterion)));
  return { evaluator, cells, placeOf: (criterion) => (chosen === null ? null : cellOf(chosen.row.origin, criterion)) };
}

function vetoesOf({ evaluation }: VillageResult, { evaluator, placeOf }: JudgedRow): readonly CardVeto[] {
  const names = new Map(evaluator.criteria.map(({ code, name }) => [code, name]));
  return evaluation.reasons.flatMap((reason): readonly CardVeto[] => {
    if (reason.code !== "veto") return [];
    const { criterion, points, vetoScore, max } = reason;
    return [{ criterion, name: names.get(criterion) ?? "", points, vetoScore, max, at: placeOf(criterion) }];
  });
}

function areasOf({ evaluator, placeOf }: JudgedRow, { areas }: Standings, open: readonly OpenCriterion[]): readonly CardArea[] {
  const { criteria } = evaluator;
  const isOpen = new Set(open.map(({ criterion }) => criterion));
  const inArea = (area: string): readonly Criterion[] => criteria.filter(({ contentArea }) => foldText(contentArea) === foldText(area));
  return areas.map(({ contentArea, ...standing }): CardArea => {
    const own = inArea(contentArea);
    const isMet = compare(standing.points, standing.required) >= 0;
    return {
      contentArea,
      ...numbersOf(standing),
      floor: isMet ? "met" : falls(standing) ? "missed" : "short",
      open: own.map(({ code }) => code).filter((code) => isOpen.has(code)),
      openMax: toNumber(subtract(standing.best, standing.points)),
      criteria: own.length,
      at: own[0] === undefined ? null : placeOf(own[0].code),
    };
  });
}

function placed(way: Way, { placeOf }: JudgedRow): CardWay {
  return way.kind === "reachable" ? { ...way, steps: way.steps.map((step) => ({ ...step, at: placeOf(step.criterion.code) })) } : way;
}

function judgedParts(sources: YearSources, result: VillageResult, judge: Judge): Parts {
  const { judges, scores, ledger, ranks, inForce } = sources;
  const { village, evaluation } = result;
  const { chosen } = judges.chooserOf(judge.framework).choose(rowsUnder(scores.of(village.code), judge.framework));
  const row = rowOf(judge, chosen);
  const open = openIn(evaluation, row.evaluator);
  const standings = row.evaluator.standings(row.cells, row.evaluator.columnsOf(row.evaluator.criteria.map(({ code }) => code)));
  const { points, best, required } = standings.whole;
  const held = holdsPrerequisiteOf(judge.rule, ledger, village.code, inForce.year, ranks);
  return {
    judged: true,
    at: chosen === null ? null : cellOf(chosen.row.origin, "village"),
    lacking: compare(points, required) < 0 ? toNumber(subtract(required, points)) : 0,
    openMax: toNumber(subtract(best, points)),
    vetoes: vetoesOf(result, row),
    areas: areasOf(row, standings, open),
    open: open.map((each) => ({ ...each, at: row.placeOf(each.criterion) })),
    way: placed(wayToTitle(row.evaluator, row.cells, held), row),
  };
}

/** What the card says of one registration. */
export function titleCard(sources: YearSources, result: VillageResult, registeredAt: CellAddress): CardTitle {
  const { village, title, level, evaluation, proposedTitle, conclusion, status, statusIfRecognised } = result;
  const judge = sources.judges.of(title, village);
  return {
    title,
    registeredAt,
    level,
    evaluation,
    proposedTitle,
    conclusion: conclusion && { met: conclusion.met, reason: conclusion.reason, at: cellOf(conclusion.origin, "met") },
    status,
    statusIfRecognised,
    ...(judge === null ? unjudged : judgedParts(sources, result, judge)),
  };
}
