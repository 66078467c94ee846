import { formatAbsoluteRect, quoteSheetName } from "./address";
import { getCell } from "./cells";
import { columnWidth, rowHeight, widthToPoints } from "./sizes";
import { columnCount, rowCount } from "./rect";
import type { Chart, ChartSeries, Rect, Sheet, WorkbookModel } from "./types";

const referenceTo = (sheet: Sheet, rect: Rect): string => `${quoteSheetName(sheet.name)}!${formatAbsoluteRect(rect)}`;

const isText = (sheet: Sheet, row: number, column: number): boolean => {
  const value = getCell(sheet, row, column)?.value ?? null;
  return value === null || typeof value === "string";
};

const textAt = (sheet: Sheet, row: number, column: number): string => String(getCell(sheet, row, column)?.value ?? "");

/**
 * The series Excel draws from a block of cells: along its longer side (or as told), the first row and column being names and categories where
 * they hold text.
 */
export const seriesFromCells = (sheet: Sheet, rect: Rect, kind: ChartSeries["kind"], by: "Auto" | "Columns" | "Rows"): ChartSeries[] => {
  const inColumns = by === "Columns" || (by === "Auto" && rowCount(rect) >= columnCount(rect));
  const hasHead = rowCount(rect) > 1 && isText(sheet, rect.firstRow, rect.lastColumn);
  const hasStub = columnCount(rect) > 1 && isText(sheet, rect.lastRow, rect.firstColumn);
  const body: Rect = { ...rect, firstRow: rect.firstRow + (hasHead ? 1 : 0), firstColumn: rect.firstColumn + (hasStub ? 1 : 0) };
  const stub: Rect = { ...body, firstColumn: rect.firstColumn, lastColumn: rect.firstColumn };
  const head: Rect = { ...body, firstRow: rect.firstRow, lastRow: rect.firstRow };
  const count = inColumns ? columnCount(body) : rowCount(body);
  return Array.from({ length: count }, (_, index) => {
    const column = body.firstColumn + index;
    const row = body.firstRow + index;
    const values: Rect = inColumns ? { ...body, firstColumn: column, lastColumn: column } : { ...body, firstRow: row, lastRow: row };
    const named = inColumns ? hasHead : hasStub;
    return {
      name: named ? (inColumns ? textAt(sheet, rect.firstRow, column) : textAt(sheet, row, rect.firstColumn)) : `Series${index + 1}`,
      kind,
      values: referenceTo(sheet, values),
      categories: (inColumns ? hasStub : hasHead) ? referenceTo(sheet, inColumns ? stub : head) : "",
      secondaryAxis: false,
      color: null,
    };
  });
};

export const cellsReference = referenceTo;

const everyChart = (workbook: WorkbookModel): Chart[] => workbook.sheets.flatMap((sheet) => sheet.charts);

/** An id no chart of the workbook has, and the name Excel would give on this sheet. */
export const newChartIdentity = (workbook: WorkbookModel, sheet: Sheet): { readonly id: string; readonly name: string } => {
  const ids = new Set(everyChart(workbook).map(({ id }) => id));
  const names = new Set(sheet.charts.map(({ name }) => name));
  let idNumber = 1;
  while (ids.has(`chart${idNumber}`)) idNumber += 1;
  let nameNumber = 1;
  while (names.has(`Chart ${nameNumber}`)) nameNumber += 1;
  return { id: `chart${idNumber}`, name: `Chart ${nameNumber}` };
};

/** Points from the sheet's corner to the chart's, and its size. */
export const chartPlace = (
  sheet: Sheet,
  { place }: Chart,
): { readonly left: number; readonly top: number; readonly width: number; readonly height: number } => {
  const across = (first: number, last: number): number =>
    Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => widthToPoints(columnWidth(sheet, first + index))).reduce(
      (a, b) => a + b,
      0,
    );
  const down = (first: number, last: number): number =>
    Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => rowHeight(sheet, first + index)).reduce((a, b) => a + b, 0);
  return {
    left: across(0, place.firstColumn - 1),
    top: down(0, place.firstRow - 1),
    width: across(place.firstColumn, place.lastColumn),
    height: down(place.firstRow, place.lastRow),
  };
};
