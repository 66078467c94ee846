import { mapReferences } from "../model/references";
import type { ReferenceCorner } from "../model/references";
import type { WorkbookModel } from "../model/types";
import { forEachFormula } from "./formulaCells";

/**
 * How large the engine's sheets are made. Excel's own size would do always, but a reference to a whole column costs by the rows there are:
 * `extra` is what a sheet gets beyond its used cells, for spills; `least` is what formulas point at.
 */
export interface Room {
  readonly extra: Size;
  readonly least: Size;
}

export interface Size {
  readonly rows: number;
  readonly columns: number;
}

export const smallExtra: Size = { rows: 1000, columns: 100 };
/** For formulas that make large arrays, or point far away by number. */
export const largeExtra: Size = { rows: 65536, columns: 1000 };

/** Functions that answer `#REF!` where the sheet is too small for them. */
export const sizeSensitive = /\b(?:SEQUENCE|RANDARRAY|MAKEARRAY|EXPAND|OFFSET|INDIRECT|INDEX|TOCOL|TOROW|VSTACK|HSTACK)\s*\(/i;

/** The size that holds every cell which some formula or name points at. */
export function referencedSize(workbook: WorkbookModel): Size {
  let rows = 0;
  let columns = 0;
  const reach = (corner: ReferenceCorner | null): void => {
    rows = Math.max(rows, (corner?.row ?? -1) + 1);
    columns = Math.max(columns, (corner?.column ?? -1) + 1);
  };
  const look = (formula: string): void => {
    mapReferences(formula, (reference) => {
      reach(reference.first);
      reach(reference.last);
      return reference;
    });
  };
  forEachFormula(workbook, (_sheet, _row, _column, formula) => look(formula));
  for (const name of [...workbook.names, ...workbook.sheets.flatMap((sheet) => sheet.names)]) look(name.formula);
  return { rows, columns };
}
