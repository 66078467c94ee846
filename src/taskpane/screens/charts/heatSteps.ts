import type { AreaCell } from "../../../core/charts/types";

/** Where the shades of the heat-map begin, in percent; below the first there is none. */
export const heatSteps = [50, 70, 80, 90] as const;

/** Digits of a percentage that are beyond doubt: 0.57 · 100 is 57, not 56.99999999999999. */
const soundDigits = 12;

/** A share in whole percent, rounded down: what is not all of the maximum, or not at the floor, does not look as if it were. */
export const wholePercent = (share: number): number => Math.floor(Number((share * 100).toPrecision(soundDigits)));

/** How dark a share is shaded: 0 to the number of steps. */
export const heatOf = (percent: number): number => heatSteps.filter((from) => percent >= from).length;

/** What a cell is marked with, besides its number. */
export type HeatMark = "below" | "open" | "unscored" | "notApplicable" | null;

export function markOf(cell: AreaCell | null): HeatMark {
  if (cell === null || cell.share === null) return "notApplicable";
  if (cell.isUnscored) return "unscored";
  if (cell.floor === "missed") return "below";
  return cell.open.length > 0 ? "open" : null;
}
