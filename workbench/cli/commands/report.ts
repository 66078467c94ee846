import type { ReportLanguage, ReportRequest, YearReport } from "../../../src/app/report/readReport";
import { readReport } from "../../../src/app/report/readReport";
import { reportFile } from "../../../src/app/report/reportFile";
import { writeReport } from "../../../src/app/report/writeReport";
import { plainReport, reportParagraphs } from "../../../src/forms/sheets/reportText";
import { vi } from "../../../src/i18n";
import { report as reportWords } from "../../../src/i18n/vi/report";
import { writeWhole } from "../files";
import type { Outcome } from "../outcome";
import { valueOf } from "../outcome";
import { openFile, saveFile } from "../session";
import { summaryWords } from "../words";

interface ReportCall {
  readonly input: string;
  readonly year: number;
  readonly out: string;
  /** Where the workbook goes with the report on a sheet of its own; null = nowhere. */
  readonly sheet: string | null;
}

const words: ReportLanguage = { sheets: vi.sheets, numbers: vi.numbers, report: reportWords };

async function reportOf(request: ReportRequest, withSheet: boolean, input: string): Promise<YearReport> {
  return withSheet ? valueOf(await writeReport(request), input).report : valueOf(await readReport(request), input);
}

/** The year's report as a Word file, and on a sheet where one is asked for. */
export async function report({ input, year, out, sheet }: ReportCall): Promise<Outcome> {
  const session = await openFile(input);
  const made = await reportOf({ year, excel: session.excel, words }, sheet !== null, input);
  const bytes = await reportFile(made, words);
  if (sheet !== null) await saveFile(session, sheet);
  await writeWhole(out, bytes);
  const paragraphs = reportParagraphs(made.text).map(({ key, text }) => ({ key, text }));
  return {
    json: { year, paragraphs, file: out, sheet, errors: made.errors },
    lines: [
      plainReport(made.text),
      ...(made.errors > 0 ? [summaryWords.mendFirst(made.errors)] : []),
      ...(sheet === null ? [] : [summaryWords.wrote(sheet)]),
      summaryWords.wrote(out),
    ],
    exitCode: 0,
  };
}
