import type { YearResult } from "../../core/domain/yearResult";
import { reportFigures, upToYear } from "../../core/report/reportFigures";
import type { Result } from "../../core/result";
import { ok } from "../../core/result";
import type { ExcelAccess, OwnSheet } from "../../excel";
import type { ReportText } from "../../forms/sheets/reportText";
import type { Words } from "../../i18n";
import type { ReportWords } from "../../i18n/reportWords";
import { reportText } from "../../i18n/reportWords";
import { computeYear } from "../compileYear";
import { readForms } from "../readForms";
import type { AppRefusal } from "../refusal";
import { noFigures } from "../trustedForms";

/** The words that a report is made of: those of the report, and of the sheets and numbers around it. */
export interface ReportLanguage extends Pick<Words, "sheets" | "numbers"> {
  readonly report: ReportWords;
}

export interface ReportRequest {
  readonly year: number;
  readonly excel: ExcelAccess;
  readonly words: ReportLanguage;
}

/** A year's report, and what it was made of. */
export interface YearReport {
  readonly text: ReportText;
  /** Without what the years after it gave, so that appendices and text agree. */
  readonly result: YearResult;
  /** Faults that must be mended before the report goes out. They are never part of the text. */
  readonly errors: number;
  readonly own: readonly OwnSheet[];
}

/** Reads the forms and puts the year's report into words. Writes nothing; refused where no figure can be trusted. */
export async function readReport({ year, excel, words }: ReportRequest): Promise<Result<YearReport, AppRefusal>> {
  const reading = await readForms(excel, year);
  if (!reading.ok) return reading;
  const computed = computeYear(reading.value, year);
  if (!computed.ok) return noFigures(computed.error);
  const { district, workbook } = reading.value;
  const result = upToYear(computed.value);
  return ok({
    text: reportText(words.report, reportFigures(district, result), district.settings),
    result,
    errors: result.findings.filter(({ severity }) => severity === "error").length,
    own: workbook.own,
  });
}
