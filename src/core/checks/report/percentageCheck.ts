import type { PrintedFigure } from "../../domain/printedReport";
import type { Finding } from "../../findings/finding";
import { finding } from "../../findings/finding";
import { cellOf } from "../../findings/origin";
import type { Check } from "../check";

/** Far below any digit that is printed, far above what a division of doubles loses. */
const slack = 1e-9;

/** Whether the percentage is that of part and whole, rounded to the digits it was printed with; just between two digits either will do. */
export function isRounded(percent: number, decimals: number, part: number, whole: number): boolean {
  return Math.abs(percent - (100 * part) / whole) <= 0.5 * 10 ** -decimals + slack;
}

function percentageFaults({ value: part, whole, percent, origin }: PrintedFigure): readonly Finding[] {
  if (part === null || whole === null) return [];
  if (part > whole) return [finding("part-exceeds-whole", cellOf(origin, "value"), { part, whole })];
  if (percent === null || whole === 0 || isRounded(percent.percent, percent.decimals, part, whole)) return [];
  return [finding("percentage", cellOf(origin, "percent"), { printed: percent.percent, part, whole })];
}

/** Ratios: no part exceeds its whole, and a printed percentage follows from the two, rounded as it is printed. */
export const percentageCheck: Check = {
  name: "percentage",
  run: ({ report }) => report.figures.flatMap(percentageFaults),
};
