import { demoDistrict } from "../core/demo/demoDistrict";
import type { Result } from "../core/result";
import type { ExcelAccess, ExcelRefusal } from "../excel";
import { formSheetModels } from "../forms/write/formSheetModels";
import type { Words } from "../i18n";
import type { CreatedSheets } from "./createForms";
import { addSheets } from "./createForms";

/** Adds the demo district: published totals over invented villages, with the custom functions in cells. The first sheet says that it is invented. */
export async function writeDemo(excel: ExcelAccess, words: Words): Promise<Result<CreatedSheets, ExcelRefusal>> {
  return addSheets(excel, formSheetModels(demoDistrict(), { words: words.forms, resultFormulas: true, notice: words.samples.demo }));
}
