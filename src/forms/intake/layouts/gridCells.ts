import type { SheetGrid } from "../../model/grid";
import { isBlankValue, shownText } from "../../schema/rawCell";

/** What a cell says; "" where it is blank. */
export function said(grid: SheetGrid, row: number, column: number): string {
  const value = grid.values[row]?.[column] ?? "";
  return isBlankValue(value) ? "" : shownText({ value, text: grid.text[row]?.[column] ?? "" });
}

export function isFilled(grid: SheetGrid, row: number, column: number): boolean {
  return !isBlankValue(grid.values[row]?.[column] ?? "");
}

/** The filled columns of a row. */
export function filledColumns(grid: SheetGrid, row: number): readonly number[] {
  return (grid.values[row] ?? []).flatMap((value, column) => (isBlankValue(value) ? [] : [column]));
}

export function widthOf(grid: SheetGrid, from = 0, to = grid.values.length): number {
  let width = 0;
  for (let row = from; row < to; row += 1) width = Math.max(width, grid.values[row]?.length ?? 0);
  return width;
}
