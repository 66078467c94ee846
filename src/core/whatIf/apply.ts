import type { Criterion, TitleRule } from "../domain/district";
import type { TitleName, Year } from "../domain/names";
import { areaClassKey, isInForce, isRuleOf } from "../framework/rules";
import type { Change } from "./adjustment";
import type { Frame } from "./frame";
import { isSame } from "./frame";

/**
 * The frame (or the whole district) with the changes made to what is in force in the year. The frame handed in stays as it is; making the same changes
 * again changes nothing, and the order of changes to different values does not matter.
 */
export function applyChanges<F extends Frame>(frame: F, year: Year, changes: readonly Change[]): F {
  return changes.length === 0
    ? frame
    : {
        ...frame,
        rules: frame.rules.map((rule) => (isInForce(rule, year) ? changes.reduce(changedRule, rule) : rule)),
        criteria: frame.criteria.map((criterion) => changes.reduce(changedCriterion, criterion)),
      };
}

function changedRule(rule: TitleRule, change: Change): TitleRule {
  if (change.kind !== "minTotal" && change.kind !== "minAreaShare") return rule;
  const isMeant =
    isSame(rule.framework, change.framework) &&
    isRuleOf(rule, change.title) &&
    areaClassKey(rule.areaClass) === areaClassKey(change.areaClass);
  return isMeant ? { ...rule, [change.kind]: change.after } : rule;
}

function changedCriterion(criterion: Criterion, change: Change): Criterion {
  if (change.kind !== "max" && change.kind !== "vetoScore") return criterion;
  if (!isSame(criterion.framework, change.framework) || !isSame(criterion.code, change.criterion)) return criterion;
  return change.kind === "max"
    ? { ...criterion, max: change.after }
    : { ...criterion, vetoScores: withVeto(criterion.vetoScores, change.title, change.after) };
}

/** The header `Điểm liệt …` may spell the title otherwise: its key stays, so that the finding of a fault finds its column. */
function withVeto(scores: Criterion["vetoScores"], title: TitleName, score: number | null): Criterion["vetoScores"] {
  const changed = new Map(scores);
  const key = scores.has(title) ? title : ([...scores.keys()].find((name) => isSame(name, title)) ?? title);
  if (score === null) changed.delete(key);
  else changed.set(key, score);
  return changed;
}
