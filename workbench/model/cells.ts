import type { Cell, CellError, CellValue, Rect, Sheet, WorkbookModel } from "./types";

/** A cell's content without its looks. */
export interface CellContent {
  readonly value: CellValue;
  readonly formula?: string;
}

export const isCellError = (value: CellValue): value is CellError => typeof value === "object" && value !== null;

export const getCell = (sheet: Sheet, row: number, column: number): Cell | undefined => sheet.cells[row]?.[column];

/** The cell itself, made where there is none yet. */
export const ensureCell = (sheet: Sheet, row: number, column: number): Cell => {
  const cells = (sheet.cells[row] ??= []);
  return (cells[column] ??= { value: null, style: 0 });
};

const removeSpill = (sheet: Sheet, row: number, column: number, anchor: Cell): void => {
  const { spill } = anchor;
  delete anchor.spill;
  if (!spill) return;
  for (let r = row; r < row + spill.rows; r += 1) {
    for (let c = column; c < column + spill.columns; c += 1) {
      const cell = getCell(sheet, r, c);
      if (cell?.spilledFrom?.row !== row || cell.spilledFrom.column !== column) continue;
      delete cell.spilledFrom;
      cell.value = null;
    }
  }
};

/**
 * Replaces a cell's content; its looks stay. What an overwritten formula had spilled goes with it; blanking a cell that another formula
 * spilled into changes nothing, a value there blocks that formula (it becomes `#SPILL!` when next calculated), both as in Excel.
 */
export const setContent = (sheet: Sheet, row: number, column: number, content: CellContent): void => {
  if (content.value === null && content.formula === undefined) {
    const blanked = getCell(sheet, row, column);
    if (!blanked || blanked.spilledFrom) return;
  }
  const cell = ensureCell(sheet, row, column);
  if (cell.spill) removeSpill(sheet, row, column, cell);
  delete cell.spilledFrom;
  cell.value = content.value;
  if (content.formula === undefined) delete cell.formula;
  else cell.formula = content.formula;
};

/** Calls `visit` for the cells that exist in the rectangle, row by row. Whole rows and columns cost only what they hold. */
export const forEachCell = (sheet: Sheet, rect: Rect, visit: (cell: Cell, row: number, column: number) => void): void => {
  const lastRow = Math.min(rect.lastRow, sheet.cells.length - 1);
  for (let row = rect.firstRow; row <= lastRow; row += 1) {
    const cells = sheet.cells[row];
    if (!cells) continue;
    const lastColumn = Math.min(rect.lastColumn, cells.length - 1);
    for (let column = rect.firstColumn; column <= lastColumn; column += 1) {
      const cell = cells[column];
      if (cell) visit(cell, row, column);
    }
  }
};

export const hasFormulas = (workbook: WorkbookModel): boolean =>
  workbook.sheets.some((sheet) => sheet.cells.some((cells) => cells.some((cell) => cell?.formula !== undefined)));

/**
 * The smallest rectangle around all cells with content (and, unless `valuesOnly`, with looks of their own), within `within`; null where
 * there is none.
 */
export const usedRect = (sheet: Sheet, within: Rect, valuesOnly: boolean): Rect | null => {
  let used: Rect | null = null;
  forEachCell(sheet, within, (cell, row, column) => {
    if (cell.value === null && cell.formula === undefined && (valuesOnly || cell.style === 0)) return;
    if (used === null) {
      used = { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column };
      return;
    }
    used.lastRow = row;
    if (column < used.firstColumn) used.firstColumn = column;
    if (column > used.lastColumn) used.lastColumn = column;
  });
  return used;
};
