import { chartPlace, seriesFromCells } from "../../model/charts";
import { parseSheetAddress } from "../../model/address";
import { boundingRect } from "../../model/rect";
import type { Chart, Rect } from "../../model/types";
import { asBoolean, asOneOf, asText } from "../arguments";
import type { Arguments } from "../arguments";
import type { HostContext } from "../context";
import { invalidArgument } from "../errors";
import type { HostClass, ScalarProperty } from "../hostClass";
import type { ChartRef } from "../refs";
import { chartType, foundChart, setChartType } from "./charts";

const chartProperty = <T>(
  read: (chart: Chart) => T,
  write: (chart: Chart, value: unknown) => void,
  since?: number,
): ScalarProperty<ChartRef> => ({
  ...(since !== undefined && { since }),
  get: (ref, host) => read(foundChart(ref, host).chart),
  set(ref, value, host) {
    write(foundChart(ref, host).chart, value);
    host.changes.note({ kind: "layout", sheetId: ref.sheetId });
  },
});

const placeProperty = (side: "left" | "top" | "width" | "height"): ScalarProperty<ChartRef> => ({
  get(ref, host) {
    const { sheet, chart } = foundChart(ref, host);
    return chartPlace(sheet, chart)[side];
  },
});

const rectAt = (args: Arguments, index: number, name: string): Rect => {
  if (args.isObject(index)) return args.object(index, "Range", name).rect;
  const rect = parseSheetAddress(args.text(index, name))?.rect;
  if (!rect) throw invalidArgument(`${name} must be a range or an address`);
  return rect;
};

/** From one cell, or over all cells between two. */
const setPosition = (ref: ChartRef, args: Arguments, host: HostContext): void => {
  const { chart } = foundChart(ref, host);
  const start = rectAt(args, 0, "startCell");
  if (args.has(1)) {
    chart.place = boundingRect(start, rectAt(args, 1, "endCell"));
  } else {
    const { place } = chart;
    const rows = start.firstRow - place.firstRow;
    const columns = start.firstColumn - place.firstColumn;
    chart.place = {
      firstRow: start.firstRow,
      firstColumn: start.firstColumn,
      lastRow: place.lastRow + rows,
      lastColumn: place.lastColumn + columns,
    };
  }
  host.changes.note({ kind: "layout", sheetId: ref.sheetId });
};

/** https://learn.microsoft.com/javascript/api/excel/excel.chart */
export const chartClass: HostClass<ChartRef> = {
  name: "Chart",
  properties: {
    Id: { since: 7, get: ({ chartId }) => chartId },
    Name: chartProperty(
      (chart) => chart.name,
      (chart, value) => {
        chart.name = asText(value, "name");
      },
    ),
    ChartType: chartProperty(
      (chart) => chartType(chart.series[0] ?? { kind: "column" }),
      (chart, value) => {
        for (const series of chart.series) setChartType(series, value);
      },
      7,
    ),
    Left: placeProperty("left"),
    Top: placeProperty("top"),
    Width: placeProperty("width"),
    Height: placeProperty("height"),
  },
  objects: {
    Axes: { get: (ref, host) => host.object("ChartAxes", ref) },
    Title: { get: (ref, host) => host.object("ChartTitle", ref) },
    Legend: { get: (ref, host) => host.object("ChartLegend", ref) },
    Series: { get: (ref, host) => host.object("ChartSeriesCollection", ref) },
    Worksheet: { since: 2, get: ({ sheetId }, host) => host.object("Worksheet", { sheetId }) },
  },
  methods: {
    SetPosition: { call: setPosition },
    SetData: {
      readsValues: true,
      call(ref, args, host) {
        const { chart } = foundChart(ref, host);
        const source = args.object(0, "Range", "sourceData");
        const by = args.has(1) ? asOneOf(args.raw(1), ["Auto", "Columns", "Rows"] as const, "seriesBy") : "Auto";
        chart.series = seriesFromCells(host.sheet(source.sheetId), source.rect, chart.series[0]?.kind ?? "column", by);
        host.changes.note({ kind: "layout", sheetId: ref.sheetId });
      },
    },
    Delete: {
      call(ref, _args, host) {
        const { sheet, chart } = foundChart(ref, host);
        sheet.charts.splice(sheet.charts.indexOf(chart), 1);
        host.changes.note({ kind: "layout", sheetId: ref.sheetId });
      },
    },
  },
  identity: ({ chartId }) => ({ Id: chartId }),
};

/** https://learn.microsoft.com/javascript/api/excel/excel.charttitle */
export const chartTitleClass: HostClass<ChartRef> = {
  name: "ChartTitle",
  properties: {
    Text: chartProperty(
      (chart) => chart.title,
      (chart, value) => {
        chart.title = asText(value, "text");
      },
    ),
    Visible: chartProperty(
      (chart) => chart.title !== "",
      (chart, value) => {
        if (!asBoolean(value, "visible")) chart.title = "";
        else if (chart.title === "") chart.title = "Chart Title";
      },
    ),
  },
  objects: {},
  methods: {},
};

const positions = ["Top", "Bottom", "Left", "Right"] as const;
type Legend = NonNullable<Chart["legend"]>;
const modelLegend: { readonly [position in (typeof positions)[number]]: Legend } = {
  Top: "top",
  Bottom: "bottom",
  Left: "left",
  Right: "right",
};

/** https://learn.microsoft.com/javascript/api/excel/excel.chartlegend */
export const chartLegendClass: HostClass<ChartRef> = {
  name: "ChartLegend",
  properties: {
    Visible: chartProperty(
      (chart) => chart.legend !== "none",
      (chart, value) => {
        if (!asBoolean(value, "visible")) chart.legend = "none";
        else if (chart.legend === "none") chart.legend = "bottom";
      },
    ),
    Position: chartProperty(
      (chart) => positions.find((position) => modelLegend[position] === chart.legend) ?? "Bottom",
      (chart, value) => {
        chart.legend = modelLegend[asOneOf(value, positions, "position")];
      },
    ),
  },
  objects: {},
  methods: {},
};
