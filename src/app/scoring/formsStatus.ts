import type { Result } from "../../core/result";
import { ok } from "../../core/result";
import { foldText } from "../../core/text/fold";
import type { ExcelAccess, ExcelRefusal } from "../../excel";
import { findForms } from "../../forms/read/findTables";
import type { FormKey } from "../../forms/schema/formKey";
import { formKeys } from "../../forms/schema/formKey";
import { forms } from "../../forms/schema/registry";
import type { FormsReading } from "../readForms";
import { readForms } from "../readForms";

export interface FormStatus {
  readonly key: FormKey;
  /** The standard name. */
  readonly name: string;
  /** The sheet on which it stands; null where the workbook lacks it. */
  readonly sheet: string | null;
}

export interface YearStatus {
  readonly year: number;
  /** Villages that are registered, whatever their rows are worth. */
  readonly villages: number;
  /** Their communes, in the order of KhuDanCu. */
  readonly communes: readonly string[];
  /** The sheet that holds scores of the year. */
  readonly scoreSheet: string | null;
}

/** What there is to be scored with: the forms, and of each year with registrations how far it has come. */
export interface FormsStatus {
  readonly forms: readonly FormStatus[];
  /** Ascending. */
  readonly years: readonly YearStatus[];
}

function yearStatus({ district }: FormsReading, year: number): YearStatus {
  const registered = new Set(district.registrations.filter((row) => row.year === year).map(({ village }) => foldText(village)));
  const communes = district.villages.filter(({ code }) => registered.has(foldText(code))).map(({ commune }) => commune);
  const scores = district.scoreTables.find(({ rows }) => rows.some((row) => row.year === year));
  return { year, villages: registered.size, communes: [...new Set(communes)], scoreSheet: scores?.origin.sheet ?? null };
}

export async function readFormsStatus(excel: ExcelAccess): Promise<Result<FormsStatus, ExcelRefusal>> {
  const read = await readForms(excel);
  if (!read.ok) return read;
  const { district, present, workbook, foreign } = read.value;
  const { byForm } = findForms(workbook.grids);
  const years = [...new Set<number>(district.registrations.map(({ year }) => year))].sort((one, other) => one - other);
  return ok({
    forms: formKeys
      .map((key) => ({
        key,
        name: forms[key].sheet,
        sheet: present.has(key) ? (byForm.get(key)?.[0]?.grid.sheet ?? foreign.find(({ form }) => form === key)?.sheet ?? null) : null,
      }))
      // Nobody lacks an optional form.
      .filter(({ key, sheet }) => sheet !== null || !forms[key].optional),
    years: years.map((year) => yearStatus(read.value, year)),
  });
}
