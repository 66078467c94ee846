import { a1 } from "../../core/findings/origin";
import type { DecodedSheet, DoubtfulText } from "./decodeSheet";
import type { RecognisedSheet } from "./recogniseSheet";
import type { IntakeForm } from "./rowContents";
import type { IntakeView, SheetContext } from "./sheetView";
import type { Respell } from "./spellings";
import type { Rejection, RejectReason } from "./types";

/** A sheet, what it was taken for, and what is known of its surroundings. */
export interface SheetToRead {
  readonly decoded: DecodedSheet;
  readonly recognised: RecognisedSheet;
  readonly form: IntakeForm;
  readonly context: SheetContext;
  readonly respell: Respell;
  /** How sure it is that the sheet is this form, 0 to 1. */
  readonly confidence: number;
}

export interface Reading extends SheetToRead {
  readonly table: IntakeView;
  /** Columns whose cells make up a row: of fields and criteria, as the sheet has them. */
  readonly columns: readonly number[];
  /** The fields and criteria for which the sheet has a column, blank or not: about others its rows say nothing. */
  readonly present: ReadonlySet<string>;
  /** Formulas without a value, and texts that look like an old encoding, by {@link cellId}. */
  readonly uncalculated: ReadonlySet<number>;
  readonly doubtful: ReadonlyMap<number, DoubtfulText>;
}

export function reject({ decoded }: SheetToRead, row: number, column: number, reason: RejectReason, isRow = true): Rejection {
  return { sheet: decoded.grid.sheet, cell: a1(row, column), isRow, reason };
}
