import type { ModelContent } from "../model/sheetModel";

/** Functions that are put beside the rows of a sheet, one cell a row. */
export const rowFunctions = ["TONGDIEM", "KETQUA", "LYDO", "CONTHIEU", "DIEMLIET", "TRANGTHAI"] as const;
/** Functions that fill a range from one cell. */
export const tableFunctions = ["BANGKETQUA", "TONGHOP", "SOSANH"] as const;

export type RowFunction = (typeof rowFunctions)[number];
export type TableFunction = (typeof tableFunctions)[number];
export type InsertedFunction = RowFunction | TableFunction;

/** A formula, and what it comes to where this Excel can't calculate it. */
export interface FormulaCell {
  /** Zero-based sheet row. */
  readonly row: number;
  readonly formula: string;
  /** The row of cells that it fills: one, unless it spills. */
  readonly values: readonly (readonly ModelContent[])[];
}

/** A function that makes sense on a sheet: what would be written where, once a column is chosen for it. */
export interface FormulaOffer {
  readonly name: InsertedFunction;
  /** Null where the function is not for one title. */
  readonly title: string | null;
  /** Null where nothing stands over the formulas. */
  readonly headerRow: number | null;
  readonly cells: readonly FormulaCell[];
}

/** Why no function that scores is offered on a score sheet. */
export type NoOffer = "codesNotTogether" | "noTables" | "noRows";
