import { parseSheetAddress } from "../../../model/address";
import { getCell, usedRect } from "../../../model/cells";
import { boundingRect, columnCount, intersection, maxColumns, maxRows, onSheet, rowCount } from "../../../model/rect";
import type { Rect } from "../../../model/types";
import type { Arguments } from "../../arguments";
import type { HostContext } from "../../context";
import { invalidArgument, itemNotFound } from "../../errors";
import type { HostObject, Method } from "../../hostClass";
import type { RangeRef } from "../../refs";

const move = (ref: RangeRef, host: HostContext, rect: Rect): HostObject => {
  if (!onSheet(rect)) throw invalidArgument("the range lies outside the sheet");
  return host.range(ref.sheetId, rect);
};

const shift = (rect: Rect, rows: number, columns: number): Rect => ({
  firstRow: rect.firstRow + rows,
  firstColumn: rect.firstColumn + columns,
  lastRow: rect.lastRow + rows,
  lastColumn: rect.lastColumn + columns,
});

/** The other range of a call: a Range of the same sheet, or an address on it. */
const otherRect = (ref: RangeRef, args: Arguments, host: HostContext): Rect => {
  if (args.isObject(0)) {
    const other = args.object(0, "Range", "anotherRange");
    if (other.sheetId !== ref.sheetId) throw invalidArgument("both ranges must be on one sheet");
    return other.rect;
  }
  const parsed = parseSheetAddress(args.text(0, "anotherRange"));
  const sheet = host.sheet(ref.sheetId);
  if (!parsed || (parsed.sheet !== null && parsed.sheet.toLowerCase() !== sheet.name.toLowerCase()))
    throw invalidArgument("anotherRange must be an address on the same sheet");
  return parsed.rect;
};

const intersect = (ref: RangeRef, args: Arguments, host: HostContext): HostObject | null => {
  const rect = intersection(ref.rect, otherRect(ref, args, host));
  return rect && host.range(ref.sheetId, rect);
};

const used = (ref: RangeRef, args: Arguments, host: HostContext): HostObject | null => {
  const rect = usedRect(host.sheet(ref.sheetId), ref.rect, args.optionalBoolean(0, "valuesOnly", false));
  return rect && host.range(ref.sheetId, rect);
};

const orItemNotFound =
  (find: Method<RangeRef>["call"]): Method<RangeRef>["call"] =>
  (ref, args, host) => {
    const found = find(ref, args, host);
    if (found === null) throw itemNotFound();
    return found;
  };

const isSingle = ({ rect }: RangeRef): boolean => rowCount(rect) === 1 && columnCount(rect) === 1;

const spillParent: Method<RangeRef>["call"] = (ref, _args, host) => {
  if (!isSingle(ref)) return null;
  const { firstRow: row, firstColumn: column } = ref.rect;
  const cell = getCell(host.sheet(ref.sheetId), row, column);
  const anchor = cell?.spill ? { row, column } : cell?.spilledFrom;
  return anchor
    ? host.range(ref.sheetId, { firstRow: anchor.row, lastRow: anchor.row, firstColumn: anchor.column, lastColumn: anchor.column })
    : null;
};

const spillingTo: Method<RangeRef>["call"] = (ref, _args, host) => {
  if (!isSingle(ref)) return null;
  const { firstRow, firstColumn } = ref.rect;
  const spill = getCell(host.sheet(ref.sheetId), firstRow, firstColumn)?.spill;
  return spill
    ? host.range(ref.sheetId, { firstRow, firstColumn, lastRow: firstRow + spill.rows - 1, lastColumn: firstColumn + spill.columns - 1 })
    : null;
};

/** `count` rows below or after the range; a negative count turns round, as documented. */
const beside = (ref: RangeRef, args: Arguments, host: HostContext, axis: "row" | "column", side: 1 | -1): HostObject => {
  const count = args.optionalInteger(0, "count", 1);
  if (count === 0) throw invalidArgument("count must not be 0");
  const after = side * Math.sign(count) > 0;
  const size = Math.abs(count);
  const { rect } = ref;
  if (axis === "row") {
    const firstRow = after ? rect.lastRow + 1 : rect.firstRow - size;
    return move(ref, host, { ...rect, firstRow, lastRow: firstRow + size - 1 });
  }
  const firstColumn = after ? rect.lastColumn + 1 : rect.firstColumn - size;
  return move(ref, host, { ...rect, firstColumn, lastColumn: firstColumn + size - 1 });
};

