import type { Decimal } from "../decimal/decimal";
import { add, compare, microPerUnit, subtract, toNumber, zero } from "../decimal/decimal";
import type { ScoreCell } from "../domain/district";
import type { AreaScore, Evaluation, Outcome, Reason } from "../domain/evaluation";
import type { CriterionCode } from "../domain/names";
import type { Plan } from "./plan";
import { pushOpen, pushVetoes } from "./reasons";
import { sumAt } from "./tally";
import { tallyCells } from "./tallyCells";

/** What an area, or the whole, has and needs. */
interface Standing {
  readonly points: Decimal;
  /** The points with full marks for all that is open (RULINGS 2). */
  readonly best: Decimal;
  readonly max: Decimal;
  readonly required: Decimal;
}

const none: readonly never[] = Object.freeze([]);

/** The three tests (DOMAIN.md, RULINGS 1-6) for one row of cells. */
export function evaluatePlan(plan: Plan, cells: readonly ScoreCell[], columns: Int32Array, prerequisiteHeld: boolean): Evaluation {
  tallyCells(plan, cells, columns);
  const { tally } = plan;
  const reasons: Reason[] = [];
  const vetoes: CriterionCode[] = [];
  pushVetoes(plan, vetoes, reasons);
  const areas = tally.irregular ? irregularAreas(plan, reasons) : regularAreas(plan, reasons);
  const whole = tally.irregular ? irregularWhole(plan) : regularWhole(plan);
  if (compare(whole.best, whole.required) < 0) {
    reasons.push({ code: "belowTotal", points: toNumber(whole.points), required: toNumber(whole.required), max: toNumber(whole.max) });
  }
  pushOpen(plan, cells, columns, reasons);
  const { prerequisite } = plan.rule;
  if (prerequisite !== null && !prerequisiteHeld) {
    reasons.push({ code: "prerequisite", title: prerequisite });
  }
  return {
    total: toNumber(whole.points),
    max: toNumber(whole.max),
    required: toNumber(whole.required),
    outcome: outcomeOf(plan, reasons),
    vetoes: vetoes.length === 0 ? none : vetoes,
    vetoOnly: vetoes.length > 0 && reasons.length === vetoes.length,
    reasons: reasons.length === 0 ? none : reasons,
    areas,
  };
}

/** RULINGS 1: veto, then anything open, then the first reason that is left. */
function outcomeOf(plan: Plan, reasons: readonly Reason[]): Outcome {
  if (plan.tally.vetoCount > 0) {
    return "vetoed";
  }
  if (plan.tally.openCount > 0) {
    return "incomplete";
  }
  const code = reasons[0]?.code;
  return code === "belowFloor" || code === "belowTotal" || code === "prerequisite" ? code : "eligible";
}

/** Nothing open, nothing left out, whole millionths: what is needed was worked out beforehand. */
function regularAreas(plan: Plan, reasons: Reason[]): readonly AreaScore[] {
  const areas: AreaScore[] = [];
  for (let index = 0; index < plan.areas.length; index++) {
    const area = plan.areas[index]!;
    const micro = plan.tally.points.micro[index]!;
    const score = { contentArea: area.contentArea, points: micro / microPerUnit, max: area.maxNumber, required: area.requiredNumber };
    areas.push(score);
    if (micro < area.requiredMicro) {
      reasons.push({ code: "belowFloor", ...score });
    }
  }
  return areas;
}

function regularWhole(plan: Plan): Standing {
  const { micro } = plan.tally.points;
  let sum = 0;
  for (let index = 0; index < micro.length; index++) {
    sum += micro[index]!;
  }
  const points = { micro: sum, femto: 0 };
  return { points, best: points, max: plan.max, required: plan.minTotal };
}

function irregularAreas(plan: Plan, reasons: Reason[]): readonly AreaScore[] {
  return plan.areas.map((area, index) => {
    const standing = irregularArea(plan, index);
    const score = {
      contentArea: area.contentArea,
      points: toNumber(standing.points),
      max: toNumber(standing.max),
      required: toNumber(standing.required),
    };
    if (compare(standing.best, standing.required) < 0) {
      reasons.push({ code: "belowFloor", ...score });
    }
    return score;
  });
}

function irregularArea(plan: Plan, index: number): Standing {
  const { points, open, out } = plan.tally;
  const { max, required } = plan.areas[index]!;
  const known = sumAt(points, index);
  const left = subtract(max, sumAt(out, index));
  return {
    points: known,
    best: add(known, sumAt(open, index)),
    max: left,
    required: compare(left, max) === 0 ? required : plan.areaRequired(left),
  };
}

function irregularWhole(plan: Plan): Standing {
  const standings = plan.areas.map((_area, index) => irregularArea(plan, index));
  const sum = (value: (standing: Standing) => Decimal): Decimal => standings.reduce((total, standing) => add(total, value(standing)), zero);
  const max = sum((standing) => standing.max);
  return { points: sum((standing) => standing.points), best: sum((standing) => standing.best), max, required: plan.totalRequired(max) };
}
