import type { Cell, CellValue, Sheet } from "../../model/types";

/** Whether two cells hold and show the same. A blank one without looks is as good as none. */
export function sameCell(a: Cell | undefined, b: Cell | undefined): boolean {
  if (a === b) return true;
  if ((a?.style ?? 0) !== (b?.style ?? 0) || a?.formula !== b?.formula) return false;
  return sameValue(a?.value ?? null, b?.value ?? null) && a?.spill?.rows === b?.spill?.rows && a?.spill?.columns === b?.spill?.columns;
}

function sameValue(a: CellValue, b: CellValue): boolean {
  if (typeof a === "object" && typeof b === "object" && a !== null && b !== null) return a.error === b.error;
  return Object.is(a, b) || (a === 0 && b === 0);
}

/** Whether all rows of two sheets say the same: cells, heights, hidden rows. */
export function sameRows(a: Sheet, b: Sheet): boolean {
  if (!sameMap(a.rowHeights, b.rowHeights) || !sameSet(a.hiddenRows, b.hiddenRows)) return false;
  for (let row = Math.max(a.cells.length, b.cells.length) - 1; row >= 0; row -= 1) {
    const left = a.cells[row];
    const right = b.cells[row];
    for (let column = Math.max(left?.length ?? 0, right?.length ?? 0) - 1; column >= 0; column -= 1) {
      if (!sameCell(left?.[column], right?.[column])) return false;
    }
  }
  return true;
}

export function sameMap<K, V>(a: ReadonlyMap<K, V>, b: ReadonlyMap<K, V>): boolean {
  if (a.size !== b.size) return false;
  for (const [key, value] of a) if (b.get(key) !== value) return false;
  return true;
}

export function sameSet<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): boolean {
  if (a.size !== b.size) return false;
  for (const value of a) if (!b.has(value)) return false;
  return true;
}