/** From one range to another. https://learn.microsoft.com/javascript/api/excel/excel.range */
export const navigationMethods: { readonly [name: string]: Method<RangeRef> } = {
  GetCell: {
    call(ref, args, host) {
      const row = ref.rect.firstRow + args.integer(0, "row");
      const column = ref.rect.firstColumn + args.integer(1, "column");
      return move(ref, host, { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column });
    },
  },
  GetRow: {
    call(ref, args, host) {
      const row = ref.rect.firstRow + args.integer(0, "row", 0, rowCount(ref.rect) - 1);
      return move(ref, host, { ...ref.rect, firstRow: row, lastRow: row });
    },
  },
  GetColumn: {
    call(ref, args, host) {
      const column = ref.rect.firstColumn + args.integer(0, "column", 0, columnCount(ref.rect) - 1);
      return move(ref, host, { ...ref.rect, firstColumn: column, lastColumn: column });
    },
  },
  GetLastCell: {
    call: (ref, _args, host) => move(ref, host, { ...ref.rect, firstRow: ref.rect.lastRow, firstColumn: ref.rect.lastColumn }),
  },
  GetLastRow: { call: (ref, _args, host) => move(ref, host, { ...ref.rect, firstRow: ref.rect.lastRow }) },
  GetLastColumn: { call: (ref, _args, host) => move(ref, host, { ...ref.rect, firstColumn: ref.rect.lastColumn }) },
  GetEntireRow: { call: (ref, _args, host) => move(ref, host, { ...ref.rect, firstColumn: 0, lastColumn: maxColumns - 1 }) },
  GetEntireColumn: { call: (ref, _args, host) => move(ref, host, { ...ref.rect, firstRow: 0, lastRow: maxRows - 1 }) },
  GetOffsetRange: {
    call: (ref, args, host) => move(ref, host, shift(ref.rect, args.integer(0, "rowOffset"), args.integer(1, "columnOffset"))),
  },
  GetResizedRange: {
    since: 2,
    call: (ref, args, host) =>
      move(ref, host, {
        ...ref.rect,
        lastRow: ref.rect.lastRow + args.integer(0, "deltaRows"),
        lastColumn: ref.rect.lastColumn + args.integer(1, "deltaColumns"),
      }),
  },
  GetAbsoluteResizedRange: {
    since: 7,
    call: (ref, args, host) =>
      move(ref, host, {
        ...ref.rect,
        lastRow: ref.rect.firstRow + args.integer(0, "numRows", 1) - 1,
        lastColumn: ref.rect.firstColumn + args.integer(1, "numColumns", 1) - 1,
      }),
  },
  GetRowsAbove: { since: 2, call: (ref, args, host) => beside(ref, args, host, "row", -1) },
  GetRowsBelow: { since: 2, call: (ref, args, host) => beside(ref, args, host, "row", 1) },
  GetColumnsBefore: { since: 2, call: (ref, args, host) => beside(ref, args, host, "column", -1) },
  GetColumnsAfter: { since: 2, call: (ref, args, host) => beside(ref, args, host, "column", 1) },
  GetBoundingRect: { call: (ref, args, host) => move(ref, host, boundingRect(ref.rect, otherRect(ref, args, host))) },
  GetIntersection: { call: orItemNotFound(intersect) },
  GetIntersectionOrNullObject: { since: 4, call: intersect },
  GetUsedRange: { readsValues: true, call: orItemNotFound(used) },
  GetUsedRangeOrNullObject: { since: 4, readsValues: true, call: used },
  GetSpillParent: { since: 12, readsValues: true, call: orItemNotFound(spillParent) },
  GetSpillParentOrNullObject: { since: 12, readsValues: true, call: spillParent },
  GetSpillingToRange: { since: 12, readsValues: true, call: orItemNotFound(spillingTo) },
  GetSpillingToRangeOrNullObject: { since: 12, readsValues: true, call: spillingTo },
};
