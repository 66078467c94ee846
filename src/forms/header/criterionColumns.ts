import type { CriterionCode } from "../../core/domain/names";
import type { SheetGrid } from "../model/grid";
import { isBlankValue, isHidden, shownText } from "../schema/rawCell";
import type { KnownCodes } from "./codeText";
import type { HeaderMatch } from "./types";

export interface CriterionColumn {
  readonly code: CriterionCode;
  /** Counted from the grid's first column, as the rows below from its first row. */
  readonly column: number;
}

/** A header cell that names no criterion for certain. */
export interface DoubtfulColumn {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

export interface CriterionColumns {
  readonly columns: readonly CriterionColumn[];
  readonly ambiguous: readonly DoubtfulColumn[];
  readonly unknown: readonly DoubtfulColumn[];
  /** The last row of the header, codes and maximum points below the key columns' headers included. */
  readonly lastHeaderRow: number;
}

/** Codes may stand in a row of their own, over or under the row that names the key columns. */
const rowsAround = 2;

interface HeaderCell {
  readonly text: string;
  readonly row: number;
  readonly column: number;
  readonly isNumber: boolean;
  readonly isHidden: boolean;
}

/** Finds the criterion columns of a score sheet: every header that names a criterion code by what it displays. */
export function criterionColumns(grid: SheetGrid, match: HeaderMatch, codes: KnownCodes): CriterionColumns {
  const keyColumns = [...match.fields.values()];
  const taken = new Set([...keyColumns, ...match.ambiguous.map(({ column }) => column)]);
  const below = rowsBelow(grid, match.lastRow, keyColumns);
  const rows: number[] = [];
  for (let row = Math.max(0, match.firstRow - rowsAround); row <= match.lastRow + below; row += 1) {
    rows.push(row);
  }
  const codeRow = bestRow(
    rows.map((row) => headerCells(grid, row, taken)),
    codes,
  );
  const cells = codeRow === null ? [] : headerCells(grid, codeRow, taken);
  const own = new Set(cells.map(({ column }) => column));
  const merged = rows
    .filter((row) => codeRow !== null && row < codeRow)
    .flatMap((row) => headerCells(grid, row, taken).filter(({ column }) => !own.has(column)));
  return { ...judged(cells, merged, codes), lastHeaderRow: match.lastRow + below };
}

/** How many rows right under the header say nothing of year, village and level: codes and maximum points, no data. */
function rowsBelow(grid: SheetGrid, lastRow: number, keyColumns: readonly number[]): number {
  let count = 0;
  while (count < rowsAround) {
    const row = grid.values[lastRow + count + 1];
    if (row === undefined || keyColumns.some((column) => !isBlankValue(row[column] ?? "")) || row.every(isBlankValue)) {
      return count;
    }
    count += 1;
  }
  return count;
}

function headerCells(grid: SheetGrid, row: number, taken: ReadonlySet<number>): readonly HeaderCell[] {
  const values = grid.values[row] ?? [];
  return values.flatMap((value, column) => {
    const cell = { value, text: grid.text[row]?.[column] ?? "" };
    return isBlankValue(value) || taken.has(column)
      ? []
      : [
          {
            text: isHidden(cell) ? cell.text.trim() : shownText(cell),
            row,
            column,
            isNumber: typeof value === "number",
            isHidden: isHidden(cell),
          },
        ];
  });
}

/** The row that names the most criteria; where none does, the one with the most look-alikes. Of equals the upper: below may stand maximum points. */
function bestRow(rows: readonly (readonly HeaderCell[])[], codes: KnownCodes): number | null {
  let best: { row: number; named: number; alike: number } | null = null;
  for (const cells of rows) {
    const named = new Set(cells.flatMap(({ text }) => codes.named(text)?.code ?? [])).size;
    const alike = new Set(cells.filter(({ text }) => codes.looksLikeCode(text)).map(({ text }) => text)).size;
    const row = cells[0]?.row;
    if (row !== undefined && named + alike > 0 && (best === null || named > best.named || (named === best.named && alike > best.alike))) {
      best = { row, named, alike };
    }
  }
  return best?.row ?? null;
}

interface Claim {
  readonly cell: HeaderCell;
  readonly exact: boolean;
}

/** Who claims which code; a header that is the code itself goes before one that only begins with it (`1.1` before `1.1 Ghi chú`). */
function claimsOf(
  cells: readonly HeaderCell[],
  merged: readonly HeaderCell[],
  codes: KnownCodes,
): ReadonlyMap<CriterionCode, readonly HeaderCell[]> {
  const claims = new Map<CriterionCode, Claim[]>();
  const own = cells.flatMap((cell) => (cell.isHidden ? [] : [{ cell, named: codes.named(cell.text) }]));
  for (const { cell, named } of own) {
    if (named !== null) {
      claims.set(named.code, [...(claims.get(named.code) ?? []), { cell, exact: named.exact }]);
    }
  }
  for (const cell of merged) {
    const named = codes.named(cell.text);
    if (named?.exact === true && !claims.has(named.code)) {
      claims.set(named.code, [{ cell, exact: true }]);
    }
  }
  return new Map(
    [...claims].map(([code, all]) => {
      const exact = all.filter((claim) => claim.exact);
      return [code, (exact.length > 0 ? exact : all).map((claim) => claim.cell)] as const;
    }),
  );
}

const bySheet = (left: { readonly column: number }, right: { readonly column: number }): number => left.column - right.column;

function judged(cells: readonly HeaderCell[], merged: readonly HeaderCell[], codes: KnownCodes): Omit<CriterionColumns, "lastHeaderRow"> {
  const claims = claimsOf(cells, merged, codes);
  const columns: CriterionColumn[] = [];
  const ambiguous: HeaderCell[] = cells.filter((cell) => cell.isHidden);
  for (const [code, claimants] of claims) {
    const [first, ...others] = claimants;
    // A number shown as 1.1 was perhaps typed as 1.10: with no other column for that code, nobody can tell.
    const mayBeTwin = first?.isNumber === true && codes.twins(code).some((twin) => !claims.has(twin));
    if (first !== undefined && others.length === 0 && !mayBeTwin) {
      columns.push({ code, column: first.column });
    } else {
      ambiguous.push(...claimants);
    }
  }
  const unknown = cells.filter(({ text, isHidden: hidden }) => !hidden && codes.named(text) === null && codes.looksLikeCode(text));
  return { columns: columns.sort(bySheet), ambiguous: ambiguous.sort(bySheet), unknown };
}
