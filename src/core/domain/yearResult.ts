import type { Finding } from "../findings/finding";
import type {
  Commendation,
  Communication,
  Conclusion,
  Contribution,
  DocumentRecord,
  RecognitionStatus,
  Settings,
  Village,
} from "./district";
import type { Evaluation } from "./evaluation";
import type { CriterionCode, LevelName, TitleName, VillageCode, Year } from "./names";

export interface TitleCounts {
  readonly registered: number;
  readonly assessed: number;
  readonly eligible: number;
  readonly vetoed: number;
  readonly vetoOnly: number;
  readonly recognised: number;
  readonly first: number;
  readonly maintained: number;
  readonly again: number;
  /** Null while the ledger has no row of the year (RULINGS 15). */
  readonly notKept: number | null;
  readonly rewardVnd: number;
}

export interface CommuneSummary {
  readonly name: string;
  readonly villages: number;
  readonly titles: ReadonlyMap<TitleName, TitleCounts>;
}

/** One per registration. `evaluation` is null where the village has no score row at all: outcome `incomplete`. */
export interface VillageResult {
  readonly village: Village;
  readonly title: TitleName;
  /** The level whose row counted; null where none. */
  readonly level: LevelName | null;
  readonly evaluation: Evaluation;
  readonly proposedTitle: TitleName | null;
  /**
   * What the proposal list of `proposedTitle` says: the village's own evaluation for that title (its criteria and minimum may differ from those
   * of the registered one) and the status it would bring. Null where no lower title is proposed.
   */
  readonly proposal: { readonly evaluation: Evaluation; readonly status: RecognitionStatus } | null;
  readonly conclusion: Conclusion | null;
  readonly status: RecognitionStatus | null;
  readonly statusIfRecognised: RecognitionStatus;
  readonly rewardVnd: number;
}

/** A ledger row of the year with its derived status: what the reward table and the recognised counts stand on. */
export interface RecognisedVillage {
  readonly village: VillageCode;
  /** Null where the ledger names a code that KhuDanCu lacks. */
  readonly record: Village | null;
  readonly title: TitleName;
  readonly status: RecognitionStatus;
  readonly decisionNumber: string;
  readonly decisionDate: string | null;
  readonly rewardVnd: number;
}

export interface RollForward {
  readonly before: number;
  readonly maintained: number;
  readonly promoted: number;
  readonly lapsed: number;
  readonly merged: number;
  readonly first: number;
  readonly again: number;
  readonly holders: number;
}

export interface YearFigures {
  readonly year: Year;
  readonly titles: ReadonlyMap<
    TitleName,
    {
      readonly registered: number;
      readonly recognised: number;
      readonly first: number;
      readonly maintained: number;
      readonly again: number;
    }
  >;
}

/** How often a criterion's veto was active, for the veto list's counts. */
export interface VetoCount {
  readonly criterion: CriterionCode;
  readonly name: string;
  readonly villages: number;
}

/** Everything the annual sheets and `compile --json` say about one year. */
export interface YearResult {
  readonly year: Year;
  readonly settings: Settings;
  /** Titles with a rule in the year, low to high. */
  readonly titles: readonly TitleName[];
  readonly recognisingBodies: ReadonlyMap<TitleName, string>;
  /** Villages standing in the year (merged ones out). */
  readonly villageCount: number;
  readonly totals: ReadonlyMap<TitleName, TitleCounts>;
  /** In the order of first appearance in KhuDanCu. */
  readonly communes: readonly CommuneSummary[];
  /** In KhuDanCu order, then title low to high. */
  readonly villages: readonly VillageResult[];
  readonly recognised: readonly RecognisedVillage[];
  readonly vetoCounts: readonly VetoCount[];
  readonly rollForward: ReadonlyMap<TitleName, RollForward>;
  /** Every year with a registration or a recognition, ascending. */
  readonly years: readonly YearFigures[];
  readonly contributions: readonly Contribution[];
  readonly documents: readonly DocumentRecord[];
  readonly communications: readonly Communication[];
  readonly commendations: readonly Commendation[];
  readonly findings: readonly Finding[];
}
