import * as XLSX from "@e965/xlsx";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { encodeTcvn3 } from "../../../src/core/text/tcvn3";
import { encodeVni } from "../../../src/core/text/vni";
import type { CommuneSheet } from "./sheets";

/** The formats in which a commune may send its workbook. `.csv` holds the first sheet only. */
export type Format = "xlsx" | "xls" | "ods" | "csv";

type Encode = (text: string) => string;

/** How the texts of a file are stored: an old encoding shows in the font of its cells. */
export interface Script {
  readonly encode: Encode;
  /** Null: the fonts that the writer gives. In .xls names have five letters here, as they are put in place of `Arial`. */
  readonly font: { readonly xlsx: string; readonly xls: string } | null;
}

export const scripts = {
  unicode: { encode: (text: string) => text, font: null },
  decomposed: { encode: (text: string) => text.normalize("NFD"), font: null },
  tcvn3: { encode: encodeTcvn3, font: { xlsx: ".VnTime", xls: ".VnAr" } },
  vni: { encode: encodeVni, font: { xlsx: "VNI-Times", xls: "VNI-A" } },
} as const satisfies Record<string, Script>;

const writersFonts = { xlsx: "Calibri", xls: "Arial" } as const;

function withFontXlsx(bytes: Uint8Array, font: string): Uint8Array {
  const parts = unzipSync(bytes);
  const styles = strFromU8(parts["xl/styles.xml"] ?? new Uint8Array());
  return zipSync({ ...parts, "xl/styles.xml": strToU8(styles.replace(writersFonts.xlsx, font)) });
}

function withFontXls(bytes: Uint8Array, font: string): Uint8Array {
  const patched = Buffer.from(bytes);
  const wanted = Buffer.from(font, "utf16le");
  for (let at = patched.indexOf(writersFonts.xls, 0, "utf16le"); at >= 0; at = patched.indexOf(writersFonts.xls, at + 1, "utf16le")) {
    wanted.copy(patched, at);
  }
  return new Uint8Array(patched);
}

/** The writer of .ods makes no styles: the one of cells that name none is put beside what it writes. */
function withFontOds(bytes: Uint8Array, font: string): Uint8Array {
  const parts = unzipSync(bytes);
  const text = `<style:text-properties style:font-name="${font}"/>`;
  const style = `<office:styles><style:style style:name="Default" style:family="table-cell">${text}</style:style></office:styles>`;
  const styles = strFromU8(parts["styles.xml"] ?? new Uint8Array());
  return zipSync({ ...parts, "styles.xml": strToU8(styles.replace("<office:master-styles>", `${style}<office:master-styles>`)) });
}

function withFont(bytes: Uint8Array, format: Format, font: Script["font"]): Uint8Array {
  if (font === null || format === "csv") return bytes;
  if (format === "xls") return withFontXls(bytes, font.xls);
  return format === "xlsx" ? withFontXlsx(bytes, font.xlsx) : withFontOds(bytes, font.xlsx);
}

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
export function bookBytes(sheets: readonly CommuneSheet[], format: Format, { encode, font }: Script = scripts.unicode): Uint8Array {
  const book = XLSX.utils.book_new();
  for (const sheet of sheets) XLSX.utils.book_append_sheet(book, sheetOf(sheet, encode), sheet.name.slice(0, 31));
  book.Workbook = { Sheets: sheets.map(({ hidden }) => ({ Hidden: hidden === true ? 1 : 0 })) };
  const bookType = format === "xls" ? "biff8" : format;
  return withFont(new Uint8Array(XLSX.write(book, { type: "array", bookType, bookSST: format === "xlsx" }) as ArrayBuffer), format, font);
}
