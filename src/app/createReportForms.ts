import type { Result } from "../core/result";
import { ok } from "../core/result";
import type { ExcelAccess, ExcelRefusal } from "../excel";
import { forms } from "../forms/schema/registry";
import { emptyFormModels } from "../forms/write/formSheetModels";
import { formMark } from "../forms/write/sheet";
import type { Words } from "../i18n";
import type { CreatedSheets } from "./createForms";
import { addSheets } from "./createForms";
import { readForms } from "./readForms";

/** Adds those of the forms for a report's figures that the workbook lacks, empty. */
export async function createReportForms(excel: ExcelAccess, words: Words): Promise<Result<CreatedSheets, ExcelRefusal>> {
  const reading = await readForms(excel);
  if (!reading.ok) return reading;
  const { present, district } = reading.value;
  const lacking = (["reportFigures", "reportFunding"] as const).filter((key) => !present.has(key)).map((key) => formMark(forms[key].table));
  if (lacking.length === 0) return ok({ sheets: [], findings: [], undo: null });
  const models = emptyFormModels({ criteria: [], rules: district.rules }, { words: words.forms, notice: [], reportForms: true });
  return addSheets(
    excel,
    models.filter(({ mark }) => lacking.includes(mark)),
  );
}
