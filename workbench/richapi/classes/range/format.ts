import { forEachCell } from "../../../model/cells";
import { columnCount, maxColumns, maxRows, rowCount } from "../../../model/rect";
import { pointsToWidth, rowHeight, columnWidth, standardHeight, standardWidth, widthToPoints } from "../../../model/sizes";
import type { StyleChange } from "../../../model/styles";
import { styleAt } from "../../../model/styles";
import type { CellStyle, Rect } from "../../../model/types";
import { changeStyles } from "../../../model/writeCells";
import type { HostContext } from "../../context";
import { HostError } from "../../errors";
import type { ScalarProperty } from "../../hostClass";
import type { RangeRef } from "../../refs";
import { isUnbounded, unprotectedSheet } from "./cellAccess";

/** The value all cells of the range share, or null where they differ: how Excel answers the format of many cells. */
export const sharedStyle = <T>(ref: RangeRef, host: HostContext, read: (style: CellStyle) => T): T | null => {
  const seen = new Set<number>();
  let count = 0;
  forEachCell(host.sheet(ref.sheetId), ref.rect, (cell) => {
    seen.add(cell.style);
    count += 1;
  });
  if (count < rowCount(ref.rect) * columnCount(ref.rect)) seen.add(0);
  const values = new Set([...seen].map((index) => read(styleAt(host.workbook, index))));
  const [first] = values;
  return values.size === 1 && first !== undefined ? first : null;
};

/** Changes the looks of the range's cells. The model keeps looks by the cell, so whole rows and columns are refused rather than half done. */
export const applyStyle = (ref: RangeRef, host: HostContext, change: StyleChange): void => {
  if (isUnbounded(ref.rect)) throw new HostError("NotImplemented", "formats of whole rows or columns; give the range its bounds");
  // Who may format cells may not unlock them.
  const permission = change.locked === undefined && change.formulaHidden === undefined ? "formatCells" : undefined;
  changeStyles(host.workbook, unprotectedSheet(ref, host, permission), ref.rect, change);
  host.changes.cells("formats", ref.sheetId, ref.rect);
};

/** A property of the cells' style: reads the shared value, writes to every cell. */
export const styleProperty = <T>(
  read: (style: CellStyle) => T,
  change: (value: unknown) => StyleChange,
  since?: number,
): ScalarProperty<RangeRef> => ({
  ...(since !== undefined && { since }),
  get: (ref, host) => sharedStyle(ref, host, read),
  set: (ref, value, host) => applyStyle(ref, host, change(value)),
});

/** One answer for sizes that all agree, else null. Whole sheets ask only for the sizes that were set, and the standard one. */
const sharedSize = (
  first: number,
  last: number,
  all: number,
  sizeOf: (index: number) => number,
  set: ReadonlyMap<number, number>,
  standard: number,
): number | null => {
  const sizes = new Set<number>();
  if (last - first + 1 === all) {
    for (const index of set.keys()) sizes.add(sizeOf(index));
    if (set.size < all) sizes.add(standard);
  } else {
    for (let index = first; index <= last; index += 1) sizes.add(sizeOf(index));
  }
  const [size] = sizes;
  return sizes.size === 1 && size !== undefined ? size : null;
};

export const sharedWidth = ({ sheetId, rect }: RangeRef, host: HostContext): number | null => {
  const sheet = host.sheet(sheetId);
  return sharedSize(
    rect.firstColumn,
    rect.lastColumn,
    maxColumns,
    (column) => widthToPoints(columnWidth(sheet, column)),
    sheet.columnWidths,
    widthToPoints(standardWidth),
  );
};

export const sharedHeight = ({ sheetId, rect }: RangeRef, host: HostContext): number | null => {
  const sheet = host.sheet(sheetId);
  return sharedSize(rect.firstRow, rect.lastRow, maxRows, (row) => rowHeight(sheet, row), sheet.rowHeights, standardHeight);
};

const sheetForLayout = (ref: RangeRef, host: HostContext, permission: "formatColumns" | "formatRows") => {
  const sheet = unprotectedSheet(ref, host, permission);
  host.changes.note({ kind: "layout", sheetId: ref.sheetId });
  return sheet;
};

/** Columns are few: a whole sheet's worth may be set. */
export const setWidth = (ref: RangeRef, points: number | null, host: HostContext): void => {
  const { columnWidths } = sheetForLayout(ref, host, "formatColumns");
  for (let column = ref.rect.firstColumn; column <= ref.rect.lastColumn; column += 1) {
    if (points === null) columnWidths.delete(column);
    else columnWidths.set(column, pointsToWidth(points));
  }
};

export const setHeight = (ref: RangeRef, points: number | null, host: HostContext): void => {
  const { rowHeights } = sheetForLayout(ref, host, "formatRows");
  if (points === null) {
    for (const row of [...rowHeights.keys()]) if (row >= ref.rect.firstRow && row <= ref.rect.lastRow) rowHeights.delete(row);
    return;
  }
  if (rowCount(ref.rect) === maxRows) throw new HostError("NotImplemented", "heights of all rows of a sheet; give the range its bounds");
  for (let row = ref.rect.firstRow; row <= ref.rect.lastRow; row += 1) rowHeights.set(row, points);
};

/** The longest text shown in each column, in characters, for fitting widths. */
export const longestTexts = (sheetId: string, rect: Rect, host: HostContext): Map<number, number> => {
  const longest = new Map<number, number>();
  forEachCell(host.sheet(sheetId), rect, (cell, _row, column) => {
    const style = styleAt(host.workbook, cell.style);
    if (style.wrap) return;
    const length = Math.max(
      0,
      ...host
        .displayText(cell.value, style.numberFormat)
        .split("\n")
        .map((line) => line.length),
    );
    longest.set(column, Math.max(longest.get(column) ?? 0, (length * style.font.size) / 11));
  });
  return longest;
};
