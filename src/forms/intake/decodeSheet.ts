import type { TextEncoding } from "../../core/text/encoding";
import { decodeText, detectEncoding, encodingOfFont } from "../../core/text/encoding";
import type { CellContent, SheetGrid } from "../model/grid";
import type { SourceCell, SourceSheet } from "./sourceSheet";
import { cellId } from "./sourceSheet";

/** A text that looks like an old encoding although its font does not say so. */
export interface DoubtfulText extends SourceCell {
  readonly encoding: TextEncoding;
  readonly decoded: string;
}

/** A sheet in Unicode NFC, as far as its fonts tell how. */
export interface DecodedSheet {
  readonly source: SourceSheet;
  readonly grid: SheetGrid;
  readonly doubtful: readonly DoubtfulText[];
}

const beyondAscii = /[^\0-\x7F]/u;

/** Turns the texts of a sheet into Unicode NFC: by the cell's font, never by the letters alone (those are told as doubtful). The source is not changed. */
export function decodeSheet(source: SourceSheet): DecodedSheet {
  const doubtful: DoubtfulText[] = [];
  const decodeCell = (value: CellContent, row: number, column: number): CellContent => {
    if (typeof value !== "string" || !beyondAscii.test(value)) return value;
    const font = source.oldFonts.get(cellId(row, column));
    if (font !== undefined) return decodeText(value, encodingOfFont(font));
    const composed = value.normalize("NFC");
    const encoding = detectEncoding(composed);
    if (encoding !== "unicode") doubtful.push({ row, column, encoding, decoded: decodeText(composed, { encoding, allCaps: false }) });
    return composed;
  };
  const values = source.values.map((cells, row) => cells.map((value, column) => decodeCell(value, row, column)));
  const text = source.text.map((shown, row) =>
    shown.map((said, column) => {
      const value = values[row]?.[column] ?? "";
      return typeof value === "string" ? value : said;
    }),
  );
  return { source, grid: { sheet: source.sheet.normalize("NFC"), rowIndex: 0, columnIndex: 0, values, text }, doubtful };
}
