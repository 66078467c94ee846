import { a1 } from "../../core/findings/origin";
import type { CellContent } from "../../forms/model/grid";
import type { ModelContent, ModelRange } from "../../forms/model/sheetModel";
import { sizedRange } from "../ranges";
import { RefusalError } from "../refusal";
import type { TargetTable } from "./targetTable";

/** Rows to be added to a table of the user's own. Rows and columns of the sheet, zero-based. */
export interface AppendRequest {
  readonly sheet: string;
  /** The last row of data, or of the header. */
  readonly afterRow: number;
  /** Whether `afterRow` holds data, whose looks new rows take. */
  readonly afterData: boolean;
  /** What stood in `afterRow` from the first column to the last when the place was found; null where that is not known, or does not matter. */
  readonly above: readonly (CellContent | null)[] | null;
  /** Headers stand over these columns: a new row must be free in all of them. */
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly columns: readonly { readonly column: number; readonly numberFormat: string }[];
  /** In the order of `columns`; at least one. */
  readonly rows: readonly (readonly ModelContent[])[];
}

/** Where the rows go: first into blank rows that are there, the rest into rows that are inserted into the Excel table. */
export interface AppendPlan {
  /** All the cells that the new rows will stand on, in the columns under headers. */
  readonly area: ModelRange;
  readonly free: number;
  /** Null where nothing needs to be inserted. */
  readonly insertion: { readonly table: TargetTable; readonly index: number; readonly count: number } | null;
}

/** The request without what is of no use once it is done. */
export type AppendedRows = Omit<AppendRequest, "above">;

/** The row below which the new ones go. */
export function rowAbove({ afterRow, firstColumn, lastColumn }: AppendedRows): ModelRange {
  return sizedRange(afterRow, firstColumn, 1, lastColumn - firstColumn + 1);
}

/** Errors come and go as formulas are calculated: they tell nothing. */
const tells = (value: CellContent | null | undefined): boolean => value !== null && !(typeof value === "string" && value.startsWith("#"));

/** Refuses where another row stands above than was read when the place was found: rows or columns came or went. `values`: of {@link rowAbove}. */
export function refuseUnlessBelow({ sheet, afterRow, firstColumn, above }: AppendRequest, values: readonly CellContent[]): void {
  const index = above?.findIndex((value, at) => value !== values[at] && tells(value) && tells(values[at])) ?? -1;
  if (index >= 0) throw new RefusalError({ code: "sheet-changed-meanwhile", sheet, cell: a1(afterRow, firstColumn + index) });
}

/** The rows that are looked at: those that are needed, and one more, which keeps what stands below apart. */
export function lookedAt({ afterRow, firstColumn, lastColumn, rows }: AppendedRows): ModelRange {
  return sizedRange(afterRow + 1, firstColumn, rows.length + 1, lastColumn - firstColumn + 1);
}

/** The first cell of a row that is not free; null where all are. Calculated columns of an Excel table may have their formula there already. */
function cellInRow(request: AppendedRows, cells: readonly CellContent[], mayCalculate: boolean): number | null {
  const ours = new Set(request.columns.map(({ column }) => column));
  const taken = cells.findIndex((cell, index) => {
    const isCalculated = mayCalculate && !ours.has(request.firstColumn + index) && typeof cell === "string" && cell.startsWith("=");
    return cell !== "" && !isCalculated;
  });
  return taken < 0 ? null : request.firstColumn + taken;
}

/** How many of the rows are free, from the first on. */
function freeRows(request: AppendedRows, formulas: readonly (readonly CellContent[])[], table: TargetTable | null): number {
  const within = table === null ? formulas.length : Math.max(0, table.lastBodyRow - request.afterRow);
  const taken = formulas.findIndex((cells) => cellInRow(request, cells, table !== null) !== null);
  return Math.min(taken < 0 ? formulas.length : taken, within, request.rows.length);
}

/**
 * Plans without touching a cell of the user's. `formulas`: of {@link lookedAt}. Where the cells are no Excel table and something stands in the way,
 * or directly below where it would become part of the data, that cell is refused.
 */
export function planAppend(request: AppendedRows, formulas: readonly (readonly CellContent[])[], table: TargetTable | null): AppendPlan {
  const { sheet, afterRow, firstColumn, lastColumn, rows } = request;
  const area = sizedRange(afterRow + 1, firstColumn, rows.length, lastColumn - firstColumn + 1);
  if (table === null) {
    const row = formulas.findIndex((cells) => cellInRow(request, cells, false) !== null);
    const column = cellInRow(request, formulas[row] ?? [], false);
    if (column !== null) throw new RefusalError({ code: "cells-in-the-way", sheet, cell: a1(afterRow + 1 + row, column) });
    return { area, free: rows.length, insertion: null };
  }
  const free = freeRows(request, formulas, table);
  const count = rows.length - free;
  return { area, free, insertion: count === 0 ? null : { table, index: afterRow + 1 + free - table.firstBodyRow, count } };
}
