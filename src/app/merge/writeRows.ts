import type { Result } from "../../core/result";
import { ok } from "../../core/result";
import type { AppendRequest, ExcelAccess, ExcelRefusal, UndoHandle, UpdateRequest } from "../../excel";
import { appendRows, updateRows } from "../../excel";
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
      firstColumn: place.firstColumn,
      lastColumn: place.lastColumn,
      columns,
      rows: rows.slice(first, first + rowsPerStep),
    });
  }
  return requests;
}

/** Takes several steps back as one, the last first; stops at the first that is refused. */
export function undoAll(steps: readonly UndoHandle[]): UndoHandle {
  return {
    removes: steps.flatMap(({ removes }) => removes),
    restores: [...new Set(steps.flatMap(({ restores }) => restores))],
    undo: async () => {
      for (const step of [...steps].reverse()) {
        const undone = await step.undo();
        if (!undone.ok) return undone;
      }
      return ok(undefined);
    },
  };
}

/** Does steps one after the other, all or none: where one is refused, those before it are taken back. */
async function doAll(
  steps: readonly (() => Promise<Result<UndoHandle, ExcelRefusal>>)[],
): Promise<Result<readonly UndoHandle[], ExcelRefusal>> {
  const done: UndoHandle[] = [];
  for (const step of steps) {
    const made = await step();
    if (!made.ok) {
      const back = await undoAll(done).undo();
      return back.ok ? made : back;
    }
    done.push(made.value);
  }
  return ok(done);
}

/** Adds rows to tables of the user's, all or none. */
export function appendAll(excel: ExcelAccess, requests: readonly AppendRequest[]): Promise<Result<readonly UndoHandle[], ExcelRefusal>> {
  return doAll(requests.map((request) => () => appendRows(excel, request)));
}

/** Changes cells in tables of the user's, all or none. */
export function updateAll(excel: ExcelAccess, requests: readonly UpdateRequest[]): Promise<Result<readonly UndoHandle[], ExcelRefusal>> {
  return doAll(requests.map((request) => () => updateRows(excel, request)));
}
