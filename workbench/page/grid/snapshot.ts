import type { ICellData, IColumnData, IRowData, IWorkbookData, IWorksheetData } from "@univerjs/core";
import { CellValueType, LocaleType } from "@univerjs/core";
import { isCellError } from "../../model/cells";
import type { Cell, Sheet, WorkbookModel } from "../../model/types";
import { standardHeight, standardWidth, widthToPoints } from "../../model/sizes";
import { styleData } from "./styleData";

const pixelsPerPoint = 96 / 72;
const pixels = (points: number): number => Math.round(points * pixelsPerPoint);
/** Blank cells around the data, so that one can type beyond it. */
const margin = { rows: 40, columns: 8 };
const least = { rows: 100, columns: 26 };

export const unitId = "workbook";

/** The whole workbook as the grid draws it. Formulas come with their values: the host calculates, the grid never does. */
export function snapshot(workbook: WorkbookModel): IWorkbookData {
  return {
    id: unitId,
    name: unitId,
    appVersion: "0.25.1",
    locale: LocaleType.VI_VN,
    styles: Object.fromEntries(workbook.styles.map((style, index) => [String(index), styleData(style)])),
    defaultStyle: "0",
    sheetOrder: workbook.sheets.map(({ id }) => id),
    sheets: Object.fromEntries(workbook.sheets.map((sheet) => [sheet.id, worksheet(sheet)])),
  };
}

export function cellData(cell: Cell | undefined): ICellData {
  if (!cell) return { v: null, f: null, t: null, s: null };
  return { ...content(cell), f: cell.formula ?? null, s: cell.style === 0 ? null : String(cell.style) };
}

function content({ value }: Cell): Pick<ICellData, "v" | "t"> {
  if (value === null) return { v: null, t: null };
  if (isCellError(value)) return { v: value.error, t: CellValueType.STRING };
  if (typeof value === "number") return { v: value, t: CellValueType.NUMBER };
  if (typeof value === "boolean") return { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
  return { v: value, t: CellValueType.STRING };
}

function worksheet(sheet: Sheet): Partial<IWorksheetData> {
  const columns = sheet.cells.reduce((most, row) => Math.max(most, row?.length ?? 0), 0);
  return {
    id: sheet.id,
    name: sheet.name,
    hidden: sheet.visibility === "visible" ? 0 : 1,
    ...(sheet.tabColor === null ? {} : { tabColor: sheet.tabColor }),
    rowCount: Math.max(least.rows, sheet.cells.length + margin.rows),
    columnCount: Math.max(least.columns, columns + margin.columns),
    defaultColumnWidth: pixels(widthToPoints(standardWidth)),
    defaultRowHeight: pixels(standardHeight),
    cellData: cellMatrix(sheet),
    mergeData: sheet.merges.map((merge) => ({
      startRow: merge.firstRow,
      endRow: merge.lastRow,
      startColumn: merge.firstColumn,
      endColumn: merge.lastColumn,
    })),
    rowData: rowData(sheet),
    columnData: columnData(sheet),
    freeze: {
      xSplit: sheet.frozen.columns,
      ySplit: sheet.frozen.rows,
      startRow: sheet.frozen.rows || -1,
      startColumn: sheet.frozen.columns || -1,
    },
    showGridlines: sheet.showGridlines ? 1 : 0,
  };
}

function cellMatrix(sheet: Sheet): NonNullable<IWorksheetData["cellData"]> {
  const matrix: Record<number, Record<number, ICellData>> = {};
  sheet.cells.forEach((row, index) => {
    const cells: Record<number, ICellData> = {};
    row?.forEach((cell, column) => {
      if (cell) cells[column] = cellData(cell);
    });
    matrix[index] = cells;
  });
  return matrix;
}

function rowData(sheet: Sheet): NonNullable<IWorksheetData["rowData"]> {
  const rows: Record<number, Partial<IRowData>> = {};
  for (const [row, points] of sheet.rowHeights) rows[row] = { h: pixels(points), ia: 0 };
  for (const row of sheet.hiddenRows) rows[row] = { ...rows[row], hd: 1 };
  return rows;
}

function columnData(sheet: Sheet): NonNullable<IWorksheetData["columnData"]> {
  const columns: Record<number, Partial<IColumnData>> = {};
  for (const [column, characters] of sheet.columnWidths) columns[column] = { w: pixels(widthToPoints(characters)) };
  for (const column of sheet.hiddenColumns) columns[column] = { ...columns[column], hd: 1 };
  return columns;
}
