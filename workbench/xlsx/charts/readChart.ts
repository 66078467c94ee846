import type { Chart, ChartAxis, ChartSeries } from "../../model/types";
import { childOf, childrenOf, descendantsOf, localName, numberOf, textOf } from "../xml/element";
import type { XmlElement } from "../xml/element";
import { labelsOf } from "./dataLabels";
import { readAxis } from "./valueAxes";

export interface ChartContent {
  readonly title: string;
  readonly series: ChartSeries[];
  /** Absent = at the bottom. */
  readonly legend?: NonNullable<Chart["legend"]>;
  readonly categoryAxis?: ChartAxis;
  readonly valueAxis?: ChartAxis;
  readonly secondValueAxis?: ChartAxis;
}

/** What the model can say of a chart part; null where a part of it is of a kind the model has no word for (it then stays in the file, unseen). */
export function readChart(root: XmlElement): ChartContent | null {
  const chart = childOf(root, "chart");
  const plot = childOf(chart, "plotArea");
  const groups = childrenOf(plot).filter((node) => localName(node.name).endsWith("Chart"));
  const primary = groups[0] === undefined ? "" : axesOf(groups[0]);
  const series: { order: number; one: ChartSeries }[] = [];
  for (const group of groups) {
    const kind = kindOf(group);
    if (kind === null) return null;
    for (const node of childrenOf(group, "ser")) {
      const one = readSeries(node, kind, axesOf(group) !== primary);
      series.push({ order: numberOf(childOf(node, "order"), "val") ?? series.length, one });
    }
  }
  if (groups.length === 0) return null;
  const title = childOf(chart, "title");
  return {
    title: title === undefined ? "" : textOfTitle(title),
    series: series.sort((a, b) => a.order - b.order).map(({ one }) => one),
    ...legendOf(childOf(chart, "legend")),
    ...axesIn(plot, groups),
  };
}

/** The axes of the first plot, and the value axis of a plot on other axes. */
function axesIn(
  plot: XmlElement | undefined,
  groups: readonly XmlElement[],
): Pick<ChartContent, "categoryAxis" | "valueAxis" | "secondValueAxis"> {
  const idsOf = (group: XmlElement | undefined): readonly (string | undefined)[] =>
    childrenOf(group, "axId").map((node) => node.attributes.get("val"));
  const axisOf = (group: XmlElement | undefined, kind: "valAx" | "catAx"): ChartAxis | null => {
    const ids = idsOf(group);
    return readAxis(childrenOf(plot, kind).find((axis) => ids.includes(childOf(axis, "axId")?.attributes.get("val"))));
  };
  const [first] = groups;
  const second = groups.find((group) => first !== undefined && axesOf(group) !== axesOf(first));
  const valueAxis = axisOf(first, "valAx");
  const secondValueAxis = second === undefined ? null : axisOf(second, "valAx");
  const isReversed = axisOf(first, "catAx")?.reversed;
  return {
    ...(isReversed && { categoryAxis: { reversed: true } }),
    ...(valueAxis && { valueAxis }),
    ...(secondValueAxis && { secondValueAxis }),
  };
}

const legendPlaces = new Map<string, NonNullable<Chart["legend"]>>([
  ["t", "top"],
  ["l", "left"],
  ["r", "right"],
  ["tr", "right"],
]);

/** The format's own default place is right (ECMA-376 part 1, 21.2.2.104). */
function legendOf(legend: XmlElement | undefined): { readonly legend?: NonNullable<Chart["legend"]> } {
  if (legend === undefined) return { legend: "none" };
  const place = legendPlaces.get(childOf(legend, "legendPos")?.attributes.get("val") ?? "r");
  return place === undefined ? {} : { legend: place };
}

function kindOf(group: XmlElement): ChartSeries["kind"] | null {
  const grouping = childOf(group, "grouping")?.attributes.get("val") ?? "standard";
  switch (localName(group.name)) {
    case "barChart": {
      const isColumn = (childOf(group, "barDir")?.attributes.get("val") ?? "col") === "col";
      if (grouping === "clustered" || grouping === "standard") return isColumn ? "column" : "bar";
      return isColumn && grouping === "stacked" ? "stackedColumn" : null;
    }
    case "lineChart":
      // LibreOffice calls a single line beside stacked columns stacked: one line on nothing is the same.
      return grouping === "standard" || childrenOf(group, "ser").length === 1 ? "line" : null;
    case "pieChart":
      return "pie";
    default:
      return null;
  }
}

function axesOf(group: XmlElement): string {
  return childrenOf(group, "axId")
    .map((node) => node.attributes.get("val"))
    .join(" ");
}

function readSeries(node: XmlElement, kind: ChartSeries["kind"], secondaryAxis: boolean): ChartSeries {
  const name = childOf(node, "tx");
  const shape = childOf(node, "spPr");
  const fill = kind === "line" ? childOf(shape, "ln", "solidFill", "srgbClr") : childOf(shape, "solidFill", "srgbClr");
  return {
    name: name === undefined ? "" : textOf(childOf(name, "v") ?? descendantsOf(name, "v")[0] ?? childOf(name, "strRef", "f")),
    kind,
    values: textOf(descendantsOf(childOf(node, "val") ?? node, "f")[0]),
    categories: textOf(descendantsOf(childOf(node, "cat") ?? { name: "", attributes: new Map(), children: [] }, "f")[0]),
    secondaryAxis,
    color: hexOf(fill),
    ...(kind === "line" ? markersOf(childOf(node, "marker")) : {}),
    ...labelsOf(node),
  };
}

function markersOf(marker: XmlElement | undefined): Pick<ChartSeries, "markers"> {
  const symbol = childOf(marker, "symbol")?.attributes.get("val");
  if (symbol === undefined || symbol === "none") return {};
  const shape = childOf(marker, "spPr");
  return {
    markers: { background: hexOf(childOf(shape, "solidFill", "srgbClr")), foreground: hexOf(childOf(shape, "ln", "solidFill", "srgbClr")) },
  };
}

function hexOf(color: XmlElement | undefined): string | null {
  const value = color?.attributes.get("val");
  return value === undefined ? null : `#${value.toUpperCase()}`;
}

function textOfTitle(title: XmlElement): string {
  const paragraphs = descendantsOf(title, "p").map((paragraph) => descendantsOf(paragraph, "t").map(textOf).join(""));
  return paragraphs.length > 0 ? paragraphs.join("\n") : textOf(descendantsOf(title, "v")[0]);
}
