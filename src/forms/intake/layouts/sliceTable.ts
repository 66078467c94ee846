import type { SourceCell } from "../sourceSheet";
import { cellId } from "../sourceSheet";
import type { SheetTable } from "./sheetTable";

/** Columns `from` (included) to `to` (not included). */
export interface ColumnRange {
  readonly from: number;
  readonly to: number;
}

/** Takes some rows, in their order, and neighbouring columns of a table. */
export function slice(table: SheetTable, rows: readonly number[], { from, to }: ColumnRange): SheetTable {
  const { source, grid, doubtful } = table.decoded;
  const newRows = new Map(rows.map((row, index) => [row, index]));
  const moved = ({ row, column }: SourceCell): SourceCell | null => {
    const newRow = newRows.get(row);
    return newRow === undefined || column < from || column >= to ? null : { row: newRow, column: column - from };
  };
  const cut = <T>(matrix: readonly (readonly T[])[]): (readonly T[])[] => rows.map((row) => (matrix[row] ?? []).slice(from, to));
  const text = cut(grid.text);
  const firstFrom = rowsFrom(rows);
  const merges = source.merges.flatMap((merge) => {
    const [firstRow, lastRow] = [firstFrom(merge.firstRow), firstFrom(merge.lastRow + 1) - 1];
    const isIn = merge.firstColumn >= from && merge.firstColumn < to && firstRow <= lastRow && newRows.has(merge.firstRow);
    const lastColumn = Math.min(merge.lastColumn, to - 1) - from;
    return isIn ? [{ ...merge, firstRow, lastRow, firstColumn: merge.firstColumn - from, lastColumn }] : [];
  });
  const oldFonts = new Map<number, string>();
  for (const [index, row] of source.oldFonts.size === 0 ? [] : rows.entries()) {
    for (let column = from; column < Math.min(to, source.values[row]?.length ?? 0); column += 1) {
      const font = source.oldFonts.get(cellId(row, column));
      if (font !== undefined) oldFonts.set(cellId(index, column - from), font);
    }
  }
  const keep = <C extends SourceCell>(cells: readonly C[]): C[] =>
    cells.flatMap((cell) => {
      const place = moved(cell);
      return place === null ? [] : [{ ...cell, ...place }];
    });
  return {
    ...table,
    decoded: {
      source: { ...source, values: cut(source.values), text, merges, oldFonts, uncalculated: keep(source.uncalculated) },
      grid: { ...grid, values: cut(grid.values), text },
      doubtful: keep(doubtful),
    },
    placeOf: (row, column) => table.placeOf(rows[row] ?? 0, column + from),
  };
}

/** The place, among rows that ascend, of the first one that is not before a row. */
function rowsFrom(rows: readonly number[]): (row: number) => number {
  return (row) => {
    let [low, high] = [0, rows.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((rows[middle] ?? 0) < row) low = middle + 1;
      else high = middle;
    }
    return low;
  };
}
