import type { Evaluation } from "../domain/evaluation";
import type { TitleName } from "../domain/names";

/** What can be said of one row of scores by itself, whatever its level. */
export type RowFlag =
  /** One entry a title that the village registered for and that the row's framework is for, low to high. */
  | { readonly kind: "judged"; readonly results: readonly TitleFlag[] }
  /** No criterion is scored yet. */
  | { readonly kind: "blank" }
  /** Another row of the village has scores at the same level: neither counts. */
  | { readonly kind: "twice" }
  | { readonly kind: "unknownVillage" | "merged" | "unregistered" | "unknownLevel" | "noRule" | "otherFramework" }
  /** No figure of the row's year can be trusted. */
  | { readonly kind: "untrusted" }
  /** The row's own year, village or level can't be read. */
  | { readonly kind: "faulty" };

export interface TitleFlag {
  readonly title: TitleName;
  readonly evaluation: Evaluation;
}

/** How it stands with the flags of a sheet. `stale`: they may be out of date. `lost`: it bears flags and is no score sheet any more. */
export type FlagState = "off" | "live" | "stale" | "lost";
