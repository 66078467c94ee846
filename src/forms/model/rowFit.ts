import type { ModelCell, ModelRange, SheetModel } from "./sheetModel";
import { heightOfLines, textLines } from "./textFit";

export type FittedCells = Pick<SheetModel, "columnWidths" | "rows" | "merges">;

/** Points. A row of one line is never lower than `body`, whatever stands in it; an empty row is a gap. */
export interface RowMinima {
  readonly body: number;
  readonly gap: number;
}
export const rowMinima: RowMinima = { body: 18, gap: 12 };

/**
 * A height for every row, so that all its text shows: Excel fits rows by itself only while nobody else opens the file, and never around merged
 * cells. Cells merged over columns have the width of all of them; what stands in cells merged over rows adds to the last row where needed.
 * `given` heights are kept. Linear in the cells.
 */
export function fitRows(
  { columnWidths, rows, merges }: FittedCells,
  given: ReadonlyMap<number, number> = new Map(),
  minima: RowMinima = rowMinima,
): ReadonlyMap<number, number> {
  const mergesByRow = byFirstRow(merges);
  const heights = rows.map((cells, row) => {
    const least = cells.some((cell) => cell !== null) ? minima.body : minima.gap;
    return given.get(row) ?? Math.max(least, rowNeed(cells, mergesByRow.get(row) ?? [], columnWidths));
  });
  for (const merge of merges) {
    const cell = rows[merge.firstRow]?.[merge.firstColumn];
    if (merge.lastRow === merge.firstRow || !cell || given.has(merge.lastRow)) continue;
    const there = heights.slice(merge.firstRow, merge.lastRow + 1).reduce((sum, height) => sum + height, 0);
    const missing = Math.max(0, neededHeight(cell, mergedWidth(columnWidths, merge)) - there);
    heights[merge.lastRow] = (heights[merge.lastRow] ?? 0) + missing;
  }
  return new Map(heights.entries());
}

function byFirstRow(merges: readonly ModelRange[]): ReadonlyMap<number, readonly ModelRange[]> {
  const byRow = new Map<number, ModelRange[]>();
  for (const merge of merges) {
    const ofRow = byRow.get(merge.firstRow);
    if (ofRow) ofRow.push(merge);
    else byRow.set(merge.firstRow, [merge]);
  }
  return byRow;
}

/** What the cells of one row need, but for those merged over several rows. */
function rowNeed(cells: readonly (ModelCell | null)[], merges: readonly ModelRange[], widths: readonly number[]): number {
  let need = 0;
  cells.forEach((cell, column) => {
    if (cell === null || cell.content === null) return;
    const merge = merges.find(({ firstColumn }) => firstColumn === column);
    if (merge === undefined) need = Math.max(need, neededHeight(cell, widths[column] ?? 0));
    else if (merge.lastRow === merge.firstRow) need = Math.max(need, neededHeight(cell, mergedWidth(widths, merge)));
  });
  return need;
}

function mergedWidth(widths: readonly number[], { firstColumn, lastColumn }: ModelRange): number {
  return widths.slice(firstColumn, lastColumn + 1).reduce((sum, width) => sum + width, 0);
}

/** The height that a cell's text takes at this width; a number, a date or a formula's result takes one line. */
export function neededHeight({ content, style }: ModelCell, width: number): number {
  return heightOfLines(typeof content === "string" ? textLines(content, width, style) : 1, style);
}
