import { remembered } from "../../../core/remembered";
import { hashOf } from "../../../core/text/hash";
import { HeaderTexts } from "../../header/columnTexts";
import { headerKeys } from "../../header/keys";
import type { SheetGrid } from "../../model/grid";

/** A column of a header, by its texts from the top down. */
export interface LayoutColumn {
  readonly column: number;
  readonly text: string;
  /** What it is known by: the text folded, its year left out. */
  readonly key: string;
}

/** Header rows of a grid, and the columns under them. */
export interface Layout {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly columns: readonly LayoutColumn[];
}

const years = /(?<!\d)(?:19|20|21)\d\d(?!\d)/gu;
const textsAtMost = 4_096;

const foldedHeader = remembered((text: string): string => {
  const { exact } = headerKeys(text);
  return exact === "" ? text.trim() : exact;
}, textsAtMost);

const withoutYear = (key: string): string => key.replace(years, " ").replace(/\s+/gu, " ").trim();

/**
 * What headers are known by. The year in them changes from one year's sheet to the next and is left out, unless it is all that tells two of them
 * apart, or all that stands there: `Điểm năm 2022` → `điểm năm`. Keys of keys are the same keys.
 */
export function headerKeysOf(texts: readonly string[]): readonly string[] {
  const full = texts.map(foldedHeader);
  const counts = new Map<string, number>();
  for (const key of full.map(withoutYear)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return full.map((key) => {
    const bare = withoutYear(key);
    return bare !== "" && counts.get(bare) === 1 ? bare : key;
  });
}

/** The fingerprint of a layout: equal for headers with the same keys in the same order, in whatever columns and file they stand. */
export function markOf(keys: readonly string[]): string {
  return hashOf(keys);
}

/** Reads the layouts of a grid; its texts are looked at again and again, with other rows over and under them. */
export class LayoutReader {
  private readonly texts: HeaderTexts;
  private readonly width: number;

  constructor(private readonly grid: SheetGrid) {
    this.width = grid.values.slice(0, searchedRows).reduce((widest, row) => Math.max(widest, row.length), 0);
    this.texts = new HeaderTexts(grid, this.width);
  }

  at(firstRow: number, lastRow: number): Layout {
    const found: { column: number; text: string }[] = [];
    for (let column = 0; column < this.width; column += 1) {
      const text = this.texts.whole(firstRow, lastRow, column);
      if (text !== "") found.push({ column, text });
    }
    const keys = headerKeysOf(found.map(({ text }) => text));
    return { firstRow, lastRow, columns: found.map((each, index) => ({ ...each, key: keys[index] ?? "" })) };
  }

  /** The header whose mark is one of these; the topmost, lowest of equal height. Null where there is none. */
  withMark(marks: ReadonlySet<string>, headers: ReadonlySet<string>): { readonly layout: Layout; readonly mark: string } | null {
    const rows = Math.min(this.grid.values.length, searchedRows);
    for (let first = 0; first < rows; first += 1) {
      for (let last = first; last < Math.min(first + tallestLayout, rows); last += 1) {
        // Most rows are told apart by their first text alone.
        if (!this.mayBegin(first, last, headers)) continue;
        const layout = this.at(first, last);
        const mark = markOf(layout.columns.map(({ key }) => key));
        if (marks.has(mark)) return { layout, mark };
      }
    }
    return null;
  }

  private mayBegin(first: number, last: number, headers: ReadonlySet<string>): boolean {
    for (let column = 0; column < this.width; column += 1) {
      const text = this.texts.whole(first, last, column);
      if (text !== "") return headers.has(foldedHeader(text)) || headers.has(withoutYear(foldedHeader(text)));
    }
    return false;
  }
}

/** Headers are looked for no further down than forms' are; codes and maximum points may stand over and under one of three rows. */
export const searchedRows = 60;
const tallestLayout = 7;
