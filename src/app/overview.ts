import type { Result } from "../core/result";
import { ok } from "../core/result";
import type { ExcelAccess, ExcelRefusal } from "../excel";
import { formKeys } from "../forms/schema/formKey";
import { forms } from "../forms/schema/registry";
import { readForms } from "./readForms";
import { yearsOf } from "./years";

/** What a workbook holds, before anything is done with it. */
export interface WorkbookOverview {
  /** The setting `Tên đơn vị`; null where it is silent. */
  readonly unitName: string | null;
  /** Years that the workbook can be compiled for, ascending. */
  readonly years: readonly number[];
  /** Sheet names of standard forms that the workbook lacks, in their order; optional ones are not lacked. */
  readonly missingForms: readonly string[];
  /** None of the standard forms is there. */
  readonly empty: boolean;
}

export async function readOverview(excel: ExcelAccess): Promise<Result<WorkbookOverview, ExcelRefusal>> {
  const reading = await readForms(excel);
  if (!reading.ok) return reading;
  const { district, present } = reading.value;
  return ok({
    unitName: district.settings.unitName === "" ? null : district.settings.unitName,
    years: yearsOf(district),
    missingForms: formKeys.filter((key) => !present.has(key) && !forms[key].optional).map((key) => forms[key].sheet),
    empty: present.size === 0,
  });
}
