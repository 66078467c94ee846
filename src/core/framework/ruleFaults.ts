import { compare, decimalOf, fitsDecimal } from "../decimal/decimal";
import { sumOf } from "../decimal/sum";
import type { Criterion, TitleRule } from "../domain/district";
import type { TitleName, Year } from "../domain/names";
import type { Finding } from "../findings/finding";
import { finding } from "../findings/finding";
import { cellOf } from "../findings/origin";
import { foldText } from "../text/fold";
import { appliesToTitle } from "./applicability";
import { isMaximum } from "./criterionFaults";
import { formatNumber } from "./kinds/kind";
import { areaClassKey } from "./rules";

type Field = Extract<keyof TitleRule, string>;

function outOfRange(rule: TitleRule, field: Field, value: string): Finding {
  return finding("rule-out-of-range", cellOf(rule.origin, field), { field, value });
}

/** A rule that ends before it begins is in force in no year: which years were meant? */
export function yearRangeFaults(rules: readonly TitleRule[]): readonly Finding[] {
  return rules
    .filter((rule) => rule.toYear !== null && rule.toYear < rule.fromYear)
    .map((rule) => outOfRange(rule, "toYear", String(rule.toYear)));
}

/**
 * What makes the rules in force untrustworthy (RULINGS 8, 20). `field` of a finding is the property of `TitleRule`, which is also the key of its
 * column.
 */
export function ruleFaults(
  rules: readonly TitleRule[],
  frameworks: readonly { readonly name: string; readonly criteria: readonly Criterion[] }[],
  titles: readonly TitleName[],
  year: Year,
): readonly Finding[] {
  const criteriaOf = (rule: TitleRule): readonly Criterion[] | undefined =>
    frameworks.find((framework) => foldText(framework.name) === foldText(rule.framework))?.criteria;
  return [...rules.flatMap((rule) => faultsOf(rule, criteriaOf(rule), titles)), ...ambiguities(rules, year)];
}

function faultsOf(rule: TitleRule, criteria: readonly Criterion[] | undefined, titles: readonly TitleName[]): readonly Finding[] {
  const wrong = (field: "minAreaShare" | "rewardFirst" | "rewardAgain" | "rewardMaintained", highest: number): readonly Finding[] =>
    rule[field] >= 0 && rule[field] <= highest ? [] : [outOfRange(rule, field, formatNumber(rule[field]))];
  return [
    ...(criteria === undefined ? [outOfRange(rule, "framework", rule.framework)] : minTotalFaults(rule, criteria, titles)),
    ...wrong("minAreaShare", 1),
    ...wrong("rewardFirst", Number.MAX_SAFE_INTEGER),
    ...wrong("rewardAgain", Number.MAX_SAFE_INTEGER),
    ...wrong("rewardMaintained", Number.MAX_SAFE_INTEGER),
  ];
}

/** From 0 to the sum of all maxima of the title's criteria: a total that nobody can reach is no rule. */
function minTotalFaults(rule: TitleRule, criteria: readonly Criterion[], titles: readonly TitleName[]): readonly Finding[] {
  const maxima = criteria.filter((criterion) => appliesToTitle(criterion, rule.title, titles)).map((criterion) => criterion.max);
  const reachable =
    rule.minTotal >= 0 && fitsDecimal(rule.minTotal) && (!maxima.every(isMaximum) || compare(decimalOf(rule.minTotal), sumOf(maxima)) <= 0);
  return reachable ? [] : [outOfRange(rule, "minTotal", formatNumber(rule.minTotal))];
}

function ambiguities(rules: readonly TitleRule[], year: Year): readonly Finding[] {
  const seen = new Set<string>();
  return rules.flatMap((rule) => {
    const key = JSON.stringify([foldText(rule.title), areaClassKey(rule.areaClass)]);
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [finding("ambiguous-rule", cellOf(rule.origin, "title"), { title: rule.title, year, areaClass: rule.areaClass ?? "" })];
  });
}
