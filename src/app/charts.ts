import type { ChartKey } from "../core/charts/chartKey";
import { chartKeys } from "../core/charts/chartKey";
import type { YearCharts } from "../core/charts/types";
import { yearCharts } from "../core/charts/yearCharts";
import { year as yearOf } from "../core/domain/names";
import type { Finding } from "../core/findings/finding";
import type { Result } from "../core/result";
import { ok } from "../core/result";
import type { ExcelAccess } from "../excel";
import { notedCharts, writeSheets } from "../excel";
import { chartSheet, chartSheetName } from "../forms/sheets/chartSheet";
import { chartsMark } from "../forms/sheets/marks";
import { placedCharts, withChart } from "../forms/sheets/placedCharts";
import type { Words } from "../i18n/words";
import type { OwnSheetOutcome } from "./ownSheet";
import { ownSheetOutcome } from "./ownSheet";
import type { FormsReading } from "./readForms";
import type { AppRefusal } from "./refusal";
import { noFigures, trustedForms } from "./trustedForms";

/** The figures of a year's charts, with what reading the forms told. */
export interface ChartsReading {
  readonly charts: YearCharts;
  readonly findings: readonly Finding[];
}

async function computeCharts(
  excel: ExcelAccess,
  year: number,
): Promise<Result<ChartsReading & { readonly forms: FormsReading }, AppRefusal>> {
  const forms = await trustedForms(excel, year);
  if (!forms.ok) return forms;
  const charts = yearCharts(forms.value.district, yearOf(year));
  return charts.ok ? ok({ forms: forms.value, charts: charts.value, findings: forms.value.findings }) : noFigures(charts.error);
}

/** What the charts of a year show. Writes nothing. */
export async function readCharts(excel: ExcelAccess, year: number): Promise<Result<ChartsReading, AppRefusal>> {
  const computed = await computeCharts(excel, year);
  return computed.ok ? ok({ charts: computed.value.charts, findings: computed.value.findings }) : computed;
}

/**
 * Puts a chart with its figures onto the sheet `Biểu đồ <năm>`, beside those that were put there before, which are brought up to date. A chart that is
 * there already keeps its place.
 */
export async function putChart(
  excel: ExcelAccess,
  year: number,
  chart: ChartKey,
  words: Pick<Words, "sheets">,
): Promise<Result<OwnSheetOutcome, AppRefusal>> {
  const computed = await computeCharts(excel, year);
  if (!computed.ok) return computed;
  const { forms, charts, findings } = computed.value;
  const { own } = forms.workbook;
  const noted = await notedCharts(excel, own, chartsMark(charts.year), chartSheetName(charts.year));
  if (!noted.ok) return noted;
  const gone = new Set(noted.value.filter(({ isGone }) => isGone).map(({ name }) => name));
  const before = placedCharts(
    noted.value.map(({ name }) => name),
    chartKeys(charts),
  );
  const placed = withChart(before, chart, (name) => gone.has(name));
  const written = await writeSheets(excel, [chartSheet(charts, placed, words.sheets)], { own, marked: true });
  return written.ok ? ok(ownSheetOutcome(written.value, findings)) : written;
}
