export type XmlNode = XmlElement | string;

/** An element as it stands in its part: names with their prefixes, attributes and children in their order, text unescaped. */
export interface XmlElement {
  name: string;
  attributes: Map<string, string>;
  children: XmlNode[];
}

export function element(
  name: string,
  attributes: Readonly<Record<string, string | number | boolean | undefined>> = {},
  children: XmlNode[] = [],
): XmlElement {
  const kept = new Map<string, string>();
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) kept.set(key, typeof value === "boolean" ? (value ? "1" : "0") : String(value));
  }
  return { name, attributes: kept, children };
}

export function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

/** The child elements, all or those of one local name. */
export function childrenOf(parent: XmlElement | undefined, name?: string): XmlElement[] {
  if (parent === undefined) return [];
  return parent.children.filter(
    (node): node is XmlElement => typeof node !== "string" && (name === undefined || localName(node.name) === name),
  );
}

/** The first element down a path of local names. */
export function childOf(parent: XmlElement | undefined, ...path: string[]): XmlElement | undefined {
  return path.reduce<XmlElement | undefined>((at, name) => childrenOf(at, name)[0], parent);
}

/** Every descendant of one local name, in document order. */
export function descendantsOf(parent: XmlElement, name: string): XmlElement[] {
  return childrenOf(parent).flatMap((child) => [...(localName(child.name) === name ? [child] : []), ...descendantsOf(child, name)]);
}

export function textOf(parent: XmlElement | undefined): string {
  if (parent === undefined) return "";
  return parent.children.map((node) => (typeof node === "string" ? node : textOf(node))).join("");
}

/** `1`, `true`, `on` (ECMA-376 ST_Boolean and the transitional ST_OnOff); `fallback` where the attribute is absent. */
export function booleanOf(node: XmlElement | undefined, name: string, fallback = false): boolean {
  const value = node?.attributes.get(name);
  return value === undefined ? fallback : value === "1" || value === "true" || value === "on";
}

export function numberOf(node: XmlElement | undefined, name: string): number | undefined {
  const value = node?.attributes.get(name);
  if (value === undefined || value.trim() === "") return undefined;
  const number = Number(value);
  return Number.isFinite(number) ? number : undefined;
}

/** The relationship id of an element, whatever prefix the file binds to that namespace. */
export function relationIdOf(node: XmlElement | undefined): string | undefined {
  for (const [name, value] of node?.attributes ?? []) if (name.endsWith(":id")) return value;
  return undefined;
}

export function setAttribute(node: XmlElement, name: string, value: string | number | boolean | null): void {
  if (value === null) node.attributes.delete(name);
  else node.attributes.set(name, typeof value === "boolean" ? (value ? "1" : "0") : String(value));
}

/**
 * Puts `child` where the schema wants it among its siblings: in the place of the one it replaces, else before the first that comes later
 * in `order`. null takes the old one out. Elements that `order` does not know keep their places.
 */
export function placeChild(parent: XmlElement, name: string, child: XmlElement | null, order: readonly string[]): void {
  const nameAt = (node: XmlNode): string => (typeof node === "string" ? "" : localName(node.name));
  const old = parent.children.findIndex((node) => nameAt(node) === name);
  if (old >= 0) {
    parent.children.splice(old, 1, ...(child === null ? [] : [child]));
    return;
  }
  if (child === null) return;
  const later = new Set(order.slice(order.indexOf(name) + 1));
  const next = parent.children.findIndex((node) => later.has(nameAt(node)));
  parent.children.splice(next < 0 ? parent.children.length : next, 0, child);
}
