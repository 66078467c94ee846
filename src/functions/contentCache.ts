import type { RawContent } from "./cells";
import { plainValue, rowsOf } from "./cells";

/** How many tables of a kind are remembered: a workbook has one or two. */
const capacity = 8;

interface Entry<T> {
  readonly rows: readonly (readonly RawContent[])[];
  readonly value: T;
}

/**
 * Remembers what was made of the last few tables, by their content: Excel hands every call a copy of its own. The comparison is exact (no hash that could
 * mistake one table for another) and ends at the first difference. The copy kept is the cache's own, so that nothing a caller does later is seen.
 */
export function rememberTables<T>(make: (rows: readonly (readonly RawContent[])[]) => T): (argument: unknown) => T {
  const entries: Entry<T>[] = [];
  return (argument) => {
    const rows = rowsOf(argument);
    const place = entries.findIndex((entry) => isSameTable(entry.rows, rows));
    const known = entries[place];
    if (place === 0 && known) return known.value;
    if (known) entries.splice(place, 1);
    const kept = known ?? newEntry(rows, make);
    entries.unshift(kept);
    if (entries.length > capacity) entries.pop();
    return kept.value;
  };
}

function newEntry<T>(rows: readonly (readonly RawContent[])[], make: (rows: readonly (readonly RawContent[])[]) => T): Entry<T> {
  const copy = rows.map((row) => row.map(plainValue));
  return { rows: copy, value: make(copy) };
}

function isSameTable(kept: readonly (readonly RawContent[])[], asked: readonly (readonly RawContent[])[]): boolean {
  if (kept.length !== asked.length) return false;
  for (let row = 0; row < kept.length; row += 1) {
    const left = kept[row];
    const right = asked[row];
    if (left === undefined || right === undefined || left.length !== right.length) return false;
    for (let column = 0; column < left.length; column += 1) {
      if (left[column] !== right[column] && left[column] !== plainValue(right[column])) return false;
    }
  }
  return true;
}
