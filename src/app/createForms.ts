import { frameworkTemplates } from "../core/frameworkTemplates/registry";
import type { FrameworkKey } from "../core/frameworkTemplates/template";
import type { Finding } from "../core/findings/finding";
import type { Result } from "../core/result";
import { ok } from "../core/result";
import type { ExcelAccess, ExcelRefusal, UndoHandle } from "../excel";
import { writeSheets } from "../excel";
import type { SheetModel } from "../forms/model/sheetModel";
import { findForms } from "../forms/read/findTables";
import type { FormKey } from "../forms/schema/formKey";
import { formKeys } from "../forms/schema/formKey";
import { forms } from "../forms/schema/registry";
import { emptyFormModels } from "../forms/write/formSheetModels";
import { formMark } from "../forms/write/sheet";
import type { Words } from "../i18n";
import { readForms } from "./readForms";

export interface CreatedSheets {
  /** Names of the sheets that were added. */
  readonly sheets: readonly string[];
  /** `sheet-name-taken`, where a sheet that is no form bears a form's name. */
  readonly findings: readonly Finding[];
  readonly undo: UndoHandle | null;
}

/** Adds sheets that are the user's own from then on: they bear no mark, and are never written again. */
export async function addSheets(excel: ExcelAccess, models: readonly SheetModel[]): Promise<Result<CreatedSheets, ExcelRefusal>> {
  const written = await writeSheets(excel, models, { own: [], marked: false });
  if (!written.ok) return written;
  const { sheets, findings, undo } = written.value;
  return ok({ sheets: sheets.map(({ name }) => name), findings, undo });
}

/** The sample says so in its criteria's own names; figures that stand in for those of a decree are flagged where they are. */
function noticesOf(framework: FrameworkKey, { samples }: Words) {
  const notice = samples.frameworks[framework];
  return { notice, criteriaNotice: framework === "mau" ? [] : notice };
}

/** Adds the standard forms that the workbook lacks, empty but for the framework that was chosen. Forms that are there are not touched. */
export async function createForms(
  excel: ExcelAccess,
  words: Words,
  framework: FrameworkKey = "mau",
): Promise<Result<CreatedSheets, ExcelRefusal>> {
  const reading = await readForms(excel);
  if (!reading.ok) return reading;
  const { present, foreign, workbook } = reading.value;
  // What stands only in a layout of the user's own is never written into: a standard form beside it is.
  const standard = findForms(foreign.length === 0 ? [] : workbook.grids).byForm;
  const isThere = (key: FormKey): boolean => present.has(key) && (standard.has(key) || !foreign.some(({ form }) => form === key));
  const missing = new Set(formKeys.filter((key) => !isThere(key)).map((key) => formMark(forms[key].table)));
  const models = emptyFormModels(frameworkTemplates[framework](), { words: words.forms, ...noticesOf(framework, words) });
  return addSheets(
    excel,
    models.filter(({ mark }) => missing.has(mark)),
  );
}
