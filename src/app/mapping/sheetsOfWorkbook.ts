import type { Finding } from "../../core/findings/finding";
import type { Result } from "../../core/result";
import { ok } from "../../core/result";
import type { ExcelAccess, ExcelRefusal } from "../../excel";
import { readWorkbook } from "../../excel";
import { codesOrNames } from "../../forms/intake/criterionNames";
import type { UnsureSheet } from "../../forms/intake/mapping/types";
import { unsureSheets } from "../../forms/intake/mapping/unsureSheets";
import { isOwnSheetName, takenSheets } from "../../forms/intake/mapping/workbookSheets";
import { recogniseForm } from "../../forms/header/recognise";
import type { FormKey } from "../../forms/schema/formKey";
import { formSheets, formsIn, ownTable } from "../readForms";

/** How a sheet of the open workbook is read. */
export type SheetState =
  /** As a standard form · as it was confirmed · not yet: a person has to say how. */
  | "form"
  | "confirmed"
  | "unsure"
  /** Ours, of results, log or mappings · nothing that is read: a note, a cover, or passed over as confirmed. */
  | "own"
  | "none";

export interface SheetOfWorkbook {
  readonly sheet: string;
  readonly state: SheetState;
  readonly form: FormKey | null;
  /** Where a person is to be asked. */
  readonly unsure: UnsureSheet | null;
}

export interface SheetsOfWorkbook {
  /** In the order of the workbook. */
  readonly sheets: readonly SheetOfWorkbook[];
  /** About sheets that were confirmed and can't be read so any more, and about the table that remembers them. */
  readonly findings: readonly Finding[];
}

const mappingCodes: ReadonlySet<string> = new Set(["mapping-not-followed", "mapping-conflict", "invalid-mapping"]);

/** Every sheet of the open workbook: as what it is read, and which of them a person is to be asked about. Writes nothing. */
export async function sheetsOfWorkbook(excel: ExcelAccess): Promise<Result<SheetsOfWorkbook, ExcelRefusal>> {
  const reading = await readWorkbook(excel, { formSheets: formSheets(), isForm: ({ sheet }) => !isOwnSheetName(sheet), ownTable });
  if (!reading.ok) return reading;
  const { grids, own, sheets } = reading.value;
  const { district, stored, foreign, findings } = await formsIn(reading.value);
  const taken = takenSheets(grids, codesOrNames(district.criteria));
  const unsure = new Map(unsureSheets({ grids, stored, district }).map((each) => [each.sheet, each]));
  const ours = new Set(own.map(({ name }) => name));
  const stateOf = (name: string): Omit<SheetOfWorkbook, "sheet"> => {
    const grid = grids.find(({ sheet }) => sheet === name);
    const confirmed = foreign.find(({ sheet }) => sheet === name);
    const asked = unsure.get(name);
    if (ours.has(name) || isOwnSheetName(name)) return { state: "own", form: null, unsure: null };
    if (confirmed !== undefined) return { state: "confirmed", form: confirmed.form, unsure: null };
    if (taken.has(name) && grid !== undefined) return { state: "form", form: recogniseForm(grid)?.form ?? null, unsure: null };
    return asked === undefined
      ? { state: "none", form: null, unsure: null }
      : { state: "unsure", form: asked.proposal.form, unsure: asked };
  };
  return ok({
    sheets: sheets.map(({ name }) => ({ sheet: name, ...stateOf(name) })),
    findings: findings.filter(({ code }) => mappingCodes.has(code)),
  });
}
