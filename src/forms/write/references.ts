import { columnLetters } from "../../core/findings/origin";
import type { PlacedTable } from "./table";

/**
 * References as A1 ranges with the sheet's name. Structured references would read better, but can only be entered once their table exists, and not
 * every program that opens the file knows them; ranges work everywhere and in any order of writing.
 * A table whose sheet is "" stands on the formula's own sheet.
 */
function sheetPrefix(sheet: string): string {
  return sheet === "" ? "" : `'${sheet.replace(/'/gu, "''")}'!`;
}

function range(table: PlacedTable, firstRow: number, lastRow: number, firstColumn: number, lastColumn: number): string {
  const at = (row: number, column: number): string => `$${columnLetters(column)}$${row + 1}`;
  return `${sheetPrefix(table.sheet)}${at(firstRow, firstColumn)}:${at(lastRow, lastColumn)}`;
}

/** The whole table with its header row. */
export function wholeTable(table: PlacedTable): string {
  return range(table, table.headerRow, table.lastRow, 0, table.columns.length - 1);
}

function columnIndex(table: PlacedTable, name: string): number {
  const index = table.columns.findIndex((column) => column.name === name);
  if (index < 0) {
    throw new Error(`the table ${table.table} has no column ${name}`);
  }
  return index;
}

/** The cells under a header. */
export function columnRange(table: PlacedTable, name: string): string {
  return columnsRange(table, name, name);
}

/** The cells under neighbouring headers, `first` to `last`; the header row itself with `headerOnly`. */
export function columnsRange(table: PlacedTable, first: string, last: string, headerOnly = false): string {
  const rows = headerOnly ? ([table.headerRow, table.headerRow] as const) : ([table.headerRow + 1, table.lastRow] as const);
  return range(table, rows[0], rows[1], columnIndex(table, first), columnIndex(table, last));
}

/** A text as a formula writes it. */
export function textLiteral(text: string): string {
  return `"${text.replace(/"/gu, '""')}"`;
}
