import { clearCells } from "../../../model/clear";
import { copyCells } from "../../../model/copyCells";
import { mergeCells, unmergeCells } from "../../../model/merges";
import { parseSheetAddress } from "../../../model/address";
import { findSheetByKey } from "../../../model/sheets";
import { shiftRect, shiftSheet } from "../../../model/insertDelete";
import type { LineShift } from "../../../model/insertDelete";
import type { Table } from "../../../model/types";
import { columnCount, contains, isEntireColumn, isEntireRow, overlaps, rowCount } from "../../../model/rect";
import { asOneOf } from "../../arguments";
import type { Arguments } from "../../arguments";
import type { HostContext } from "../../context";
import { HostError, invalidArgument } from "../../errors";
import type { Method } from "../../hostClass";
import { noteValues } from "../../noteValues";
import type { RangeRef } from "../../refs";
import { selectRange } from "../../selectRange";
import { unprotectedSheet, writableSheet } from "./cellAccess";

const copySource = (args: Arguments, ref: RangeRef, host: HostContext): RangeRef => {
  if (args.isObject(0)) return args.object(0, "Range", "sourceRange");
  const parsed = parseSheetAddress(args.text(0, "sourceRange"));
  const sheet = parsed?.sheet ? findSheetByKey(host.workbook, parsed.sheet) : host.sheet(ref.sheetId);
  if (!parsed || !sheet) throw invalidArgument("sourceRange must be a range or an address");
  return { sheetId: sheet.id, rect: parsed.rect };
};

const copyFrom: Method<RangeRef>["call"] = (ref, args, host) => {
  const source = copySource(args, ref, host);
  const kind = args.has(1) ? asOneOf(args.raw(1), ["All", "Formulas", "Values", "Formats"], "copyType") : "All";
  const skipBlanks = args.optionalBoolean(2, "skipBlanks", false);
  if (args.optionalBoolean(3, "transpose", false)) throw new HostError("NotImplemented", "copyFrom with transpose");
  const sheet = writableSheet(ref, host);
  const target = copyCells({ sheet: host.sheet(source.sheetId), rect: source.rect }, { sheet, rect: ref.rect }, { kind, skipBlanks });
  if (kind !== "Formats") noteValues(host, ref.sheetId, target);
  if (kind === "All" || kind === "Formats") host.changes.cells("formats", ref.sheetId, target);
};

const clear: Method<RangeRef>["call"] = (ref, args, host) => {
  const applyTo = args.has(0) ? asOneOf(args.raw(0), ["All", "Formats", "Contents", "Hyperlinks", "RemoveHyperlinks"], "applyTo") : "All";
  if (applyTo === "Hyperlinks" || applyTo === "RemoveHyperlinks") return;
  const sheet = applyTo === "Contents" ? writableSheet(ref, host) : unprotectedSheet(ref, host);
  clearCells(sheet, ref.rect, applyTo);
  if (applyTo !== "Formats") noteValues(host, ref.sheetId, ref.rect);
  if (applyTo !== "Contents") host.changes.cells("formats", ref.sheetId, ref.rect);
};

const merge: Method<RangeRef>["call"] = (ref, args, host) => {
  const sheet = unprotectedSheet(ref, host);
  if (sheet.tables.some((table) => overlaps(table.range, ref.rect)))
    throw new HostError("InvalidOperation", "cells of a table can't be merged");
  mergeCells(sheet, ref.rect, args.optionalBoolean(0, "across", false));
  host.changes.note({ kind: "layout", sheetId: ref.sheetId });
  noteValues(host, ref.sheetId, ref.rect);
};

/** Whole rows or whole columns only: shifting a part of a sheet's cells is not modelled. */
const shiftOf = ({ rect }: RangeRef, kind: LineShift["kind"]): LineShift => {
  if (isEntireRow(rect)) return { axis: "row", at: rect.firstRow, count: rowCount(rect), kind };
  if (isEntireColumn(rect)) return { axis: "column", at: rect.firstColumn, count: columnCount(rect), kind };
  throw new HostError("NotImplemented", `${kind} of cells other than whole rows or columns`);
};

const shiftCells = (ref: RangeRef, host: HostContext, kind: LineShift["kind"]): void => {
  const sheet = unprotectedSheet(ref, host);
  const shift = shiftOf(ref, kind);
  const headless = ({ range }: Table): boolean => contains(ref.rect, { ...range, lastRow: range.firstRow }) && !contains(ref.rect, range);
  if (kind === "delete" && shift.axis === "row" && sheet.tables.some(headless))
    throw new HostError("InvalidOperation", "the header row of a table can't be deleted without the table");
  shiftSheet(host.workbook, sheet, shift);
  for (const kept of host.references.all())
    if (kept.sheetId === ref.sheetId && kept !== ref) kept.rect = shiftRect(kept.rect, shift) ?? kept.rect;
  host.changes.note({ kind: "layout", sheetId: ref.sheetId });
  noteValues(host, ref.sheetId, ref.rect, { changeType: changeTypes[kind][shift.axis] });
};

const changeTypes = {
  insert: { row: "RowInserted", column: "ColumnInserted" },
  delete: { row: "RowDeleted", column: "ColumnDeleted" },
} as const;

/** Methods that change cells. https://learn.microsoft.com/javascript/api/excel/excel.range */
export const editingMethods: { readonly [name: string]: Method<RangeRef> } = {
  Clear: { call: clear },
  CopyFrom: { since: 9, readsValues: true, call: copyFrom },
  Merge: { since: 2, call: merge },
  Unmerge: {
    since: 2,
    call(ref, _args, host) {
      unmergeCells(unprotectedSheet(ref, host), ref.rect);
      host.changes.note({ kind: "layout", sheetId: ref.sheetId });
    },
  },
  /** The shift of whole rows and columns is told by the range itself. Answers the blank cells. */
  Insert: {
    call(ref, _args, host) {
      shiftCells(ref, host, "insert");
      return host.range(ref.sheetId, { ...ref.rect });
    },
  },
  Delete: { call: (ref, _args, host) => shiftCells(ref, host, "delete") },
  Select: { call: (ref, _args, host) => selectRange(host, ref.sheetId, ref.rect) },
  /** Marks the range's formulas for the next calculation; the host calculates all of them anyway. */
  SetDirty: {
    since: 9,
    call(_ref, _args, host) {
      host.changes.valuesDirty = true;
    },
  },
  /** Part of how the client library writes a matrix of more than 1,500 cells: the shape is checked before the first slice. */
  _ValidateArraySize: {
    since: 3,
    call(ref, args) {
      if (args.integer(0, "rows") !== rowCount(ref.rect) || args.integer(1, "columns") !== columnCount(ref.rect)) {
        throw invalidArgument("the number of rows or columns in the input array doesn't match the size of the range");
      }
    },
  },
};
