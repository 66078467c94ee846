import type { CriterionCode, FrameworkName, TitleName } from "../domain/names";

/** A new value, or a step up or down from what the workbook says. Shares are fractions of 1: `by: -0.1` takes ten percentage points away. */
export type Amount = { readonly to: number } | { readonly by: number };

/** Which of a title's rules in force: all of them, or that of one area class (null: the rule whose Khu vực is blank). */
export type AreaScope = "all" | { readonly areaClass: string | null };

interface OfRules {
  readonly title: TitleName;
  readonly scope: AreaScope;
  readonly amount: Amount;
}

interface OfCriterion {
  readonly criterion: CriterionCode;
  /** Needed only where frameworks in force share the code (RULINGS 12). */
  readonly framework: FrameworkName | null;
}

/** Something a person would like to see changed, for trial. Names may be spelled as people type them: case and diacritics do not matter. */
export type Adjustment =
  | ({ readonly kind: "minTotal" } & OfRules)
  | ({ readonly kind: "minAreaShare" } & OfRules)
  /** `score` null: the veto is removed. */
  | ({ readonly kind: "vetoScore"; readonly title: TitleName; readonly score: number | null } & OfCriterion)
  | ({ readonly kind: "max"; readonly amount: Amount } & OfCriterion);

/** One value of one rule or criterion, found in the forms, before and after. Names are spelled as the forms spell them. */
export type Change =
  | {
      readonly kind: "minTotal" | "minAreaShare";
      readonly framework: FrameworkName;
      readonly title: TitleName;
      readonly areaClass: string | null;
      readonly before: number;
      readonly after: number;
    }
  | {
      readonly kind: "vetoScore";
      readonly framework: FrameworkName;
      readonly criterion: CriterionCode;
      readonly title: TitleName;
      readonly before: number | null;
      readonly after: number | null;
    }
  | {
      readonly kind: "max";
      readonly framework: FrameworkName;
      readonly criterion: CriterionCode;
      readonly before: number;
      readonly after: number;
    };

/** Both ends allowed. */
export interface Range {
  readonly min: number;
  readonly max: number;
}

/** Why an adjustment is not made. */
export type RefusedAdjustment =
  | { readonly code: "unknown-title"; readonly title: string; readonly known: readonly TitleName[] }
  | {
      readonly code: "unknown-area-class";
      readonly title: TitleName;
      readonly areaClass: string | null;
      readonly known: readonly (string | null)[];
    }
  /** Of a framework in force; `framework`: the one that was asked for, if any. */
  | { readonly code: "unknown-criterion"; readonly criterion: string; readonly framework: string | null }
  | { readonly code: "shared-criterion"; readonly criterion: CriterionCode; readonly frameworks: readonly FrameworkName[] }
  | { readonly code: "criterion-not-of-title"; readonly criterion: CriterionCode; readonly title: TitleName }
  /** Points by bands come from the table in Tham số: another maximum would change nobody's points. */
  | { readonly code: "max-of-bands"; readonly criterion: CriterionCode }
  | { readonly code: "out-of-range"; readonly change: Change; readonly min: number; readonly max: number }
  /** Two adjustments want the same value to be different things. */
  | { readonly code: "contradicting"; readonly change: Change; readonly other: number | null };

/** A refusal with the place of its adjustment in the list that was handed in. */
export type AdjustmentRefusal = RefusedAdjustment & { readonly index: number };
