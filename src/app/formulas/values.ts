import type { District } from "../../core/domain/district";
import type { RecognitionStatus } from "../../core/domain/district";
import type { Evaluation } from "../../core/domain/evaluation";
import type { Year } from "../../core/domain/names";

/** What the custom functions come to, for an Excel that can't call them and for knowing how far a table spills. */
export interface FunctionValues {
  /** Tổng điểm, Điểm liệt, Kết quả, Lý do, Còn thiếu. */
  readonly verdict: (evaluation: Evaluation) => readonly [total: number, vetoes: string, outcome: string, reasons: string, missing: number];
  readonly status: (status: RecognitionStatus) => string;
  readonly summary: (year: Year, district: District) => readonly (readonly (string | number)[])[];
  readonly comparison: (district: District) => readonly (readonly (string | number)[])[];
}
