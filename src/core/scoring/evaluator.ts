import type { Criterion, ScoreCell, TitleRule } from "../domain/district";
import type { AreaScore, Evaluation } from "../domain/evaluation";
import type { CriterionCode } from "../domain/names";
import type { Plan } from "./plan";
import { compilePlan } from "./plan";
import type { CellNote } from "./notes";
import { notesOf } from "./notes";
import { evaluatePlan } from "./evaluate";
import type { ColumnMap, EvaluatorSpec } from "./spec";
import { noColumn } from "./spec";
import type { Standing } from "./standing";
import { areaScores, areaStanding, wholeStanding } from "./standing";
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
  /** The same exactly, as floors and minimum are compared with it, and the whole. */
  standings(cells: readonly ScoreCell[], columns: ColumnMap): Standings;
  /** The invalid and the repaired cells, in framework order. */
  notes(cells: readonly ScoreCell[], columns: ColumnMap): readonly CellNote[];
}

export interface Standings {
  readonly areas: readonly (Standing & { readonly contentArea: string })[];
  readonly whole: Standing;
}

export function createEvaluator(spec: EvaluatorSpec): Evaluator {
  const plan = compilePlan(spec);
  return {
    rule: spec.rule,
    criteria: plan.criteria,
    columnsOf: (codes) => columnsOf(plan, codes),
    evaluate: (cells, columns, prerequisiteHeld = true) => evaluatePlan(plan, cells, columns, prerequisiteHeld),
    areas(cells, columns) {
      tallyCells(plan, cells, columns);
      return areaScores(plan);
    },
    standings(cells, columns) {
      tallyCells(plan, cells, columns);
      return standingsOf(plan);
    },
    notes: (cells, columns) => notesOf(plan, cells, columns),
  };
}

function standingsOf(plan: Plan): Standings {
  const areas = plan.areas.map(({ contentArea }, index) => ({ contentArea, ...areaStanding(plan, index) }));
  return { areas, whole: wholeStanding(plan, areas) };
}

function columnsOf(plan: Plan, codes: readonly CriterionCode[]): ColumnMap {
  const first = new Map<CriterionCode, number>();
  codes.forEach((code, place) => {
    if (!first.has(code)) {
      first.set(code, place);
    }
  });
  const places = Int32Array.from(plan.slots, (slot) => first.get(slot.criterion.code) ?? noColumn);
  return { places, inOrder: places.every((place, slot) => place === slot) };
}
