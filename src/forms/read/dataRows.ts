import type { CellContent } from "../model/grid";
import { cells, isYear } from "../schema/cells";
import { isSignature, isSumLabel, isSumWord } from "./rowWords";
import { isBlankValue } from "../schema/rawCell";
import type { TableView } from "./tableView";
import { cellAt, isBlankAt, valueAt } from "./tableView";

/** The rows of a table that hold data, and those that sum them up. Blank rows, numbering under the header and signature blocks are neither. */
export interface TableRows {
  readonly data: readonly number[];
  readonly sums: readonly number[];
}

/** Columns that are often filled in advance, down past the last row of data. */
const prefilled: ReadonlySet<string> = new Set(["ordinal", "year"]);

const noValues: readonly CellContent[] = [];

interface Columns {
  readonly keys: readonly { readonly column: number; readonly isYear: boolean }[];
  readonly telling: readonly number[];
  readonly all: readonly number[];
  readonly last: number;
}

function columnsOf(view: TableView): Columns {
  const named = [...view.fields].map(([name, column]) => ({ name, column, key: view.form.fields[name]?.key === true }));
  const all = [...named.map(({ column }) => column), ...view.furtherColumns];
  return {
    keys: named.filter(({ key }) => key).map(({ name, column }) => ({ column, isYear: name === "year" })),
    telling: [...named.filter(({ name }) => !prefilled.has(name)).map(({ column }) => column), ...view.furtherColumns],
    all,
    last: Math.max(...all),
  };
}

/** Every key is filled, and the year is a year. */
function isComplete(view: TableView, row: number, { keys }: Columns): boolean {
  const values = view.grid.values[row] ?? noValues;
  for (let at = 0; at < keys.length; at += 1) {
    const { column, isYear: mustBeYear } = keys[at]!;
    const value = values[column] ?? "";
    const fills =
      typeof value === "number" ? !mustBeYear || isYear(value) : !isBlankValue(value) && (!mustBeYear || saysYear(view, row, column));
    if (!fills) {
      return false;
    }
  }
  return true;
}

function saysYear(view: TableView, row: number, column: number): boolean {
  return cells.year.read(cellAt(view, row, column)).ok;
}

function isSum(view: TableView, row: number, columns: Columns, complete: boolean): boolean {
  const values = view.grid.values[row] ?? noValues;
  if (complete) {
    for (let at = 0; at < columns.keys.length; at += 1) {
      if (isSumWord(values[columns.keys[at]!.column] ?? "")) {
        return true;
      }
    }
    return false;
  }
  return values.slice(0, columns.last + 1).some(isSumLabel);
}

/** A row `1 2 3 …`, `(1) (2) (3)` or `A B 1 2` under the header numbers the columns. */
export function isNumbering(view: TableView, row: number): boolean {
  const texts = (view.grid.values[row] ?? []).map((value) => String(value).replace(/[()\s]/gu, "")).filter((text) => text !== "");
  const numbers = texts.filter((text) => /^\d+$/u.test(text)).map(Number);
  const letters = texts.slice(0, texts.length - numbers.length);
  return numbers.length >= 3 && letters.every((text) => /^[A-E]$/u.test(text)) && numbers.every((number, index) => number === index + 1);
}

/**
 * Where a signature block begins in a form whose rows bear no year: names and offices look like any other text there, but an office follows a blank
 * row or a sum, and nothing else stands in its row.
 */
function signatureStart(view: TableView, start: number, columns: Columns): number {
  let apart = false;
  for (let row = start; row < view.grid.values.length; row += 1) {
    const complete = isComplete(view, row, columns);
    if (apart && isOnlySignature(view, row, columns)) {
      return row;
    }
    apart = !complete && (columns.all.every((column) => isBlankAt(view, row, column)) || isSum(view, row, columns, false));
  }
  return view.grid.values.length;
}

function isOnlySignature(view: TableView, row: number, columns: Columns): boolean {
  const filledCells = columns.all.map((column) => valueAt(view, row, column)).filter((value) => !isBlankValue(value));
  return filledCells.length > 0 && filledCells.every(isSignature);
}

/** Where the block under the table begins: what follows the last complete row, once it looks like no row of data any more. */
function trailingData(view: TableView, from: number, limit: number, columns: Columns, sums: number[]): readonly number[] {
  const data: number[] = [];
  let apart = false;
  for (let row = from; row < limit; row += 1) {
    if (columns.telling.every((column) => isBlankAt(view, row, column)) && !isSigned(view, row)) {
      apart = true;
    } else if (isSum(view, row, columns, false)) {
      sums.push(row);
      apart = true;
    } else if (isOnlySignature(view, row, columns) || (apart && (filled(view, row, columns) < 2 || isSigned(view, row)))) {
      return data;
    } else {
      data.push(row);
    }
  }
  return data;
}

/** Some cell of the row, be it beside the table's columns, speaks of signing. */
function isSigned(view: TableView, row: number): boolean {
  return (view.grid.values[row] ?? []).some(isSignature);
}

function filled(view: TableView, row: number, columns: Columns): number {
  return columns.all.filter((column) => !isBlankAt(view, row, column)).length;
}

/** Parts the rows under a header (RULINGS 23). A row without its keys is data as long as complete rows follow: its fault must be told. */
export function tableRows(view: TableView): TableRows {
  const columns = columnsOf(view);
  const data: number[] = [];
  const sums: number[] = [];
  const start = isNumbering(view, view.firstDataRow) ? view.firstDataRow + 1 : view.firstDataRow;
  const limit = columns.keys.some(({ isYear: isYearKey }) => isYearKey) ? view.grid.values.length : signatureStart(view, start, columns);
  let end = limit;
  while (end > start && !(isComplete(view, end - 1, columns) && !isSum(view, end - 1, columns, true))) {
    end -= 1;
  }
  for (let row = start; row < end; row += 1) {
    const complete = isComplete(view, row, columns);
    if (!complete && columns.telling.every((column) => isBlankAt(view, row, column))) {
      continue;
    }
    (isSum(view, row, columns, complete) ? sums : data).push(row);
  }
  data.push(...trailingData(view, end, limit, columns, sums));
  return { data, sums };
}
