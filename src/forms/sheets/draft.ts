import type { ModelCell, ModelContent, ModelRange } from "../model/sheetModel";
import type { RowGroup } from "../model/pageBreaks";
import type { StyleName } from "../model/styles";

/** A sheet while it is being laid out, from top to bottom. Lives inside one builder and never leaves it. */
export interface Draft {
  readonly widths: readonly number[];
  readonly rows: (readonly (ModelCell | null)[])[];
  readonly merges: ModelRange[];
  /** Rows that are to have a height whatever stands in them; all others are fitted to their text. */
  readonly rowHeights: Map<number, number>;
  /** Rows that a page break should not part. */
  readonly groups: RowGroup[];
}

/** Column groups of a two-row header: `under` are the columns below the text; without it the text spans both rows. */
export interface HeadCell {
  readonly text: string;
  readonly under?: readonly string[];
  /** Columns taken where nothing stands under it; 1 by default. */
  readonly span?: number;
}

export function createDraft(widths: readonly number[]): Draft {
  return { widths, rows: [], merges: [], rowHeights: new Map(), groups: [] };
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

/** Adds a row of merged cells. */
export function addSpans(draft: Draft, spans: readonly Span[]): number {
  const cells: (ModelCell | null)[] = [];
  const row = draft.rows.length;
  for (const { first, last, content, style } of spans) {
    while (cells.length < first) cells.push(null);
    for (let column = first; column <= last; column += 1) cells.push(cell(column === first ? content : null, style));
    if (last > first) draft.merges.push({ firstRow: row, firstColumn: first, lastRow: row, lastColumn: last });
  }
  return addRow(draft, cells);
}

/** Adds one cell merged over all columns. */
export function addWide(draft: Draft, content: string, style: StyleName): number {
  return addSpans(draft, [{ first: 0, last: draft.widths.length - 1, content, style }]);
}

/** Adds the line that heads the rows of one title or kind within a table; it stays on one page with the first of them. */
export function addSection(draft: Draft, text: string): void {
  const row = addWide(draft, text, "sectionRow");
  draft.groups.push({ first: row, last: row + 1 });
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
