import type { CellContent } from "../model/grid";
import type { ModelRange } from "../model/sheetModel";

/** A cell of a source, zero-based. */
export interface SourceCell {
  readonly row: number;
  readonly column: number;
}

/** A sheet of somebody else's workbook as its file holds it, from cell A1 on. Rows may differ in length. Plain data: it can be sent between threads. */
export interface SourceSheet {
  readonly sheet: string;
  readonly hidden: boolean;
  readonly values: readonly (readonly CellContent[])[];
  /** What the cells display. */
  readonly text: readonly (readonly string[])[];
  readonly merges: readonly ModelRange[];
  /** The font of each cell that has one of the old fonts, by {@link cellId}. */
  readonly oldFonts: ReadonlyMap<number, string>;
  /** Cells with a formula whose value the file does not hold. */
  readonly uncalculated: readonly SourceCell[];
}

/** Excel's widest sheet. */
const columnsAtMost = 16_384;

/** One number for a cell of a sheet. */
export function cellId(row: number, column: number): number {
  return row * columnsAtMost + column;
}

/** A workbook that could be read. */
export interface SourceBook {
  /** The file's base name. */
  readonly name: string;
  readonly sheets: readonly SourceSheet[];
}
