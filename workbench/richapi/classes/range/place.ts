import { formatRect, quoteSheetName } from "../../../model/address";
import { getCell } from "../../../model/cells";
import { columnCount, isEntireColumn, isEntireRow, maxColumns, maxRows, rowCount } from "../../../model/rect";
import { columnWidth, rowHeight, widthToPoints } from "../../../model/sizes";
import type { HostContext } from "../../context";
import { asBoolean } from "../../arguments";
import type { ScalarProperty } from "../../hostClass";
import type { RangeRef } from "../../refs";
import { unprotectedSheet } from "./cellAccess";

const address = (ref: RangeRef, host: HostContext): string => `${quoteSheetName(host.sheet(ref.sheetId).name)}!${formatRect(ref.rect)}`;

/** true, false, or null where the rows or columns differ. */
const allHidden = (hidden: ReadonlySet<number>, first: number, last: number): boolean | null => {
  let count = 0;
  for (const index of hidden) if (index >= first && index <= last) count += 1;
  if (count === 0) return false;
  return count === last - first + 1 ? true : null;
};

const setHidden = (hidden: Set<number>, first: number, last: number, value: boolean): void => {
  for (let index = first; index <= last; index += 1) {
    if (value) hidden.add(index);
    else hidden.delete(index);
  }
};

const sum = (first: number, last: number, sizeOf: (index: number) => number): number => {
  let total = 0;
  for (let index = first; index <= last; index += 1) total += sizeOf(index);
  return total;
};

const hasSpill = (ref: RangeRef, host: HostContext): boolean | null => {
  const sheet = host.sheet(ref.sheetId);
  const cell = getCell(sheet, ref.rect.firstRow, ref.rect.firstColumn);
  return cell?.spill !== undefined || cell?.spilledFrom !== undefined;
};

/** Where a range is and how large. https://learn.microsoft.com/javascript/api/excel/excel.range */
export const placeProperties: { readonly [name: string]: ScalarProperty<RangeRef> } = {
  Address: { get: address },
  AddressLocal: { get: address },
  /** -1 above 2^31-1, as documented. */
  CellCount: { get: ({ rect }) => (rowCount(rect) * columnCount(rect) > 2 ** 31 - 1 ? -1 : rowCount(rect) * columnCount(rect)) },
  RowIndex: { get: ({ rect }) => rect.firstRow },
  ColumnIndex: { get: ({ rect }) => rect.firstColumn },
  RowCount: { get: ({ rect }) => rowCount(rect) },
  ColumnCount: { get: ({ rect }) => columnCount(rect) },
  IsEntireColumn: { since: 7, get: ({ rect }) => isEntireColumn(rect) },
  IsEntireRow: { since: 7, get: ({ rect }) => isEntireRow(rect) },
  RowHidden: {
    since: 2,
    get: ({ rect, sheetId }, host) => allHidden(host.sheet(sheetId).hiddenRows, rect.firstRow, rect.lastRow),
    set(ref, value, host) {
      setHidden(
        unprotectedSheet(ref, host).hiddenRows,
        ref.rect.firstRow,
        Math.min(ref.rect.lastRow, maxRows - 1),
        asBoolean(value, "rowHidden"),
      );
      host.changes.note({ kind: "layout", sheetId: ref.sheetId });
    },
  },
  ColumnHidden: {
    since: 2,
    get: ({ rect, sheetId }, host) => allHidden(host.sheet(sheetId).hiddenColumns, rect.firstColumn, rect.lastColumn),
    set(ref, value, host) {
      setHidden(
        unprotectedSheet(ref, host).hiddenColumns,
        ref.rect.firstColumn,
        Math.min(ref.rect.lastColumn, maxColumns - 1),
        asBoolean(value, "columnHidden"),
      );
      host.changes.note({ kind: "layout", sheetId: ref.sheetId });
    },
  },
  Hidden: {
    since: 2,
    get({ rect, sheetId }, host) {
      const sheet = host.sheet(sheetId);
      const rows = allHidden(sheet.hiddenRows, rect.firstRow, rect.lastRow);
      const columns = allHidden(sheet.hiddenColumns, rect.firstColumn, rect.lastColumn);
      if (rows === true || columns === true) return true;
      return rows === false && columns === false ? false : null;
    },
  },
  HasSpill: { since: 12, get: hasSpill },
  Top: { since: 10, get: ({ rect, sheetId }, host) => sum(0, rect.firstRow - 1, (row) => rowHeight(host.sheet(sheetId), row)) },
  Left: {
    since: 10,
    get: ({ rect, sheetId }, host) => sum(0, rect.firstColumn - 1, (column) => widthToPoints(columnWidth(host.sheet(sheetId), column))),
  },
  Height: { since: 10, get: ({ rect, sheetId }, host) => sum(rect.firstRow, rect.lastRow, (row) => rowHeight(host.sheet(sheetId), row)) },
  Width: {
    since: 10,
    get: ({ rect, sheetId }, host) =>
      sum(rect.firstColumn, rect.lastColumn, (column) => widthToPoints(columnWidth(host.sheet(sheetId), column))),
  },
};
