import type { Year } from "../domain/names";

/** Rows of the years up to `last`, by year, ascending; within a year in their own order. */
export function byYear<Row extends { readonly year: Year }>(
  rows: readonly Row[],
  last: Year,
): readonly (readonly [Year, readonly Row[]])[] {
  const groups = new Map<Year, Row[]>();
  for (const row of rows) {
    if (row.year > last) continue;
    const group = groups.get(row.year);
    if (group) group.push(row);
    else groups.set(row.year, [row]);
  }
  return [...groups].sort(([a], [b]) => a - b);
}
