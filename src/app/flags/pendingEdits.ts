import type { Edit } from "../../excel/flags";
import type { FlagBook } from "./flagBook";

type Cells = Extract<Edit, { readonly kind: "cells" }>;

/** Where the flags of a sheet that is switched on stand: edits there are our own. */
export type FlagColumns = ReadonlyMap<string, { readonly column: number }>;

/** More changed rows than this are not worth picking out. */
const mostRows = 500;

/** What an edit asks for: nothing, some rows of one sheet, or everything. */
export type Asked =
  { readonly kind: "nothing" | "all" } | { readonly kind: "rows"; readonly sheetId: string; readonly rows: readonly number[] };

function rowsOf(book: FlagBook, { sheetId, range }: Cells): readonly number[] | null {
  const source = book.sources.get(sheetId);
  if (source === undefined || range === null || range.lastRow - range.firstRow >= mostRows) return null;
  for (let column = range.firstColumn; column <= range.lastColumn; column += 1) if (!source.criterionColumns.has(column)) return null;
  const rows: number[] = [];
  for (let row = range.firstRow; row <= range.lastRow; row += 1) {
    if (!source.dataRows.has(row)) return null;
    rows.push(row);
  }
  const changed = new Set(rows);
  const hangTogether = source.table.rows.some((row) => changed.has(row.origin.row) && book.flagger.hasTwin(row));
  return hangTogether ? null : rows;
}

/** Scores alone concern their rows alone; any other cell of a form may concern all. `book` null = not read yet. */
export function askedBy(edit: Edit, book: FlagBook | null, flagged: FlagColumns): Asked {
  if (flagged.size === 0) return { kind: "nothing" };
  if (edit.kind === "sheets" || book === null) return { kind: "all" };
  const { sheetId, range } = edit;
  const column = flagged.get(sheetId)?.column;
  const isOurs = range !== null && range.firstColumn === column && range.lastColumn === column;
  if (isOurs || book.results.has(sheetId)) return { kind: "nothing" };
  const rows = flagged.has(sheetId) ? rowsOf(book, edit) : null;
  return rows === null ? { kind: "all" } : { kind: "rows", sheetId, rows };
}
