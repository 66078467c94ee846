import type { SheetGrid } from "../../model/grid";
import type { DecodedSheet, DoubtfulText } from "../decodeSheet";
import type { SourceCell } from "../sourceSheet";
import { cellId } from "../sourceSheet";
import type { RecognitionReason, Rejection } from "../types";

/** A table of a sheet, as recognition understands tables: laid out anew, with the way back to the cells of the source. */
export interface SheetTable {
  readonly decoded: DecodedSheet;
  /** The cell of the source's sheet that a cell of the table is of. */
  readonly placeOf: (row: number, column: number) => SourceCell;
  /** What stands over all tables of the sheet, and holds for this one where nothing of its own says otherwise. */
  readonly outer: readonly string[];
  /** Headers of columns that the table was laid out without. */
  readonly unused: readonly string[];
  /** Filled cells that the table was laid out without; told in cells of the source. */
  readonly leftOut: readonly Rejection[];
  /** What was supplied while the table was laid out. */
  readonly reasons: readonly RecognitionReason[];
}

/** A sheet as it stands. */
export function wholeSheet(decoded: DecodedSheet): SheetTable {
  return { decoded, placeOf: (row, column) => ({ row, column }), outer: [], unused: [], leftOut: [], reasons: [] };
}

/**
 * A cell of a table that is laid out anew: the cell that it is of, and what it says where that is something else. `isSupplied`: the cell only tells
 * where it is known from, so that nothing of it is repaired.
 */
export interface LaidCell extends SourceCell {
  readonly says?: string | number;
  readonly isSupplied?: true;
}

export type LaidRow = readonly (LaidCell | null)[];

/** Lays a table out anew, cell by cell. Fonts, formulas without a value and doubtful texts go where their cells go. */
export function lay(table: SheetTable, rows: readonly LaidRow[]): SheetTable {
  const { source, grid, doubtful } = table.decoded;
  const open = new Set(source.uncalculated.map(({ row, column }) => cellId(row, column)));
  const unsure = new Map(doubtful.map((text) => [cellId(text.row, text.column), text]));
  const oldFonts = new Map<number, string>();
  const uncalculated: SourceCell[] = [];
  const doubts: DoubtfulText[] = [];
  rows.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      if (cell === null) return;
      const id = cellId(cell.row, cell.column);
      const [font, doubt] = [source.oldFonts.get(id), unsure.get(id)];
      if (font !== undefined) oldFonts.set(cellId(row, column), font);
      if (open.has(id)) uncalculated.push({ row, column });
      if (doubt !== undefined) doubts.push({ ...doubt, row, column });
    });
  });
  const laid = <T extends string | number | boolean>(from: readonly (readonly T[])[], isOwn: boolean): (T | string | number)[][] =>
    rows.map((cells) =>
      cells.map((cell) => {
        if (cell === null) return "";
        const isTold = cell.says !== undefined && (!isOwn || cell.isSupplied === true);
        return isTold ? (cell.says ?? "") : (from[cell.row]?.[cell.column] ?? "");
      }),
    );
  const text = laid(grid.text, false).map((cells) => cells.map(String));
  const laidGrid: SheetGrid = { ...grid, values: laid(grid.values, false), text };
  return {
    ...table,
    decoded: {
      source: { ...source, values: laid(source.values, true), text, merges: [], oldFonts, uncalculated },
      grid: laidGrid,
      doubtful: doubts,
    },
    placeOf: (row, column) => {
      const cells = rows[row] ?? [];
      const cell = cells[column] ?? cells.find((one) => one !== null) ?? { row: 0, column: 0 };
      return table.placeOf(cell.row, cell.column);
    },
  };
}

const enumeration = /^\s*(?:[IVXLC]+|[A-Z]|\d+)\s*[.)/:-]\s*/u;

/** A table among several is not what the sheet is called, but what the last of its own headings says. */
export function calledByHeading(table: SheetTable, headings: readonly string[]): SheetTable {
  const { decoded } = table;
  const sheet = (headings.at(-1) ?? "").replace(enumeration, "");
  return { ...table, decoded: { ...decoded, grid: { ...decoded.grid, sheet } } };
}
