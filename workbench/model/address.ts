import { isEntireColumn, isEntireRow, maxColumns, maxRows, onSheet } from "./rect";
import type { Rect } from "./types";

/** `0` → `A`, `27` → `AB`. */
export const columnLetters = (column: number): string => {
  let letters = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
};

/** `AB` → `27`; letters in either case. */
export const columnNumber = (letters: string): number => {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
};

/** `A1:B9`, `A:C` for whole columns, `2:3` for whole rows, `A1` for one cell. */
export const formatRect = (rect: Rect): string => {
  if (isEntireColumn(rect)) return `${columnLetters(rect.firstColumn)}:${columnLetters(rect.lastColumn)}`;
  if (isEntireRow(rect)) return `${rect.firstRow + 1}:${rect.lastRow + 1}`;
  const first = columnLetters(rect.firstColumn) + String(rect.firstRow + 1);
  const last = columnLetters(rect.lastColumn) + String(rect.lastRow + 1);
  return first === last ? first : `${first}:${last}`;
};

/** With `$` before every part, as Excel writes references in names and charts. */
export const formatAbsoluteRect = (rect: Rect): string =>
  formatRect(rect).replace(
    /([A-Z]+)?(\d+)?(?=:|$)/g,
    (_, column?: string, row?: string) => (column ? `$${column}` : "") + (row ? `$${row}` : ""),
  );

/** Excel quotes a sheet name that is not a plain word, starts with a digit, or could be read as a cell. */
export const quoteSheetName = (name: string): string =>
  /^[A-Za-z_][A-Za-z0-9_.]*$/.test(name) && !/^([A-Za-z]{1,3}\d+|[Rr]\d*[Cc]?\d*|[Cc]\d*)$/.test(name)
    ? name
    : `'${name.replace(/'/g, "''")}'`;

export interface SheetAddress {
  /** null where the address names no sheet. */
  readonly sheet: string | null;
  readonly rect: Rect;
}

const cellPattern = /^\$?([A-Za-z]{1,3})\$?(\d{1,7})$/;
const columnPattern = /^\$?([A-Za-z]{1,3})$/;
const rowPattern = /^\$?(\d{1,7})$/;

interface Corner {
  readonly row: number | null;
  readonly column: number | null;
}

const parseCorner = (text: string): Corner | null => {
  const cell = cellPattern.exec(text);
  if (cell) return { row: Number(cell[2]) - 1, column: columnNumber(cell[1] ?? "") };
  const column = columnPattern.exec(text);
  if (column) return { row: null, column: columnNumber(column[1] ?? "") };
  const row = rowPattern.exec(text);
  return row ? { row: Number(row[1]) - 1, column: null } : null;
};

/** `A1`, `$A$1:B9` (corners in any order), `A:C`, `2:3`; null where the text is no reference or lies outside the sheet. */
export const parseRect = (text: string): Rect | null => {
  const parts = text.split(":");
  if (parts.length > 2) return null;
  const first = parseCorner((parts[0] ?? "").trim());
  const last = parts.length === 2 ? parseCorner((parts[1] ?? "").trim()) : first;
  if (first === null || last === null) return null;
  if ((first.row === null) !== (last.row === null) || (first.column === null) !== (last.column === null)) return null;
  if (parts.length === 1 && (first.row === null || first.column === null)) return null;
  const rect: Rect = {
    firstRow: Math.min(first.row ?? 0, last.row ?? 0),
    lastRow: first.row === null ? maxRows - 1 : Math.max(first.row, last.row ?? 0),
    firstColumn: Math.min(first.column ?? 0, last.column ?? 0),
    lastColumn: first.column === null ? maxColumns - 1 : Math.max(first.column, last.column ?? 0),
  };
  return onSheet(rect) ? rect : null;
};

/** `'TH 2022'!$A$1:$B$2` or without a sheet; null where it is no reference. */
export const parseSheetAddress = (text: string): SheetAddress | null => {
  const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!(.+)$/.exec(text.trim());
  if (!match) {
    const rect = parseRect(text.trim());
    return rect && { sheet: null, rect };
  }
  const rect = parseRect(match[3] ?? "");
  return rect && { sheet: match[1]?.replace(/''/g, "'") || (match[2] ?? ""), rect };
};
