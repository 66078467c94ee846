import type { Result } from "../../core/result";
import { ok } from "../../core/result";
import type { ExcelAccess, ExcelRefusal } from "../../excel";
import { readWorkbook } from "../../excel";
import { unsureSheets } from "../../forms/intake/mapping/unsureSheets";
import type { UnsureSheet } from "../../forms/intake/mapping/types";
import { isOwnSheetName } from "../../forms/intake/mapping/workbookSheets";
import { formSheets, formsIn, ownTable } from "../readForms";

/**
 * The sheets of the open workbook that may hold data but take part in no figure, each with how it would be read. They take part once that was confirmed
 * and saved (`saveMappings`), never before.
 */
export async function unsureSheetsOfWorkbook(excel: ExcelAccess): Promise<Result<readonly UnsureSheet[], ExcelRefusal>> {
  const reading = await readWorkbook(excel, { formSheets: formSheets(), isForm: ({ sheet }) => !isOwnSheetName(sheet), ownTable });
  if (!reading.ok) return reading;
  const { district, stored } = await formsIn(reading.value);
  return ok(unsureSheets({ grids: reading.value.grids, stored, district }));
}
