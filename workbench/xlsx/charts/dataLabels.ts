import type { ChartSeries } from "../../model/types";
import { childOf, element } from "../xml/element";
import type { XmlElement } from "../xml/element";
import { value } from "./valueNode";

type Labels = NonNullable<ChartSeries["labels"]>;
const shown = ["LegendKey", "Val", "CatName", "SerName", "Percent", "BubbleSize"] as const;

/** The values of a series, written at its points (ECMA-376 part 1, 21.2.2.49). */
export function labelsNode({ numberFormat }: Labels): XmlElement {
  const format = numberFormat === "" ? [] : [element("c:numFmt", { formatCode: numberFormat, sourceLinked: false })];
  return element("c:dLbls", {}, [...format, ...shown.map((part) => value(`show${part}`, part === "Val"))]);
}

export function labelsOf(series: XmlElement): Pick<ChartSeries, "labels"> {
  const labels = childOf(series, "dLbls");
  const isShown = childOf(labels, "showVal")?.attributes.get("val");
  if (isShown !== "1" && isShown !== "true") return {};
  const format = childOf(labels, "numFmt");
  const isLinked = ["1", "true"].includes(format?.attributes.get("sourceLinked") ?? "0");
  return { labels: { numberFormat: isLinked ? "" : (format?.attributes.get("formatCode") ?? "") } };
}
