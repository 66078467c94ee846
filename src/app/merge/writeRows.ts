import type { Result } from "../../core/result";
import type { AppendRequest, ExcelAccess, ExcelRefusal, UndoHandle, UpdateRequest } from "../../excel";
import { appendRows, updateRows } from "../../excel";
import { allOrNone } from "../allOrNone";
import type { BookRows } from "../../forms/intake/bookRows";

/** Excel takes at most 5 MB a message: so many cells of names and scores, with their formats, stay far below. */
const cellsPerStep = 40_000;

/** The steps in which a table's rows are added, each right below the one before. */
export function appendRequests({ place, columns, rows }: BookRows): readonly AppendRequest[] {
  const rowsPerStep = Math.max(1, Math.floor(cellsPerStep / columns.length));
  const requests: AppendRequest[] = [];
  for (let first = 0; first < rows.length; first += rowsPerStep) {
    requests.push({
      sheet: place.sheet,
      afterRow: place.afterRow + first,
      afterData: place.hasData || first > 0,
      // Below the first step stand rows of ours, which no one has read yet.
      above: first === 0 ? place.above : null,
      firstColumn: place.firstColumn,
      lastColumn: place.lastColumn,
      columns,
      rows: rows.slice(first, first + rowsPerStep),
    });
  }
  return requests;
}

/** Adds rows to tables of the user's, all or none. */
export function appendAll(excel: ExcelAccess, requests: readonly AppendRequest[]): Promise<Result<readonly UndoHandle[], ExcelRefusal>> {
  return allOrNone(requests.map((request) => () => appendRows(excel, request)));
}

/** Changes cells in tables of the user's, all or none. */
export function updateAll(excel: ExcelAccess, requests: readonly UpdateRequest[]): Promise<Result<readonly UndoHandle[], ExcelRefusal>> {
  return allOrNone(requests.map((request) => () => updateRows(excel, request)));
}
