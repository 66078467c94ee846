import type { XmlElement, XmlNode } from "./element";
import { escapeAttribute, escapeText } from "./escapes";

export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A tree as XML text, without declaration. */
export function writeXml(node: XmlNode): string {
  if (typeof node === "string") return escapeText(node);
  const tag = openingTag(node);
  return node.children.length === 0 ? `<${tag}/>` : `<${tag}>${node.children.map(writeXml).join("")}</${node.name}>`;
}

/** Name and attributes: what stands between `<` and `>`. */
export function openingTag(node: XmlElement): string {
  let tag = node.name;
  for (const [name, value] of node.attributes) tag += ` ${name}="${escapeAttribute(value)}"`;
  return tag;
}
