import type { Criterion, NotApplicablePolicy, ScoreCell } from "../domain/district";
import type { Evaluation } from "../domain/evaluation";
import type { CriterionCode } from "../domain/names";
import type { Evaluator } from "../scoring/evaluator";
import { createEvaluator } from "../scoring/evaluator";
import type { Extremes } from "./extremes";
import { extremesOf } from "./extremes";
import type { OpenCriterion, Prospect, VillageForecast } from "./types";

/** What a forecast says of one row of scores. */
export type RowForecast = Pick<VillageForecast, "evaluation" | "best" | "worst" | "open" | "prospect" | "reasons">;

/** The criteria that have no points yet, in framework order. */
export function openIn({ reasons }: Evaluation, { criteria }: Evaluator): readonly OpenCriterion[] {
  const states = new Map<CriterionCode, OpenCriterion["state"]>();
  for (const reason of reasons) {
    if (reason.code === "missing" || reason.code === "pending" || reason.code === "invalid") states.set(reason.criterion, reason.code);
  }
  return criteria.flatMap(({ code, name, max }) => {
    const state = states.get(code);
    return state === undefined ? [] : [{ criterion: code, name, max, state }];
  });
}

function prospectOf(best: Evaluation, worst: Evaluation): Prospect {
  if (worst.outcome === "eligible") return "certain";
  return best.outcome === "eligible" ? "possible" : "impossible";
}

/** The same evaluator with points typed in place of measures for these criteria: full marks that no band gives, 0 that no number of cases gives. */
function typingPoints(evaluator: Evaluator, codes: ReadonlySet<CriterionCode>, notApplicable: NotApplicablePolicy): Evaluator {
  if (codes.size === 0) return evaluator;
  const criteria = evaluator.criteria.map((criterion): Criterion => {
    const forAll = { ...criterion, appliesTo: [] };
    return codes.has(criterion.code) ? { ...forAll, method: { kind: "points" } } : forAll;
  });
  return createEvaluator({ criteria, rule: evaluator.rule, villageKind: { kind: "other", kindLabel: "" }, titles: [], notApplicable });
}

/**
 * The best and the worst that a row can still come to: full marks for all that is open, and 0 points (or a deduction's floor under 0), both by the same
 * evaluation. `cells` stand in the order of the evaluator's criteria, "" where there is none yet.
 */
export function forecastRow(
  evaluator: Evaluator,
  notApplicable: NotApplicablePolicy,
  cells: readonly ScoreCell[],
  prerequisiteHeld: boolean,
): RowForecast {
  const { criteria } = evaluator;
  const columns = evaluator.columnsOf(criteria.map(({ code }) => code));
  const evaluation = evaluator.evaluate(cells, columns, prerequisiteHeld);
  const open = openIn(evaluation, evaluator);
  if (open.length === 0) return concluded(evaluation, evaluation, evaluation, open);
  const isOpen = new Set(open.map(({ criterion }) => criterion));
  const extremes = criteria.map((criterion) => (isOpen.has(criterion.code) ? extremesOf(criterion) : null));
  const filled = (
    cellOf: (end: Extremes) => ScoreCell,
    reaches: (end: Extremes) => boolean,
    pointsOf: (max: number) => number,
  ): Evaluation => {
    const typed = new Set(criteria.filter((_criterion, at) => isShort(extremes[at], reaches)).map(({ code }) => code));
    const row = criteria.map(({ code, max }, at) => {
      const end = extremes[at] ?? null;
      return end === null ? (cells[at] ?? "") : typed.has(code) ? pointsOf(max) : cellOf(end);
    });
    const by = typingPoints(evaluator, typed, notApplicable);
    return by.evaluate(row, by.columnsOf(criteria.map(({ code }) => code)), prerequisiteHeld);
  };
  const best = filled(
    (end) => end.best,
    (end) => end.reachesMax,
    (max) => max,
  );
  const worst = filled(
    (end) => end.worst,
    (end) => end.reachesZero,
    () => 0,
  );
  return concluded(evaluation, best, worst, open);
}

const isShort = (end: Extremes | null | undefined, reaches: (end: Extremes) => boolean): boolean =>
  end !== null && end !== undefined && !reaches(end);

function concluded(evaluation: Evaluation, best: Evaluation, worst: Evaluation, open: readonly OpenCriterion[]): RowForecast {
  const prospect = prospectOf(best, worst);
  return { evaluation, best, worst, open, prospect, reasons: prospect === "impossible" ? best.reasons : [] };
}
