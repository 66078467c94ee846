import { displayText } from "../../model/displayText";
import { svg } from "../dom";
import type { DrawnChart, DrawnSeries } from "./chartData";

const size = { width: 440, height: 240 };
const plot = { left: 36, right: 400, top: 12, bottom: 212 };
const plotHeight = plot.bottom - plot.top;
/** Of a category's width; the rest is air. */
const columnShare = 0.5;
const gridLines = 4;

/** Where an axis from 0 ends: at or above the value, so that each of its grid lines stands for 1, 2 or 5 times a power of ten. Shares end at 1. */
export function roundMaximum(value: number): number {
  if (value <= 1) return 1;
  const step = value / gridLines;
  const power = 10 ** Math.max(0, Math.floor(Math.log10(step)));
  return ([1, 2, 5, 10].find((factor) => factor * power >= step) ?? 10) * power * gridLines;
}

/** Columns, stacked upon each other or side by side, and lines over them on an axis of their own. */
export function drawChart(chart: DrawnChart): SVGSVGElement {
  const columns = chart.series.filter(({ kind }) => kind !== "line");
  const lines = chart.series.filter(({ kind }) => kind === "line");
  const stacked = columns.filter(({ kind }) => kind === "stackedColumn");
  const beside = columns.filter(({ kind }) => kind !== "stackedColumn");
  const sums = chart.categories.map((_, index) => stacked.reduce((sum, { values }) => sum + (values[index] ?? 0), 0));
  const maximum = roundMaximum(
    Math.max(
      0,
      ...sums,
      ...beside.flatMap(({ values }) => values),
      ...lines.filter(({ secondary }) => !secondary).flatMap(({ values }) => values),
    ),
  );
  const secondMaximum = roundMaximum(Math.max(0, ...lines.filter(({ secondary }) => secondary).flatMap(({ values }) => values)));
  const step = (plot.right - plot.left) / Math.max(1, chart.categories.length);
  const centre = (index: number): number => plot.left + step * (index + 0.5);
  return svg(
    "svg",
    { viewBox: `0 0 ${size.width} ${size.height}`, "aria-hidden": "true" },
    ...axis(maximum),
    ...chart.categories.map((category, index) => label(centre(index), plot.bottom + 16, category, "middle")),
    ...stacks(stacked, maximum, centre, step * columnShare),
    ...beside.flatMap((series, place) => {
      const width = (step * columnShare) / beside.length;
      return stacks([series], maximum, (index) => centre(index) + (place - (beside.length - 1) / 2) * width, width);
    }),
    ...lines.flatMap((line) => drawLine(line, line.secondary ? secondMaximum : maximum, centre)),
  );
}

const heightOf = (value: number, maximum: number): number => (value / maximum) * plotHeight;

function label(x: number, y: number, text: string, anchor: "start" | "middle" | "end"): SVGTextElement {
  return svg("text", { x: String(x), y: String(y), "text-anchor": anchor, class: "chart-label" }, text);
}

function axis(maximum: number): readonly SVGElement[] {
  return Array.from({ length: gridLines + 1 }, (_, index) => {
    const y = String(plot.bottom - (plotHeight * index) / gridLines);
    return [
      svg("line", { x1: String(plot.left), x2: String(plot.right), y1: y, y2: y, class: "chart-grid" }),
      label(plot.left - 6, Number(y) + 4, displayText((maximum * index) / gridLines, "General", "vi-VN"), "end"),
    ];
  }).flat();
}

function stacks(columns: readonly DrawnSeries[], maximum: number, centre: (index: number) => number, width: number): readonly SVGElement[] {
  const bases: number[] = [];
  return columns.flatMap(({ values, texts, color, name }) =>
    values.map((value, index) => {
      const base = bases[index] ?? 0;
      bases[index] = base + value;
      const height = heightOf(value, maximum);
      const y = plot.bottom - heightOf(base, maximum) - height;
      const box = {
        x: String(centre(index) - width / 2),
        y: String(y),
        width: String(width),
        height: String(height),
        fill: color,
        class: "chart-column",
      };
      return svg("rect", box, svg("title", {}, `${name}: ${texts[index] ?? ""}`));
    }),
  );
}

function drawLine(line: DrawnSeries, maximum: number, centre: (index: number) => number): readonly SVGElement[] {
  const points = line.values.map((value, index) => ({
    x: centre(index),
    y: plot.bottom - heightOf(value, maximum),
    text: line.texts[index] ?? "",
  }));
  return [
    svg("polyline", { points: points.map(({ x, y }) => `${x},${y}`).join(" "), fill: "none", stroke: line.color, "stroke-width": "2.5" }),
    ...points.map(({ x, y }) => svg("circle", { cx: String(x), cy: String(y), r: "3.5", fill: line.color })),
    ...points.map(({ x, y, text }) => label(x, y - 8, text, "middle")),
  ];
}
