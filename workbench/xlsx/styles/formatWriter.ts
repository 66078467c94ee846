import type { CellStyle } from "../../model/types";
import type { OpcPackage } from "../opc/opcPackage";
import { booleanOf, childOf, childrenOf, element, numberOf, placeChild, setAttribute } from "../xml/element";
import type { XmlElement } from "../xml/element";
import { writeXml } from "../xml/writeXml";
import { builtInFormatNumber, firstOwnFormat } from "./numberFormats";
import { alignmentLike, borderLike, copyOf, fillOf, fontLike, protectionOf } from "./styleParts";

const sheetOrder = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
  "tableStyles",
  "colors",
  "extLst",
];
const formatOrder = ["alignment", "protection", "extLst"];

/** Finds or adds the cell formats (`xf`) of a file that look as the model's styles say. */
export class FormatWriter {
  private readonly known = new Map<string, number>();
  private readonly root: XmlElement;
  private readonly formats: XmlElement[];

  /** `byFormat`: the looks of the formats that the file has already. */
  constructor(
    private readonly pack: OpcPackage,
    private readonly part: string,
    private readonly byFormat: readonly CellStyle[],
    private readonly styles: readonly CellStyle[],
    private readonly styleOfFormat: readonly number[],
  ) {
    this.root = pack.tree(part);
    this.formats = childrenOf(childOf(this.root, "cellXfs"), "xf");
    styleOfFormat.forEach((style, format) => {
      const key = keyOf(style, 0, booleanOf(this.formats[format], "quotePrefix"));
      if (!this.known.has(key)) this.known.set(key, format);
    });
  }

  /**
   * The number of a format with the looks of a style. `like`: the format the cell has now, whose other traits (quote prefix, theme colours,
   * shrink to fit, named style) are kept. `quoted`: the cell's text looks like a formula, and must stay text when someone edits it.
   */
  format(style: number, like: number, quoted: boolean): number {
    if (this.styleOfFormat[like] === style && (!quoted || booleanOf(this.formats[like], "quotePrefix"))) return like;
    const key = keyOf(style, like, quoted);
    const found = this.known.get(key) ?? this.add(style, like, quoted);
    this.known.set(key, found);
    return found;
  }

  private add(style: number, like: number, quoted: boolean): number {
    const now = this.styles[style];
    const before = this.byFormat[like];
    const base = this.formats[like];
    if (now === undefined || before === undefined || base === undefined) return 0;
    const node = copyOf(base, "xf");
    this.setFont(node, before, now);
    this.setFill(node, before, now);
    this.setBorder(node, before, now);
    if (before.numberFormat !== now.numberFormat) this.set(node, "numFmtId", "applyNumberFormat", this.numberFormat(now.numberFormat));
    const alignment = alignmentLike(childOf(base, "alignment"), now);
    placeChild(node, "alignment", alignment, formatOrder);
    if (alignment) setAttribute(node, "applyAlignment", true);
    const protection = protectionOf(now);
    placeChild(node, "protection", protection, formatOrder);
    if (protection) setAttribute(node, "applyProtection", true);
    setAttribute(node, "quotePrefix", quoted ? true : null);
    return this.append("cellXfs", node);
  }

  private setFont(node: XmlElement, before: CellStyle, now: CellStyle): void {
    if (JSON.stringify(before.font) === JSON.stringify(now.font)) return;
    const base = childrenOf(childOf(this.root, "fonts"), "font")[numberOf(node, "fontId") ?? 0];
    this.set(node, "fontId", "applyFont", this.append("fonts", fontLike(base, before.font, now.font)));
  }

  private setFill(node: XmlElement, before: CellStyle, now: CellStyle): void {
    if (before.fill === now.fill) return;
    this.set(node, "fillId", "applyFill", now.fill === null ? 0 : this.append("fills", fillOf(now.fill)));
  }

  private setBorder(node: XmlElement, before: CellStyle, now: CellStyle): void {
    if (JSON.stringify(before.borders) === JSON.stringify(now.borders)) return;
    const base = childrenOf(childOf(this.root, "borders"), "border")[numberOf(node, "borderId") ?? 0];
    this.set(node, "borderId", "applyBorder", this.append("borders", borderLike(base, before.borders, now.borders)));
  }

  private set(node: XmlElement, name: string, apply: string, id: number): void {
    setAttribute(node, name, id);
    setAttribute(node, apply, true);
  }

  private numberFormat(code: string): number {
    const builtIn = builtInFormatNumber(code);
    if (builtIn !== undefined) return builtIn;
    const list = this.list("numFmts");
    const nodes = childrenOf(list, "numFmt");
    const found = nodes.find((node) => node.attributes.get("formatCode") === code);
    if (found) return numberOf(found, "numFmtId") ?? 0;
    const id = Math.max(firstOwnFormat - 1, ...nodes.map((node) => numberOf(node, "numFmtId") ?? 0)) + 1;
    this.append("numFmts", element("numFmt", { numFmtId: id, formatCode: code }));
    return id;
  }

  /** The place of an equal element of the list, else of the new one at its end. */
  private append(name: string, node: XmlElement): number {
    const list = this.list(name);
    const nodes = childrenOf(list);
    const text = writeXml(node);
    const found = nodes.findIndex((other) => writeXml(other) === text);
    if (found >= 0) return found;
    list.children.push(node);
    if (name === "cellXfs") this.formats.push(node);
    setAttribute(list, "count", nodes.length + 1);
    this.pack.touch(this.part);
    return nodes.length;
  }

  private list(name: string): XmlElement {
    const found = childOf(this.root, name);
    if (found) return found;
    const list = element(name);
    placeChild(this.root, name, list, sheetOrder);
    return list;
  }
}

function keyOf(style: number, like: number, quoted: boolean): string {
  return `${style}|${like}|${quoted ? 1 : 0}`;
}
