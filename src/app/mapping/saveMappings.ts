import type { Result } from "../../core/result";
import { ok } from "../../core/result";
import type { ExcelAccess, ExcelRefusal, UndoHandle } from "../../excel";
import { writeSheets } from "../../excel";
import { rowsWith } from "../../forms/intake/mapping/mappingRows";
import type { SheetMapping } from "../../forms/intake/mapping/types";
import type { Words } from "../../i18n";
import { readForms } from "../readForms";
import { mappingModel } from "./mappingModel";

export interface SavedMappings {
  /** Null where all of it was remembered already. */
  readonly undo: UndoHandle | null;
}

/**
 * Remembers how sheets are read, in the open workbook: below what is there, or in place of an older mapping of the same layout (of files) or sheet (of the
 * open workbook). Rows that people mended stay as they are.
 */
export async function saveMappings(
  excel: ExcelAccess,
  mappings: readonly SheetMapping[],
  words: Pick<Words, "intake" | "forms">,
): Promise<Result<SavedMappings, ExcelRefusal>> {
  if (mappings.length === 0) return ok({ undo: null });
  const reading = await readForms(excel);
  if (!reading.ok) return reading;
  const { stored, workbook } = reading.value;
  const model = mappingModel(rowsWith(stored, mappings), words);
  const written = await writeSheets(excel, [model], { own: workbook.own, marked: true });
  return written.ok ? ok({ undo: written.value.undo }) : written;
}
