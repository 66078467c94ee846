import type { Result } from "../../core/result";
import { ok } from "../../core/result";
import type { AppendRequest, ExcelAccess, ExcelRefusal, UndoHandle } from "../../excel";
import { appendRows, joinedUndo as undoAll } from "../../excel";
import type { BookRows } from "../../forms/intake/bookRows";

export { undoAll };

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
      firstColumn: place.firstColumn,
      lastColumn: place.lastColumn,
      columns,
      rows: rows.slice(first, first + rowsPerStep),
    });
  }
  return requests;
}

/** Adds rows to tables of the user's, all or none: where one step is refused, those before it are taken back. */
export async function appendAll(
  excel: ExcelAccess,
  requests: readonly AppendRequest[],
): Promise<Result<readonly UndoHandle[], ExcelRefusal>> {
  const done: UndoHandle[] = [];
  for (const request of requests) {
    const appended = await appendRows(excel, request);
    if (!appended.ok) {
      const back = await undoAll(done).undo();
      return back.ok ? appended : back;
    }
    done.push(appended.value);
  }
  return ok(done);
}
