import { columnLetters } from "../../core/findings/origin";

/** A table by its place, zero-based, as formulas name it. Its columns begin with the sheet's first. */
export interface TablePlace {
  readonly sheet: string;
  readonly table: string;
  readonly columns: readonly { readonly name: string }[];
  readonly headerRow: number;
  readonly lastRow: number;
}

/**
 * References as A1 ranges with the sheet's name. Structured references would read better, but can only be entered once their table exists, and not
 * every program that opens the file knows them; ranges work everywhere and in any order of writing.
 * A table whose sheet is "" stands on the formula's own sheet.
 */
function sheetPrefix(sheet: string): string {
  return sheet === "" ? "" : `'${sheet.replace(/'/gu, "''")}'!`;
}

function range(table: TablePlace, firstRow: number, lastRow: number, firstColumn: number, lastColumn: number): string {
  const at = (row: number, column: number): string => `$${columnLetters(column)}$${row + 1}`;
  return `${sheetPrefix(table.sheet)}${at(firstRow, firstColumn)}:${at(lastRow, lastColumn)}`;
}

/** A cell of the formula's own row, which is named relatively: filled down, the formula follows. `column` is zero-based. */
export function cellInRow(row: number, column: number): string {
  return `$${columnLetters(column)}${row + 1}`;
}

/** Neighbouring cells of the formula's own row, under the headers `first` to `last` of the table it stands beside. */
export function cellsInRow(table: TablePlace, row: number, first: string, last: string = first): string {
  const [from, to] = [first, last].map((name) => cellInRow(row, columnIndex(table, name)));
  return from === to ? `${from}` : `${from}:${to}`;
}

/** The whole table with its header row. */
export function wholeTable(table: TablePlace): string {
  return range(table, table.headerRow, table.lastRow, 0, table.columns.length - 1);
}

function columnIndex(table: TablePlace, name: string): number {
  const index = table.columns.findIndex((column) => column.name === name);
  if (index < 0) {
    throw new Error(`the table ${table.table} has no column ${name}`);
  }
  return index;
}

/** The cells under a header. */
export function columnRange(table: TablePlace, name: string): string {
  const column = columnIndex(table, name);
  return range(table, table.headerRow + 1, table.lastRow, column, column);
}

/** Neighbouring headers themselves, `first` to `last`. */
export function headersRange(table: TablePlace, first: string, last: string): string {
  return range(table, table.headerRow, table.headerRow, columnIndex(table, first), columnIndex(table, last));
}
