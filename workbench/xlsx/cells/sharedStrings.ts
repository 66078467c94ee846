import { XlsxRefusal } from "../fault";
import type { OpcPackage } from "../opc/opcPackage";
import { encodeXstring, escapeText } from "../xml/escapes";
import { inlineText } from "./cellContent";

const item = /<si(?:\s[^>]*)?(?:\/>|>([^]*?)<\/si>)/g;

/** The texts of the shared string part, runs joined. */
export function readSharedStrings(pack: OpcPackage, part: string | undefined): string[] {
  if (part === undefined) return [];
  const text = pack.text(part);
  const isWhole = /<\/sst>\s*$/.test(text) || /<sst\b[^>]*\/>\s*$/.test(text);
  if (!isWhole) throw new XlsxRefusal("damaged", part);
  return Array.from(text.matchAll(item), ([, content = ""]) => inlineText(content));
}

/** Collects texts to share; old ones keep their numbers, and their formatted runs. */
export class SharedStrings {
  private readonly numbers = new Map<string, number>();
  private readonly added: string[] = [];

  constructor(private readonly old: readonly string[]) {
    old.forEach((text, index) => {
      if (!this.numbers.has(text)) this.numbers.set(text, index);
    });
  }

  number(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    const number = this.old.length + this.added.length;
    this.numbers.set(text, number);
    this.added.push(text);
    return number;
  }

  /** The part with the new texts behind the old; null where nothing was added. */
  write(oldPart: string | null): string | null {
    if (this.added.length === 0) return null;
    const items = this.added.map((text) => `<si>${textElement(text)}</si>`).join("");
    const total = this.old.length + this.added.length;
    const head = oldPart === null ? "" : oldPart.replace(/<sst\b([^>]*)\/>\s*$/, "<sst$1></sst>");
    if (head === "")
      return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" uniqueCount="${total}">${items}</sst>`;
    const end = head.lastIndexOf("</sst>");
    return (
      head.slice(0, end).replace(/(<sst\b[^>]*?)\s(?:unique)?[cC]ount="\d*"([^>]*?)(?:\s(?:unique)?[cC]ount="\d*")?([^>]*>)/, "$1$2$3") +
      items +
      head.slice(end)
    );
  }
}

export function textElement(text: string): string {
  const escaped = escapeText(encodeXstring(text));
  return /^\s|\s$|\n/.test(text) ? `<t xml:space="preserve">${escaped}</t>` : `<t>${escaped}</t>`;
}
