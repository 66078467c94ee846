import type { ModelRange } from "../../forms/model/sheetModel";

/** A rectangle of cells that have one trait in common. */
export interface StyledRange<T> {
  readonly range: ModelRange;
  readonly trait: T;
}

interface Run<T> {
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly key: string;
  readonly trait: T;
}

function runsOf<T>(traits: readonly (T | null)[], keyOf: (trait: T) => string): readonly Run<T>[] {
  const runs: Run<T>[] = [];
  traits.forEach((trait, column) => {
    if (trait === null) return;
    const key = keyOf(trait);
    const last = runs.at(-1);
    if (last?.key === key && last.lastColumn === column - 1) runs[runs.length - 1] = { ...last, lastColumn: column };
    else runs.push({ firstColumn: column, lastColumn: column, key, trait });
  });
  return runs;
}

/**
 * Covers the cells that have a trait (`null` = none) with rectangles of equal traits: equal runs of rows that follow each other grow into one.
 * A table of ten columns costs ten rectangles, however long it is. No cell is covered twice.
 */
export function styledRanges<T>(rows: readonly (readonly (T | null)[])[], keyOf: (trait: T) => string): readonly StyledRange<T>[] {
  const done: StyledRange<T>[] = [];
  let open = new Map<string, { run: Run<T>; firstRow: number }>();
  const close = (entries: Iterable<{ run: Run<T>; firstRow: number }>, lastRow: number): void => {
    for (const { run, firstRow } of entries) {
      done.push({ range: { firstRow, lastRow, firstColumn: run.firstColumn, lastColumn: run.lastColumn }, trait: run.trait });
    }
  };
  rows.forEach((traits, row) => {
    const next = new Map<string, { run: Run<T>; firstRow: number }>();
    for (const run of runsOf(traits, keyOf)) {
      const key = `${run.firstColumn}:${run.lastColumn}:${run.key}`;
      next.set(key, { run, firstRow: open.get(key)?.firstRow ?? row });
      open.delete(key);
    }
    close(open.values(), row - 1);
    open = next;
  });
  close(open.values(), rows.length - 1);
  return done;
}

/** Equal neighbours of a list as runs: `[5, 5, 7]` → 5 over 0…1, 7 over 2…2. `null` is left out. */
export function runsOfEqual(
  values: readonly (number | null)[],
): readonly { readonly first: number; readonly last: number; readonly value: number }[] {
  return runsOf(values, String).map(({ firstColumn, lastColumn, trait }) => ({ first: firstColumn, last: lastColumn, value: trait }));
}
