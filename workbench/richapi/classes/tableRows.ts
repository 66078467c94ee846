import { rowCount } from "../../model/rect";
import { deleteTableRow, ImmovableCells, insertTableRows } from "../../model/tableRows";
import { tableBody } from "../../model/tables";
import type { Rect } from "../../model/types";
import { isMissing } from "../arguments";
import type { Arguments } from "../arguments";
import type { HostContext } from "../context";
import type { HostClass, HostObject } from "../hostClass";
import { HostError, invalidArgument, itemNotFound } from "../errors";
import { noteValues } from "../noteValues";
import type { RangeRef, TableRef, TableRowRef } from "../refs";
import { unprotectedSheet } from "./range/cellAccess";
import { valueProperties } from "./range/values";
import { foundTable } from "./table";

const countOf = (ref: TableRef, host: HostContext): number => rowCount(tableBody(foundTable(ref, host).table));

const rowObject = (ref: TableRef, index: number, host: HostContext): HostObject | null =>
  index >= 0 && index < countOf(ref, host) ? host.object("TableRow", { tableId: ref.tableId, index }) : null;

/** Excel's refusal where cells beside the table hang together with those that would move. */
const moving = <T>(move: () => T): T => {
  try {
    return move();
  } catch (error) {
    if (error instanceof ImmovableCells) throw new HostError("InvalidOperation", error.message);
    throw error;
  }
};

/** "If null or -1, the addition happens at the end. Any rows below the inserted row are shifted downwards." */
const add = (ref: TableRef, args: Arguments, host: HostContext): HostObject => {
  const { sheet, table } = foundTable(ref, host);
  const count = countOf(ref, host);
  const given = args.raw(0);
  const index = isMissing(given) || given === -1 ? count : args.integer(0, "index", 0);
  if (index > count) throw invalidArgument("index lies beyond the end of the table");
  const values = args.raw(1);
  unprotectedSheet({ sheetId: sheet.id }, host);
  const rect = moving(() => insertTableRows(host.workbook, sheet, table, index, Array.isArray(values) ? values.length : 1));
  host.changes.note({ kind: "layout", sheetId: sheet.id });
  noteValues(host, sheet.id, moved(table.range, rect.firstRow));
  if (!isMissing(values)) valueProperties["Values"]?.set?.({ sheetId: sheet.id, rect }, values, host);
  return host.object("TableRow", { tableId: ref.tableId, index });
};

/** The cells that may be others now: of the table, from a row on. */
const moved = (range: Rect, firstRow: number): Rect => ({ ...range, firstRow: Math.min(firstRow, range.lastRow) });

/** https://learn.microsoft.com/javascript/api/excel/excel.tablerowcollection */
export const tableRowCollectionClass: HostClass<TableRef> = {
  name: "TableRowCollection",
  properties: { Count: { get: countOf } },
  objects: {},
  methods: {
    GetCount: { since: 4, call: (ref, _args, host) => countOf(ref, host) },
    GetItemAt: {
      call(ref, args, host) {
        const row = rowObject(ref, args.integer(0, "index", 0), host);
        if (row === null) throw itemNotFound("table row");
        return row;
      },
    },
    Add: { call: add },
  },
  collection: {
    items: (ref, host) =>
      Array.from({ length: countOf(ref, host) }, (_, index) => host.object("TableRow", { tableId: ref.tableId, index })),
    item: (ref, key, host) => rowObject(ref, Number(key), host),
  },
};

const rowRange = (ref: TableRowRef, host: HostContext): RangeRef => {
  const { sheet, table } = foundTable(ref, host);
  const body = tableBody(table);
  const firstRow = body.firstRow + ref.index;
  if (firstRow > body.lastRow) throw itemNotFound("the table row was deleted");
  return { sheetId: sheet.id, rect: { ...body, firstRow, lastRow: firstRow } };
};

/** https://learn.microsoft.com/javascript/api/excel/excel.tablerow */
export const tableRowClass: HostClass<TableRowRef> = {
  name: "TableRow",
  properties: {
    Index: { get: ({ index }) => index },
    Values: {
      get: (ref, host) => valueProperties["Values"]?.get(rowRange(ref, host), host),
      set: (ref, value, host) => valueProperties["Values"]?.set?.(rowRange(ref, host), value, host),
    },
  },
  objects: {},
  methods: {
    GetRange: { call: (ref, _args, host) => host.object("Range", rowRange(ref, host)) },
    Delete: {
      call(ref, _args, host) {
        const { sheet, table } = foundTable(ref, host);
        const { rect } = rowRange(ref, host);
        unprotectedSheet({ sheetId: sheet.id }, host);
        const before = { ...table.range };
        moving(() => deleteTableRow(host.workbook, sheet, table, ref.index));
        host.changes.note({ kind: "layout", sheetId: sheet.id });
        noteValues(host, sheet.id, moved(before, rect.firstRow));
      },
    },
  },
};
