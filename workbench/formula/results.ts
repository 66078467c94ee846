import { ensureCell, forEachCell, getCell } from "../model/cells";
import { overlaps } from "../model/rect";
import type { CellError, Rect, Sheet, WorkbookModel } from "../model/types";
import { modelValue } from "./engineSheets";
import { cellKey } from "./formulaCells";
import type { SheetResults } from "./session";

export type Results = ReadonlyMap<string, SheetResults>;

/** The rectangle an anchor's array takes, whether it fits there or not. */
export function arrayAt(results: Results, sheetId: string, row: number, column: number): Rect | null {
  const range = results.get(sheetId)?.arrays[row]?.[column];
  if (range === undefined) return null;
  return { firstRow: range.startRow, firstColumn: range.startColumn, lastRow: range.endRow, lastColumn: range.endColumn };
}

export function isSpillError(results: Results, sheetId: string, row: number, column: number): boolean {
  return results.get(sheetId)?.values[row]?.[column]?.v === "#SPILL!";
}

/**
 * Where Excel lets nothing spill though the cells are empty: inside tables, and over merged cells
 * (https://support.microsoft.com/office/how-to-correct-a-spill-error-ffe0f555-b479-4a17-a6e2-ef9cc9ad4023).
 */
export function isForbidden(sheet: Sheet, rect: Rect): boolean {
  return sheet.tables.some((table) => overlaps(table.range, rect)) || sheet.merges.some((merge) => overlaps(merge, rect));
}

export interface Outcome {
  readonly results: Results;
  /** Cells that keep what they have. */
  readonly held: ReadonlySet<string>;
  /** Cells whose array may not spill. */
  readonly blocked: ReadonlySet<string>;
  /** Of custom functions' errors, by cell. */
  readonly messages: ReadonlyMap<string, CellError>;
}

/** Writes the values of the calculated formulas into the model, and their spills. */
export function applyResults(workbook: WorkbookModel, outcome: Outcome): void {
  for (const sheet of workbook.sheets) {
    const anchors: [number, number][] = [];
    sheet.cells.forEach((cells, row) =>
      cells?.forEach((cell, column) => {
        if (cell?.formula !== undefined && !outcome.held.has(cellKey(sheet.id, row, column))) anchors.push([row, column]);
      }),
    );
    for (const [row, column] of anchors) clearSpill(sheet, row, column);
    for (const [row, column] of anchors) applyCell(sheet, row, column, outcome);
  }
}

function clearSpill(sheet: Sheet, row: number, column: number): void {
  const anchor = getCell(sheet, row, column);
  const spill = anchor?.spill;
  if (anchor === undefined || spill === undefined) return;
  delete anchor.spill;
  forEachCell(
    sheet,
    { firstRow: row, firstColumn: column, lastRow: row + spill.rows - 1, lastColumn: column + spill.columns - 1 },
    (cell, r, c) => {
      if (cell.spilledFrom?.row !== row || cell.spilledFrom.column !== column) return;
      delete cell.spilledFrom;
      cell.value = null;
      if (cell.style === 0) delete sheet.cells[r]?.[c];
    },
  );
}

function applyCell(sheet: Sheet, row: number, column: number, { results, blocked, messages }: Outcome): void {
  const cell = getCell(sheet, row, column);
  if (cell !== undefined && blocked.has(cellKey(sheet.id, row, column))) cell.value = { error: "#SPILL!" };
  const own = results.get(sheet.id);
  const result = own?.values[row]?.[column];
  if (cell === undefined || own === undefined || result === undefined) return;
  const value = modelValue(result);
  const told = messages.get(cellKey(sheet.id, row, column));
  cell.value = typeof value === "object" && value !== null && told?.error === value.error ? told : value;
  const rect = arrayAt(results, sheet.id, row, column);
  if (rect === null || isSpillError(results, sheet.id, row, column)) return;
  cell.spill = { rows: rect.lastRow - row + 1, columns: rect.lastColumn - column + 1 };
  for (let r = row; r <= rect.lastRow; r += 1) {
    for (let c = column; c <= rect.lastColumn; c += 1) {
      if (r === row && c === column) continue;
      const follower = ensureCell(sheet, r, c);
      follower.value = modelValue(own.spilled[r]?.[c]);
      follower.spilledFrom = { row, column };
    }
  }
}
