import type { CellContent } from "../../forms/model/grid";
import type { SourceBook, SourceSheet } from "../../forms/intake/sourceSheet";
import type { PackedBook, PackedFonts, PackedGrid, PackedSheet } from "./packedBook";

type ContentAt = (index: number) => CellContent;

function broken(): never {
  throw new Error("A packed workbook does not hold together.");
}

function textAt(contentAt: ContentAt): (index: number) => string {
  return (index) => {
    const content = contentAt(index);
    return typeof content === "string" ? content : broken();
  };
}

function unpackGrid<T>({ widths, cells }: PackedGrid, contentAt: (index: number) => T): readonly (readonly T[])[] {
  const rows: T[][] = [];
  let at = 0;
  for (const width of widths) {
    if (at + width > cells.length) broken();
    const row: T[] = [];
    for (const end = at + width; at < end; at += 1) row.push(contentAt(cells[at] ?? broken()));
    rows.push(row);
  }
  return at === cells.length ? rows : broken();
}

function unpackFonts({ cells, fonts }: PackedFonts, fontAt: (index: number) => string): SourceSheet["oldFonts"] {
  if (cells.length !== fonts.length) broken();
  return new Map(Array.from(cells, (cell, index) => [cell, fontAt(fonts[index] ?? broken())]));
}

function unpackSheet({ sheet, hidden, values, text, merges, oldFonts, uncalculated }: PackedSheet, contentAt: ContentAt): SourceSheet {
  const ofText = textAt(contentAt);
  return {
    sheet,
    hidden,
    values: unpackGrid(values, contentAt),
    text: unpackGrid(text, ofText),
    merges,
    oldFonts: unpackFonts(oldFonts, ofText),
    uncalculated,
  };
}

/** The workbook that was packed; equal texts are one text in memory. Throws where the pieces do not fit each other. */
export function unpackBook({ name, sheets, contents }: PackedBook): SourceBook {
  const contentAt = (index: number): CellContent => contents[index] ?? broken();
  return { name, sheets: sheets.map((sheet) => unpackSheet(sheet, contentAt)) };
}
