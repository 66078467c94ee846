import type { ModelCell, ModelContent, ModelRange } from "../model/sheetModel";
import type { StyleName } from "../model/styles";
import { heightOfLines, wrappedLines } from "./textFit";

/** A sheet while it is being laid out, from top to bottom. Lives inside one builder and never leaves it. */
export interface Draft {
  readonly widths: readonly number[];
  readonly rows: (readonly (ModelCell | null)[])[];
  readonly merges: ModelRange[];
  readonly rowHeights: Map<number, number>;
}

/** Column groups of a two-row header: `under` are the columns below the text; without it the text spans both rows. */
export interface HeadCell {
  readonly text: string;
  readonly under?: readonly string[];
  /** Columns taken where nothing stands under it; 1 by default. */
  readonly span?: number;
}

export function createDraft(widths: readonly number[]): Draft {
  return { widths, rows: [], merges: [], rowHeights: new Map() };
}

export const cell = (content: ModelContent, style: StyleName): ModelCell => ({ content, style });

/** Adds a row and gives its zero-based index. */
export function addRow(draft: Draft, cells: readonly (ModelCell | null)[]): number {
  return draft.rows.push(cells) - 1;
}

export function addBlankRow(draft: Draft): void {
  addRow(draft, []);
}

/** The width of the columns `first` to `last` together. */
export function widthBetween(draft: Draft, first: number, last: number): number {
  return draft.widths.slice(first, last + 1).reduce((sum, width) => sum + width, 0);
}

export interface Span {
  readonly first: number;
  readonly last: number;
  readonly content: string | number | null;
  readonly style: StyleName;
}

/** Adds a row of merged cells, high enough for the wrapped text of each. */
export function addSpans(draft: Draft, spans: readonly Span[]): number {
  const cells: (ModelCell | null)[] = [];
  const row = draft.rows.length;
  let height = 0;
  for (const { first, last, content, style } of spans) {
    while (cells.length < first) cells.push(null);
    for (let column = first; column <= last; column += 1) cells.push(cell(column === first ? content : null, style));
    if (last > first) draft.merges.push({ firstRow: row, firstColumn: first, lastRow: row, lastColumn: last });
    if (typeof content === "string")
      height = Math.max(height, heightOfLines(wrappedLines(content, widthBetween(draft, first, last), style), style));
  }
  if (height > 0) draft.rowHeights.set(row, height);
  return addRow(draft, cells);
}

/** Adds one cell merged over all columns. */
export function addWide(draft: Draft, content: string, style: StyleName): number {
  return addSpans(draft, [{ first: 0, last: draft.widths.length - 1, content, style }]);
}

/** Adds the header of a table, in one row, or in two where a head has columns under it. */
export function addHeader(draft: Draft, heads: readonly HeadCell[]): { readonly first: number; readonly last: number } {
  const first = draft.rows.length;
  const last = heads.some((head) => head.under) ? first + 1 : first;
  const top: ModelCell[] = [];
  const bottom: ModelCell[] = [];
  for (const head of heads) addHead(draft, head, { first, last, top, bottom });
  addRow(draft, top);
  if (last > first) addRow(draft, bottom);
  fitHeader(draft, heads, { first, last });
  return { first, last };
}

interface HeaderRows {
  readonly first: number;
  readonly last: number;
  readonly top: ModelCell[];
  readonly bottom: ModelCell[];
}

function addHead(draft: Draft, head: HeadCell, { first, last, top, bottom }: HeaderRows): void {
  const firstColumn = top.length;
  const span = head.under?.length ?? head.span ?? 1;
  const lastColumn = firstColumn + span - 1;
  for (let index = 0; index < span; index += 1) {
    top.push(cell(index === 0 ? head.text : null, "columnHead"));
    bottom.push(cell(head.under?.[index] ?? null, "columnHead"));
  }
  const lastRow = head.under ? first : last;
  if (lastColumn > firstColumn || lastRow > first) draft.merges.push({ firstRow: first, firstColumn, lastRow, lastColumn });
}

/** Merged heads are not fitted by Excel: the bottom row takes what the tall heads need beyond the group row. */
function fitHeader(draft: Draft, heads: readonly HeadCell[], { first, last }: { readonly first: number; readonly last: number }): void {
  let groupHeight = 0;
  let columnHeight = 0;
  let tallHeight = 0;
  let column = 0;
  for (const head of heads) {
    const span = head.under?.length ?? head.span ?? 1;
    const height = headHeight(head.text, widthBetween(draft, column, column + span - 1));
    if (head.under) groupHeight = Math.max(groupHeight, height);
    else tallHeight = Math.max(tallHeight, height);
    head.under?.forEach((text, index) => {
      columnHeight = Math.max(columnHeight, headHeight(text, widthBetween(draft, column + index, column + index)));
    });
    column += span;
  }
  if (last === first) draft.rowHeights.set(first, tallHeight);
  else {
    draft.rowHeights.set(first, groupHeight);
    draft.rowHeights.set(last, Math.max(columnHeight, tallHeight - groupHeight));
  }
}

const headHeight = (text: string, width: number): number => heightOfLines(wrappedLines(text, width, "columnHead"), "columnHead");
