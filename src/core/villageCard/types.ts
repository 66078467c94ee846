import type { Conclusion, RecognitionStatus, Village } from "../domain/district";
import type { Evaluation } from "../domain/evaluation";
import type { CriterionCode, LevelName, TitleName, VillageCode, Year } from "../domain/names";
import type { CellAddress } from "../findings/origin";
import type { OpenCriterion } from "../forecast/types";
import type { LevelDifference } from "../levels/types";
import type { JudgedArea } from "../summary/judgedRow";
import type { Way, WayStep } from "./way/wayToTitle";

/** A criterion with its cell in the row that counts; null where there is no such row. */
interface Placed {
  readonly at: CellAddress | null;
}

export interface CardVeto extends Placed {
  readonly criterion: CriterionCode;
  readonly name: string;
  readonly points: number;
  readonly vetoScore: number;
  readonly max: number;
}

export type CardOpen = OpenCriterion & Placed;

export interface CardArea extends Placed {
  readonly contentArea: string;
  readonly points: number;
  readonly max: number;
  /** The floor; 0 where the rule has none or nothing is left in the area. */
  readonly required: number;
  readonly floor: JudgedArea["floor"];
  readonly open: readonly CriterionCode[];
  /** The most that what is open can still bring. */
  readonly openMax: number;
  /** How many criteria of the area apply. */
  readonly criteria: number;
}

export type CardStep = WayStep & Placed;
type Reachable = Extract<Way, { readonly kind: "reachable" }>;
export type CardWay = Exclude<Way, Reachable> | (Omit<Reachable, "steps"> & { readonly steps: readonly CardStep[] });

/** How a village stands for one title it is registered for. */
export interface CardTitle {
  readonly title: TitleName;
  /** The cell of the registration. */
  readonly registeredAt: CellAddress;
  /** The level whose row counts, with its cell there; null where none does. */
  readonly level: LevelName | null;
  readonly at: CellAddress | null;
  /** False where no rule of the year fits the village: then nothing is known but the registration. */
  readonly judged: boolean;
  readonly evaluation: Evaluation;
  /** Points to the minimum total, 0 where it is reached; and the most that what is open can still bring. */
  readonly lacking: number;
  readonly openMax: number;
  readonly vetoes: readonly CardVeto[];
  /** In framework order. */
  readonly areas: readonly CardArea[];
  readonly open: readonly CardOpen[];
  readonly way: CardWay;
  readonly proposedTitle: TitleName | null;
  readonly conclusion: (Pick<Conclusion, "met" | "reason"> & { readonly at: CellAddress }) | null;
  readonly status: RecognitionStatus | null;
  readonly statusIfRecognised: RecognitionStatus;
}

export interface CardRecognition {
  readonly year: Year;
  readonly title: TitleName;
  readonly status: RecognitionStatus;
  readonly decisionNumber: string;
  /** ISO date, null where blank. */
  readonly decisionDate: string | null;
  readonly at: CellAddress;
}

/** All that the forms say and come to of one village in one year. */
export interface VillageCard {
  readonly year: Year;
  readonly village: Village;
  readonly at: CellAddress;
  /** Merged into another village (its code) or dissolved (null) by that year; it then is registered for nothing. */
  readonly goneInto: { readonly into: VillageCode | null; readonly fromYear: Year } | null;
  /** One a registration, by rank from low to high. */
  readonly titles: readonly CardTitle[];
  readonly differences: readonly LevelDifference[];
  /** The village's own rows of the ledger, latest year first, in that by rank from high to low. */
  readonly history: readonly CardRecognition[];
}
