import type { Criterion, District, ScoringMethod } from "../domain/district";
import type { CriterionCode, FrameworkName, TitleName, Year } from "../domain/names";
import { vetoScoreOf } from "../framework/vetoScore";
import type { Change, Range } from "./adjustment";
import type { FrameInForce } from "./frame";
import { inForceIn, titlesFor } from "./frame";
import { rangeOf } from "./ranges";

/** What the workbook says, and what could be said instead while all else stays. */
export interface Adjustable<V = number> extends Range {
  readonly value: V;
}

export interface PresentRule {
  readonly framework: FrameworkName;
  readonly title: TitleName;
  readonly areaClass: string | null;
  readonly minTotal: Adjustable;
  readonly minAreaShare: Adjustable;
}

export interface PresentCriterion {
  readonly framework: FrameworkName;
  readonly code: CriterionCode;
  readonly name: string;
  readonly contentArea: string;
  readonly kind: ScoringMethod["kind"];
  /** Null where points come by bands: their table and not the maximum decides. */
  readonly max: Adjustable | null;
  /** One for each title that the criterion counts for; value null = no veto. */
  readonly vetoes: readonly (Adjustable<number | null> & { readonly title: TitleName })[];
}

/** Everything that can be adjusted in a year, in the order of the forms. */
export interface PresentValues {
  readonly rules: readonly PresentRule[];
  readonly criteria: readonly PresentCriterion[];
}

export function presentValues(district: Pick<District, "criteria" | "rules">, year: Year): PresentValues {
  const inForce = inForceIn(district, year);
  return {
    rules: inForce.rules.map((rule) => {
      const { framework, title, areaClass } = rule;
      const adjustable = (kind: "minTotal" | "minAreaShare"): Adjustable => {
        const { [kind]: value } = rule;
        return { value, ...rangeOf({ kind, framework, title, areaClass, before: value, after: value }, inForce) };
      };
      return { framework, title, areaClass, minTotal: adjustable("minTotal"), minAreaShare: adjustable("minAreaShare") };
    }),
    criteria: inForce.criteria.map((criterion) => presentCriterion(criterion, inForce)),
  };
}

function presentCriterion(criterion: Criterion, inForce: FrameInForce): PresentCriterion {
  const { framework, code, name, contentArea, max, method } = criterion;
  const maxChange: Change = { kind: "max", framework, criterion: code, before: max, after: max };
  return {
    framework,
    code,
    name,
    contentArea,
    kind: method.kind,
    max: method.kind === "bands" ? null : { value: max, ...rangeOf(maxChange, inForce) },
    vetoes: titlesFor(criterion, inForce).map((title) => {
      const value = vetoScoreOf(criterion, title) ?? null;
      return { title, value, ...rangeOf({ kind: "vetoScore", framework, criterion: code, title, before: value, after: value }, inForce) };
    }),
  };
}
