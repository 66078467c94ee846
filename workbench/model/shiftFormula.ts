import { mapReferences } from "./references";
import type { ReferenceCorner } from "./references";
import { maxColumns, maxRows } from "./rect";

const shiftCorner = (corner: ReferenceCorner, rows: number, columns: number): ReferenceCorner | null => {
  const row = corner.row === null || corner.rowFixed ? corner.row : corner.row + rows;
  const column = corner.column === null || corner.columnFixed ? corner.column : corner.column + columns;
  if ((row !== null && (row < 0 || row >= maxRows)) || (column !== null && (column < 0 || column >= maxColumns))) return null;
  return { ...corner, row, column };
};

/** The formula as it reads when copied `rows` down and `columns` to the right: relative references move along, absolute ones stay. */
export const shiftFormula = (formula: string, rows: number, columns: number): string =>
  mapReferences(formula, (reference) => {
    const first = shiftCorner(reference.first, rows, columns);
    const last = reference.last && shiftCorner(reference.last, rows, columns);
    return first === null || (reference.last !== null && last === null) ? null : { ...reference, first, last };
  });
