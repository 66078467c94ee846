import type { LayoutWords } from "./layoutWords";
import { widthOf } from "./gridCells";
import type { HeaderRows } from "./headerRows";
import { headerKey, headerRows } from "./headerRows";
import { headingStart, textsOf } from "./headingRows";
import { repeatedHeaders } from "./repeatedHeaders";
import type { SheetTable } from "./sheetTable";
import { calledByHeading } from "./sheetTable";
import { slice } from "./sliceTable";
import type { IsTable } from "./tableParts";

/** A sheet with more tables than these is no form: its rows are told as they are. */
const tablesAtMost = 64;

/** Tables that stand below one another: each has a header of its own, and perhaps headings. A header that only a printed page repeats is dropped. */
export function stacked(table: SheetTable, words: LayoutWords, isTable: IsTable): readonly SheetTable[] | null {
  const { grid } = table.decoded;
  const { headers, dropped } = repeatedHeaders(grid, confirmed(table, headerRows(grid, words), isTable));
  const [top] = headers;
  if (top === undefined) return null;
  if (headers.length > tablesAtMost) return null;
  const columns = { from: 0, to: widthOf(grid) };
  const rowsOf = (from: number, to: number): readonly number[] =>
    Array.from({ length: to - from }, (_, index) => from + index).filter((row) => !dropped.has(row));
  const starts = [0];
  for (const [index, header] of headers.entries()) {
    if (index === 0) continue;
    const start = headingStart(grid, header.first, headers[index - 1]?.last ?? -1);
    const end = headers[index + 1]?.first ?? grid.values.length;
    if (isTable(slice(table, rowsOf(start, end), columns))) starts.push(start);
  }
  if (starts.length === 1) return dropped.size === 0 ? null : [slice(table, rowsOf(0, grid.values.length), columns)];
  const firstHeadings = textsOf(grid, 0, top.first);
  return starts.map((start, index) => {
    const end = starts[index + 1] ?? grid.values.length;
    const part = slice(table, rowsOf(start, end), columns);
    const header = headers.find(({ first }) => first >= start)?.first ?? start;
    const own = textsOf(grid, start, header);
    // What stands right over the first table is its own; what stands over that, or over a table without a heading, is over all.
    const shared = index === 0 ? [] : own.length === 0 ? firstHeadings : firstHeadings.slice(0, -1);
    return { ...calledByHeading(part, own), outer: [...table.outer, ...shared, grid.sheet] };
  });
}

/** The headers under which there is a table: a row of data may look like a header, and must not be dropped as one. Like headers are asked about once. */
function confirmed(table: SheetTable, found: readonly HeaderRows[], isTable: IsTable): readonly HeaderRows[] {
  const { grid } = table.decoded;
  const columns = { from: 0, to: widthOf(grid) };
  const known = new Map<string, boolean>();
  return found.filter((header, index) => {
    const key = headerKey(grid, header);
    const isKnown = known.get(key);
    if (isKnown !== undefined || known.size >= tablesAtMost) return isKnown === true;
    const end = found[index + 1]?.first ?? grid.values.length;
    const rows = Array.from({ length: end - header.first }, (_, row) => header.first + row);
    const is = isTable(slice(table, rows, columns));
    known.set(key, is);
    return is;
  });
}
