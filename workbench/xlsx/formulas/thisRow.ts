import type { Token } from "./tokens";

const thisRow = "[#This Row]";
const item = String.raw`\[(?:[^'[\]]|'[^])*\]`;
const pattern = new RegExp(String.raw`^\[\[#This Row\](?:,(${item}(?::${item})?))?\]$`, "i");

/** `Bảng[@Cột]`, `[@[A]:[B]]`, `Bảng[@]` → `Bảng[[#This Row],[Cột]]`, as the file spells it; the table is always named there. */
export function thisRowToFile(tokens: readonly Token[], table: string | null): Token[] {
  return tokens.flatMap((token, index): Token[] => {
    if (token.kind !== "bracket") return [token];
    const isNamed = tokens[index - 1]?.kind === "name";
    const isOtherWorkbook = tokens[index + 1]?.kind === "name";
    const owner: Token[] = isNamed || table === null || isOtherWorkbook ? [] : [{ kind: "name", text: table }];
    return [...owner, { kind: "bracket", text: bracketToFile(token.text) }];
  });
}

function bracketToFile(text: string): string {
  const inner = /^\[\s*@([^]*)\]$/.exec(text)?.[1]?.trim();
  if (inner === undefined) return text;
  if (inner === "") return thisRow;
  return `[${thisRow},${inner.startsWith("[") ? inner : `[${inner}]`}]`;
}

/** The way back. */
export function thisRowFromFile(tokens: readonly Token[]): Token[] {
  return tokens.map((token) => (token.kind === "bracket" ? { kind: "bracket", text: bracketFromFile(token.text) } : token));
}

function bracketFromFile(text: string): string {
  if (text.toLowerCase() === thisRow.toLowerCase()) return "[@]";
  const match = pattern.exec(text);
  if (match === null) return text;
  const columns = match[1] ?? "";
  const single = columns.slice(1, -1);
  const isPlain = /^[\p{L}\p{M}\p{N}_]+$/u.test(single);
  return isPlain ? `[@${single}]` : `[@${columns}]`;
}
