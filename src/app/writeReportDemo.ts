import { reportDistrict } from "../core/demo/report/reportDistrict";
import type { Result } from "../core/result";
import type { ExcelAccess, ExcelRefusal } from "../excel";
import type { FormKey } from "../forms/schema/formKey";
import { forms } from "../forms/schema/registry";
import { formSheetModels } from "../forms/write/formSheetModels";
import { formMark } from "../forms/write/sheet";
import type { Words } from "../i18n";
import type { CreatedSheets } from "./createForms";
import { addSheets } from "./createForms";

/** What a report has figures for. */
const written: readonly FormKey[] = ["settings", "contributions", "documents", "communications", "reportFigures", "reportFunding"];

/** Adds the figures of the published report 299-BC/HU, as it prints them. The first sheet says where they are from, and that nothing was corrected. */
export async function writeReportDemo(excel: ExcelAccess, words: Words): Promise<Result<CreatedSheets, ExcelRefusal>> {
  const marks = new Set(written.map((key) => formMark(forms[key].table)));
  const models = formSheetModels(reportDistrict(), { words: words.forms, resultFormulas: false, notice: words.samples.report });
  return addSheets(
    excel,
    models.filter(({ mark }) => marks.has(mark)),
  );
}
