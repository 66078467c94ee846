import type { Origin, TableOrigin } from "../findings/origin";
import type { CriterionCode, FrameworkName, LevelName, TitleName, VillageCode, Year } from "./names";
import type { PrintedReport } from "./printedReport";
import type { RecognitionStatus } from "./recognitionStatus";

export type { RecognitionStatus };

/** thôn · tổ dân phố · any other word a unit may use after a reorganisation. The word itself is `kindLabel`. */
export type VillageKind = "thon" | "toDanPho" | "other";

/** A residential area (khu dân cư): the unit that is scored. */
export interface Village {
  readonly code: VillageCode;
  readonly commune: string;
  readonly name: string;
  readonly kind: VillageKind;
  /** The word in the column Loại, as typed: `Thôn`. The criteria's `Áp dụng` is matched against it. */
  readonly kindLabel: string;
  readonly areaClass: string | null;
  readonly households: number | null;
  readonly people: number | null;
  readonly minorityHouseholds: number | null;
  /** RULINGS 16: from `mergedFromYear` on the code is no village. `into` is a village code, or null where it was dissolved. */
  readonly merged: { readonly into: VillageCode | null; readonly fromYear: Year } | null;
  readonly origin: Origin;
}

export interface Registration {
  readonly year: Year;
  readonly village: VillageCode;
  readonly title: TitleName;
  readonly origin: Origin;
}

/** How the cell of a criterion is turned into points. A new kind: one file in `core/framework/kinds/`, one line in its registry. */
export type ScoringMethod =
  | { readonly kind: "points" }
  | { readonly kind: "passFail" }
  /** `bounds` from high to low; a measured value gets the points of the highest bound at or under it, 0 under all. */
  | { readonly kind: "bands"; readonly bounds: readonly { readonly from: number; readonly points: number }[] }
  | { readonly kind: "deduction"; readonly step: number; readonly floor: number };

/** One scored line (tiêu chí). */
export interface Criterion {
  readonly framework: FrameworkName;
  readonly code: CriterionCode;
  readonly contentArea: string;
  readonly name: string;
  readonly max: number;
  readonly method: ScoringMethod;
  /** Veto score (điểm liệt) per title: points at or under it disqualify. */
  readonly vetoScores: ReadonlyMap<TitleName, number>;
  /** The words of `Áp dụng` (village kinds and titles); empty = all. */
  readonly appliesTo: readonly string[];
  readonly leadBody: string;
  readonly origin: Origin;
}

/** Rule of a title for one area class (khu vực), null = any. Shares are fractions of 1. Rewards in đồng. */
export interface TitleRule {
  readonly framework: FrameworkName;
  readonly fromYear: Year;
  readonly toYear: Year | null;
  readonly title: TitleName;
  readonly areaClass: string | null;
  readonly minTotal: number;
  readonly minAreaShare: number;
  readonly recognisingBody: string;
  readonly rewardFirst: number;
  readonly rewardAgain: number;
  readonly rewardMaintained: number;
  readonly prerequisite: TitleName | null;
  readonly origin: Origin;
}

/**
 * A raw cell of a score column as the sheet holds it: a number, text (also `x`, `KAD`, `CĐH`, `1,5`, `93%`, `#DIV/0!`), a boolean, or "" for blank.
 * A number in a cell formatted as percent arrives as text with its sign: 0.93 → "93%".
 */
export type ScoreCell = number | string | boolean;

/** One score sheet: its criterion columns in sheet order, and rows whose cells stand in that order. */
export interface ScoreTable {
  readonly origin: TableOrigin;
  readonly criteria: readonly CriterionCode[];
  readonly rows: readonly ScoreRow[];
}

export interface ScoreRow {
  readonly year: Year;
  readonly village: VillageCode;
  readonly level: LevelName;
  /** Optional column `Bộ tiêu chí` (RULINGS 12). */
  readonly framework: FrameworkName | null;
  readonly cells: readonly ScoreCell[];
  /** The column Ghi chú: why this level scored otherwise than the one below it. Left out where the cell is blank, as nearly all are. */
  readonly note?: string;
  readonly origin: Origin;
}

