import { columnCount, isEntireColumn, isEntireRow, rowCount } from "../../../model/rect";
import { isLocked } from "../../../model/writeCells";
import type { Cell, ProtectionPermission, Rect, Sheet } from "../../../model/types";
import type { HostContext } from "../../context";
import { accessDenied, invalidArgument } from "../../errors";
import type { RangeRef } from "../../refs";

/** Whole rows or columns: cell-level properties read as null and can't be set. */
export const isUnbounded = (rect: Rect): boolean => isEntireColumn(rect) || isEntireRow(rect);

/** A matrix over the range's cells, or null for an unbounded range, as Excel answers. */
export const readMatrix = <T>(ref: RangeRef, host: HostContext, read: (cell: Cell | undefined) => T): T[][] | null => {
  const { rect } = ref;
  if (isUnbounded(rect)) return null;
  const { cells } = host.sheet(ref.sheetId);
  const matrix: T[][] = [];
  for (let row = rect.firstRow; row <= rect.lastRow; row += 1) {
    const source = cells[row];
    const line: T[] = [];
    for (let column = rect.firstColumn; column <= rect.lastColumn; column += 1) line.push(read(source?.[column]));
    matrix.push(line);
  }
  return matrix;
};

/**
 * What was given for each cell: one value stands for all cells, a matrix must have the range's shape.
 * @throws HostError InvalidArgument for another shape or an unbounded range.
 */
export const matrixAccess = (ref: RangeRef, given: unknown): ((row: number, column: number) => unknown) => {
  const { rect } = ref;
  if (isUnbounded(rect)) throw invalidArgument("cell-level properties of an unbounded range can't be set");
  if (given === null || given === undefined) throw invalidArgument("null is not a valid input for a whole property");
  if (!Array.isArray(given)) return () => given;
  const rows: readonly unknown[] = given;
  const width = columnCount(rect);
  if (rows.length !== rowCount(rect) || rows.some((line) => !Array.isArray(line) || line.length !== width)) {
    throw invalidArgument(
      `the number of rows or columns in the input array doesn't match the size of the range: ${rowCount(rect)} x ${width}`,
    );
  }
  return (row, column) => (rows[row] as readonly unknown[])[column];
};

/** The sheet, if its protection lets the range's cells be changed. */
export const writableSheet = (ref: RangeRef, host: HostContext): Sheet => {
  const sheet = host.sheet(ref.sheetId);
  if (isLocked(host.workbook, sheet, ref.rect)) throw accessDenied(`sheet ${sheet.name} is protected`);
  return sheet;
};

/** The sheet, if it is not protected, or its protection lets people do this: looks and layout can't be changed under protection else. */
export const unprotectedSheet = (ref: { readonly sheetId: string }, host: HostContext, permission?: ProtectionPermission): Sheet => {
  const sheet = host.sheet(ref.sheetId);
  const { enabled, allowed = [] } = sheet.protection;
  if (enabled && (permission === undefined || !allowed.includes(permission))) throw accessDenied(`sheet ${sheet.name} is protected`);
  return sheet;
};
