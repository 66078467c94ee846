import type { Criterion, District, TitleRule } from "../domain/district";
import type { FrameworkName, TitleName, Year } from "../domain/names";
import { appliesToTitle } from "../framework/applicability";
import { isInForce, isRuleOf } from "../framework/rules";
import { titlesOf } from "../framework/titles";
import { foldPlain, foldText } from "../text/fold";

/** The part of a district that can be adjusted. */
export type Frame = Pick<District, "criteria" | "rules">;

/** What is in force in a year: the only things that an adjustment may touch. */
export interface FrameInForce {
  readonly rules: readonly TitleRule[];
  /** Of the frameworks that a rule in force names. */
  readonly criteria: readonly Criterion[];
  readonly titles: readonly TitleName[];
  /** Of all years: words of `Áp dụng` that are one of these are titles. */
  readonly allTitles: readonly TitleName[];
}

export const isSame = (one: string, other: string): boolean => foldText(one) === foldText(other);

export function inForceIn({ criteria, rules }: Frame, year: Year): FrameInForce {
  const current = rules.filter((rule) => isInForce(rule, year));
  return {
    rules: current,
    criteria: criteria.filter(({ framework }) => current.some((rule) => isSame(rule.framework, framework))),
    titles: titlesOf(current),
    allTitles: titlesOf(rules),
  };
}

/** What a word means among named things: the one that is spelled so, else the only one that is spelled so without diacritics; else null. */
export function named<T>(things: readonly T[], nameOf: (thing: T) => string, word: string): T | null {
  const exact = things.find((thing) => isSame(nameOf(thing), word));
  if (exact !== undefined) return exact;
  const [plain, second] = things.filter((thing) => foldPlain(nameOf(thing)) === foldPlain(word));
  return plain !== undefined && second === undefined ? plain : null;
}

/** Whether a rule counts the criterion: it belongs to the rule's framework, and applies to the rule's title. */
export function counts(rule: TitleRule, criterion: Criterion, { allTitles }: Pick<FrameInForce, "allTitles">): boolean {
  return isSame(rule.framework, criterion.framework) && appliesToTitle(criterion, rule.title, allTitles);
}

/** The titles that a criterion counts for. */
export function titlesFor(criterion: Criterion, inForce: FrameInForce): readonly TitleName[] {
  return inForce.titles.filter((title) => inForce.rules.some((rule) => isRuleOf(rule, title) && counts(rule, criterion, inForce)));
}

export function frameworkNames(criteria: readonly Criterion[]): readonly FrameworkName[] {
  return [...new Map(criteria.map(({ framework }) => [foldText(framework), framework])).values()];
}
