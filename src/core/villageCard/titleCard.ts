import { compare, subtract, toNumber } from "../decimal/decimal";
import type { VillageResult } from "../domain/yearResult";
import type { CellAddress } from "../findings/origin";
import { cellOf } from "../findings/origin";
import { cellIn } from "../levels/levelRows";
import { holdsPrerequisiteOf } from "../recognition/prerequisite";
import { numbersOf } from "../scoring/standing";
import type { YearSources } from "../summary/compileYear";
import type { Judge } from "../summary/evaluators";
import type { JudgedArea, JudgedRow } from "../summary/judgedRow";
import { judgedAreas, judgedRow } from "../summary/judgedRow";
import type { CardArea, CardTitle, CardVeto, CardWay } from "./types";
import type { Way } from "./way/wayToTitle";
import { wayToTitle } from "./way/wayToTitle";

type Parts = Pick<CardTitle, "judged" | "at" | "lacking" | "openMax" | "vetoes" | "areas" | "open" | "way">;

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

function vetoesOf({ evaluation }: VillageResult, { evaluator, placeOf }: JudgedRow): readonly CardVeto[] {
  const names = new Map(evaluator.criteria.map(({ code, name }) => [code, name]));
  return evaluation.reasons.flatMap((reason): readonly CardVeto[] => {
    if (reason.code !== "veto") return [];
    const { criterion, points, vetoScore, max } = reason;
    return [{ criterion, name: names.get(criterion) ?? "", points, vetoScore, max, at: placeOf(criterion) }];
  });
}

function areaOf({ contentArea, standing, floor, criteria, open }: JudgedArea, { placeOf }: JudgedRow): CardArea {
  const [first] = criteria;
  return {
    contentArea,
    ...numbersOf(standing),
    floor,
    open,
    openMax: toNumber(subtract(standing.best, standing.points)),
    criteria: criteria.length,
    at: first === undefined ? null : placeOf(first.code),
  };
}

function placed(way: Way, { placeOf }: JudgedRow): CardWay {
  return way.kind === "reachable" ? { ...way, steps: way.steps.map((step) => ({ ...step, at: placeOf(step.criterion.code) })) } : way;
}

function judgedParts(sources: YearSources, result: VillageResult, judge: Judge): Parts {
  const { ledger, ranks, inForce } = sources;
  const row = judgedRow(sources, result, judge);
  const { evaluator, chosen } = row;
  const cells = evaluator.criteria.map((criterion) => (chosen === null ? "" : cellIn(chosen, criterion)));
  const { points, best, required } = row.standings.whole;
  const held = holdsPrerequisiteOf(judge.rule, ledger, result.village.code, inForce.year, ranks);
  return {
    judged: true,
    at: row.at,
    lacking: compare(points, required) < 0 ? toNumber(subtract(required, points)) : 0,
    openMax: toNumber(subtract(best, points)),
    vetoes: vetoesOf(result, row),
    areas: judgedAreas(row).map((area) => areaOf(area, row)),
    open: row.open.map((each) => ({ ...each, at: row.placeOf(each.criterion) })),
    way: placed(wayToTitle(evaluator, cells, held), row),
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
