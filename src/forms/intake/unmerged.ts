import type { CellContent, SheetGrid } from "../model/grid";
import type { ModelRange } from "../model/sheetModel";
import { isBlankValue } from "../schema/rawCell";

/** Gives the cells of a merge in one of these columns the value of its first cell: a village's name over the rows of its levels. */
export function unmerged(grid: SheetGrid, merges: readonly ModelRange[], columns: ReadonlySet<number>, from: number): CellContent[][] {
  const values = grid.values.map((row) => [...row]);
  for (const { firstRow, lastRow, firstColumn } of merges) {
    const value = values[firstRow]?.[firstColumn] ?? "";
    if (firstRow < from || !columns.has(firstColumn) || isBlankValue(value)) continue;
    for (let row = firstRow + 1; row <= lastRow && row < values.length; row += 1) {
      const cells = values[row] ?? [];
      while (cells.length <= firstColumn) cells.push("");
      cells[firstColumn] = value;
      values[row] = cells;
    }
  }
  return values;
}
