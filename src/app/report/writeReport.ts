import type { Finding } from "../../core/findings/finding";
import type { Result } from "../../core/result";
import { ok } from "../../core/result";
import type { UndoHandle } from "../../excel";
import { writeSheets } from "../../excel";
import { reportSheet } from "../../forms/sheets/reportSheet";
import type { AppRefusal } from "../refusal";
import type { ReportRequest, YearReport } from "./readReport";
import { readReport } from "./readReport";

export interface WrittenReport {
  readonly report: YearReport;
  /** The sheet's name. */
  readonly sheet: string;
  /** `sheet-name-taken`, where a sheet of the user's own bears the name. */
  readonly findings: readonly Finding[];
  /** Null where the sheet stood there already, as it is now. */
  readonly undo: UndoHandle | null;
}

/** Writes the report of the year onto its sheet, as the workbook stands now. */
export async function writeReport(request: ReportRequest): Promise<Result<WrittenReport, AppRefusal>> {
  const report = await readReport(request);
  if (!report.ok) return report;
  const { text, result, own } = report.value;
  const model = reportSheet(text, result.settings, request.words.sheets);
  const written = await writeSheets(request.excel, [model], { own, marked: true });
  if (!written.ok) return written;
  const { sheets, findings, undo } = written.value;
  return ok({ report: report.value, sheet: sheets[0]?.name ?? model.name, findings, undo });
}
