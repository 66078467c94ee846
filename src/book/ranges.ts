import { a1, columnLetters } from "../core/findings/origin";
import type { ModelRange } from "../forms/model/sheetModel";

export function rangeAddress({ firstRow, firstColumn, lastRow, lastColumn }: ModelRange): string {
  const [from, to] = [a1(firstRow, firstColumn), a1(lastRow, lastColumn)];
  return from === to ? from : `${from}:${to}`;
}

/** `$A$1:$D$9`, as defined names have it. */
export function fixedAddress({ firstRow, firstColumn, lastRow, lastColumn }: ModelRange): string {
  return `$${columnLetters(firstColumn)}$${firstRow + 1}:$${columnLetters(lastColumn)}$${lastRow + 1}`;
}

const isRange = ({ firstRow, lastRow, firstColumn, lastColumn }: ModelRange): boolean => firstRow <= lastRow && firstColumn <= lastColumn;

/** What is left of a range without another: at most four ranges that do not overlap. */
export function withoutRange(range: ModelRange, other: ModelRange): readonly ModelRange[] {
  const top = Math.max(range.firstRow, other.firstRow);
  const bottom = Math.min(range.lastRow, other.lastRow);
  const left = Math.max(range.firstColumn, other.firstColumn);
  const right = Math.min(range.lastColumn, other.lastColumn);
  if (top > bottom || left > right) return [range];
  return [
    { ...range, lastRow: top - 1 },
    { ...range, firstRow: top, lastRow: bottom, lastColumn: left - 1 },
    { ...range, firstRow: top, lastRow: bottom, firstColumn: right + 1 },
    { ...range, firstRow: bottom + 1 },
  ].filter(isRange);
}
