import type { CellContent } from "../../forms/model/grid";
import type { SourceBook, SourceSheet } from "../../forms/intake/sourceSheet";
import type { PackedBook, PackedFonts, PackedGrid, PackedSheet } from "./packedBook";

type Index = (content: CellContent) => number;

/** Numbers contents as they come, equal ones alike. Minus zero equals zero to a map, and is another value to us. */
function numbering(): { readonly contents: readonly CellContent[]; readonly indexOf: Index } {
  const contents: CellContent[] = [];
  const known = new Map<CellContent, number>();
  const added = (content: CellContent): number => contents.push(content) - 1;
  const indexOf = (content: CellContent): number => {
    if (Object.is(content, -0)) return added(content);
    const index = known.get(content) ?? added(content);
    known.set(content, index);
    return index;
  };
  return { contents, indexOf };
}

function packGrid(rows: readonly (readonly CellContent[])[], indexOf: Index): PackedGrid {
  const widths = Uint32Array.from(rows, ({ length }) => length);
  const cells = new Uint32Array(widths.reduce((sum, width) => sum + width, 0));
  let at = 0;
  for (const row of rows) {
    for (const content of row) {
      cells[at] = indexOf(content);
      at += 1;
    }
  }
  return { widths, cells };
}

function packFonts(fonts: SourceSheet["oldFonts"], indexOf: Index): PackedFonts {
  return { cells: Float64Array.from(fonts.keys()), fonts: Uint32Array.from(fonts.values(), indexOf) };
}

function packSheet({ sheet, hidden, values, text, merges, oldFonts, uncalculated }: SourceSheet, indexOf: Index): PackedSheet {
  return {
    sheet,
    hidden,
    values: packGrid(values, indexOf),
    text: packGrid(text, indexOf),
    merges,
    oldFonts: packFonts(oldFonts, indexOf),
    uncalculated,
  };
}

/** A workbook in few large pieces: each text and number once, cells as their indices. A million cells cross to another thread in some ten megabytes. */
export function packBook({ name, sheets }: SourceBook): PackedBook {
  const { contents, indexOf } = numbering();
  return { name, sheets: sheets.map((sheet) => packSheet(sheet, indexOf)), contents };
}

/** What of a packed book is handed over instead of copied. */
export function buffersOf({ sheets }: PackedBook): readonly ArrayBuffer[] {
  return sheets.flatMap(({ values, text, oldFonts }) =>
    [values.widths, values.cells, text.widths, text.cells, oldFonts.cells, oldFonts.fonts].map(({ buffer }) => buffer),
  );
}
