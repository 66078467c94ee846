import { toldOnce } from "../core/checks/checkDistrict";
import { year as yearOf } from "../core/domain/names";
import { councilYear } from "../core/council/councilYear";
import type { CouncilYear } from "../core/council/types";
import type { Finding } from "../core/findings/finding";
import type { Result } from "../core/result";
import { ok } from "../core/result";
import type { ExcelAccess } from "../excel";
import { sheetsOfForm } from "../forms/read/ledgerPlace";
import type { FormsReading } from "./readForms";
import type { AppRefusal } from "./refusal";
import { noFigures, trustedForms } from "./trustedForms";

/** What the council concluded for a year, and what forbids to record it. */
export interface CouncilReading {
  readonly council: CouncilYear;
  /** Errors in the forms Kết luận and Sổ công nhận: while there is one, nothing is recorded. */
  readonly blocking: readonly Finding[];
  readonly forms: FormsReading;
}

/** Everything that is wrong, as an error, in the sheets of these two forms. */
function blockingIn(forms: FormsReading, found: readonly Finding[]): readonly Finding[] {
  const { grids } = forms.workbook;
  const foreign = forms.foreign.filter(({ form }) => form === "ledger" || form === "conclusions").map(({ sheet }) => sheet);
  const sheets = new Set([...sheetsOfForm(grids, "ledger"), ...sheetsOfForm(grids, "conclusions"), ...foreign]);
  const blocking = [...forms.findings, ...found].filter(
    ({ severity, sheet }) => severity === "error" && sheet !== null && sheets.has(sheet),
  );
  return toldOnce(blocking);
}

/** Reads what the council concluded. Writes nothing. */
export async function readCouncil(excel: ExcelAccess, year: number): Promise<Result<CouncilReading, AppRefusal>> {
  const forms = await trustedForms(excel, year);
  if (!forms.ok) return forms;
  const council = councilYear(forms.value.district, yearOf(year));
  if (!council.ok) return noFigures(council.error);
  return ok({ council: council.value, blocking: blockingIn(forms.value, council.value.findings), forms: forms.value });
}
