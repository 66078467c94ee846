import { a1 } from "../core/findings/origin";
import type { ModelRange } from "../forms/model/sheetModel";

export function rowCount(range: ModelRange): number {
  return range.lastRow - range.firstRow + 1;
}

export function columnCount(range: ModelRange): number {
  return range.lastColumn - range.firstColumn + 1;
}

export function cellCount(range: ModelRange): number {
  return rowCount(range) * columnCount(range);
}

export function sizedRange(rowIndex: number, columnIndex: number, rows: number, columns: number): ModelRange {
  return { firstRow: rowIndex, firstColumn: columnIndex, lastRow: rowIndex + rows - 1, lastColumn: columnIndex + columns - 1 };
}

export function holds(range: ModelRange | null, row: number, column: number): boolean {
  return range !== null && row >= range.firstRow && row <= range.lastRow && column >= range.firstColumn && column <= range.lastColumn;
}

/** The smallest range around all that are given; null where none is. */
export function around(...ranges: readonly (ModelRange | null)[]): ModelRange | null {
  let bound: ModelRange | null = null;
  for (const range of ranges) {
    if (range === null) continue;
    bound =
      bound === null
        ? range
        : {
            firstRow: Math.min(bound.firstRow, range.firstRow),
            firstColumn: Math.min(bound.firstColumn, range.firstColumn),
            lastRow: Math.max(bound.lastRow, range.lastRow),
            lastColumn: Math.max(bound.lastColumn, range.lastColumn),
          };
  }
  return bound;
}

/** What two ranges have in common; null where that is nothing. */
export function within(range: ModelRange | null, area: ModelRange): ModelRange | null {
  if (range === null) return null;
  const firstRow = Math.max(range.firstRow, area.firstRow);
  const firstColumn = Math.max(range.firstColumn, area.firstColumn);
  const lastRow = Math.min(range.lastRow, area.lastRow);
  const lastColumn = Math.min(range.lastColumn, area.lastColumn);
  return firstRow > lastRow || firstColumn > lastColumn ? null : { firstRow, firstColumn, lastRow, lastColumn };
}

/** Cuts a range into bands of at most this many rows, from top to bottom. */
export function bands(range: ModelRange, rows: number): readonly ModelRange[] {
  const height = Math.max(1, Math.floor(rows));
  const cut: ModelRange[] = [];
  for (let firstRow = range.firstRow; firstRow <= range.lastRow; firstRow += height) {
    cut.push({ ...range, firstRow, lastRow: Math.min(range.lastRow, firstRow + height - 1) });
  }
  return cut;
}

/** `{0,0,2,3}` → `A1:D3`. */
export function rangeAddress(range: ModelRange): string {
  return `${a1(range.firstRow, range.firstColumn)}:${a1(range.lastRow, range.lastColumn)}`;
}

const reference = /\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/u;

function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

/** The range of a reference with or without its sheet: `='TH 2022'!$A$1:$D$3`; null where it is none (`=#REF!`). */
export function parseReference(text: string): ModelRange | null {
  const match = reference.exec(text);
  const [, firstLetters, firstRow, lastLetters, lastRow] = match ?? [];
  if (firstLetters === undefined || firstRow === undefined) return null;
  return {
    firstRow: Number(firstRow) - 1,
    firstColumn: columnIndex(firstLetters),
    lastRow: Number(lastRow ?? firstRow) - 1,
    lastColumn: columnIndex(lastLetters ?? firstLetters),
  };
}

/**
 * The range object, not kept beyond its batch: a kept one costs a request of its own when the run ends.
 */
export function cellsOf(sheet: Excel.Worksheet, range: ModelRange): Excel.Range {
  return sheet.getRangeByIndexes(range.firstRow, range.firstColumn, rowCount(range), columnCount(range)).untrack();
}
