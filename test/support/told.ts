import type { ScoreCell } from "../../src/core/domain/district";
import type { Evaluation } from "../../src/core/domain/evaluation";
import { createEvaluator } from "../../src/core/scoring/evaluator";
import type { EvaluatorSpec } from "../../src/core/scoring/spec";

/** Evaluates a row whose cells stand in the order of the spec's criteria. */
export function evaluate(of: EvaluatorSpec, cells: readonly ScoreCell[], prerequisiteHeld?: boolean): Evaluation {
  const evaluator = createEvaluator(of);
  return evaluator.evaluate(cells, evaluator.columnsOf(of.criteria.map((one) => one.code)), prerequisiteHeld);
}

/** What a person would say of it: the outcome and the reasons in short. */
export function told(of: EvaluatorSpec, cells: readonly ScoreCell[], prerequisiteHeld?: boolean): readonly string[] {
  const { outcome, reasons } = evaluate(of, cells, prerequisiteHeld);
  return [
    outcome,
    ...reasons.map((reason) => {
      switch (reason.code) {
        case "veto":
          return `veto ${reason.criterion} ${reason.points}<=${reason.vetoScore}/${reason.max}`;
        case "belowFloor":
          return `floor ${reason.contentArea} ${reason.points}<${reason.required}/${reason.max}`;
        case "belowTotal":
          return `total ${reason.points}<${reason.required}/${reason.max}`;
        case "invalid":
          return `invalid ${reason.criterion} ${reason.value}`;
        case "prerequisite":
          return `prerequisite ${reason.title}`;
        default:
          return `${reason.code} ${reason.criterion}`;
      }
    }),
  ];
}
