import type { Finding } from "../core/findings/finding";
import type { Result } from "../core/result";
import { ok } from "../core/result";
import type { ExcelAccess, ExcelRefusal, UndoHandle, WrittenSheet } from "../excel";
import { writeSheets } from "../excel";
import { reconciliationSheet } from "../forms/sheets/reconciliationSheet";
import type { Words } from "../i18n";
import { checkForms } from "./checkWorkbook";
import { readForms } from "./readForms";

export interface WrittenReconciliation {
  /** What the sheet says. */
  readonly findings: readonly Finding[];
  readonly sheet: WrittenSheet | null;
  /** `sheet-name-taken`, where a sheet of the user's own bears the name. */
  readonly notes: readonly Finding[];
  /** Null where nothing changed. */
  readonly undo: UndoHandle | null;
}

/** Checks the whole workbook and writes the sheet `Đối soát`, over the one that was written before. */
export async function writeReconciliation(excel: ExcelAccess, words: Words): Promise<Result<WrittenReconciliation, ExcelRefusal>> {
  const reading = await readForms(excel);
  if (!reading.ok) return reading;
  const findings = checkForms(reading.value);
  const model = reconciliationSheet({ year: null, findings }, words.sheets);
  const written = await writeSheets(excel, [model], { own: reading.value.workbook.own, marked: true });
  if (!written.ok) return written;
  const { sheets, findings: notes, undo } = written.value;
  return ok({ findings, sheet: sheets[0] ?? null, notes, undo });
}
