import type { ScoreCell } from "../domain/district";
import type { Evaluation } from "../domain/evaluation";
import type { CriterionCode } from "../domain/names";
import type { Evaluator } from "../scoring/evaluator";
import type { Extremes } from "./extremes";
import { extremesOf } from "./extremes";
import type { OpenCriterion, Prospect, VillageForecast } from "./types";

/** What a forecast says of one row of scores. */
export type RowForecast = Pick<VillageForecast, "evaluation" | "best" | "worst" | "open" | "prospect" | "reasons">;

function openIn({ reasons }: Evaluation, { criteria }: Evaluator): readonly OpenCriterion[] {
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

/**
 * The best and the worst that a row can still come to: the same evaluation with a cell in place of each that is open. `cells` stand in the order of the
 * evaluator's criteria, "" where there is none yet.
 */
export function forecastRow(evaluator: Evaluator, cells: readonly ScoreCell[], prerequisiteHeld: boolean): RowForecast {
  const columns = evaluator.columnsOf(evaluator.criteria.map(({ code }) => code));
  const evaluation = evaluator.evaluate(cells, columns, prerequisiteHeld);
  const open = openIn(evaluation, evaluator);
  if (open.length === 0) {
    const prospect = prospectOf(evaluation, evaluation);
    return {
      evaluation,
      best: evaluation,
      worst: evaluation,
      open,
      prospect,
      reasons: prospect === "impossible" ? evaluation.reasons : [],
    };
  }
  const isOpen = new Set(open.map(({ criterion }) => criterion));
  const filled = (end: keyof Extremes): Evaluation => {
    const row = evaluator.criteria.map((criterion, at) => (isOpen.has(criterion.code) ? extremesOf(criterion)[end] : (cells[at] ?? "")));
    return evaluator.evaluate(row, columns, prerequisiteHeld);
  };
  const [best, worst] = [filled("best"), filled("worst")];
  const prospect = prospectOf(best, worst);
  return { evaluation, best, worst, open, prospect, reasons: prospect === "impossible" ? best.reasons : [] };
}
