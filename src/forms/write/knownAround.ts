import type { CellContent, SheetGrid } from "../model/grid";

/** A cell of a sheet, zero-based. */
interface Cell {
  readonly row: number;
  readonly column: number;
}

/** Texts by which rows of a sheet are known again; null in cells that tell nothing. From `firstRow` and `firstColumn` on. */
interface KnownTexts {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly values: readonly (readonly (CellContent | null)[])[];
}

/** The columns in which rows of people's tables say whom they are about: number, commune, code, name, level, title. */
const leadingColumns = 8;

/** Errors come and go as formulas are calculated. */
const tells = (value: CellContent | undefined): value is string => typeof value === "string" && value !== "" && !value.startsWith("#");

/**
 * The texts in the leading columns of the rows in which cells are about to be changed (`cells`), without those that the whole step changes (`changed`):
 * where they say something else in the moment of writing, other rows stand there.
 */
export function knownAround(grid: SheetGrid | undefined, cells: readonly Cell[], changed: readonly Cell[]): KnownTexts {
  if (grid === undefined || cells.length === 0) return { firstRow: 0, firstColumn: 0, values: [] };
  const { rowIndex, columnIndex } = grid;
  const own = new Set(changed.map(({ row, column }) => `${row} ${column}`));
  const rows = cells.map(({ row }) => row);
  const [firstRow, lastRow] = rows.reduce(([first, last], row) => [Math.min(first, row), Math.max(last, row)], [Infinity, -Infinity]);
  const width = Math.min(leadingColumns, grid.values[0]?.length ?? 1);
  const values = Array.from({ length: lastRow - firstRow + 1 }, (_, index) =>
    Array.from({ length: width }, (__, place) => {
      const [row, column] = [firstRow + index, columnIndex + place];
      const value = grid.values[row - rowIndex]?.[place];
      return tells(value) && !own.has(`${row} ${column}`) ? value : null;
    }),
  );
  return { firstRow, firstColumn: columnIndex, values };
}
