import type { Year } from "../domain/names";
import type { Finding } from "../findings/finding";

/** The stages of a year's work, in their order. */
export const workStages = ["registrations", "scores", "checks", "council", "ledger", "summary"] as const;

export type WorkStage = (typeof workStages)[number];

/** `waiting`: its turn comes when what stands before it is done. */
export type StageState = "done" | "open" | "waiting";

/** How far a year's work has come, in figures from the workbook alone. */
export interface YearWork {
  readonly year: Year;
  /** Communes with a village that stands in the year, and those of them without any registration. */
  readonly communes: number;
  readonly missingCommunes: readonly string[];
  /** Registrations, a village counted under each of its titles. */
  readonly registrations: number;
  /** Of these, those with a score for everything that applies. */
  readonly fullyScored: number;
  readonly errors: number;
  readonly warnings: number;
  /** Eligible, and the council has said nothing yet. */
  readonly unconcluded: number;
  /** Concluded `Đạt`, and not in the ledger yet. */
  readonly recordable: number;
  readonly recognised: number;
  /** Where registrations stand, and the year's summary; null where there is none. */
  readonly registrationSheet: string | null;
  readonly summarySheet: string | null;
  readonly stages: { readonly [S in WorkStage]: StageState };
  /** The first stage that is open, scoring only until the year's decisions are in the ledger; null where nothing is left to do. */
  readonly next: WorkStage | null;
  readonly findings: readonly Finding[];
}