/** The council's conclusion (Kết luận); kept beside the computed outcome. */
export interface Conclusion {
  readonly year: Year;
  readonly village: VillageCode;
  readonly title: TitleName;
  readonly met: boolean;
  readonly reason: string;
  readonly origin: Origin;
}

/** A row of the recognition ledger (sổ công nhận). `typedStatus` is what the sheet says; the law of the ledger wins over it (RULINGS 14). */
export interface Recognition {
  readonly year: Year;
  readonly village: VillageCode;
  readonly title: TitleName;
  readonly typedStatus: RecognitionStatus | null;
  readonly decisionNumber: string;
  /** ISO date, null where blank. */
  readonly decisionDate: string | null;
  readonly origin: Origin;
}

/** Funding: money in đồng, land in m², labour in days, never added to each other. Null = blank cell. */
export interface Contribution {
  readonly year: Year;
  readonly unit: string;
  readonly level: string;
  readonly source: string;
  readonly moneyVnd: number | null;
  readonly landM2: number | null;
  readonly labourDays: number | null;
  readonly purpose: string;
  readonly origin: Origin;
}

/** A document: a row of Phụ lục 1, or one that a report names elsewhere. */
export interface DocumentRecord {
  /** Where a report prints it, as typed: `Phụ lục 1`, `Thân báo cáo`. "" = the unit's own list, of no report. */
  readonly where: string;
  readonly ordinal: string;
  readonly issuer: string;
  readonly documentType: string;
  readonly number: string;
  /** ISO date, null where blank. */
  readonly issuedOn: string | null;
  readonly summary: string;
  readonly origin: Origin;
}

export interface Communication {
  readonly year: Year;
  readonly form: string;
  readonly events: number | null;
  readonly participants: number | null;
  readonly origin: Origin;
}

/** Commendations and gifts of a year. What they are worth is money spent, not money given: it is never added to contributions. Null = blank cell. */
export interface Commendation {
  readonly year: Year;
  readonly level: string;
  /** What was done, in the workbook's words: `Tặng quà`. */
  readonly form: string;
  readonly quantity: number | null;
  readonly valueVnd: number | null;
  readonly source: string;
  readonly note: string;
  readonly origin: Origin;
}

/** `Tính tối đa`: full marks · `Loại trừ`: out of both sides of the ratio (RULINGS 5). */
export type NotApplicablePolicy = "fullMarks" | "exclude";
export type HeaderPreset = "MTTQ" | "Đảng" | "Nhà nước";

/** The sheet Cấu hình, with the defaults of RULINGS 24 where it is silent. */
export interface Settings {
  readonly unitName: string;
  readonly parentUnit: string;
  readonly placeName: string;
  readonly headerPreset: HeaderPreset;
  readonly signer: string;
  readonly signerRole: string;
  /** Low to high. */
  readonly levels: readonly LevelName[];
  readonly notApplicable: NotApplicablePolicy;
  readonly proposeLowerTitle: boolean;
  /** Low to high; null = order of first appearance in DanhHieu. */
  readonly titleOrder: readonly TitleName[] | null;
  /** Whether a village that takes others in has their earlier recognitions for its own (RULINGS 16); by default they stay history. */
  readonly inheritOnMerger: boolean;
}

/** Everything the workbook's forms say, row by row, nothing derived. */
export interface District {
  readonly settings: Settings;
  readonly criteria: readonly Criterion[];
  readonly rules: readonly TitleRule[];
  readonly villages: readonly Village[];
  readonly registrations: readonly Registration[];
  readonly scoreTables: readonly ScoreTable[];
  readonly conclusions: readonly Conclusion[];
  readonly ledger: readonly Recognition[];
  readonly contributions: readonly Contribution[];
  readonly documents: readonly DocumentRecord[];
  readonly communications: readonly Communication[];
  readonly commendations: readonly Commendation[];
  /** The report whose printed figures are checked; `noReport` where there is none. */
  readonly report: PrintedReport;
}
