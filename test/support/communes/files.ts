import * as XLSX from "@e965/xlsx";
import type { CommuneSheet } from "./sheets";

/** The formats in which a commune may send its workbook. `.csv` holds the first sheet only. */
export type Format = "xlsx" | "xls" | "ods" | "csv";

type Encode = (text: string) => string;

function sheetOf({ cells, merges, dateColumns }: CommuneSheet, encode: Encode): XLSX.WorkSheet {
  const sheet = XLSX.utils.aoa_to_sheet(cells.map((row) => row.map((cell) => (typeof cell === "string" ? encode(cell) : cell))));
  for (const column of dateColumns ?? []) {
    cells.forEach((_, row) => {
      const cell = sheet[XLSX.utils.encode_cell({ r: row, c: column })] as XLSX.CellObject | undefined;
      if (cell?.t === "n") cell.z = "dd/mm/yyyy";
    });
  }
  sheet["!merges"] = (merges ?? []).map(([top, left, bottom, right]) => ({ s: { r: top, c: left }, e: { r: bottom, c: right } }));
  return sheet;
}

/** The file of some sheets. Excel takes names of at most 31 characters. */
export function bookBytes(sheets: readonly CommuneSheet[], format: Format, encode: Encode = (text) => text): Uint8Array {
  const book = XLSX.utils.book_new();
  for (const sheet of sheets) XLSX.utils.book_append_sheet(book, sheetOf(sheet, encode), sheet.name.slice(0, 31));
  book.Workbook = { Sheets: sheets.map(({ hidden }) => ({ Hidden: hidden === true ? 1 : 0 })) };
  const bookType = format === "xls" ? "biff8" : format;
  return new Uint8Array(XLSX.write(book, { type: "array", bookType, bookSST: format === "xlsx" }) as ArrayBuffer);
}
