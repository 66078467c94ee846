import type { Chart, WorkbookModel } from "../../model/types";
import { html } from "../dom";
import type { PageWords } from "../words";
import type { DrawnChart } from "./chartData";
import { chartData } from "./chartData";
import { drawBars } from "./drawBars";
import { drawChart } from "./drawChart";

/** The charts of the sheet on view, which the grid can't draw: beside it, each with its figures for those who can't see it. */
export function chartPanel(workbook: WorkbookModel, charts: readonly Chart[], words: PageWords): HTMLElement {
  const cards = charts.map((chart) => card(chartData(workbook, chart), words));
  return html(
    "details",
    { class: "charts", open: "" },
    html("summary", {}, words.charts(charts.length)),
    html("div", { class: "chart-cards" }, ...cards),
  );
}

function card(chart: DrawnChart, words: PageWords): HTMLElement {
  const legend = chart.series.map(({ name, color, kind }) =>
    html("li", {}, html("span", { class: kind === "line" ? "chart-key line" : "chart-key", style: `--key: ${color}` }), name),
  );
  const draw = chart.series.some(({ kind }) => kind === "bar") ? drawBars : drawChart;
  return html(
    "figure",
    { "aria-label": words.chart(chart.title) },
    html("figcaption", {}, chart.title),
    draw(chart),
    html("ul", { class: "chart-legend" }, ...legend),
    figures(chart),
  );
}

function figures({ categories, series }: DrawnChart): HTMLElement {
  const head = html("tr", {}, html("td"), ...series.map(({ name }) => html("th", { scope: "col" }, name)));
  const rows = categories.map((category, index) =>
    html("tr", {}, html("th", { scope: "row" }, category), ...series.map(({ texts }) => html("td", {}, texts[index] ?? ""))),
  );
  return html("table", { class: "visually-hidden" }, head, ...rows);
}
