import type { AxisModel, ChartModel, ChartSeriesKind, ChartSeriesModel, ModelRange } from "../../forms/model/sheetModel";
import { cellsOf, rowCount } from "../ranges";
import { hashOf } from "../../core/text/hash";

/**
 * The name a chart bears on its sheet. It tells a chart of another make apart, so that one that would come out the same is left alone
 * (with what the user changed about it), and a new one stands beside the old one until all is written.
 */
export function chartName(model: ChartModel): string {
  return `${model.name} ${hashOf(model)}`;
}

function cellAt(sheet: Excel.Worksheet, row: number, column: number): Excel.Range {
  const range: ModelRange = { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
  return cellsOf(sheet, range);
}

const chartTypes = {
  stackedColumn: "ColumnStacked",
  clusteredColumn: "ColumnClustered",
  bar: "BarClustered",
  line: "LineMarkers",
} as const satisfies { readonly [K in ChartSeriesKind]: Excel.ChartSeries["chartType"] };

function writeSeries(sheet: Excel.Worksheet, series: Excel.ChartSeries, model: ChartSeriesModel, categories: ModelRange): void {
  series.name = model.name;
  series.setValues(cellsOf(sheet, model.values));
  series.setXAxisValues(cellsOf(sheet, categories));
  series.chartType = chartTypes[model.kind];
  series.axisGroup = model.secondaryAxis ? "Secondary" : "Primary";
  if (model.kind === "line") {
    series.format.line.color = model.color;
    series.markerBackgroundColor = model.color;
    series.markerForegroundColor = model.color;
  } else {
    series.format.fill.setSolidColor(model.color);
  }
  if (model.labelFormat === null) return;
  series.hasDataLabels = true;
  series.dataLabels.numberFormat = model.labelFormat;
}

/** Adds a native chart. Its first series is the range it is made from; further ones are added to it. */
export function addChart(sheet: Excel.Worksheet, model: ChartModel): void {
  const [first, ...others] = model.series;
  if (first === undefined) return;
  const kind = first.kind === "line" ? "stackedColumn" : first.kind;
  const chart = sheet.charts.add(chartTypes[kind], cellsOf(sheet, first.values), rowCount(first.values) === 1 ? "Rows" : "Columns");
  chart.name = chartName(model);
  chart.title.text = model.title;
  chart.legend.position = "Bottom";
  const { place } = model;
  chart.setPosition(cellAt(sheet, place.firstRow, place.firstColumn), cellAt(sheet, place.lastRow, place.lastColumn));
  writeSeries(sheet, chart.series.getItemAt(0), first, model.categories);
  for (const series of others) writeSeries(sheet, chart.series.add(series.name), series, model.categories);
  writeAxes(chart, model);
}

/** Comes last: Excel has a secondary axis only while a series stands on it. */
function writeAxes({ axes }: Excel.Chart, { valueAxis, secondaryAxis, series }: ChartModel): void {
  if (valueAxis !== undefined) writeAxis(axes.valueAxis, valueAxis);
  if (secondaryAxis !== null && series.some((each) => each.secondaryAxis)) writeAxis(axes.getItem("Value", "Secondary"), secondaryAxis);
  // Excel begins bars at the bottom: the first row of the table would be the last of the chart.
  if (series.some(({ kind }) => kind === "bar")) axes.categoryAxis.reversePlotOrder = true;
}

function writeAxis(axis: Excel.ChartAxis, { numberFormat, minimum }: AxisModel): void {
  axis.numberFormat = numberFormat;
  axis.minimum = minimum;
}

export function removeChart(sheet: Excel.Worksheet, model: ChartModel): void {
  sheet.charts.getItemOrNullObject(chartName(model)).delete();
}

/** The charts of `some` that `others` lacks. */
export function chartsBeyond(some: readonly ChartModel[], others: readonly ChartModel[]): readonly ChartModel[] {
  const names = new Set(others.map(chartName));
  return some.filter((chart) => !names.has(chartName(chart)));
}
