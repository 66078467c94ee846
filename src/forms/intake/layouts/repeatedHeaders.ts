import type { SheetGrid } from "../../model/grid";
import { filledColumns, said } from "./gridCells";
import type { HeaderRows } from "./headerRows";
import { headerKey } from "./headerRows";
import { headingStart, isPageBreak, textsOf } from "./headingRows";

/** What the printed pages of one table repeat. */
export interface RepeatedHeaders {
  /** The headers that begin tables. */
  readonly headers: readonly HeaderRows[];
  /** Rows that are no data: the header once more, and what stands over it. */
  readonly dropped: ReadonlySet<number>;
}

const rowText = (grid: SheetGrid, row: number): string =>
  filledColumns(grid, row)
    .map((column) => `${column} ${said(grid, row, column)}`)
    .join("\t");
const numbering = /^(?:\d+ \(?\d+\)?\t?)+$/u;

/** Parts headers that begin a table from those that a printed page repeats. One with a heading of its own begins a table, although it says the same. */
export function repeatedHeaders(grid: SheetGrid, headers: readonly HeaderRows[]): RepeatedHeaders {
  const own: HeaderRows[] = [];
  const dropped = new Set<number>();
  let known: readonly string[] = [];
  let above = -1;
  for (const header of headers) {
    const start = headingStart(grid, header.first, above);
    const before = own.at(-1);
    const isSame = before !== undefined && headerKey(grid, before) === headerKey(grid, header);
    if (before === undefined || !isSame || !isPageBreak(textsOf(grid, start, header.first), known)) {
      own.push(header);
      known = textsOf(grid, before === undefined ? 0 : start, header.first);
    } else {
      const [first, again] = [rowText(grid, before.last + 1), rowText(grid, header.last + 1)];
      const last = first === again && numbering.test(again) ? header.last + 1 : header.last;
      for (let row = start; row <= last; row += 1) dropped.add(row);
    }
    above = header.last;
  }
  return { headers: own, dropped };
}
