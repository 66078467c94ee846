import { createForms } from "../../../src/app/createForms";
import type { CreatedSheets } from "../../../src/app/createForms";
import { writeDemo } from "../../../src/app/writeDemo";
import type { FrameworkKey } from "../../../src/core/frameworkTemplates/template";
import { writeReportDemo } from "../../../src/app/writeReportDemo";
import type { Result } from "../../../src/core/result";
import type { ExcelAccess, ExcelRefusal } from "../../../src/excel";
import type { Words } from "../../../src/i18n";
import { vi } from "../../../src/i18n";
import { createWorkbook } from "../../model/createWorkbook";
import type { WorkbookModel } from "../../model/types";
import type { Outcome } from "../outcome";
import { valueOf } from "../outcome";
import { openSession, saveFile } from "../session";
import { summaryWords } from "../words";

type Fill = (excel: ExcelAccess, words: Words) => Promise<Result<CreatedSheets, ExcelRefusal>>;

/** Excel's new workbooks have a sheet to start on; ours starts on its first form instead. */
function dropStartSheet(workbook: WorkbookModel, startId: string): void {
  workbook.sheets = workbook.sheets.filter((sheet) => sheet.id !== startId);
  const [first] = workbook.sheets;
  if (first === undefined) return;
  workbook.activeSheetId = first.id;
  workbook.selection = { sheetId: first.id, range: { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 0 } };
}

async function newWorkbook(fill: Fill, out: string): Promise<Outcome> {
  const session = openSession(createWorkbook("Sheet1"));
  const startId = session.workbook.activeSheetId;
  const { sheets } = valueOf(await fill(session.excel, vi), out);
  dropStartSheet(session.workbook, startId);
  await saveFile(session, out);
  return { json: { out, sheets }, lines: [summaryWords.wrote(out), summaryWords.sheets(sheets)], exitCode: 0 };
}

interface NewCall {
  readonly out: string;
}

interface DemoCall extends NewCall {
  readonly report: boolean;
}

/** The standard forms with a framework to start from. */
export async function newForms({ out, framework }: NewCall & { readonly framework: FrameworkKey }): Promise<Outcome> {
  return newWorkbook((excel, words) => createForms(excel, words, framework), out);
}

/** The demo district, or with `--report` the published report as it was printed. */
export async function newDemo({ out, report }: DemoCall): Promise<Outcome> {
  return newWorkbook(report ? writeReportDemo : writeDemo, out);
}
