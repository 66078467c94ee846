const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };
const largestCode = 0x10ffff;

function unescaped(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/giu, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return Object.hasOwn(entities, name) ? (entities[name] ?? whole) : whole;
    const code = hex === undefined ? Number(decimal) : parseInt(hex, 16);
    return code <= largestCode ? String.fromCodePoint(code) : whole;
  });
}

/** An attribute of a start tag; `name` may be a pattern. Null where the tag has none. */
export function attribute(tag: string, name: string): string | null {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, "u").exec(tag);
  return found === null ? null : unescaped(found[1] ?? found[2] ?? "");
}

/** The start tags of an element, whatever its prefix. */
export function elements(xml: string, name: string): readonly string[] {
  return xml.match(new RegExp(`<(?:\\w+:)?${name}(?=[\\s/>])[^>]*>`, "gu")) ?? [];
}

/** The first element of a name with all that is in it; empty where there is none. */
export function section(xml: string, name: string): string {
  return new RegExp(`<(?:\\w+:)?${name}[\\s>][\\s\\S]*?</(?:\\w+:)?${name}>`, "u").exec(xml)?.[0] ?? "";
}
