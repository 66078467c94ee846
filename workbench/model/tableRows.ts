import { clearCells } from "./clear";
import { ensureCell, getCell } from "./cells";
import { shiftRect, shiftReference } from "./insertDelete";
import type { LineShift } from "./insertDelete";
import { contains, intersection, maxRows, overlaps } from "./rect";
import { mapReferences } from "./references";
import { rewriteReferences } from "./sheets";
import { tableBody } from "./tables";
import type { Cell, Rect, Sheet, Table, WorkbookModel } from "./types";

/** Cells beside a table's columns hang together with those below it, so that they can't be moved: Excel refuses. */
export class ImmovableCells extends Error {}

/** The table's columns from a row of the sheet down to the last. */
const below = ({ range }: Table, at: number): Rect => ({ ...range, firstRow: at, lastRow: maxRows - 1 });

const refuseImmovable = (sheet: Sheet, table: Table, zone: Rect): void => {
  const hangsOver = (rect: Rect): boolean => {
    const part = intersection(rect, { ...zone, firstColumn: 0, lastColumn: rect.lastColumn });
    return part !== null && overlaps(rect, zone) && !contains(zone, part);
  };
  if (sheet.merges.some(hangsOver)) throw new ImmovableCells("merged cells below the table reach beyond its columns");
  if (sheet.tables.some((other) => other !== table && hangsOver(other.range)))
    throw new ImmovableCells("another table below reaches beyond");
};

const moveCells = (sheet: Sheet, { range: { firstColumn, lastColumn } }: Table, { at, count, kind }: LineShift): void => {
  const width = lastColumn - firstColumn + 1;
  const take = (row: number): (Cell | undefined)[] =>
    Array.from({ length: width }, (_, index) => {
      const cell = sheet.cells[row]?.[firstColumn + index];
      if (cell?.spill ?? cell?.spilledFrom) throw new ImmovableCells("a spill below the table");
      return cell;
    });
  const put = (row: number, cells: readonly (Cell | undefined)[]): void =>
    cells.forEach((cell, index) => {
      if (cell === undefined) delete sheet.cells[row]?.[firstColumn + index];
      else (sheet.cells[row] ??= [])[firstColumn + index] = cell;
    });
  const end = sheet.cells.length;
  const moved = Array.from({ length: Math.max(0, end - at) }, (_, index) => take(at + index));
  const kept =
    kind === "insert" ? [...Array.from({ length: count }, () => Array<undefined>(width).fill(undefined)), ...moved] : moved.slice(count);
  for (let row = at; row < Math.max(end, at + kept.length); row += 1) put(row, kept[row - at] ?? Array<undefined>(width).fill(undefined));
};

/** What lies wholly in the moved columns moves along; a list of choices that ends just above grows with the table. */
const moveLayout = (sheet: Sheet, table: Table, shift: LineShift): void => {
  const columns: Rect = { ...table.range, firstRow: 0, lastRow: maxRows - 1 };
  const moved = (rect: Rect): Rect | null => (contains(columns, rect) ? shiftRect(rect, shift) : rect);
  sheet.merges = sheet.merges.flatMap((merge) => moved(merge) ?? []);
  sheet.validations = sheet.validations.flatMap((validation) => {
    const grows = shift.kind === "insert" && contains(columns, validation.range) && validation.range.lastRow === shift.at - 1;
    const range = grows ? { ...validation.range, lastRow: validation.range.lastRow + shift.count } : moved(validation.range);
    return range ? [Object.assign(validation, { range })] : [];
  });
  for (const other of sheet.tables) if (other !== table) other.range = moved(other.range) ?? other.range;
  sheet.notes = sheet.notes.flatMap((note) => {
    const at = moved({ firstRow: note.row, lastRow: note.row, firstColumn: note.column, lastColumn: note.column });
    return at ? [{ ...note, row: at.firstRow }] : [];
  });
};

const moveReferences = (workbook: WorkbookModel, sheet: Sheet, { range }: Table, shift: LineShift): void => {
  rewriteReferences(workbook, (formula, home) =>
    mapReferences(formula, (reference) => {
      const named = reference.sheet ?? home;
      const columns = [reference.first.column, (reference.last ?? reference.first).column];
      const within = columns.every((column) => column !== null && column >= range.firstColumn && column <= range.lastColumn);
      return named?.toLowerCase() === sheet.name.toLowerCase() && within ? shiftReference(reference, shift) : reference;
    }),
  );
};

/** Rows look like the one above them, as Excel gives new rows of a table the format of the last. */
const takeLooks = (sheet: Sheet, table: Table, at: number, count: number): void => {
  const model = at > tableBody(table).firstRow ? at - 1 : at + count;
  for (let column = table.range.firstColumn; column <= table.range.lastColumn; column += 1) {
    const style = getCell(sheet, model, column)?.style ?? 0;
    if (style !== 0) for (let row = at; row < at + count; row += 1) ensureCell(sheet, row, column).style = style;
  }
};

/** Inserts blank rows into a table before the body row `index`; what stands below in its columns moves down. @throws ImmovableCells */
export const insertTableRows = (workbook: WorkbookModel, sheet: Sheet, table: Table, index: number, count: number): Rect => {
  const shift: LineShift = { axis: "row", at: tableBody(table).firstRow + index, count, kind: "insert" };
  refuseImmovable(sheet, table, below(table, shift.at));
  moveCells(sheet, table, shift);
  moveLayout(sheet, table, shift);
  moveReferences(workbook, sheet, table, shift);
  table.range = { ...table.range, lastRow: table.range.lastRow + count };
  takeLooks(sheet, table, shift.at, count);
  return { ...table.range, firstRow: shift.at, lastRow: shift.at + count - 1 };
};

/** Takes a body row out of a table; what stands below in its columns moves up. The last row is only cleared: a table has one. @throws ImmovableCells */
export const deleteTableRow = (workbook: WorkbookModel, sheet: Sheet, table: Table, index: number): void => {
  const body = tableBody(table);
  const row = { ...body, firstRow: body.firstRow + index, lastRow: body.firstRow + index };
  if (body.firstRow === body.lastRow) {
    clearCells(sheet, row, "Contents");
    return;
  }
  const shift: LineShift = { axis: "row", at: row.firstRow, count: 1, kind: "delete" };
  refuseImmovable(sheet, table, below(table, shift.at));
  moveCells(sheet, table, shift);
  moveLayout(sheet, table, shift);
  moveReferences(workbook, sheet, table, shift);
  table.range = { ...table.range, lastRow: table.range.lastRow - 1 };
};
