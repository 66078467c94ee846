import { encodingOfFont } from "../../core/text/encoding";
import { cellId } from "../../forms/intake/sourceSheet";
import type { OldFonts } from "../oldFonts";
import { attribute } from "./xml";

const oldFontName = /(?:\.Vn|VNI[ -])/iu;
const cellStyle = /<style:style\s[^>]*style:family="table-cell"[^>]*?(?:\/>|>([\s\S]*?)<\/style:style>)/gu;
const textProperties = /<style:text-properties\s[^>]*>/u;
const part = /<table:(?:table|table-column|table-row|(?:covered-)?table-cell)(?=[\s/>])[^>]*>/gu;
/** The style of cells that name none. */
const defaultStyle = "Default";
/** A text is hardly repeated over more cells than these; blank cells are, by the thousand. */
const repeatedAtMost = 1_000;

interface Style {
  readonly font: string | null;
  readonly parent: string | null;
}

function stylesOf(xml: string): readonly (readonly [string, Style])[] {
  return [...xml.matchAll(cellStyle)].map(([whole, inner = ""]) => {
    const text = textProperties.exec(inner)?.[0] ?? "";
    const font = attribute(text, "style:font-name") ?? attribute(text, "fo:font-family");
    return [attribute(whole, "style:name") ?? "", { font, parent: attribute(whole, "style:parent-style-name") }] as const;
  });
}

/** The old font of a style, its own or the one of the styles that it comes from; null where its font is none. */
function oldFontOf(styles: ReadonlyMap<string, Style>): (name: string | null) => string | null {
  return (name) => {
    const seen = new Set<string>();
    for (let at = name ?? defaultStyle; !seen.has(at);) {
      seen.add(at);
      const style = styles.get(at);
      if (style === undefined) return null;
      if (style.font !== null) return encodingOfFont(style.font).encoding === "unicode" ? null : style.font;
      at = style.parent ?? defaultStyle;
    }
    return null;
  };
}

function count(tag: string, name: string): number {
  const repeated = Number(attribute(tag, name) ?? 1);
  return Number.isSafeInteger(repeated) && repeated > 0 ? repeated : 1;
}

/** Which cells of an .ods stand in a font of an old encoding. `content` and `styles` are its parts of these names. */
export function odsOldFonts(content: string, styles: string): OldFonts {
  if (!oldFontName.test(content) && !oldFontName.test(styles)) return new Map();
  const fontOf = oldFontOf(new Map([...stylesOf(styles), ...stylesOf(content)]));
  const sheets = new Map<string, Map<number, string>>();
  let cells = new Map<number, string>();
  let columns: (string | null)[] = [];
  let [row, column, height, rowStyle] = [0, 0, 0, null as string | null];
  for (const [tag] of content.matchAll(part)) {
    if (tag.startsWith("<table:table ")) {
      cells = new Map();
      columns = [];
      [row, height] = [0, 0];
      sheets.set(attribute(tag, "table:name") ?? "", cells);
    } else if (tag.startsWith("<table:table-column")) {
      const width = Math.min(count(tag, "table:number-columns-repeated"), repeatedAtMost);
      columns.push(...Array<string | null>(width).fill(attribute(tag, "table:default-cell-style-name")));
    } else if (tag.startsWith("<table:table-row")) {
      row += height;
      height = count(tag, "table:number-rows-repeated");
      [column, rowStyle] = [0, attribute(tag, "table:default-cell-style-name")];
    } else {
      const width = count(tag, "table:number-columns-repeated");
      for (let at = column; !tag.endsWith("/>") && at < column + Math.min(width, repeatedAtMost); at += 1) {
        const font = fontOf(attribute(tag, "table:style-name") ?? rowStyle ?? columns[at] ?? null);
        for (let below = 0; font !== null && below < Math.min(height, repeatedAtMost); below += 1) cells.set(cellId(row + below, at), font);
      }
      column += width;
    }
  }
  return sheets;
}
