import { parseSheetAddress } from "../../model/address";
import { usedRect } from "../../model/cells";
import { findName } from "../../model/names";
import { cellRect, maxColumns, maxRows, wholeSheet } from "../../model/rect";
import type { Rect, Sheet } from "../../model/types";
import type { Arguments } from "../arguments";
import type { HostContext } from "../context";
import { invalidArgument } from "../errors";
import type { HostObject, Method } from "../hostClass";
import type { SheetRef } from "../refs";

/** A reference by address, or by a name of the sheet or the workbook that stands for cells of this sheet. */
const rectOf = (sheet: Sheet, text: string, host: HostContext): Rect => {
  const named = findName(host.workbook, sheet.id, text) ?? findName(host.workbook, null, text);
  const parsed = parseSheetAddress(named ? named.formula.replace(/^=/, "") : text);
  if (!parsed || (parsed.sheet !== null && parsed.sheet.toLowerCase() !== sheet.name.toLowerCase())) {
    throw invalidArgument(`${JSON.stringify(text)} is no range of sheet ${sheet.name}`);
  }
  return parsed.rect;
};

const used = ({ sheetId }: SheetRef, args: Arguments, host: HostContext): Rect | null =>
  usedRect(host.sheet(sheetId), wholeSheet(), args.optionalBoolean(0, "valuesOnly", false));

const neighbour = (ref: SheetRef, args: Arguments, host: HostContext, step: 1 | -1): HostObject | null => {
  const visibleOnly = args.optionalBoolean(0, "visibleOnly", false);
  const { sheets } = host.workbook;
  for (let index = sheets.indexOf(host.sheet(ref.sheetId)) + step; index >= 0 && index < sheets.length; index += step) {
    const sheet = sheets[index];
    if (sheet && (!visibleOnly || sheet.visibility === "visible")) return host.object("Worksheet", { sheetId: sheet.id });
  }
  return null;
};

/** From a sheet to its ranges and neighbours. https://learn.microsoft.com/javascript/api/excel/excel.worksheet */
export const worksheetRangeMethods: { readonly [name: string]: Method<SheetRef> } = {
  /** Without an address, the whole sheet. */
  GetRange: {
    call: ({ sheetId }, args, host) =>
      host.range(sheetId, args.has(0) ? rectOf(host.sheet(sheetId), args.text(0, "address"), host) : wholeSheet()),
  },
  GetRangeByIndexes: {
    since: 7,
    call({ sheetId }, args, host) {
      const firstRow = args.integer(0, "startRow", 0, maxRows - 1);
      const firstColumn = args.integer(1, "startColumn", 0, maxColumns - 1);
      const rows = args.integer(2, "rowCount", 1, maxRows - firstRow);
      const columns = args.integer(3, "columnCount", 1, maxColumns - firstColumn);
      return host.range(sheetId, { firstRow, firstColumn, lastRow: firstRow + rows - 1, lastColumn: firstColumn + columns - 1 });
    },
  },
  GetCell: {
    call({ sheetId }, args, host) {
      return host.range(sheetId, cellRect(args.integer(0, "row", 0, maxRows - 1), args.integer(1, "column", 0, maxColumns - 1)));
    },
  },
  /** "If the entire worksheet is blank, the function will return the top left cell." */
  GetUsedRange: { readsValues: true, call: (ref, args, host) => host.range(ref.sheetId, used(ref, args, host) ?? cellRect(0, 0)) },
  GetUsedRangeOrNullObject: {
    since: 4,
    readsValues: true,
    call(ref, args, host) {
      const rect = used(ref, args, host);
      return rect && host.range(ref.sheetId, rect);
    },
  },
  GetNextOrNullObject: { since: 5, call: (ref, args, host) => neighbour(ref, args, host, 1) },
  GetPreviousOrNullObject: { since: 5, call: (ref, args, host) => neighbour(ref, args, host, -1) },
};
