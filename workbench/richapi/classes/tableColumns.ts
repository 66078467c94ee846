import { setContent } from "../../model/cells";
import { readHeaders, tableBody } from "../../model/tables";
import type { Rect } from "../../model/types";
import { asText } from "../arguments";
import type { HostContext } from "../context";
import { itemNotFound } from "../errors";
import type { HostClass, HostObject } from "../hostClass";
import { noteValues } from "../noteValues";
import type { RangeRef, TableColumnRef, TableRef } from "../refs";
import { valueProperties } from "./range/values";
import { writableSheet } from "./range/cellAccess";
import { foundTable } from "./table";

const columnObject = (ref: TableRef, index: number, host: HostContext): HostObject | null =>
  index >= 0 && index < foundTable(ref, host).table.columns.length ? host.object("TableColumn", { tableId: ref.tableId, index }) : null;

/** By id (its place plus one: the model keeps columns by place) or by name in either case. */
const byKey = (ref: TableRef, key: string | number, host: HostContext): HostObject | null => {
  if (typeof key === "number") return columnObject(ref, key - 1, host);
  const index = foundTable(ref, host).table.columns.findIndex((name) => name.toLowerCase() === key.toLowerCase());
  return columnObject(ref, index, host);
};

/** https://learn.microsoft.com/javascript/api/excel/excel.tablecolumncollection */
export const tableColumnCollectionClass: HostClass<TableRef> = {
  name: "TableColumnCollection",
  properties: { Count: { get: (ref, host) => foundTable(ref, host).table.columns.length } },
  objects: {},
  methods: {
    GetCount: { since: 4, call: (ref, _args, host) => foundTable(ref, host).table.columns.length },
    GetItemAt: {
      call(ref, args, host) {
        const column = columnObject(ref, args.integer(0, "index", 0), host);
        if (column === null) throw itemNotFound("table column");
        return column;
      },
    },
    GetItemOrNullObject: {
      since: 4,
      call: (ref, args, host) => byKey(ref, typeof args.raw(0) === "number" ? args.integer(0, "key") : args.text(0, "key"), host),
    },
  },
  collection: {
    items: (ref, host) =>
      foundTable(ref, host).table.columns.map((_name, index) => host.object("TableColumn", { tableId: ref.tableId, index })),
    item: byKey,
  },
};

const columnRange = (ref: TableColumnRef, host: HostContext, part: "all" | "header" | "body"): RangeRef => {
  const { sheet, table } = foundTable(ref, host);
  const firstColumn = table.range.firstColumn + ref.index;
  const rows: Rect =
    part === "body" ? tableBody(table) : part === "header" ? { ...table.range, lastRow: table.range.firstRow } : table.range;
  return { sheetId: sheet.id, rect: { ...rows, firstColumn, lastColumn: firstColumn } };
};

const rangeMethod = (part: "all" | "header" | "body") => ({
  call: (ref: TableColumnRef, _args: unknown, host: HostContext): HostObject => host.object("Range", columnRange(ref, host, part)),
});

/** https://learn.microsoft.com/javascript/api/excel/excel.tablecolumn */
export const tableColumnClass: HostClass<TableColumnRef> = {
  name: "TableColumn",
  properties: {
    Id: { get: ({ index }) => index + 1 },
    Index: { get: ({ index }) => index },
    Name: {
      get: (ref, host) => foundTable(ref, host).table.columns[ref.index] ?? "",
      set(ref, value, host) {
        const { rect, sheetId } = columnRange(ref, host, "header");
        const sheet = writableSheet({ sheetId, rect }, host);
        setContent(sheet, rect.firstRow, rect.firstColumn, { value: asText(value, "name") });
        readHeaders(host.workbook, sheet, foundTable(ref, host).table);
        noteValues(host, sheetId, rect);
      },
    },
    /** The whole column, its header included. */
    Values: {
      get: (ref, host) => valueProperties["Values"]?.get(columnRange(ref, host, "all"), host),
      set: (ref, value, host) => valueProperties["Values"]?.set?.(columnRange(ref, host, "all"), value, host),
    },
  },
  objects: {},
  methods: {
    GetRange: rangeMethod("all"),
    GetHeaderRowRange: rangeMethod("header"),
    GetDataBodyRange: rangeMethod("body"),
  },
  identity: ({ index }) => ({ Id: index + 1 }),
};
