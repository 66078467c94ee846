import { encodingOfFont } from "../../core/text/encoding";
import { cellId } from "../../forms/intake/sourceSheet";
import type { OldFonts } from "../oldFonts";
import type { ZipEntry } from "./directory";
import { unpack } from "./unpack";
import { attribute, elements, section } from "./xml";

const none: OldFonts = new Map();
const oldFontName = /(?:\.Vn|VNI[ -])/iu;
const wholeFont = /<(?:\w+:)?font(?:\s*\/>|[\s>][\s\S]*?<\/(?:\w+:)?font>)/gu;

/** The old font of each cell format (`s`), null where its font is none. */
function oldFontOfFormats(styles: string): readonly (string | null)[] {
  const fonts = (section(styles, "fonts").match(wholeFont) ?? []).map((font) => {
    const name = elements(font, "name").map((tag) => attribute(tag, "val"))[0] ?? null;
    return name !== null && encodingOfFont(name).encoding !== "unicode" ? name : null;
  });
  return elements(section(styles, "cellXfs"), "xf").map((xf) => fonts[Number(attribute(xf, "fontId") ?? 0)] ?? null);
}

/** The part of each sheet, by the sheet's name. */
function sheetParts(workbook: string, relations: string): ReadonlyMap<string, string> {
  const targets = new Map(elements(relations, "Relationship").map((tag) => [attribute(tag, "Id"), attribute(tag, "Target") ?? ""]));
  return new Map(
    elements(section(workbook, "sheets"), "sheet").map((tag) => {
      const target = targets.get(attribute(tag, "\\w+:id")) ?? "";
      return [attribute(tag, "name") ?? "", target.startsWith("/") ? target.slice(1) : `xl/${target}`];
    }),
  );
}

const reference = /^([A-Z]{1,3})(\d+)$/u;

function cellFonts(sheet: string, formats: readonly (string | null)[]): ReadonlyMap<number, string> {
  const fonts = new Map<number, string>();
  for (const tag of elements(sheet, "c")) {
    const font = formats[Number(attribute(tag, "s") ?? 0)] ?? null;
    const [, letters, row] = reference.exec(attribute(tag, "r") ?? "") ?? [];
    if (font !== null && letters !== undefined && row !== undefined) {
      const column = [...letters].reduce((index, letter) => index * 26 + letter.charCodeAt(0) - 64, 0) - 1;
      fonts.set(cellId(Number(row) - 1, column), font);
    }
  }
  return fonts;
}

/** Which cells of an .xlsx stand in a font of an old encoding; the reader of cells does not tell fonts. Sheets are looked at only where such a font is there. */
export async function xlsxOldFonts(bytes: Uint8Array, entries: readonly ZipEntry[]): Promise<OldFonts> {
  const part = async (name: string): Promise<string> => {
    const entry = entries.find((one) => one.name.toLowerCase() === name.toLowerCase());
    return entry === undefined ? "" : new TextDecoder("utf-8").decode(await unpack(bytes, entry));
  };
  const styles = await part("xl/styles.xml");
  if (!oldFontName.test(styles)) return none;
  const formats = oldFontOfFormats(styles);
  const parts = sheetParts(await part("xl/workbook.xml"), await part("xl/_rels/workbook.xml.rels"));
  const fonts = new Map<string, ReadonlyMap<number, string>>();
  for (const [sheet, name] of parts) fonts.set(sheet, cellFonts(await part(name), formats));
  return fonts;
}
