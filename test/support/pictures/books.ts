import { addSheets } from "../../../src/app/createForms";
import type { District } from "../../../src/core/domain/district";
import { formSheetModels } from "../../../src/forms/write/formSheetModels";
import { vi } from "../../../src/i18n";
import { openSession } from "../../../workbench/cli/session";
import { createWorkbook } from "../../../workbench/model/createWorkbook";
import { writeXlsx } from "../../../workbench/xlsx/writeXlsx";

/** A workbook with nothing in it, as a file. */
export function emptyBook(): Promise<Uint8Array> {
  return writeXlsx(createWorkbook("Sheet1"));
}

/** A district's forms, as a file. */
export async function districtBook(district: District): Promise<Uint8Array> {
  const session = openSession(createWorkbook("Sheet1"));
  const written = await addSheets(session.excel, formSheetModels(district, { words: vi.forms, resultFormulas: false, notice: [] }));
  if (!written.ok) throw new Error(written.error.code);
  return writeXlsx(session.workbook);
}
