import type { Origin } from "../findings/origin";
import type { RecognitionStatus } from "./recognitionStatus";
import type { TitleName, Year } from "./names";

/** What a figure of a report counts, as far as checks know it. `villages`: thôn and tổ dân phố together; `identity`: the report's own number and date. */
export type Indicator = "thon" | "toDanPho" | "villages" | "people" | "registered" | "recognised" | "identity";

/** A percentage with as many decimals as were printed: `55,53%` → 55.53 and 2. */
export interface PrintedPercent {
  readonly percent: number;
  readonly decimals: number;
}

/** One figure as a report prints it, right or wrong: a row of `Số liệu báo cáo`. */
export interface PrintedFigure {
  /** Where in the report it stands, as typed: `Thân báo cáo`, `Phụ lục 1`. */
  readonly where: string;
  /** The words of Chỉ tiêu, and what they are known to mean; null = told apart by its words alone. */
  readonly words: string;
  readonly indicator: Indicator | null;
  readonly year: Year | null;
  readonly title: TitleName | null;
  readonly status: RecognitionStatus | null;
  /** The level that it is said to be of: `Cấp xã`; "" where the report says none. */
  readonly level: string;
  readonly value: number | null;
  /** Đơn vị tính: `đồng`, `m²`, `ngày công`, `nhân khẩu`. */
  readonly unit: string;
  /** y of a ratio x/y, x being `value`. */
  readonly whole: number | null;
  readonly percent: PrintedPercent | null;
  /** Number and ISO date, of the indicator `identity`. */
  readonly number: string;
  readonly date: string | null;
  readonly note: string;
  readonly origin: Origin;
}

/** A row of Phụ lục 2 as a report prints it, the row of totals among them. Null = blank. */
export interface FundingLine {
  readonly ordinal: string;
  /** What the cell of the level says; `level` is that of the row above where it is blank, as the appendix names a level once. */
  readonly printedLevel: string;
  readonly level: string;
  readonly isTotal: boolean;
  readonly budgetVnd: number | null;
  readonly raisedVnd: number | null;
  readonly landM2: number | null;
  readonly labourDays: number | null;
  readonly purpose: string;
  readonly origin: Origin;
}

/** The figures of a report that is being checked, beside the forms that its figures come from. Documents that it names stand in Văn bản. */
export interface PrintedReport {
  readonly figures: readonly PrintedFigure[];
  readonly funding: readonly FundingLine[];
}

/** A workbook in which no report is checked. */
export const noReport: PrintedReport = { figures: [], funding: [] };
