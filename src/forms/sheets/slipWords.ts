import type { Criterion } from "../../core/domain/district";

/** Words of the scoring forms (phiếu chấm) that are printed and filled in by hand. */
export interface SlipWords {
  readonly heading: (year: number) => string;
  readonly village: (name: string, code: string) => string;
  readonly commune: (name: string) => string;
  readonly titles: (titles: readonly string[]) => string;
  /** Kind and area class; blank ones are left out. */
  readonly kind: (kind: string, areaClass: string | null) => string;
  readonly framework: (name: string) => string;
  readonly head: { readonly [K in "code" | "criterion" | "max" | "method" | "veto" | "note"]: string };
  readonly method: (criterion: Criterion) => string;
  readonly total: string;
  readonly hint: string;
  /** Lines over the room for a level's signature. */
  readonly signatory: (level: string) => readonly string[];
}
