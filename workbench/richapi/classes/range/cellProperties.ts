import { ensureCell, getCell } from "../../../model/cells";
import { columnCount, maxColumns, maxRows, rowCount } from "../../../model/rect";
import type { Rect } from "../../../model/types";
import type { Arguments } from "../../arguments";
import { isRecord } from "../../arguments";
import type { HostContext } from "../../context";
import { invalidArgument } from "../../errors";
import type { Method } from "../../hostClass";
import type { RangeRef } from "../../refs";
import { isUnbounded } from "./cellAccess";
import { readProperties, writeProperties } from "./propertyTrees";
import type { PropertyTree } from "./propertyTrees";

const options = (args: Arguments): PropertyTree => {
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
  Array.from({ length: rowCount(rect) }, (_, row) => ({
    firstRow: rect.firstRow + row,
    lastRow: rect.firstRow + row,
    firstColumn: 0,
    lastColumn: maxColumns - 1,
  }));

const columnsOf = ({ rect }: RangeRef): Rect[] =>
  Array.from({ length: columnCount(rect) }, (_, column) => ({
    firstColumn: rect.firstColumn + column,
    lastColumn: rect.firstColumn + column,
    firstRow: 0,
    lastRow: maxRows - 1,
  }));

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

const onlyFormat = (tree: PropertyTree): boolean => Object.keys(tree).every((name) => name === "format");

/** Cells of one style have the same format: it is read once a style. */
const getCells: Method<RangeRef>["call"] = (ref, args, host) => {
  const tree = options(args);
  const byStyle = new Map<number, PropertyTree>();
  const sheet = host.sheet(ref.sheetId);
  return cellsOf(bounded(ref)).map((row) =>
    row.map((rect) => {
      const style = getCell(sheet, rect.firstRow, rect.firstColumn)?.style ?? 0;
      const known = onlyFormat(tree) ? byStyle.get(style) : undefined;
      const properties = known ?? readProperties(host.range(ref.sheetId, rect), tree, host);
      byStyle.set(style, properties);
      return properties;
    }),
  );
};

/** The same change to the same style gives the same style: it is worked out once, however many cells it is made to. */
const setCells: Method<RangeRef>["call"] = (ref, args, host) => {
  const given = args.raw(0);
  const cells = cellsOf(bounded(ref));
  if (!Array.isArray(given) || given.length !== cells.length) throw invalidArgument("the properties must have the shape of the range");
  const sheet = host.sheet(ref.sheetId);
  const known = new Map<string, number>();
  cells.forEach((row, index) => {
    const line: unknown = given[index];
    if (!Array.isArray(line) || line.length !== row.length) throw invalidArgument("the properties must have the shape of the range");
    row.forEach((rect, column) => {
      const tree: unknown = line[column];
      if (!isRecord(tree)) return;
      const styleNow = (): number => getCell(sheet, rect.firstRow, rect.firstColumn)?.style ?? 0;
      const key = `${styleNow()} ${JSON.stringify(tree)}`;
      const style = onlyFormat(tree) ? known.get(key) : undefined;
      if (style === undefined) writeProperties(host.range(ref.sheetId, rect), tree, host);
      else if (style !== styleNow()) ensureCell(sheet, rect.firstRow, rect.firstColumn).style = style;
      known.set(key, styleNow());
    });
  });
  host.changes.cells("formats", ref.sheetId, ref.rect);
};

/** Properties cell by cell, row by row, column by column. https://learn.microsoft.com/javascript/api/excel/excel.range */
export const cellPropertyMethods: { readonly [name: string]: Method<RangeRef> } = {
  GetCellProperties: { since: 9, readsValues: true, call: getCells },
  SetCellProperties: { since: 9, call: setCells },
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
