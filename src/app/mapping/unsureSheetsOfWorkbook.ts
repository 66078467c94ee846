import type { Result } from "../../core/result";
import { ok } from "../../core/result";
import type { ExcelAccess, ExcelRefusal } from "../../excel";
import type { UnsureSheet } from "../../forms/intake/mapping/types";
import { sheetsOfWorkbook } from "./sheetsOfWorkbook";

/**
 * The sheets of the open workbook that may hold data but take part in no figure, each with how it would be read. They take part once that was confirmed
 * and saved (`saveMappings`), never before.
 */
export async function unsureSheetsOfWorkbook(excel: ExcelAccess): Promise<Result<readonly UnsureSheet[], ExcelRefusal>> {
  const reading = await sheetsOfWorkbook(excel);
  return reading.ok ? ok(reading.value.sheets.flatMap(({ unsure }) => unsure ?? [])) : reading;
}
