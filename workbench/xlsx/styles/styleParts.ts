import type { BorderEdge, CellStyle } from "../../model/types";
import { childOf, element, placeChild, setAttribute } from "../xml/element";
import type { XmlElement } from "../xml/element";

const fontOrder = [
  "b",
  "i",
  "strike",
  "condense",
  "extend",
  "outline",
  "shadow",
  "u",
  "vertAlign",
  "sz",
  "color",
  "name",
  "family",
  "charset",
  "scheme",
];
const borderOrder = ["start", "left", "end", "right", "top", "bottom", "diagonal", "vertical", "horizontal"];

/** A font like `base`, changed only in what differs: theme colours and character sets of the file stay where they still hold. */
export function fontLike(base: XmlElement | undefined, before: CellStyle["font"], now: CellStyle["font"]): XmlElement {
  const node = copyOf(base, "font");
  const flag = (name: string, was: boolean, is: boolean): void => {
    if (was !== is) placeChild(node, name, is ? element(name) : null, fontOrder);
  };
  flag("b", before.bold, now.bold);
  flag("i", before.italic, now.italic);
  flag("strike", before.strikethrough, now.strikethrough);
  flag("u", before.underline, now.underline);
  if (before.size !== now.size || !childOf(node, "sz")) placeChild(node, "sz", element("sz", { val: now.size }), fontOrder);
  if (before.color !== now.color) placeChild(node, "color", element("color", { rgb: argb(now.color) }), fontOrder);
  if (before.name === now.name && childOf(node, "name")) return node;
  placeChild(node, "name", element("name", { val: now.name }), fontOrder);
  for (const name of ["family", "charset", "scheme"]) placeChild(node, name, null, fontOrder);
  return node;
}

export function fillOf(color: string): XmlElement {
  return element("fill", {}, [
    element("patternFill", { patternType: "solid" }, [element("fgColor", { rgb: argb(color) }), element("bgColor", { indexed: 64 })]),
  ]);
}

/** Borders like `base`, with the edges that differ replaced; diagonals stay. */
export function borderLike(base: XmlElement | undefined, before: CellStyle["borders"], now: CellStyle["borders"]): XmlElement {
  const node = copyOf(base, "border");
  for (const edge of ["left", "right", "top", "bottom"] as const) {
    const isSame = JSON.stringify(before[edge]) === JSON.stringify(now[edge]);
    if (isSame && childOf(node, edge)) continue;
    if (edge === "left") placeChild(node, "start", null, borderOrder);
    if (edge === "right") placeChild(node, "end", null, borderOrder);
    placeChild(node, edge, edgeNode(edge, now[edge]), borderOrder);
  }
  return node;
}

function edgeNode(name: string, edge: BorderEdge | null): XmlElement {
  return edge === null ? element(name) : element(name, { style: edge.style }, [element("color", { rgb: argb(edge.color) })]);
}

/** null where the alignment says nothing. What the model does not know (shrink to fit, reading order) stays from `base`. */
export function alignmentLike(base: XmlElement | undefined, style: CellStyle): XmlElement | null {
  const node = copyOf(base, "alignment");
  setAttribute(node, "horizontal", style.horizontal === "general" ? null : style.horizontal);
  setAttribute(node, "vertical", style.vertical === "bottom" ? null : style.vertical);
  setAttribute(node, "textRotation", style.rotation === 0 ? null : style.rotation < 0 ? 90 - style.rotation : style.rotation);
  setAttribute(node, "wrapText", style.wrap ? true : null);
  setAttribute(node, "indent", style.indent === 0 ? null : style.indent);
  return node.attributes.size === 0 ? null : node;
}

export function protectionOf(style: CellStyle): XmlElement | null {
  if (style.locked && !style.formulaHidden) return null;
  return element("protection", { locked: style.locked ? undefined : false, hidden: style.formulaHidden ? true : undefined });
}

export function copyOf(node: XmlElement | undefined, name: string): XmlElement {
  return { name, attributes: new Map(node?.attributes), children: [...(node?.children ?? [])] };
}

function argb(color: string): string {
  return `FF${color.slice(1).toUpperCase()}`;
}
