import { cellsReference } from "../../model/charts";
import type { ChartSeries } from "../../model/types";
import { asBoolean, asColor, asOneOf, asText } from "../arguments";
import type { Arguments } from "../arguments";
import type { HostContext } from "../context";
import { itemNotFound } from "../errors";
import type { HostClass, HostObject, ScalarProperty } from "../hostClass";
import type { ChartRef, SeriesRef } from "../refs";
import { chartType, foundChart, setChartType } from "./charts";

const seriesObject = ({ sheetId, chartId }: ChartRef, index: number, host: HostContext): HostObject =>
  host.object("ChartSeries", { sheetId, chartId, index });

const add = (ref: ChartRef, args: Arguments, host: HostContext): HostObject => {
  const { series } = foundChart(ref, host).chart;
  const index = args.optionalInteger(1, "index", series.length, 0, series.length);
  const name = args.optionalText(0, "name") ?? `Series${series.length + 1}`;
  series.splice(index, 0, { name, kind: series[0]?.kind ?? "column", values: "", categories: "", secondaryAxis: false, color: null });
  host.changes.note({ kind: "layout", sheetId: ref.sheetId });
  return seriesObject(ref, index, host);
};

/** https://learn.microsoft.com/javascript/api/excel/excel.chartseriescollection */
export const chartSeriesCollectionClass: HostClass<ChartRef> = {
  name: "ChartSeriesCollection",
  properties: { Count: { get: (ref, host) => foundChart(ref, host).chart.series.length } },
  objects: {},
  methods: {
    Add: { since: 7, call: add },
    GetCount: { since: 4, call: (ref, _args, host) => foundChart(ref, host).chart.series.length },
    GetItemAt: {
      call(ref, args, host) {
        const index = args.integer(0, "index");
        if (!foundChart(ref, host).chart.series[index]) throw itemNotFound("chart series");
        return seriesObject(ref, index, host);
      },
    },
  },
  collection: {
    items: (ref, host) => foundChart(ref, host).chart.series.map((_series, index) => seriesObject(ref, index, host)),
    item: (ref, key, host) => (typeof key === "number" && foundChart(ref, host).chart.series[key] ? seriesObject(ref, key, host) : null),
  },
};

const foundSeries = (ref: SeriesRef, host: HostContext): ChartSeries => {
  const series = foundChart(ref, host).chart.series[ref.index];
  if (!series) throw itemNotFound("the chart series was deleted");
  return series;
};

const change = (ref: SeriesRef, host: HostContext, apply: (series: ChartSeries) => void): void => {
  apply(foundSeries(ref, host));
  host.changes.note({ kind: "layout", sheetId: ref.sheetId });
};

const seriesProperty = <T>(
  read: (series: ChartSeries) => T,
  write: (series: ChartSeries, value: unknown) => void,
  since?: number,
): ScalarProperty<SeriesRef> => ({
  ...(since !== undefined && { since }),
  get: (ref, host) => read(foundSeries(ref, host)),
  set: (ref, value, host) => change(ref, host, (series) => write(series, value)),
});

/** Colours of the points on a line: a series without markers gets them. */
const markerProperty = (part: "background" | "foreground"): ScalarProperty<SeriesRef> =>
  seriesProperty(
    (series) => series.markers?.[part] ?? series.color ?? "",
    (series, value) => {
      series.markers = { background: null, foreground: null, ...series.markers, [part]: asColor(value, `marker ${part}`) };
    },
    7,
  );

const reference = (args: Arguments, name: string, host: HostContext): string => {
  const { sheetId, rect } = args.object(0, "Range", name);
  return cellsReference(host.sheet(sheetId), rect);
};

const axisGroups = ["Primary", "Secondary"] as const;

/** https://learn.microsoft.com/javascript/api/excel/excel.chartseries */
export const chartSeriesClass: HostClass<SeriesRef> = {
  name: "ChartSeries",
  properties: {
    Name: seriesProperty(
      (series) => series.name,
      (series, value) => {
        series.name = asText(value, "name");
      },
    ),
    ChartType: seriesProperty(chartType, setChartType, 7),
    MarkerBackgroundColor: markerProperty("background"),
    MarkerForegroundColor: markerProperty("foreground"),
    HasDataLabels: seriesProperty(
      (series) => series.labels !== undefined,
      (series, value) => {
        if (!asBoolean(value, "hasDataLabels")) delete series.labels;
        else series.labels ??= { numberFormat: "" };
      },
      7,
    ),
    AxisGroup: seriesProperty(
      (series) => (series.secondaryAxis ? "Secondary" : "Primary"),
      (series, value) => {
        series.secondaryAxis = asOneOf(value, axisGroups, "axisGroup") === "Secondary";
      },
      8,
    ),
  },
  objects: {
    DataLabels: { since: 8, get: (ref, host) => host.object("ChartDataLabels", ref) },
    Format: { get: (ref, host) => host.object("ChartSeriesFormat", ref) },
  },
  methods: {
    SetValues: {
      since: 7,
      call(ref, args, host) {
        const values = reference(args, "sourceData", host);
        change(ref, host, (series) => {
          series.values = values;
        });
      },
    },
    SetXAxisValues: {
      since: 7,
      call(ref, args, host) {
        const categories = reference(args, "sourceData", host);
        change(ref, host, (series) => {
          series.categories = categories;
        });
      },
    },
    Delete: {
      since: 7,
      call(ref, _args, host) {
        foundSeries(ref, host);
        foundChart(ref, host).chart.series.splice(ref.index, 1);
        host.changes.note({ kind: "layout", sheetId: ref.sheetId });
      },
    },
  },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.chartdatalabels */
export const chartDataLabelsClass: HostClass<SeriesRef> = {
  name: "ChartDataLabels",
  properties: {
    NumberFormat: seriesProperty(
      (series) => series.labels?.numberFormat ?? "",
      (series, value) => {
        if (!series.labels) throw itemNotFound("the chart series has no data labels");
        series.labels = { numberFormat: asText(value, "numberFormat") };
      },
      8,
    ),
  },
  objects: {},
  methods: {},
};

/** https://learn.microsoft.com/javascript/api/excel/excel.chartseriesformat */
export const chartSeriesFormatClass: HostClass<SeriesRef> = {
  name: "ChartSeriesFormat",
  properties: {},
  objects: {
    Fill: { get: (ref, host) => host.object("ChartFill", ref) },
    Line: { get: (ref, host) => host.object("ChartLineFormat", ref) },
  },
  methods: {},
};

/** https://learn.microsoft.com/javascript/api/excel/excel.chartfill */
export const chartFillClass: HostClass<SeriesRef> = {
  name: "ChartFill",
  properties: {},
  objects: {},
  methods: {
    SetSolidColor: {
      call(ref, args, host) {
        const color = asColor(args.raw(0), "color");
        change(ref, host, (series) => {
          series.color = color;
        });
      },
    },
    Clear: {
      call: (ref, _args, host) =>
        change(ref, host, (series) => {
          series.color = null;
        }),
    },
  },
};

/** https://learn.microsoft.com/javascript/api/excel/excel.chartlineformat */
export const chartLineFormatClass: HostClass<SeriesRef> = {
  name: "ChartLineFormat",
  properties: {
    Color: seriesProperty(
      (series) => series.color ?? "",
      (series, value) => {
        series.color = asColor(value, "color");
      },
    ),
  },
  objects: {},
  methods: {},
};
