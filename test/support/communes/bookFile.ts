import { addSheets } from "../../../src/app/createForms";
import type { District } from "../../../src/core/domain/district";
import { formSheetModels } from "../../../src/forms/write/formSheetModels";
import { vi } from "../../../src/i18n";
import { openSession, saveFile } from "../../../workbench/cli/session";
import { createWorkbook } from "../../../workbench/model/createWorkbook";

/** Writes a district's workbook: its standard forms with its rows. */
export async function bookFile(path: string, district: District): Promise<void> {
  const session = openSession(createWorkbook("Sheet1"));
  const written = await addSheets(session.excel, formSheetModels(district, { words: vi.forms, resultFormulas: false, notice: [] }));
  if (!written.ok) throw new Error(written.error.code);
  await saveFile(session, path);
}
