import type { RecognitionStatus } from "../domain/district";
import type { TitleName, Year } from "../domain/names";
import type { VetoCount } from "../domain/yearResult";
import type { Funds } from "./funds";

/** A sum over villages, of which only `villages` state the amount. */
export interface StatedSum {
  readonly sum: number;
  readonly villages: number;
}

/** What the unit is made of. Sums are null where no village states them. */
export interface GeneralFigures {
  readonly communes: number;
  readonly villages: number;
  /** By the words of the column Loại, in the order of KhuDanCu; "" = not given. */
  readonly kinds: readonly { readonly label: string; readonly villages: number }[];
  readonly people: StatedSum | null;
  readonly households: StatedSum | null;
  readonly minorityHouseholds: StatedSum | null;
}

export interface CommunicationFigures {
  readonly year: Year;
  readonly lines: readonly { readonly form: string; readonly events: number | null; readonly participants: number | null }[];
}

export interface DocumentFigures {
  readonly documents: number;
  readonly byYear: readonly { readonly year: number; readonly documents: number }[];
  readonly undated: number;
}

export interface TitleYear {
  readonly title: TitleName;
  /** Null where the workbook has no registration for the title in that year. */
  readonly registered: number | null;
  /** Null while the ledger has no row for the title in that year: not yet decided is not nobody. */
  readonly recognised: ({ readonly total: number } & { readonly [S in RecognitionStatus]: number }) | null;
}

/** Registrations and recognitions of one year. Titles without either are left out; no title at all: nothing is known of the year. */
export interface YearOutcome {
  readonly year: Year;
  /** Registrations (a village may register for two titles); null where one of the titles has none. */
  readonly registrations: number | null;
  readonly titles: readonly TitleYear[];
}

/** Who holds a title in the year, out of all villages; a village with two titles counts once in `holders`. */
export interface HolderFigures {
  readonly year: Year;
  readonly holders: number;
  readonly villages: number;
  readonly titles: readonly { readonly title: TitleName; readonly holders: number }[];
}

/** Where last year's holders went, of titles that the ledger has a row for in the year. */
export interface KeptFigures {
  readonly year: Year;
  readonly titles: readonly {
    readonly title: TitleName;
    readonly before: number;
    readonly maintained: number;
    readonly promoted: number;
    readonly lapsed: number;
    readonly merged: number;
  }[];
}

/** Villages under a veto, by the computed outcomes of the year's registrations; null where nothing was scored. */
export interface VetoFigures {
  readonly year: Year;
  readonly registrations: number;
  readonly assessed: number;
  readonly vetoedVillages: number;
  readonly criteria: readonly VetoCount[];
}

/** Entries that met everything else: only a veto stood in the way. */
export interface VetoOnlyFigures {
  readonly year: Year;
  /** A village that is registered twice counts once. */
  readonly villages: number;
  readonly entries: readonly { readonly commune: string; readonly village: string; readonly title: TitleName }[];
}

/** Rewards by title and status, those that are something. */
export interface RewardFigures {
  readonly year: Year;
  readonly groups: readonly {
    readonly title: TitleName;
    readonly status: RecognitionStatus;
    readonly villages: number;
    /** What each is due; null where that differs from village to village. */
    readonly eachVnd: number | null;
    readonly sumVnd: number;
  }[];
  readonly totalVnd: number;
}

export interface CommendationFigures {
  readonly year: Year;
  readonly lines: readonly {
    readonly level: string;
    readonly form: string;
    readonly quantity: number | null;
    readonly valueVnd: number | null;
    readonly source: string;
  }[];
}

export interface SourceFunds {
  /** As the workbook names it; "" = not given. */
  readonly source: string;
  readonly funds: Funds;
}

export interface FundFigures {
  readonly year: Year;
  readonly sources: readonly SourceFunds[];
}

/** All years of the period together; only where there are several. */
export interface FundTotals {
  readonly firstYear: Year;
  readonly lastYear: Year;
  readonly total: Funds;
  readonly sources: readonly SourceFunds[];
}

/** Everything a paragraph of the report may be about, with its figures. A new one: a line here, its figures, its words in each language. */
export interface ReportTopics {
  general: GeneralFigures;
  communications: CommunicationFigures;
  documents: DocumentFigures;
  results: YearOutcome;
  holders: HolderFigures;
  kept: KeptFigures;
  vetoes: VetoFigures;
  vetoOnly: VetoOnlyFigures;
  /** Nothing was scored in the year. */
  notScored: { readonly year: Year };
  rewards: RewardFigures;
  /** Villages were recognised, but no rule gives them a reward. */
  noRewards: { readonly year: Year };
  commendations: CommendationFigures;
  funds: FundFigures;
  fundTotals: FundTotals;
}

export type ReportTopic = keyof ReportTopics;

/** One paragraph of figures. `key` is unique in the report and stable: `results-2022`. */
export type ReportParagraph = {
  readonly [T in ReportTopic]: { readonly topic: T; readonly key: string; readonly figures: ReportTopics[T] };
}[ReportTopic];

/** The parts of the report, in the order of the report. */
export type ReportPart = "general" | "communications" | "documents" | "results" | "scoring" | "rewards" | "funds";

export interface ReportSection {
  readonly part: ReportPart;
  readonly paragraphs: readonly ReportParagraph[];
}

/** The report's figures, and nothing but figures. Parts without any are left out. */
export interface ReportFigures {
  readonly year: Year;
  readonly sections: readonly ReportSection[];
}

/** `paragraph("results", 2022, figures)` → key `results-2022`; null: one of its kind. */
export function paragraph<T extends ReportTopic>(topic: T, year: number | null, figures: ReportTopics[T]): ReportParagraph {
  // The union ties each topic to its figures; TypeScript can't follow that tie through the parameter.
  return { topic, key: year === null ? topic : `${topic}-${year}`, figures } as ReportParagraph;
}
