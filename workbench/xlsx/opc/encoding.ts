import { XlsxRefusal } from "../fault";
import { escapeText } from "../xml/escapes";

/** A part's text: UTF-8 unless a byte order mark says UTF-16. Throws XlsxRefusal `damaged` on bytes that are neither. */
export function decodePart(bytes: Uint8Array, part: string): string {
  const encoding = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new XlsxRefusal("damaged", part);
  }
}

export function encodePart(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/**
 * One spelling for the rest of the reader and writer to meet: some programs write SpreadsheetML with a prefix (`<x:worksheet>`), comments,
 * or CDATA. The root's prefix is taken off all elements, comments are dropped, CDATA becomes ordinary text.
 */
export function plainXml(text: string): string {
  const plain = text.includes("<!") ? withoutSections(text) : text;
  const prefix = /^(?:\ufeff|\s|<\?[^>]*\?>)*<([A-Za-z_][\w.-]*):/.exec(plain)?.[1];
  if (prefix === undefined) return plain;
  return plain.replace(new RegExp(`<(/?)${prefix}:`, "g"), "<$1").replace(new RegExp(`\\sxmlns:${prefix}=`), " xmlns=");
}

function withoutSections(text: string): string {
  return text.replace(/<!--[\s\S]*?-->|<!\[CDATA\[([\s\S]*?)\]\]>/g, (_, content?: string) =>
    content === undefined ? "" : escapeText(content),
  );
}
