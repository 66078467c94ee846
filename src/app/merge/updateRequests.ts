import type { CellUpdate, UpdateRequest } from "../../excel";
import { fieldUpdates } from "../../forms/intake/fieldUpdates";
import type { CellContent, SheetGrid } from "../../forms/model/grid";
import { knownAround } from "../../forms/write/knownAround";
import type { RowToUpdate } from "./decide";

/** Excel takes at most 5 MB a message: so many cells, were each written on its own, stay below. */
const cellsPerStep = 3_000;

function contentIn(grid: SheetGrid | undefined, row: number, column: number): CellContent {
  return grid?.values[row - grid.rowIndex]?.[column - grid.columnIndex] ?? "";
}

function stepOf(grid: SheetGrid | undefined, all: readonly CellUpdate[], step: number): Pick<UpdateRequest, "cells" | "known"> {
  const cells = all.slice(step * cellsPerStep, (step + 1) * cellsPerStep);
  return { cells, known: knownAround(grid, cells, all) };
}

/** The steps in which cells of the district's rows are changed, each only where it holds what `grids` say. */
export function updateRequests(rows: readonly RowToUpdate[], grids: readonly SheetGrid[]): readonly UpdateRequest[] {
  const byName = new Map(grids.map((grid) => [grid.sheet, grid]));
  const bySheet = new Map<string, CellUpdate[]>();
  for (const { ours, theirs, fills } of rows) {
    for (const { sheet, ...cell } of fieldUpdates(ours, theirs, fills)) {
      const cells = bySheet.get(sheet) ?? [];
      cells.push({ ...cell, before: contentIn(byName.get(sheet), cell.row, cell.column) });
      bySheet.set(sheet, cells);
    }
  }
  return [...bySheet].flatMap(([sheet, cells]) =>
    Array.from({ length: Math.ceil(cells.length / cellsPerStep) }, (_, step) => ({
      sheet,
      ...stepOf(byName.get(sheet), cells, step),
    })),
  );
}
