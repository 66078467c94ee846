import type { Criterion, ScoreCell, TitleRule } from "../domain/district";
import type { AreaScore, Evaluation } from "../domain/evaluation";
import type { CriterionCode } from "../domain/names";
import { compilePlan } from "./plan";
import type { CellNote } from "./notes";
import { notesOf } from "./notes";
import { evaluatePlan } from "./evaluate";
import type { ColumnMap, EvaluatorSpec } from "./spec";
import { areaScores } from "./standing";
import { tallyCells } from "./tallyCells";

export interface Evaluator {
  readonly rule: TitleRule;
  /** The criteria that apply, in framework order. */
  readonly criteria: readonly Criterion[];
  /** Once a score table. Of two columns with one code the first counts; the reader reports the second. */
  columnsOf(codes: readonly CriterionCode[]): ColumnMap;
  /**
   * The three tests for one village. `cells` is a row of the table that `columns` was made for (`[]` for a village without any score row: all
   * is missing). The caller knows the ledger: `prerequisiteHeld` says whether the rule's prerequisite title is held (RULINGS 6); it is
   * looked at only where the rule has one.
   */
  evaluate(cells: readonly ScoreCell[], columns: ColumnMap, prerequisiteHeld?: boolean): Evaluation;
  /** What the village has and needs in each content area that has a criterion that applies, in framework order. */
  areas(cells: readonly ScoreCell[], columns: ColumnMap): readonly AreaScore[];
  /** The invalid and the repaired cells, in framework order. */
  notes(cells: readonly ScoreCell[], columns: ColumnMap): readonly CellNote[];
}

/** A place that no row has: its cell is missing. */
const noColumn = 2 ** 31 - 1;

export function createEvaluator(spec: EvaluatorSpec): Evaluator {
  const plan = compilePlan(spec);
  return {
    rule: spec.rule,
    criteria: plan.criteria,
    columnsOf(codes) {
      const places = new Map<CriterionCode, number>();
      codes.forEach((code, place) => {
        if (!places.has(code)) {
          places.set(code, place);
        }
      });
      return Int32Array.from(plan.slots, (slot) => places.get(slot.criterion.code) ?? noColumn);
    },
    evaluate: (cells, columns, prerequisiteHeld = true) => evaluatePlan(plan, cells, columns, prerequisiteHeld),
    areas(cells, columns) {
      tallyCells(plan, cells, columns);
      return areaScores(plan);
    },
    notes: (cells, columns) => notesOf(plan, cells, columns),
  };
}
