import type { ReportLanguage, ReportRequest } from "../../../src/app/report/readReport";
import { readReport } from "../../../src/app/report/readReport";
import { reportFile } from "../../../src/app/report/reportFile";
import type { WrittenReport } from "../../../src/app/report/writeReport";
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

/** The report, and the name of the sheet that it was written to. */
async function reportOf(
  request: ReportRequest,
  withSheet: boolean,
  input: string,
): Promise<Pick<WrittenReport, "report"> & { readonly name: string | null }> {
  if (!withSheet) return { report: valueOf(await readReport(request), input), name: null };
  const written = valueOf(await writeReport(request), input);
  return { report: written.report, name: written.sheet };
}

/** The year's report as a Word file, and on a sheet where one is asked for. */
export async function report({ input, year, out, sheet }: ReportCall): Promise<Outcome> {
  const session = await openFile(input);
  const { report: made, name } = await reportOf({ year, excel: session.excel, words }, sheet !== null, input);
  const bytes = await reportFile(made, words);
  if (sheet !== null) await saveFile(session, sheet);
  await writeWhole(out, bytes);
  const paragraphs = reportParagraphs(made.text).map(({ key, text }) => ({ key, text }));
  return {
    json: { year, paragraphs, file: out, sheet, errors: made.errors },
    lines: [
      plainReport(made.text),
      ...(made.errors > 0 ? [summaryWords.mendFirst(made.errors)] : []),
      ...(name === null ? [] : [summaryWords.sheets([name])]),
      ...(sheet === null ? [] : [summaryWords.wrote(sheet)]),
      summaryWords.wrote(out),
    ],
    exitCode: 0,
  };
}
