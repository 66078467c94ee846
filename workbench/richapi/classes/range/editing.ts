import { clearCells } from "../../../model/clear";
import { copyCells } from "../../../model/copyCells";
import { mergeCells, unmergeCells } from "../../../model/merges";
import { parseSheetAddress } from "../../../model/address";
import { findSheetByKey } from "../../../model/sheets";
import { columnCount, overlaps, rowCount } from "../../../model/rect";
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
  if (sheet.tables.some((table) => overlaps(table.range, ref.rect))) throw new HostError("InvalidOperation", "cells of a table can't be merged");
  mergeCells(sheet, ref.rect, args.optionalBoolean(0, "across", false));
  host.changes.note({ kind: "layout", sheetId: ref.sheetId });
  noteValues(host, ref.sheetId, ref.rect);
};

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
