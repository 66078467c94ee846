import { newChartIdentity, seriesFromCells } from "../../model/charts";
import type { Chart, ChartSeries, Sheet } from "../../model/types";
import { asOneOf } from "../arguments";
import type { Arguments } from "../arguments";
import type { HostContext } from "../context";
import { HostError, itemNotFound } from "../errors";
import type { HostClass, HostObject } from "../hostClass";
import type { ChartRef, SheetRef } from "../refs";
import { unprotectedSheet } from "./range/cellAccess";

/** The chart types the model can draw, by the API's names. */
const kinds: { readonly [type: string]: ChartSeries["kind"] } = {
  ColumnClustered: "column",
  ColumnStacked: "stackedColumn",
  BarClustered: "bar",
  Line: "line",
  LineMarkers: "line",
  Pie: "pie",
};

export const chartKind = (value: unknown): ChartSeries["kind"] => {
  const kind = typeof value === "string" ? kinds[value] : undefined;
  if (kind === undefined) throw new HostError("NotImplemented", `charts of type ${String(value)}`);
  return kind;
};

/** A line with markers is a type of its own. */
export const setChartType = (series: ChartSeries, value: unknown): void => {
  series.kind = chartKind(value);
  if (value === "LineMarkers") series.markers ??= { background: null, foreground: null };
  else delete series.markers;
};

export const chartType = ({ kind, markers }: Pick<ChartSeries, "kind" | "markers">): string =>
  ({ column: "ColumnClustered", stackedColumn: "ColumnStacked", bar: "BarClustered", line: markers ? "LineMarkers" : "Line", pie: "Pie" })[
    kind
  ];

export interface FoundChart {
  readonly sheet: Sheet;
  readonly chart: Chart;
}

/** @throws HostError ItemNotFound where the chart was deleted meanwhile. */
export const foundChart = ({ sheetId, chartId }: ChartRef, host: HostContext): FoundChart => {
  const sheet = host.sheet(sheetId);
  const chart = sheet.charts.find(({ id }) => id === chartId);
  if (!chart) throw itemNotFound("the chart was deleted");
  return { sheet, chart };
};

/** Places a new chart gets: eight columns by fifteen rows, Excel's usual size, where the first visible cells are. */
const standardPlace = { firstRow: 0, firstColumn: 0, lastRow: 14, lastColumn: 7 };

const add = ({ sheetId }: SheetRef, args: Arguments, host: HostContext): HostObject => {
  const sheet = unprotectedSheet({ sheetId }, host);
  const kind = chartKind(args.raw(0));
  const source = args.object(1, "Range", "sourceData");
  const by = args.has(2) ? asOneOf(args.raw(2), ["Auto", "Columns", "Rows"] as const, "seriesBy") : "Auto";
  const chart: Chart = {
    ...newChartIdentity(host.workbook, sheet),
    title: "",
    series: seriesFromCells(host.sheet(source.sheetId), source.rect, kind, by),
    place: { ...standardPlace },
  };
  for (const series of chart.series) setChartType(series, args.raw(0));
  const only = chart.series.length === 1 ? chart.series[0] : undefined;
  if (only) chart.title = only.name;
  sheet.charts.push(chart);
  host.changes.note({ kind: "layout", sheetId });
  return host.object("Chart", { sheetId, chartId: chart.id });
};

const byKey = ({ sheetId }: SheetRef, key: string, host: HostContext): HostObject | null => {
  const { charts } = host.sheet(sheetId);
  const chart = charts.find(({ id }) => id === key) ?? charts.find(({ name }) => name.toLowerCase() === key.toLowerCase());
  return chart ? host.object("Chart", { sheetId, chartId: chart.id }) : null;
};

const orItemNotFound = (object: HostObject | null): HostObject => {
  if (object === null) throw itemNotFound("chart");
  return object;
};

/** https://learn.microsoft.com/javascript/api/excel/excel.chartcollection */
export const chartCollectionClass: HostClass<SheetRef> = {
  name: "ChartCollection",
  properties: { Count: { get: ({ sheetId }, host) => host.sheet(sheetId).charts.length } },
  objects: {},
  methods: {
    Add: { readsValues: true, call: add },
    GetCount: { since: 4, call: ({ sheetId }, _args, host) => host.sheet(sheetId).charts.length },
    GetItem: { call: (ref, args, host) => orItemNotFound(byKey(ref, args.text(0, "name"), host)) },
    GetItemAt: {
      call({ sheetId }, args, host) {
        const chart = host.sheet(sheetId).charts[args.integer(0, "index", 0)];
        return orItemNotFound(chart ? host.object("Chart", { sheetId, chartId: chart.id }) : null);
      },
    },
    GetItemOrNullObject: { since: 4, call: (ref, args, host) => byKey(ref, args.text(0, "name"), host) },
  },
  collection: {
    items: ({ sheetId }, host) => host.sheet(sheetId).charts.map(({ id }) => host.object("Chart", { sheetId, chartId: id })),
    item: (ref, key, host) => byKey(ref, String(key), host),
  },
};
