import { microPerUnit } from "../decimal/decimal";
import type { ScoreCell } from "../domain/district";
import type { Evaluation, Outcome, Reason } from "../domain/evaluation";
import type { CriterionCode, TitleName } from "../domain/names";
import type { Plan } from "./plan";
import { pushOpen, pushVetoes } from "./reasons";
import { pushPlainShortfalls, pushShortfalls } from "./shortfalls";
import type { ColumnMap } from "./spec";
import { tallyCells } from "./tallyCells";

/** Copied, as in `tallyCells`. */
const perUnit = microPerUnit;
const tallyRow = tallyCells;
const none: readonly never[] = Object.freeze([]);
const notPassing = -1;

/** The three tests (DOMAIN.md, RULINGS 1-6) for one row of cells. */
export function evaluatePlan(plan: Plan, cells: readonly ScoreCell[], columns: ColumnMap, prerequisiteHeld: boolean): Evaluation {
  tallyRow(plan, cells, columns);
  const { prerequisite } = plan.rule;
  const lacking = prerequisiteHeld ? null : prerequisite;
  const passing = lacking === null ? passingMicro(plan) : notPassing;
  return passing === notPassing
    ? evaluateClosely(plan, cells, columns, lacking)
    : {
        total: passing / perUnit,
        max: plan.maxNumber,
        required: plan.minTotalNumber,
        outcome: "eligible",
        vetoes: none,
        vetoOnly: false,
        reasons: none,
      };
}

/**
 * The total in millionths of a village that plainly meets all three tests: no veto, nothing open, nothing left out, no rest under a millionth. Most
 * villages are like that, and their answer needs nothing to be allocated. `notPassing` for the others.
 */
function passingMicro(plan: Plan): number {
  const { requiredMicro, tally } = plan;
  const { micro: points } = tally.points;
  if (tally.irregular || tally.vetoCount > 0) {
    return notPassing;
  }
  let sum = 0;
  for (let index = 0; index < requiredMicro.length; index++) {
    const micro = points[index]!;
    if (micro < requiredMicro[index]!) {
      return notPassing;
    }
    sum += micro;
  }
  return sum >= plan.minTotalMicro ? sum : notPassing;
}

/** The full account, with all reasons. `lacking`: the prerequisite title that is not held. */
function evaluateClosely(plan: Plan, cells: readonly ScoreCell[], columns: ColumnMap, lacking: TitleName | null): Evaluation {
  const reasons: Reason[] = [];
  const vetoes: CriterionCode[] = [];
  pushVetoes(plan, vetoes, reasons);
  const { points: total, max, required } = plan.tally.irregular ? pushShortfalls(plan, reasons) : pushPlainShortfalls(plan, reasons);
  pushOpen(plan, cells, columns, reasons);
  if (lacking !== null) {
    reasons.push({ code: "prerequisite", title: lacking });
  }
  const vetoOnly = vetoes.length > 0 && vetoes.length === reasons.length;
  return { total, max, required, outcome: outcomeOf(plan, reasons), vetoes, vetoOnly, reasons };
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
