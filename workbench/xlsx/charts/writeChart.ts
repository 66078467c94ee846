import type { Chart, ChartSeries, WorkbookModel } from "../../model/types";
import { element } from "../xml/element";
import type { XmlElement } from "../xml/element";
import { axes, axisNodes } from "./valueAxes";
import { labelsNode } from "./dataLabels";
import { value } from "./valueNode";
import { dataReference } from "./seriesData";

const namespaces = {
  "xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
  "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
  "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
};

interface Group {
  readonly kind: ChartSeries["kind"];
  readonly secondary: boolean;
  readonly series: { readonly one: ChartSeries; readonly order: number }[];
}

/** A chart part: one plot for each kind and axis, the secondary plots with axes of their own (ECMA-376 part 1, 21.2). */
export function writeChart(workbook: WorkbookModel, chart: Chart): XmlElement {
  const groups = groupSeries(chart.series);
  const hasSecondary = groups.some((group) => group.secondary);
  const isPie = groups.every((group) => group.kind === "pie");
  const isBar = groups.some((group) => group.kind === "bar");
  const plots = groups.map((group) => plot(workbook, group));
  const categoryLook = chart.categoryAxis ?? {};
  const primaryAxes = isPie ? [] : axisNodes(axes.primary, { isBar, secondary: false, look: chart.valueAxis ?? {}, categoryLook });
  const secondaryAxes =
    hasSecondary && !isPie ? axisNodes(axes.secondary, { isBar, secondary: true, look: chart.secondValueAxis ?? {}, categoryLook }) : [];
  const title = chart.title === "" ? [] : [titleNode(chart.title)];
  return element("c:chartSpace", namespaces, [
    value("roundedCorners", false),
    element("c:chart", {}, [
      ...title,
      value("autoTitleDeleted", title.length === 0),
      element("c:plotArea", {}, [element("c:layout"), ...plots, ...primaryAxes, ...secondaryAxes]),
      ...legend(chart.legend ?? "bottom"),
      value("plotVisOnly", true),
      value("dispBlanksAs", "gap"),
    ]),
  ]);
}

function legend(place: NonNullable<Chart["legend"]>): XmlElement[] {
  return place === "none" ? [] : [element("c:legend", {}, [value("legendPos", place.charAt(0)), value("overlay", false)])];
}

/** Columns are drawn before lines, so that a line is never hidden behind them. */
function groupSeries(series: readonly ChartSeries[]): Group[] {
  const groups: Group[] = [];
  series.forEach((one, order) => {
    const found = groups.find((group) => group.kind === one.kind && group.secondary === one.secondaryAxis);
    if (found) found.series.push({ one, order });
    else groups.push({ kind: one.kind, secondary: one.secondaryAxis, series: [{ one, order }] });
  });
  const rank = (group: Group): number => (group.secondary ? 2 : 0) + (group.kind === "line" ? 1 : 0);
  return groups.sort((a, b) => rank(a) - rank(b));
}

function plot(workbook: WorkbookModel, { kind, secondary, series }: Group): XmlElement {
  const nodes = series.map(({ one, order }) => seriesNode(workbook, one, order));
  const { category, value: values } = secondary ? axes.secondary : axes.primary;
  const axisIds = [value("axId", category), value("axId", values)];
  if (kind === "pie") return element("c:pieChart", {}, [value("varyColors", true), ...nodes, value("firstSliceAng", 0)]);
  if (kind === "line")
    return element("c:lineChart", {}, [
      value("grouping", "standard"),
      value("varyColors", false),
      ...nodes,
      value("marker", true),
      ...axisIds,
    ]);
  const isStacked = kind === "stackedColumn";
  const head = [
    value("barDir", kind === "bar" ? "bar" : "col"),
    value("grouping", isStacked ? "stacked" : "clustered"),
    value("varyColors", false),
  ];
  return element("c:barChart", {}, [...head, ...nodes, value("gapWidth", 75), ...(isStacked ? [value("overlap", 100)] : []), ...axisIds]);
}

function seriesNode(workbook: WorkbookModel, series: ChartSeries, order: number): XmlElement {
  const isLine = series.kind === "line";
  const fill = series.color === null ? null : element("a:solidFill", {}, [element("a:srgbClr", { val: series.color.slice(1) })]);
  const line = element("a:ln", { w: 28575, cap: "rnd" }, [...(fill ? [fill] : []), element("a:round")]);
  const shape = isLine ? [element("c:spPr", {}, [line])] : fill ? [element("c:spPr", {}, [fill])] : [];
  const isColumn = series.kind === "column" || series.kind === "stackedColumn" || series.kind === "bar";
  return element("c:ser", {}, [
    value("idx", order),
    value("order", order),
    element("c:tx", {}, [seriesName(workbook, series.name)]),
    ...shape,
    ...(isLine ? [markerNode(series)] : []),
    ...(isColumn ? [value("invertIfNegative", false)] : []),
    ...(series.labels ? [labelsNode(series.labels)] : []),
    ...(series.categories === "" ? [] : [element("c:cat", {}, [dataReference(workbook, series.categories, "str")])]),
    element("c:val", {}, [dataReference(workbook, series.values, "num")]),
    ...(isLine ? [value("smooth", false)] : []),
  ]);
}

/** Points on a line, filled and rimmed; without a colour they take the series'. */
function markerNode({ markers }: ChartSeries): XmlElement {
  if (markers === undefined) return element("c:marker", {}, [value("symbol", "none")]);
  const fill = (color: string | null): XmlElement[] =>
    color === null ? [] : [element("a:solidFill", {}, [element("a:srgbClr", { val: color.slice(1) })])];
  const rim = fill(markers.foreground);
  const shape = [...fill(markers.background), ...(rim.length === 0 ? [] : [element("a:ln", { w: 9525 }, rim)])];
  return element("c:marker", {}, [
    value("symbol", "circle"),
    value("size", 6),
    ...(shape.length === 0 ? [] : [element("c:spPr", {}, shape)]),
  ]);
}

function seriesName(workbook: WorkbookModel, name: string): XmlElement {
  return name.startsWith("=") ? dataReference(workbook, name, "str") : element("c:v", {}, [name]);
}

function titleNode(title: string): XmlElement {
  const paragraphs = title
    .split("\n")
    .map((line) =>
      element("a:p", {}, [element("a:r", {}, [element("a:rPr", { lang: "vi-VN", sz: 1200, b: true }), element("a:t", {}, [line])])]),
    );
  return element("c:title", {}, [
    element("c:tx", {}, [element("c:rich", {}, [element("a:bodyPr"), element("a:lstStyle"), ...paragraphs])]),
    value("overlay", false),
  ]);
}
