import { parseSheetAddress } from "../../model/address";
import { unmergeCells } from "../../model/merges";
import { overlaps } from "../../model/rect";
import { findSheetByKey } from "../../model/sheets";
import { addTable, findTable } from "../../model/tables";
import type { Rect, Table } from "../../model/types";
import type { Arguments } from "../arguments";
import type { HostContext } from "../context";
import { HostError, invalidArgument, itemNotFound } from "../errors";
import type { HostClass, HostObject } from "../hostClass";
import type { NameScopeRef, RangeRef } from "../refs";
import { noteValues } from "../noteValues";
import { isUnbounded, unprotectedSheet } from "./range/cellAccess";

const tablesIn = ({ sheetId }: NameScopeRef, host: HostContext): Table[] =>
  sheetId === null ? host.workbook.sheets.flatMap((sheet) => sheet.tables) : host.sheet(sheetId).tables;

const tableObject = (ref: NameScopeRef, key: string, host: HostContext): HostObject | null => {
  const found = findTable(host.workbook, key);
  return found && (ref.sheetId === null || found.sheet.id === ref.sheetId) ? host.object("Table", { tableId: found.table.id }) : null;
};

const place = (ref: NameScopeRef, args: Arguments, host: HostContext): RangeRef => {
  if (args.isObject(0)) return args.object(0, "Range", "address");
  const parsed = parseSheetAddress(args.text(0, "address"));
  const sheet = parsed?.sheet ? findSheetByKey(host.workbook, parsed.sheet) : host.sheet(ref.sheetId ?? host.workbook.activeSheetId);
  if (!parsed || !sheet) throw invalidArgument("address must be a range or an address");
  return { sheetId: sheet.id, rect: parsed.rect };
};

const add = (ref: NameScopeRef, args: Arguments, host: HostContext): HostObject => {
  const at = place(ref, args, host);
  if (!args.optionalBoolean(1, "hasHeaders", false)) throw new HostError("NotImplemented", "a table without headers of its own");
  if (isUnbounded(at.rect)) throw invalidArgument("a table needs bounds");
  const sheet = unprotectedSheet(at, host);
  /** A header row alone is given one blank row below. */
  const rect: Rect = at.rect.firstRow === at.rect.lastRow ? { ...at.rect, lastRow: at.rect.lastRow + 1 } : at.rect;
  if (sheet.tables.some((table) => overlaps(table.range, rect))) throw invalidArgument("a table can't overlap another table");
  unmergeCells(sheet, rect);
  const table = addTable(host.workbook, sheet, rect);
  noteValues(host, sheet.id, { ...rect, lastRow: rect.firstRow });
  host.changes.note({ kind: "layout", sheetId: sheet.id });
  return host.object("Table", { tableId: table.id });
};

/** https://learn.microsoft.com/javascript/api/excel/excel.tablecollection */
export const tableCollectionClass: HostClass<NameScopeRef> = {
  name: "TableCollection",
  properties: { Count: { get: (ref, host) => tablesIn(ref, host).length } },
  objects: {},
  methods: {
    Add: { call: add },
    GetCount: { since: 4, call: (ref, _args, host) => tablesIn(ref, host).length },
    GetItemAt: {
      call(ref, args, host) {
        const table = tablesIn(ref, host)[args.integer(0, "index", 0)];
        if (!table) throw itemNotFound("table");
        return host.object("Table", { tableId: table.id });
      },
    },
    GetItemOrNullObject: { since: 4, call: (ref, args, host) => tableObject(ref, args.text(0, "key"), host) },
  },
  collection: {
    items: (ref, host) => tablesIn(ref, host).map((table) => host.object("Table", { tableId: table.id })),
    item: (ref, key, host) => tableObject(ref, String(key), host),
  },
};
