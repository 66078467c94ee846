import type { Sheet } from "./types";

/**
 * Column widths. The model and the file format count characters of the standard font, padding included; the API counts points. Excel goes
 * from one to the other by pixels: 7 a character at the usual screen resolution, 0.75 points a pixel
 * (ECMA-376 part 1, 18.3.1.13 `width`). An approximation where the workbook's standard font has digits of another width.
 */
const pixelsPerCharacter = 7;
const pointsPerPixel = 0.75;

/** 64 pixels: Excel's standard column. */
export const standardWidth = 64 / pixelsPerCharacter;
/** Points; Times New Roman 12. */
export const standardHeight = 15.75;

export const widthToPoints = (characters: number): number => Math.round(characters * pixelsPerCharacter) * pointsPerPixel;
export const pointsToWidth = (points: number): number => Math.round(points / pointsPerPixel) / pixelsPerCharacter;

export const columnWidth = (sheet: Sheet, column: number): number =>
  sheet.hiddenColumns.has(column) ? 0 : (sheet.columnWidths.get(column) ?? standardWidth);
export const rowHeight = (sheet: Sheet, row: number): number =>
  sheet.hiddenRows.has(row) ? 0 : (sheet.rowHeights.get(row) ?? standardHeight);
