import type { Settings, Village } from "../domain/district";
import type { Evaluation } from "../domain/evaluation";
import type { CriterionCode, TitleName, VillageCode, Year } from "../domain/names";
import type { Finding } from "../findings/finding";
import type { AdjustmentRefusal, Change } from "./adjustment";

/** A village whose standing for a title it registered for turns. */
export interface TurnedVillage {
  readonly village: Village;
  readonly before: Evaluation;
  readonly after: Evaluation;
}

/** Eligible villages of one commune. */
export interface CommuneComparison {
  readonly name: string;
  readonly before: number;
  readonly after: number;
}

export interface VetoDifference {
  readonly village: Village;
  readonly criterion: CriterionCode;
}

/** Another lower title is proposed for a village than before; null = none. */
export interface ProposalDifference {
  readonly village: Village;
  readonly before: TitleName | null;
  readonly after: TitleName | null;
}

/** One title before and after. Counts are of villages that are eligible by the figures, whatever the council says (RULINGS 13). */
export interface TitleComparison {
  readonly title: TitleName;
  readonly registered: number;
  readonly before: number;
  readonly after: number;
  readonly newlyPassing: readonly TurnedVillage[];
  readonly newlyFailing: readonly TurnedVillage[];
  /** Every commune, in the order of KhuDanCu. */
  readonly communes: readonly CommuneComparison[];
  readonly vetoesLifted: readonly VetoDifference[];
  readonly vetoesImposed: readonly VetoDifference[];
  readonly proposals: readonly ProposalDifference[];
}

/** A score that is valid in the workbook, and would be none under the changed maximum. It is never cut down to the maximum. */
export interface InvalidatedScore {
  readonly village: VillageCode;
  readonly criterion: CriterionCode;
  readonly value: string;
  readonly max: number;
  readonly sheet: string | null;
  readonly cell: string | null;
}

/** What a year would come to under changed rules, beside what it comes to under the workbook's own. */
export interface WhatIfResult {
  readonly year: Year;
  readonly settings: Settings;
  readonly changes: readonly Change[];
  /** Titles with a rule in the year, low to high. */
  readonly titles: readonly TitleComparison[];
  readonly invalid: readonly InvalidatedScore[];
}

/** The workbook's own figures can't be trusted (RULINGS 20), whatever is adjusted. */
export interface NoFigures {
  readonly code: "no-figures";
  readonly findings: readonly Finding[];
}

export type WhatIfRefusal = NoFigures | { readonly code: "adjustments"; readonly refusals: readonly AdjustmentRefusal[] };
