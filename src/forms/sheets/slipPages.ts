import type { ModelCell, ModelRange } from "../model/sheetModel";

type Cells = readonly (ModelCell | null)[];

/** A village's slip before it is parted into pages. */
export interface SlipBlock {
  readonly rows: readonly Cells[];
  readonly merges: readonly ModelRange[];
  /** Points, one a row. */
  readonly heights: readonly number[];
  /** Rows that must stand on the page of the row after them. */
  readonly keepsNext: ReadonlySet<number>;
  /** Rows that are told again at the top of each further page: whose slip it is, and the table's header. */
  readonly repeated: readonly number[];
}

/** The same with those rows repeated. `breaks`: rows that begin a further page. */
export interface PagedBlock {
  readonly rows: readonly Cells[];
  readonly merges: readonly ModelRange[];
  readonly heights: readonly number[];
  readonly breaks: readonly number[];
}

/** Rows that stand together, from the first of a chain of rows that keep the next. */
function chains({ rows, keepsNext }: SlipBlock): readonly (readonly number[])[] {
  const parts: number[][] = [];
  rows.forEach((_, row) => {
    if (row > 0 && keepsNext.has(row - 1)) parts.at(-1)?.push(row);
    else parts.push([row]);
  });
  return parts;
}

/** The rows of the block in the order in which they are printed, and the places that begin a further page. */
function printedRows(block: SlipBlock, pagePoints: number): { readonly rows: readonly number[]; readonly breaks: readonly number[] } {
  const heightOf = (rows: readonly number[]): number => rows.reduce((sum, row) => sum + (block.heights[row] ?? 0), 0);
  const rows: number[] = [];
  const breaks: number[] = [];
  let used = 0;
  for (const chain of chains(block)) {
    if (used > 0 && used + heightOf(chain) > pagePoints) {
      breaks.push(rows.length);
      rows.push(...block.repeated);
      used = heightOf(block.repeated);
    }
    rows.push(...chain);
    used += heightOf(chain);
  }
  return { rows, breaks };
}

/** Parts a slip into pages of so many points: what belongs together goes to the next page together. Merged cells must lie within one row. */
export function pagedBlock(block: SlipBlock, pagePoints: number): PagedBlock {
  const { rows, breaks } = printedRows(block, pagePoints);
  return {
    rows: rows.map((row) => block.rows[row] ?? []),
    merges: rows.flatMap((row, place) =>
      block.merges.filter(({ firstRow }) => firstRow === row).map((merge) => ({ ...merge, firstRow: place, lastRow: place })),
    ),
    heights: rows.map((row) => block.heights[row] ?? 0),
    breaks,
  };
}
