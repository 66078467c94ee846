import type { CellStyle } from "../forms/model/styles";
import { cellStyles, sheetFont } from "../forms/model/styles";
import { counted, declaration, element, spreadsheetNamespace } from "./xml";

/** How a cell looks and whether protection locks it. */
export interface CellFormat {
  readonly style: CellStyle;
  readonly locked: boolean;
  /** The cell holds text that, typed again, would become a number or a formula: Excel keeps it as text. */
  readonly quoted: boolean;
}

/** Parts of formats, each kept once and named by its place. */
class Parts {
  private readonly places = new Map<string, number>();

  constructor(...first: readonly string[]) {
    first.forEach((part) => this.placeOf(part));
  }

  placeOf(part: string): number {
    const place = this.places.get(part) ?? this.places.size;
    this.places.set(part, place);
    return place;
  }

  xml(name: string): string {
    return counted(name, [...this.places.keys()]);
  }
}

const argb = (color: string): string => `FF${color.slice(1).toUpperCase()}`;
const edge = (name: string, border: CellStyle["border"]): string =>
  border === "thin" ? element(name, { style: "thin" }, element("color", { rgb: argb("#000000") })) : element(name, {});

function borderOf({ border }: CellStyle): string {
  return element("border", {}, ...["left", "right", "top", "bottom"].map((name) => edge(name, border)), element("diagonal", {}));
}

function fontOf({ bold, italic, underline, fontSize, color }: CellStyle): string {
  const flags = [bold ? element("b", {}) : "", italic ? element("i", {}) : "", underline ? element("u", {}) : ""];
  const face = [element("sz", { val: fontSize }), element("color", { rgb: argb(color) }), element("name", { val: sheetFont })];
  return element("font", {}, ...flags, ...face, element("family", { val: 1 }));
}

function fillOf({ fill }: CellStyle): string {
  if (fill === null) return element("fill", {}, element("patternFill", { patternType: "none" }));
  const colors = [element("fgColor", { rgb: argb(fill) }), element("bgColor", { indexed: 64 })];
  return element("fill", {}, element("patternFill", { patternType: "solid" }, ...colors));
}

function alignmentOf({ horizontal, vertical, wrap }: CellStyle): string {
  return element("alignment", {
    horizontal: horizontal === "general" ? undefined : horizontal,
    vertical: vertical === "bottom" ? undefined : vertical,
    wrapText: wrap ? 1 : undefined,
  });
}

/** Formats that need no text of their own in the file. */
const builtIn: Readonly<Record<string, number>> = { General: 0, "@": 49 };
const firstOwnFormat = 164;
/** The standard font: columns are as wide as so many of its digits. Cells name their own. */
const standardFont = element("font", {}, element("sz", { val: 11 }), element("name", { val: "Calibri" }), element("family", { val: 2 }));

/** The looks of a workbook's cells. The first two fills and the first format are what Excel expects them to be. */
export class CellFormats {
  private readonly fonts = new Parts(standardFont);
  private readonly fills = new Parts(fillOf(cellStyles.plain), element("fill", {}, element("patternFill", { patternType: "gray125" })));
  private readonly borders = new Parts(borderOf(cellStyles.plain));
  private readonly numberFormats: string[] = [];
  private readonly formats = new Parts(element("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0, xfId: 0 }));

  placeOf({ style, locked, quoted }: CellFormat): number {
    const ids = {
      numFmtId: this.numberFormat(style.numberFormat),
      fontId: this.fonts.placeOf(fontOf(style)),
      fillId: this.fills.placeOf(fillOf(style)),
      borderId: this.borders.placeOf(borderOf(style)),
    };
    const applied = { applyNumberFormat: 1, applyFont: 1, applyFill: 1, applyBorder: 1, applyAlignment: 1, applyProtection: 1 };
    const parts = [alignmentOf(style), locked ? "" : element("protection", { locked: 0 })];
    return this.formats.placeOf(element("xf", { ...ids, xfId: 0, quotePrefix: quoted ? 1 : undefined, ...applied }, ...parts));
  }

  private numberFormat(code: string): number {
    const known = Object.hasOwn(builtIn, code) ? builtIn[code] : undefined;
    if (known !== undefined) return known;
    const place = this.numberFormats.indexOf(code);
    return firstOwnFormat + (place >= 0 ? place : this.numberFormats.push(code) - 1);
  }

  xml(): string {
    const codes = this.numberFormats.map((formatCode, index) => element("numFmt", { numFmtId: firstOwnFormat + index, formatCode }));
    const base = element("xf", { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 });
    return (
      declaration +
      element(
        "styleSheet",
        { xmlns: spreadsheetNamespace },
        counted("numFmts", codes),
        this.fonts.xml("fonts"),
        this.fills.xml("fills"),
        this.borders.xml("borders"),
        counted("cellStyleXfs", [base]),
        this.formats.xml("cellXfs"),
        counted("cellStyles", [element("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 })]),
      )
    );
  }
}
