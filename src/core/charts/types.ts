import type { Settings, Village } from "../domain/district";
import type { CriterionCode, TitleName, Year } from "../domain/names";
import type { VetoCount } from "../domain/yearResult";
import type { CellAddress } from "../findings/origin";
import type { JudgedArea } from "../summary/judgedRow";

/** A title's figures of one year, as the comparison of the years has them. */
export interface RecognisedYear {
  readonly year: Year;
  readonly registered: number;
  readonly recognised: number;
  readonly first: number;
  readonly maintained: number;
  readonly again: number;
}

/** Recognised by year and status: every year that the ledger knows, up to the chosen one, ascending. */
export interface TitleHistory {
  readonly title: TitleName;
  readonly years: readonly RecognisedYear[];
}

export interface VetoFigures {
  /** Villages with an active veto, each once, of those that are registered. */
  readonly villages: number;
  readonly registered: number;
  /** Most villages first. */
  readonly criteria: readonly VetoCount[];
}

export interface CommuneFigures {
  readonly name: string;
  readonly registered: number;
  readonly recognised: number;
}

/** Communes compared, in the order of KhuDanCu; those where nothing is registered and nothing recognised are left out. */
export interface TitleCommunes {
  readonly title: TitleName;
  readonly registered: number;
  readonly recognised: number;
  readonly communes: readonly CommuneFigures[];
}

/** How the villages stand in one content area on average. */
export interface AreaMean {
  readonly contentArea: string;
  /** Mean share of the maximum, a fraction of 1; null where no village counts. */
  readonly mean: number | null;
  /** Villages that the mean is of: nothing of the area is open there, and something applies. */
  readonly counted: number;
  /** Villages left out because something of the area is open there. */
  readonly open: number;
  /** Villages that can't reach the floor of the area any more. */
  readonly belowFloor: number;
}

/** A village in a content area. */
export interface AreaCell {
  /** Known points as a share of the maximum of what applies; null where nothing is left that applies. */
  readonly share: number | null;
  readonly points: number;
  readonly max: number;
  readonly floor: JudgedArea["floor"];
  readonly open: readonly CriterionCode[];
  /** Nothing of the area is scored. */
  readonly isUnscored: boolean;
}

export interface AreaRow {
  readonly village: Village;
  /** The village's cell in the row that counts; where none does, that in KhuDanCu. */
  readonly at: CellAddress;
  /** One a column; null where no criterion of the area applies to the village. */
  readonly cells: readonly (AreaCell | null)[];
}

export interface CommuneRows {
  readonly commune: string;
  /** In the order of KhuDanCu. */
  readonly rows: readonly AreaRow[];
}

/** Villages × content areas of one title. */
export interface TitleAreas {
  readonly title: TitleName;
  /** Registered for the title, and those of them with a row of scores that counts. */
  readonly registered: number;
  readonly judged: number;
  /** Those in which anything is open. */
  readonly open: number;
  /** The columns, in framework order. */
  readonly areas: readonly AreaMean[];
  /** In the order of KhuDanCu. */
  readonly communes: readonly CommuneRows[];
}

/** All figures that a year's charts show: those of its summary sheets. Lists by title stand by rank, low to high. */
export interface YearCharts {
  readonly year: Year;
  readonly settings: Settings;
  /** Titles with a rule in the year, then those that only its ledger knows. */
  readonly titles: readonly TitleName[];
  /** Whether the ledger has a row of the year: until then nothing is recognised yet. */
  readonly isDecided: boolean;
  readonly histories: readonly TitleHistory[];
  readonly vetoes: VetoFigures;
  readonly communes: readonly TitleCommunes[];
  readonly areas: readonly TitleAreas[];
}
