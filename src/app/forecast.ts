import { year as yearOf } from "../core/domain/names";
import type { Finding } from "../core/findings/finding";
import type { YearForecast } from "../core/forecast/types";
import { yearForecast } from "../core/forecast/yearForecast";
import type { Result } from "../core/result";
import { ok } from "../core/result";
import type { ExcelAccess } from "../excel";
import { writeSheets } from "../excel";
import { forecastSheet } from "../forms/sheets/forecastSheet";
import type { Words } from "../i18n/words";
import type { OwnSheetOutcome } from "./ownSheet";
import { ownSheetOutcome } from "./ownSheet";
import type { FormsReading } from "./readForms";
import type { AppRefusal } from "./refusal";
import { noFigures, trustedForms } from "./trustedForms";

/** What can still be reached in a year, with what reading the forms told. */
export interface ForecastReading {
  readonly forecast: YearForecast;
  readonly findings: readonly Finding[];
}

async function computeForecast(
  excel: ExcelAccess,
  year: number,
): Promise<Result<ForecastReading & { readonly forms: FormsReading }, AppRefusal>> {
  const forms = await trustedForms(excel, year);
  if (!forms.ok) return forms;
  const forecast = yearForecast(forms.value.district, yearOf(year));
  return forecast.ok ? ok({ forms: forms.value, forecast: forecast.value, findings: forms.value.findings }) : noFigures(forecast.error);
}

/** Best and worst case of every registration. Writes nothing. */
export async function readForecast(excel: ExcelAccess, year: number): Promise<Result<ForecastReading, AppRefusal>> {
  const computed = await computeForecast(excel, year);
  return computed.ok ? ok({ forecast: computed.value.forecast, findings: computed.value.findings }) : computed;
}

/** The same, written to the sheet `Dự báo <năm>`. */
export async function writeForecast(
  excel: ExcelAccess,
  year: number,
  words: Pick<Words, "sheets">,
): Promise<Result<ForecastReading & OwnSheetOutcome, AppRefusal>> {
  const computed = await computeForecast(excel, year);
  if (!computed.ok) return computed;
  const { forms, forecast, findings } = computed.value;
  const sheet = forecastSheet(forecast, forms.district.settings, words.sheets);
  const written = await writeSheets(excel, [sheet], { own: forms.workbook.own, marked: true });
  return written.ok ? ok({ forecast, ...ownSheetOutcome(written.value, findings) }) : written;
}
