import { clearCells } from "../../model/clear";
import { parseSheetAddress } from "../../model/address";
import { overlaps } from "../../model/rect";
import { findTable, isNameTaken, isTableName, readHeaders, renameTable, tableBody } from "../../model/tables";
import type { FoundTable } from "../../model/tables";
import type { Rect } from "../../model/types";
import { asText } from "../arguments";
import type { Arguments } from "../arguments";
import type { HostContext } from "../context";
import { HostError, invalidArgument, itemNotFound } from "../errors";
import type { HostClass, HostObject } from "../hostClass";
import { noteValues } from "../noteValues";
import type { TableRef } from "../refs";
import { unprotectedSheet } from "./range/cellAccess";

/** @throws HostError ItemNotFound where the table was deleted meanwhile. */
export const foundTable = ({ tableId }: TableRef, host: HostContext): FoundTable => {
  const found = findTable(host.workbook, tableId);
  if (!found) throw itemNotFound("the table was deleted");
  return found;
};

const rangeOf = (ref: TableRef, host: HostContext, rectOf: (found: FoundTable) => Rect): HostObject => {
  const found = foundTable(ref, host);
  return host.range(found.sheet.id, { ...rectOf(found) });
};

const rename = (ref: TableRef, value: unknown, host: HostContext): void => {
  const { sheet, table } = foundTable(ref, host);
  const name = asText(value, "name");
  if (!isTableName(name)) throw invalidArgument(`${JSON.stringify(name)} can't name a table`);
  if (isNameTaken(host.workbook, name, table)) throw new HostError("ItemAlreadyExists", `the name ${name} is in use`);
  renameTable(host.workbook, table, name);
  host.changes.name(name);
  host.changes.note({ kind: "layout", sheetId: sheet.id });
};

const remove = (ref: TableRef, host: HostContext): void => {
  const { sheet, table } = foundTable(ref, host);
  unprotectedSheet({ sheetId: sheet.id }, host);
  sheet.tables.splice(sheet.tables.indexOf(table), 1);
  clearCells(sheet, table.range, "All");
  noteValues(host, sheet.id, table.range);
  host.changes.note({ kind: "layout", sheetId: sheet.id });
};

/** The header row stays where it is, as Excel demands; the new range must overlap the old. */
const resize = (ref: TableRef, args: Arguments, host: HostContext): void => {
  const { sheet, table } = foundTable(ref, host);
  const rect = args.isObject(0) ? args.object(0, "Range", "newRange").rect : parseSheetAddress(args.text(0, "newRange"))?.rect;
  if (!rect || rect.firstRow !== table.range.firstRow || !overlaps(rect, table.range) || rect.lastRow === rect.firstRow)
    throw invalidArgument("newRange must begin in the table's header row and overlap the table");
  if (sheet.tables.some((other) => other !== table && overlaps(other.range, rect)))
    throw invalidArgument("a table can't overlap another table");
  unprotectedSheet({ sheetId: sheet.id }, host);
  table.range = { ...rect };
  readHeaders(host.workbook, sheet, table);
  noteValues(host, sheet.id, { ...rect, lastRow: rect.firstRow });
  host.changes.note({ kind: "layout", sheetId: sheet.id });
};

/** https://learn.microsoft.com/javascript/api/excel/excel.table */
export const tableClass: HostClass<TableRef> = {
  name: "Table",
  properties: {
    Id: { get: ({ tableId }) => tableId },
    Name: { get: (ref, host) => foundTable(ref, host).table.name, set: rename },
    ShowHeaders: { get: (ref, host) => foundTable(ref, host).table.showHeaders },
    ShowTotals: { get: (ref, host) => foundTable(ref, host).table.showTotals },
    Style: {
      get: (ref, host) => foundTable(ref, host).table.style,
      set(ref, value, host) {
        const { sheet, table } = foundTable(ref, host);
        table.style = asText(value, "style");
        host.changes.note({ kind: "layout", sheetId: sheet.id });
      },
    },
  },
  objects: {
    Columns: { get: ({ tableId }, host) => host.object("TableColumnCollection", { tableId }) },
    Rows: { get: ({ tableId }, host) => host.object("TableRowCollection", { tableId }) },
    Worksheet: { since: 2, get: (ref, host) => host.object("Worksheet", { sheetId: foundTable(ref, host).sheet.id }) },
  },
  methods: {
    GetRange: { call: (ref, _args, host) => rangeOf(ref, host, ({ table }) => table.range) },
    GetHeaderRowRange: {
      call: (ref, _args, host) => rangeOf(ref, host, ({ table }) => ({ ...table.range, lastRow: table.range.firstRow })),
    },
    GetDataBodyRange: { call: (ref, _args, host) => rangeOf(ref, host, ({ table }) => tableBody(table)) },
    GetTotalRowRange: {
      call: (ref, _args, host) =>
        rangeOf(ref, host, ({ table }) => {
          if (!table.showTotals) throw itemNotFound("the table has no total row");
          return { ...table.range, firstRow: table.range.lastRow };
        }),
    },
    Delete: { call: (ref, _args, host) => remove(ref, host) },
    Resize: { since: 13, call: resize },
    ConvertToRange: {
      since: 2,
      call(ref, _args, host) {
        const { sheet, table } = foundTable(ref, host);
        sheet.tables.splice(sheet.tables.indexOf(table), 1);
        host.changes.note({ kind: "layout", sheetId: sheet.id });
        return host.range(sheet.id, { ...table.range });
      },
    },
  },
  identity: ({ tableId }) => ({ Id: tableId }),
};
