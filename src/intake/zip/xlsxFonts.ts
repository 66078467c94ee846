import { encodingOfFont } from "../../core/text/encoding";
import { cellId } from "../../forms/intake/sourceSheet";
import type { OldFonts } from "../oldFonts";
import type { XlsxParts } from "./xlsxParts";
import { placeOf } from "./xlsxParts";
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

function cellFonts(sheet: string, formats: readonly (string | null)[]): ReadonlyMap<number, string> {
  const fonts = new Map<number, string>();
  for (const tag of elements(sheet, "c")) {
    const font = formats[Number(attribute(tag, "s") ?? 0)] ?? null;
    const place = font === null ? null : placeOf(attribute(tag, "r") ?? "");
    if (font !== null && place !== null) fonts.set(cellId(place.row, place.column), font);
  }
  return fonts;
}

/** Which cells of an .xlsx stand in a font of an old encoding; the reader of cells does not tell fonts. Sheets are looked at only where such a font is there. */
export async function xlsxOldFonts(parts: XlsxParts): Promise<OldFonts> {
  const styles = await parts.styles();
  if (!oldFontName.test(styles)) return none;
  const formats = oldFontOfFormats(styles);
  const fonts = new Map<string, ReadonlyMap<number, string>>();
  for (const [sheet, part] of await parts.sheets()) fonts.set(sheet, cellFonts(await parts.text(part), formats));
  return fonts;
}
