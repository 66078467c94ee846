import type { Criterion, TitleRule } from "../domain/district";
import type { CriterionCode, FrameworkName, TitleName, Year } from "../domain/names";
import type { Finding } from "../findings/finding";
import { finding } from "../findings/finding";
import { foldText } from "../text/fold";
import { isInForce } from "./rules";
import { titlesOf } from "./titles";
import { criterionFaults } from "./criterionFaults";
import { ruleFaults, yearRangeFaults } from "./ruleFaults";

/** A framework (bộ tiêu chí) with what of it is in force in a year. */
export interface FrameworkInForce {
  readonly name: FrameworkName;
  /** In framework order. */
  readonly criteria: readonly Criterion[];
  readonly rules: readonly TitleRule[];
}

export interface FrameworksInForce {
  readonly year: Year;
  /** More than one where they serve different titles or area classes side by side (RULINGS 12). */
  readonly frameworks: readonly FrameworkInForce[];
  /** All rules in force, in their order in DanhHieu; hand them to `ruleFor`. */
  readonly rules: readonly TitleRule[];
  /** Titles with a rule in force, in order of first appearance. */
  readonly titles: readonly TitleName[];
  /** Faults after which no figure of the year can be trusted (RULINGS 20); with any of severity error, do not evaluate. */
  readonly findings: readonly Finding[];
}

/**
 * Which frameworks and title rules are in force in a year, and whether they can be trusted. `kindLabels`: the words of the column Loại, for
 * telling misspelt words of `Áp dụng`; null where the villages are not at hand, and then they are not looked at.
 */
export function frameworksInForce(
  criteria: readonly Criterion[],
  rules: readonly TitleRule[],
  year: Year,
  kindLabels: readonly string[] | null = null,
): FrameworksInForce {
  const current = rules.filter((rule) => isInForce(rule, year));
  const allTitles = titlesOf(rules);
  const frameworks = groupRules(current)
    .map((group) => ({ ...group, criteria: criteria.filter((criterion) => foldText(criterion.framework) === foldText(group.name)) }))
    .filter((framework) => framework.criteria.length > 0);
  const findings: readonly Finding[] = [
    ...(frameworks.length === 0 ? [finding("no-framework", null, { year })] : []),
    ...yearRangeFaults(rules),
    ...frameworks.flatMap((framework) => criterionFaults(framework.criteria, allTitles, kindLabels)),
    ...ruleFaults(current, frameworks, allTitles, year),
  ];
  return { year, frameworks, rules: current, titles: titlesOf(current), findings };
}

function groupRules(rules: readonly TitleRule[]): readonly { readonly name: FrameworkName; readonly rules: readonly TitleRule[] }[] {
  const groups = new Map<string, { name: FrameworkName; rules: TitleRule[] }>();
  for (const rule of rules) {
    const key = foldText(rule.framework);
    const group = groups.get(key) ?? { name: rule.framework, rules: [] };
    group.rules.push(rule);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** The framework a rule belongs to. */
export function frameworkOf(inForce: FrameworksInForce, rule: TitleRule): FrameworkInForce | null {
  return inForce.frameworks.find((framework) => foldText(framework.name) === foldText(rule.framework)) ?? null;
}

/** RULINGS 12: codes that more than one framework in force uses; a score sheet then needs its column `Bộ tiêu chí`. */
export function sharedCriterionCodes(frameworks: readonly FrameworkInForce[]): ReadonlyMap<CriterionCode, readonly FrameworkName[]> {
  const users = new Map<CriterionCode, FrameworkName[]>();
  for (const framework of frameworks) {
    for (const code of new Set(framework.criteria.map((criterion) => criterion.code))) {
      users.set(code, [...(users.get(code) ?? []), framework.name]);
    }
  }
  return new Map([...users].filter(([, names]) => names.length > 1));
}
