import type { SheetGrid } from "../../model/grid";
import { isBlankValue } from "../../schema/rawCell";
import { said, widthOf } from "./gridCells";
import { headerRows } from "./headerRows";
import { textsOf } from "./headingRows";
import type { LayoutWords } from "./layoutWords";
import type { SheetTable } from "./sheetTable";
import { calledByHeading } from "./sheetTable";
import type { ColumnRange } from "./sliceTable";
import { slice } from "./sliceTable";
import type { IsTable } from "./tableParts";

/** More tables than these do not stand beside one another. */
const tablesAtMost = 64;

/** The runs of columns that blank columns part, from a row down. */
function segments(grid: SheetGrid, from: number): readonly ColumnRange[] {
  const width = widthOf(grid);
  const filled = new Uint8Array(width);
  for (let row = from; row < grid.values.length; row += 1) {
    (grid.values[row] ?? []).forEach((value, column) => {
      if (filled[column] === 0 && !isBlankValue(value)) filled[column] = 1;
    });
  }
  const found: ColumnRange[] = [];
  for (let column = 0; column < width; column += 1) {
    if (filled[column] === 0) continue;
    const last = found.at(-1);
    if (last?.to === column) found[found.length - 1] = { from: last.from, to: column + 1 };
    else found.push({ from: column, to: column + 1 });
  }
  return found;
}

const everyRow = (grid: SheetGrid): readonly number[] => grid.values.map((_, row) => row);

/** The first row in which two of the segments have something: above it stand headings over all. */
function firstTableRow(grid: SheetGrid): number {
  return Math.max(
    0,
    grid.values.findIndex((cells) => cells.filter((value) => !isBlankValue(value)).length >= 4),
  );
}

/** Tables that stand beside one another, a blank column between them. What has no header of its own stays with the table on its left. */
export function beside(table: SheetTable, words: LayoutWords, isTable: IsTable): readonly SheetTable[] | null {
  const { grid } = table.decoded;
  const top = firstTableRow(grid);
  const runs = segments(grid, top);
  if (runs.length < 2 || runs.length > tablesAtMost) return null;
  const groups: { from: number; to: number; isTable: boolean }[] = [];
  for (const run of runs) {
    const part = slice(table, everyRow(grid), run);
    const isOwn = headerRows(part.decoded.grid, words).length > 0 && isTable(part);
    const last = groups.at(-1);
    if (last === undefined || (isOwn && last.isTable)) groups.push({ ...run, isTable: isOwn });
    else groups[groups.length - 1] = { from: last.from, to: run.to, isTable: last.isTable || isOwn };
  }
  if (groups.length < 2) return null;
  return groups.map((group, index) => {
    const [from, to] = [index === 0 ? 0 : group.from, groups[index + 1]?.from ?? widthOf(grid)];
    const part = slice(table, everyRow(grid), { from, to });
    const shared = headingsOver(table, top, { from, to });
    const own = textsOf(part.decoded.grid, 0, headerRows(part.decoded.grid, words)[0]?.first ?? 0);
    return {
      ...calledByHeading(
        part,
        own.filter((text) => !shared.includes(text)),
      ),
      outer: [...table.outer, ...shared, grid.sheet],
    };
  });
}

/** Headings that stand over another table, but merged over this one too, or over nothing else in their row. */
function headingsOver({ decoded: { grid } }: SheetTable, top: number, { from, to }: ColumnRange): readonly string[] {
  return grid.values.slice(0, top).flatMap((cells, row) => {
    const filled = cells.flatMap((value, column) => (isBlankValue(value) ? [] : [column]));
    const [only] = filled;
    return filled.length === 1 && only !== undefined && (only < from || only >= to) ? [said(grid, row, only)] : [];
  });
}
