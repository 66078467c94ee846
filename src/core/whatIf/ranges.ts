import { decimalOf, subtract, toNumber } from "../decimal/decimal";
import { sumExactly, sumOf } from "../decimal/sum";
import type { Criterion, TitleRule } from "../domain/district";
import { largestMaximum, lowestVetoScore } from "../framework/criterionFaults";
import { areaClassKey, isRuleOf } from "../framework/rules";
import type { Change, Range } from "./adjustment";
import type { FrameInForce } from "./frame";
import { counts, isSame } from "./frame";

/** A maximum has to be more than 0 (`maxFaults`); scores are given in hundredths at the finest. */
const leastMaximum = 0.01;

/** What the value of a change may be, so that the framework stays one that figures can be trusted of (RULINGS 20), all else being as in `inForce`. */
export function rangeOf(change: Change, inForce: FrameInForce): Range {
  switch (change.kind) {
    case "minTotal":
      return { min: 0, max: reachableTotal(change, inForce) };
    case "minAreaShare":
      return { min: 0, max: 1 };
    case "vetoScore": {
      const criterion = criterionOf(change, inForce);
      return { min: lowestVetoScore(criterion), max: criterion.max };
    }
    case "max":
      return { min: leastMaximumOf(criterionOf(change, inForce), inForce), max: largestMaximum };
  }
}

export function criterionOf(change: Extract<Change, { readonly kind: "max" | "vetoScore" }>, { criteria }: FrameInForce): Criterion {
  const found = criteria.find(({ code, framework }) => isSame(code, change.criterion) && isSame(framework, change.framework));
  if (found === undefined) throw new Error(`a change of ${change.criterion}, which is not in force`);
  return found;
}

type RuleChange = Extract<Change, { readonly kind: "minTotal" | "minAreaShare" }>;

/** The sum of the maxima that the rule counts: a total that nobody can reach is no rule. */
function reachableTotal({ title, areaClass, framework }: RuleChange, inForce: FrameInForce): number {
  const rule = inForce.rules.find(
    (each) => isRuleOf(each, title) && areaClassKey(each.areaClass) === areaClassKey(areaClass) && isSame(each.framework, framework),
  );
  return rule === undefined ? 0 : sumExactly(maximaOf(rule, inForce));
}

function maximaOf(rule: TitleRule, inForce: FrameInForce, without: Criterion | null = null): readonly number[] {
  return inForce.criteria.filter((criterion) => criterion !== without && counts(rule, criterion, inForce)).map(({ max }) => max);
}

/** Not under a veto score or a deduction's floor, and never so low that a minimum total could no longer be reached. */
function leastMaximumOf(criterion: Criterion, inForce: FrameInForce): number {
  const floor = criterion.method.kind === "deduction" ? [criterion.method.floor] : [];
  const needed = inForce.rules
    .filter((rule) => counts(rule, criterion, inForce))
    .map((rule) => toNumber(subtract(decimalOf(rule.minTotal), sumOf(maximaOf(rule, inForce, criterion)))));
  return Math.max(leastMaximum, ...floor, ...criterion.vetoScores.values(), ...needed);
}

export function isWithin(value: number, { min, max }: Range): boolean {
  return value >= min && value <= max;
}
