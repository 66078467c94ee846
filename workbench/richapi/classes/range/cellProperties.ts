import { columnCount, maxColumns, maxRows, rowCount } from "../../../model/rect";
import type { Rect } from "../../../model/types";
import { Arguments, isRecord } from "../../arguments";
import type { HostContext } from "../../context";
import { HostError, apiNotFound, invalidArgument } from "../../errors";
import type { HostObject, Method } from "../../hostClass";
import { memberName } from "../../hostClass";
import { checkVersion, objectProperty, setProperty } from "../../objectPaths";
import type { RangeRef } from "../../refs";
import { isUnbounded } from "./cellAccess";

const child = (object: HostObject, name: string, host: HostContext): HostObject => {
  const found = objectProperty(object, name, host);
  if (found === null || found.hostClass.collection) throw new HostError("NotImplemented", `${object.hostClass.name}.${name} among the properties of cells`);
  return found;
};

/** Reads what the options ask for, under the names they use. */
const readProperties = (object: HostObject, options: Readonly<Record<string, unknown>>, host: HostContext): Record<string, unknown> => {
  const answer: Record<string, unknown> = {};
  for (const [name, wanted] of Object.entries(options)) {
    if (isRecord(wanted)) {
      answer[name] = readProperties(child(object, name, host), wanted, host);
    } else if (wanted === true) {
      const own = memberName(object.hostClass.properties, name);
      const property = own === undefined ? undefined : object.hostClass.properties[own];
      if (!property) throw apiNotFound(object.hostClass.name, name);
      checkVersion(host, object.hostClass.name, name, property.since);
      answer[name] = property.get(object.ref, host);
    }
  }
  return answer;
};

const writeProperties = (object: HostObject, given: Readonly<Record<string, unknown>>, host: HostContext): void => {
  for (const [name, value] of Object.entries(given)) {
    if (isRecord(value)) writeProperties(child(object, name, host), value, host);
    else setProperty(object, memberName(object.hostClass.properties, name) ?? name, value, host);
  }
};

const options = (args: Arguments): Readonly<Record<string, unknown>> => {
  const given = args.raw(0);
  if (!isRecord(given)) throw invalidArgument("the properties to load must be an object");
  return given;
};

const cellsOf = ({ rect }: RangeRef): Rect[][] =>
  Array.from({ length: rowCount(rect) }, (_, row) =>
    Array.from({ length: columnCount(rect) }, (__, column) => {
      const firstRow = rect.firstRow + row;
      const firstColumn = rect.firstColumn + column;
      return { firstRow, firstColumn, lastRow: firstRow, lastColumn: firstColumn };
    }),
  );

const rowsOf = ({ rect }: RangeRef): Rect[] =>
  Array.from({ length: rowCount(rect) }, (_, row) => ({ firstRow: rect.firstRow + row, lastRow: rect.firstRow + row, firstColumn: 0, lastColumn: maxColumns - 1 }));

const columnsOf = ({ rect }: RangeRef): Rect[] =>
  Array.from({ length: columnCount(rect) }, (_, column) => ({ firstColumn: rect.firstColumn + column, lastColumn: rect.firstColumn + column, firstRow: 0, lastRow: maxRows - 1 }));

const writeEach = (rects: readonly Rect[], given: unknown, ref: RangeRef, host: HostContext): void => {
  if (!Array.isArray(given) || given.length !== rects.length) throw invalidArgument("the properties must have the shape of the range");
  rects.forEach((rect, index) => {
    const properties: unknown = given[index];
    if (isRecord(properties)) writeProperties(host.range(ref.sheetId, rect), properties, host);
  });
};

const bounded = (ref: RangeRef): RangeRef => {
  if (isUnbounded(ref.rect)) throw invalidArgument("an unbounded range has no properties of single cells");
  return ref;
};

/** Properties cell by cell, row by row, column by column. https://learn.microsoft.com/javascript/api/excel/excel.range */
export const cellPropertyMethods: { readonly [name: string]: Method<RangeRef> } = {
  GetCellProperties: {
    since: 9,
    readsValues: true,
    call: (ref, args, host) => cellsOf(bounded(ref)).map((row) => row.map((rect) => readProperties(host.range(ref.sheetId, rect), options(args), host))),
  },
  SetCellProperties: {
    since: 9,
    call(ref, args, host) {
      const given = args.raw(0);
      const cells = cellsOf(bounded(ref));
      if (!Array.isArray(given) || given.length !== cells.length) throw invalidArgument("the properties must have the shape of the range");
      cells.forEach((row, index) => writeEach(row, given[index], ref, host));
    },
  },
  GetRowProperties: {
    since: 9,
    call: (ref, args, host) => rowsOf(ref).map((rect) => readProperties(host.range(ref.sheetId, rect), options(args), host)),
  },
  SetRowProperties: { since: 9, call: (ref, args, host) => writeEach(rowsOf(ref), args.raw(0), ref, host) },
  GetColumnProperties: {
    since: 9,
    call: (ref, args, host) => columnsOf(ref).map((rect) => readProperties(host.range(ref.sheetId, rect), options(args), host)),
  },
  SetColumnProperties: { since: 9, call: (ref, args, host) => writeEach(columnsOf(ref), args.raw(0), ref, host) },
};
