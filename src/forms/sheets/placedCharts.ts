import type { ChartKey } from "../../core/charts/chartKey";
import { chartId } from "../../core/charts/chartKey";

/** A chart and the name that it bears on the sheet of charts. */
export interface PlacedChart {
  readonly key: ChartKey;
  readonly name: string;
}

const nameOf = (key: ChartKey, copy: number): string => `KDC ${chartId(key)}${copy === 1 ? "" : ` #${copy}`}`;

/** The number of the copy that a name is of; null where it is another chart's. */
function copyOf(key: ChartKey, name: string): number | null {
  const first = nameOf(key, 1);
  if (name === first) return 1;
  const digits = name.startsWith(first) ? /^ #(\d+)$/u.exec(name.slice(first.length))?.[1] : undefined;
  return digits === undefined ? null : Number(digits);
}

/** The charts by the names that were noted on the sheet, in that order; names of none of the year's charts are passed over. */
export function placedCharts(names: readonly string[], keys: readonly ChartKey[]): readonly PlacedChart[] {
  return names.flatMap((name) => {
    const key = keys.find((each) => copyOf(each, name) !== null);
    return key === undefined ? [] : [{ key, name }];
  });
}

/**
 * The same with one more chart, the last. One that is there already keeps its place; where the user has deleted its picture (`isGone`), it takes a new
 * name, by which it is drawn again.
 */
export function withChart(placed: readonly PlacedChart[], key: ChartKey, isGone: (name: string) => boolean): readonly PlacedChart[] {
  const known = placed.find((each) => chartId(each.key) === chartId(key));
  if (known === undefined) return [...placed, { key, name: nameOf(key, 1) }];
  if (!isGone(known.name)) return placed;
  const name = nameOf(key, (copyOf(key, known.name) ?? 1) + 1);
  return placed.map((each) => (each === known ? { key, name } : each));
}
