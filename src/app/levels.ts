import { year as yearOf } from "../core/domain/names";
import type { Finding } from "../core/findings/finding";
import type { YearLevels } from "../core/levels/types";
import { yearLevels } from "../core/levels/yearLevels";
import type { Result } from "../core/result";
import { ok } from "../core/result";
import type { ExcelAccess } from "../excel";
import { writeSheets } from "../excel";
import { levelsSheet } from "../forms/sheets/levelsSheet";
import type { Words } from "../i18n/words";
import type { FormsReading } from "./readForms";
import type { AppRefusal } from "./refusal";
import { noFigures, trustedForms } from "./trustedForms";
import type { OwnSheetOutcome } from "./ownSheet";
import { ownSheetOutcome } from "./ownSheet";

/** The levels of a year, with what reading the forms told. */
export interface LevelsReading {
  readonly levels: YearLevels;
  readonly findings: readonly Finding[];
}

async function computeLevels(
  excel: ExcelAccess,
  year: number,
): Promise<Result<LevelsReading & { readonly forms: FormsReading }, AppRefusal>> {
  const forms = await trustedForms(excel, year);
  if (!forms.ok) return forms;
  const levels = yearLevels(forms.value.district, yearOf(year));
  if (!levels.ok) return noFigures(levels.error);
  return ok({ forms: forms.value, levels: levels.value, findings: [...forms.value.findings, ...levels.value.findings] });
}

/** The three (or however many) levels side by side. Writes nothing. */
export async function readLevels(excel: ExcelAccess, year: number): Promise<Result<LevelsReading, AppRefusal>> {
  const computed = await computeLevels(excel, year);
  return computed.ok ? ok({ levels: computed.value.levels, findings: computed.value.findings }) : computed;
}

/** The same, written to the sheet `Chênh lệch điểm <năm>`. */
export async function writeLevels(
  excel: ExcelAccess,
  year: number,
  words: Pick<Words, "sheets">,
): Promise<Result<LevelsReading & OwnSheetOutcome, AppRefusal>> {
  const computed = await computeLevels(excel, year);
  if (!computed.ok) return computed;
  const { forms, levels, findings } = computed.value;
  const sheet = levelsSheet(levels, forms.district.settings, words.sheets);
  const written = await writeSheets(excel, [sheet], { own: forms.workbook.own, marked: true });
  return written.ok ? ok({ levels, ...ownSheetOutcome(written.value, findings) }) : written;
}
