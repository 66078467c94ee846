import { forEachCell, setContent } from "./cells";
import { columnCount, overlaps, rowCount } from "./rect";
import type { Rect, Sheet } from "./types";

const mergeOne = (sheet: Sheet, rect: Rect): void => {
  sheet.merges = sheet.merges.filter((merge) => !overlaps(merge, rect));
  if (rowCount(rect) === 1 && columnCount(rect) === 1) return;
  forEachCell(sheet, rect, (_cell, row, column) => {
    if (row !== rect.firstRow || column !== rect.firstColumn) setContent(sheet, row, column, { value: null });
  });
  sheet.merges.push({ ...rect });
};

/** Merges the rectangle, or each of its rows (`across`). Only the first cell keeps its content, as in Excel. */
export const mergeCells = (sheet: Sheet, rect: Rect, across: boolean): void => {
  if (!across) {
    mergeOne(sheet, rect);
    return;
  }
  for (let row = rect.firstRow; row <= rect.lastRow; row += 1) mergeOne(sheet, { ...rect, firstRow: row, lastRow: row });
};

/** Undoes every merge that the rectangle touches. */
export const unmergeCells = (sheet: Sheet, rect: Rect): void => {
  sheet.merges = sheet.merges.filter((merge) => !overlaps(merge, rect));
};
