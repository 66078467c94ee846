import { svg } from "../dom";
import type { DrawnChart } from "./chartData";
import { roundMaximum } from "./drawChart";

const size = { width: 440, left: 170, right: 400 };
const step = 22;
const thickness = 12;
/** Letters of a category that stand beside its bar. */
const longestLabel = 28;

const shortened = (text: string): string => (text.length <= longestLabel ? text : `${text.slice(0, longestLabel - 1)}…`);

/** Bars from left to right, the first category at the top, each with its figure. */
export function drawBars({ categories, series }: DrawnChart): SVGSVGElement {
  const maximum = roundMaximum(Math.max(0, ...series.flatMap(({ values }) => values)));
  const bars = categories.flatMap((category, index) =>
    series.map(({ name, color, values, texts }, place) => {
      const [y, width] = [(index * series.length + place) * step, ((values[index] ?? 0) / maximum) * (size.right - size.left)];
      const middle = String(y + step / 2 + 4);
      return [
        ...(place === 0
          ? [svg("text", { x: String(size.left - 6), y: middle, "text-anchor": "end", class: "chart-label" }, shortened(category))]
          : []),
        svg(
          "rect",
          {
            x: String(size.left),
            y: String(y + (step - thickness) / 2),
            width: String(width),
            height: String(thickness),
            fill: color,
            class: "chart-column",
          },
          svg("title", {}, `${name}: ${texts[index] ?? ""}`),
        ),
        svg("text", { x: String(size.left + width + 4), y: middle, "text-anchor": "start", class: "chart-label" }, texts[index] ?? ""),
      ];
    }),
  );
  const height = categories.length * series.length * step;
  return svg("svg", { viewBox: `0 0 ${size.width} ${height}`, "aria-hidden": "true" }, ...bars.flat());
}
