import type { Criterion, TitleRule } from "../domain/district";

/** The names under which a framework is chosen when forms are created; other programs pass them (`--framework`). */
export const frameworkKeys = ["mau", "van-hoa", "trong"] as const;
export type FrameworkKey = (typeof frameworkKeys)[number];

/** A framework to start from: rows for BoTieuChi and DanhHieu, to be replaced by those of the unit's own decisions. */
export interface FrameworkTemplate {
  readonly criteria: readonly Criterion[];
  readonly rules: readonly TitleRule[];
}
