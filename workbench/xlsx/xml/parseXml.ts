import { XlsxRefusal } from "../fault";
import type { XmlElement } from "./element";
import { unescapeXml } from "./escapes";

const nameChar = "[^\\s<>/=\"'&?!]";
const openTag = new RegExp(`<(${nameChar}+)((?:\\s+${nameChar}+\\s*=\\s*(?:"[^"<]*"|'[^'<]*'))*)\\s*(/?)>`, "y");
const closeTag = new RegExp(`</(${nameChar}+)\\s*>`, "y");
/** Deeper than any real part; keeps those who walk the tree off the end of the stack. */
const deepest = 200;
const attribute = new RegExp(`(${nameChar}+)\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, "g");

/**
 * Parses a part into a tree. Processing instructions are dropped; a document type is refused, so that no entity can be defined, let
 * alone expanded. Comments and CDATA are gone before (`plainXml`). Throws XlsxRefusal `damaged` with the part's name.
 */
export function parseXml(text: string, part: string): XmlElement {
  const parser = new Parser(text, part);
  return parser.run();
}

class Parser {
  private at = 0;
  private readonly open: XmlElement[] = [];
  private root: XmlElement | null = null;

  constructor(
    private readonly text: string,
    private readonly part: string,
  ) {}

  run(): XmlElement {
    while (this.at < this.text.length) this.step();
    if (this.root === null || this.open.length > 0) throw this.damage();
    return this.root;
  }

  private step(): void {
    const next = this.text.indexOf("<", this.at);
    this.takeText(next < 0 ? this.text.length : next);
    if (next < 0) return;
    if (this.text.startsWith("<?", next)) this.skipTo("?>");
    else if (this.text.startsWith("</", next)) this.close();
    else this.openElement();
  }

  private takeText(end: number): void {
    const raw = this.text.slice(this.at, end);
    this.at = end;
    const text = unescapeXml(raw);
    const parent = this.open[this.open.length - 1];
    if (parent !== undefined) {
      if (text !== "") parent.children.push(text);
    } else if (text.trim() !== "" && text !== "\ufeff") throw this.damage();
  }

  private skipTo(end: string): void {
    const found = this.text.indexOf(end, this.at);
    if (found < 0) throw this.damage();
    this.at = found + end.length;
  }

  private openElement(): void {
    openTag.lastIndex = this.at;
    const match = openTag.exec(this.text);
    const name = match?.[1];
    if (match === null || name === undefined || (this.root !== null && this.open.length === 0)) throw this.damage();
    if (this.open.length > deepest) throw this.damage();
    const node: XmlElement = { name, attributes: parseAttributes(match[2] ?? ""), children: [] };
    this.open[this.open.length - 1]?.children.push(node);
    this.root ??= node;
    if (match[3] !== "/") this.open.push(node);
    this.at = openTag.lastIndex;
  }

  private close(): void {
    closeTag.lastIndex = this.at;
    const match = closeTag.exec(this.text);
    if (match === null || this.open.pop()?.name !== match[1]) throw this.damage();
    this.at = closeTag.lastIndex;
  }

  private damage(): XlsxRefusal {
    return new XlsxRefusal("damaged", this.part);
  }
}

function parseAttributes(text: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = "", double, single] of text.matchAll(attribute)) attributes.set(name, unescapeXml(double ?? single ?? ""));
  return attributes;
}
