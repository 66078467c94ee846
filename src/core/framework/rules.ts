import type { TitleRule } from "../domain/district";
import type { TitleName, Year } from "../domain/names";
import type { Result } from "../result";
import { ok, refuse } from "../result";
import { foldText } from "../text/fold";

/** Whether the rule is in force: from its first to its last year, both included. */
export function isInForce(rule: TitleRule, year: Year): boolean {
  return rule.fromYear <= year && (rule.toYear === null || year <= rule.toYear);
}

export function isRuleOf(rule: TitleRule, title: TitleName): boolean {
  return foldText(rule.title) === foldText(title);
}

/** Area classes compare folded; blank is no class. */
export function areaClassKey(areaClass: string | null): string {
  return foldText(areaClass ?? "");
}

/**
 * RULINGS 8: the rule of a village of this area class, out of the rules in force: the one for exactly its area class, else the one for any. Two that
 * fit equally are refused.
 */
export function ruleFor(
  rules: readonly TitleRule[],
  title: TitleName,
  areaClass: string | null,
): Result<TitleRule, "no-rule" | "ambiguous-rule"> {
  const ofTitle = rules.filter((rule) => isRuleOf(rule, title));
  const fitting = (key: string): readonly TitleRule[] => ofTitle.filter((rule) => areaClassKey(rule.areaClass) === key);
  const exact = fitting(areaClassKey(areaClass));
  const [rule, second] = exact.length > 0 ? exact : fitting(areaClassKey(null));
  if (rule === undefined) {
    return refuse("no-rule");
  }
  return second === undefined ? ok(rule) : refuse("ambiguous-rule");
}
