import type { Rect } from "./types";

/** Excel's own limits: rows and columns of a sheet. */
export const maxRows = 1048576;
export const maxColumns = 16384;

export const rowCount = (rect: Rect): number => rect.lastRow - rect.firstRow + 1;
export const columnCount = (rect: Rect): number => rect.lastColumn - rect.firstColumn + 1;

export const cellRect = (row: number, column: number): Rect => ({ firstRow: row, firstColumn: column, lastRow: row, lastColumn: column });

export const wholeSheet = (): Rect => ({ firstRow: 0, firstColumn: 0, lastRow: maxRows - 1, lastColumn: maxColumns - 1 });

export const isEntireColumn = (rect: Rect): boolean => rect.firstRow === 0 && rect.lastRow === maxRows - 1;
export const isEntireRow = (rect: Rect): boolean => rect.firstColumn === 0 && rect.lastColumn === maxColumns - 1;

export const onSheet = (rect: Rect): boolean =>
  rect.firstRow >= 0 &&
  rect.firstColumn >= 0 &&
  rect.lastRow < maxRows &&
  rect.lastColumn < maxColumns &&
  rect.firstRow <= rect.lastRow &&
  rect.firstColumn <= rect.lastColumn;

export const contains = (outer: Rect, inner: Rect): boolean =>
  outer.firstRow <= inner.firstRow &&
  outer.lastRow >= inner.lastRow &&
  outer.firstColumn <= inner.firstColumn &&
  outer.lastColumn >= inner.lastColumn;

export const intersection = (a: Rect, b: Rect): Rect | null => {
  const rect: Rect = {
    firstRow: Math.max(a.firstRow, b.firstRow),
    firstColumn: Math.max(a.firstColumn, b.firstColumn),
    lastRow: Math.min(a.lastRow, b.lastRow),
    lastColumn: Math.min(a.lastColumn, b.lastColumn),
  };
  return rect.firstRow <= rect.lastRow && rect.firstColumn <= rect.lastColumn ? rect : null;
};

export const overlaps = (a: Rect, b: Rect): boolean => intersection(a, b) !== null;

export const sameRect = (a: Rect, b: Rect): boolean => contains(a, b) && contains(b, a);

export const boundingRect = (a: Rect, b: Rect): Rect => ({
  firstRow: Math.min(a.firstRow, b.firstRow),
  firstColumn: Math.min(a.firstColumn, b.firstColumn),
  lastRow: Math.max(a.lastRow, b.lastRow),
  lastColumn: Math.max(a.lastColumn, b.lastColumn),
});
