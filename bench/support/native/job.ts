import type { Conclusion, Criterion, District, Registration, TitleRule } from "../../../src/core/domain/district";
import type { LevelName, TitleName } from "../../../src/core/domain/names";

/** What the workbook of formulas is built for: one year of a district, with what is in force in it. */
export interface Job {
  readonly district: District;
  readonly year: number;
  readonly criteria: readonly Criterion[];
  readonly rules: readonly TitleRule[];
  /** Low to high. */
  readonly titles: readonly TitleName[];
  /** Low to high. */
  readonly levels: readonly LevelName[];
  readonly areas: readonly string[];
  readonly registrations: readonly Registration[];
  readonly conclusions: readonly Conclusion[];
}

export function jobOf(district: District, year: number): Job {
  const rules = district.rules.filter((rule) => rule.fromYear <= year && (rule.toYear ?? 9999) >= year);
  const criteria = district.criteria.filter((criterion) => criterion.framework === rules[0]?.framework);
  const inForce = [...new Set(rules.map((rule) => rule.title))];
  return {
    district,
    year,
    criteria,
    rules,
    titles: district.settings.titleOrder?.filter((title) => inForce.includes(title)) ?? inForce,
    levels: district.settings.levels,
    areas: [...new Set(criteria.map((criterion) => criterion.contentArea))],
    registrations: district.registrations.filter((row) => row.year === year),
    conclusions: district.conclusions.filter((row) => row.year === year),
  };
}

export const statuses = { first: "Công nhận lần đầu", maintained: "Giữ vững", again: "Công nhận lại" } as const;
export const outcomes = {
  eligible: "Đủ điều kiện",
  vetoed: "Bị điểm liệt",
  incomplete: "Chưa chấm đủ",
  belowFloor: "Nội dung chưa đạt",
  belowTotal: "Chưa đủ điểm",
} as const;

export const quoted = (text: string): string => `"${text.replace(/"/gu, '""')}"`;

/** Nested IFs that pick a figure of the rule for a title and an area class; a rule for one class goes before the rule for all. */
export function byRule({ rules }: Job, title: string, area: string, value: (rule: TitleRule) => number): string {
  const forAllFirst = [...rules].sort((a, b) => Number(a.areaClass !== null) - Number(b.areaClass !== null));
  return forAllFirst.reduce((otherwise, rule) => {
    const isTitle = `${title}=${quoted(rule.title)}`;
    const applies = rule.areaClass === null ? isTitle : `AND(${isTitle},${area}=${quoted(rule.areaClass)})`;
    return `IF(${applies},${value(rule)},${otherwise})`;
  }, "0");
}

/** The reward by status and rule. */
export function rewardFormula(job: Job, status: string, title: string, area: string): string {
  const reward = (pick: (rule: TitleRule) => number): string => byRule(job, title, area, pick);
  return (
    `IF(${status}="${statuses.maintained}",${reward((rule) => rule.rewardMaintained)},` +
    `IF(${status}="${statuses.again}",${reward((rule) => rule.rewardAgain)},${reward((rule) => rule.rewardFirst)}))`
  );
}
