/** What XML can't hold at all: control characters, lone halves of surrogate pairs, two non-characters. Line breaks and tabs it can. */
const unwritable = /(?![\t\n])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;
const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "\t": "&#9;", "\n": "&#10;" };

const code = (unit: string): string => `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;

/** Text as spreadsheets keep it: what XML can't hold is spelt `_xHHHH_`, and so is text that only looks like it. */
export function spreadsheetText(text: string): string {
  return text.replace(/_(?=x[0-9a-fA-F]{4}_)/gu, "_x005F_").replace(unwritable, code);
}

const escaped = (text: string): string => text.replace(/[&<>]/gu, (sign) => entities[sign] ?? sign);
const escapedAttribute = (text: string): string => text.replace(/[&<>"\t\n]/gu, (sign) => entities[sign] ?? sign);

/** Attributes in the order of their names; those that are undefined are left out. */
export type Attributes = Readonly<Record<string, string | number | undefined>>;

function opening(name: string, attributes: Attributes): string {
  const parts = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : ` ${key}="${escapedAttribute(spreadsheetText(String(value)))}"`,
  );
  return `<${name}${parts.join("")}`;
}

/** An element of elements; `children` are XML. Without children it is an empty tag. */
export function element(name: string, attributes: Attributes, ...children: readonly string[]): string {
  const inner = children.join("");
  return inner === "" ? `${opening(name, attributes)}/>` : `${opening(name, attributes)}>${inner}</${name}>`;
}

/** An element of text. Blanks at its ends stay. */
export function textElement(name: string, text: string, attributes: Attributes = {}): string {
  const space = /^\s|\s$|\n/u.test(text) ? "preserve" : undefined;
  return `${opening(name, { ...attributes, "xml:space": space })}>${escaped(spreadsheetText(text))}</${name}>`;
}

/** A list that tells its own length; nothing where it is empty. */
export function counted(name: string, children: readonly string[]): string {
  return children.length === 0 ? "" : element(name, { count: children.length }, ...children);
}

export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
export const spreadsheetNamespace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
export const relationshipNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
