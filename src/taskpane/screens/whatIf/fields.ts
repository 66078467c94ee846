import { canonical } from "../../../core/decimal/decimal";
import { parseScore } from "../../../core/text/number";
import type { Adjustment, Range } from "../../../core/whatIf/adjustment";
import type { PresentCriterion, PresentRule, PresentValues } from "../../../core/whatIf/present";

/** One value that can be changed. `null` is a veto that is not there. */
export interface TrialField extends Range {
  /** Tells the field from all others; also its place in the page. */
  readonly key: string;
  readonly kind: Adjustment["kind"];
  readonly present: number | null;
  readonly adjustment: (value: number | null) => Adjustment;
}

/** What was typed, by the key of its field; a field that is not here shows what the workbook says. */
export type Entries = ReadonlyMap<string, string>;

export interface RuleFields {
  readonly rule: PresentRule;
  readonly minTotal: TrialField;
  readonly minAreaShare: TrialField;
}

export interface CriterionFields {
  readonly criterion: PresentCriterion;
  readonly max: TrialField | null;
  readonly vetoes: readonly (TrialField & { readonly title: string })[];
}

export interface TrialFields {
  readonly rules: readonly RuleFields[];
  readonly criteria: readonly CriterionFields[];
}

export function fieldsOf({ rules, criteria }: PresentValues): TrialFields {
  return { rules: rules.map(ruleFields), criteria: criteria.map(criterionFields) };
}

function ruleFields(rule: PresentRule): RuleFields {
  const { title, areaClass, framework } = rule;
  const field = (kind: "minTotal" | "minAreaShare"): TrialField => {
    const { value, min, max } = rule[kind];
    return {
      key: JSON.stringify([kind, framework, title, areaClass]),
      kind,
      present: value,
      min,
      max,
      adjustment: (to) => ({ kind, title, scope: { areaClass }, amount: { to: to ?? value } }),
    };
  };
  return { rule, minTotal: field("minTotal"), minAreaShare: field("minAreaShare") };
}

function criterionFields(criterion: PresentCriterion): CriterionFields {
  const { framework, code: of, max, vetoes } = criterion;
  return {
    criterion,
    max: max && {
      key: JSON.stringify(["max", framework, of]),
      kind: "max",
      present: max.value,
      min: max.min,
      max: max.max,
      adjustment: (to) => ({ kind: "max", framework, criterion: of, amount: { to: to ?? max.value } }),
    },
    vetoes: vetoes.map(({ title, value, min, max: most }) => ({
      key: JSON.stringify(["vetoScore", framework, of, title]),
      kind: "vetoScore",
      title,
      present: value,
      min,
      max: most,
      adjustment: (score) => ({ kind: "vetoScore", framework, criterion: of, title, score }),
    })),
  };
}

export function allFields({ rules, criteria }: TrialFields): readonly TrialField[] {
  return [
    ...rules.flatMap(({ minTotal, minAreaShare }) => [minTotal, minAreaShare]),
    ...criteria.flatMap(({ max, vetoes }) => [...(max === null ? [] : [max]), ...vetoes]),
  ];
}

/** The number as it stands in a field: shares as percentages, whose sign stands beside the field. */
export function entryText({ kind }: Pick<TrialField, "kind">, value: number | null, decimal: (value: number) => string): string {
  if (value === null) return "";
  return decimal(kind === "minAreaShare" ? canonical(value * 100) : value);
}

/** What a typed text means; undefined where it is no number. Only a veto may be blank. */
export function readEntry({ kind }: Pick<TrialField, "kind">, text: string): number | null | undefined {
  const trimmed = text.trim();
  if (kind === "vetoScore" && trimmed === "") return null;
  const parsed = parseScore(kind === "minAreaShare" ? trimmed.replace(/\s*%$/u, "") : trimmed);
  if (!parsed.ok) return undefined;
  return kind === "minAreaShare" ? canonical(parsed.value / 100) : parsed.value;
}
