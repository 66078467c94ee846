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
  const heights: number[] = [];
  for (let row = 0; row < rows.length; row += 1) {
    const cells = rows[row] ?? [];
    heights.push(given.get(row) ?? Math.max(hasCell(cells) ? minima.body : minima.gap, rowNeed(cells, mergesByRow.get(row), columnWidths)));
  }
  for (const merge of merges) {
    const cell = rows[merge.firstRow]?.[merge.firstColumn];
    if (merge.lastRow === merge.firstRow || !cell || given.has(merge.lastRow)) continue;
    const there = heights.slice(merge.firstRow, merge.lastRow + 1).reduce((sum, height) => sum + height, 0);
    const missing = Math.max(0, neededHeight(cell, mergedWidth(columnWidths, merge)) - there);
    heights[merge.lastRow] = (heights[merge.lastRow] ?? 0) + missing;
  }
  const byRow = new Map<number, number>();
  for (let row = 0; row < heights.length; row += 1) byRow.set(row, heights[row] ?? 0);
  return byRow;
}

function hasCell(cells: readonly (ModelCell | null)[]): boolean {
  for (const cell of cells) if (cell !== null) return true;
  return false;
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

/** What the cells of one row need, but for those merged over several rows. Most rows have no merged cells. */
function rowNeed(cells: readonly (ModelCell | null)[], merges: readonly ModelRange[] | undefined, widths: readonly number[]): number {
  let need = 0;
  for (let column = 0; column < cells.length; column += 1) {
    const cell = cells[column] ?? null;
    if (cell === null || cell.content === null) continue;
    const merge = merges === undefined ? undefined : mergeAt(merges, column);
    if (merge !== undefined && merge.lastRow !== merge.firstRow) continue;
    const height = neededHeight(cell, merge === undefined ? (widths[column] ?? 0) : mergedWidth(widths, merge));
    if (height > need) need = height;
  }
  return need;
}

function mergeAt(merges: readonly ModelRange[], column: number): ModelRange | undefined {
  return merges.find(({ firstColumn }) => firstColumn === column);
}

function mergedWidth(widths: readonly number[], { firstColumn, lastColumn }: ModelRange): number {
  return widths.slice(firstColumn, lastColumn + 1).reduce((sum, width) => sum + width, 0);
}

/** The height that a cell's text takes at this width; a number, a date or a formula's result takes one line. */
export function neededHeight({ content, style }: ModelCell, width: number): number {
  return heightOfLines(typeof content === "string" ? textLines(content, width, style) : 1, style);
}
