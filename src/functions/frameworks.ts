import type { Criterion, TitleRule } from "../core/domain/district";
import type { FrameworkName, Year } from "../core/domain/names";
import { year as toYear } from "../core/domain/names";
import { foldText } from "../core/text/fold";
import type { CodeRow } from "./codes";

export interface FrameworkOfTable {
  readonly name: FrameworkName;
  readonly criteria: readonly Criterion[];
}

/** The frameworks of a table of criteria, in order of first appearance. */
export function frameworksOf(criteria: readonly Criterion[]): readonly FrameworkOfTable[] {
  const groups = new Map<string, { name: FrameworkName; criteria: Criterion[] }>();
  for (const criterion of criteria) {
    const key = foldText(criterion.framework);
    const group = groups.get(key);
    if (group) group.criteria.push(criterion);
    else groups.set(key, { name: criterion.framework, criteria: [criterion] });
  }
  return [...groups.values()];
}

/** Codes that the framework lacks. */
export function foreignCodes({ criteria }: FrameworkOfTable, codes: CodeRow): number {
  const own = new Set(criteria.map(({ code }) => code));
  return codes.filter((code) => code !== null && !own.has(code)).length;
}

/** How badly a row of codes fits a framework: codes it lacks, and criteria that have no column. 0 = the sheet was made for it. */
export function misfit(framework: FrameworkOfTable, codes: CodeRow): number {
  const asked = new Set(codes);
  return foreignCodes(framework, codes) + framework.criteria.filter(({ code }) => !asked.has(code)).length;
}

/** The items that are least by `measure`; all of them where several are. */
export function least<T>(items: readonly T[], measure: (item: T) => number): readonly T[] {
  const lowest = Math.min(...items.map(measure));
  return items.filter((item) => measure(item) === lowest);
}

/**
 * The year whose rules a sheet without a year is judged by: of the frameworks that fit its codes best the newest, in its newest rules. `rules` are those of
 * one title. Null where none of them has a framework in the table.
 */
export function newestYear(criteria: readonly Criterion[], rules: readonly TitleRule[], codes: CodeRow): Year | null {
  const candidates = frameworksOf(criteria)
    .map((framework) => ({
      framework,
      from: rules.filter((rule) => foldText(rule.framework) === foldText(framework.name)).map(({ fromYear }) => fromYear),
    }))
    .filter(({ from }) => from.length > 0);
  const fitting = least(candidates, ({ framework }) => misfit(framework, codes));
  return fitting.length === 0 ? null : toYear(Math.max(...fitting.flatMap(({ from }) => from)));
}
