/**
 * A piece of a formula. `literal`: a text in quotes; `quoted`: a sheet name in apostrophes; `bracket`: a structured reference's brackets with all
 * inside; `name`: a word (function, cell, column, table, defined name, TRUE); `other`: numbers, operators, parentheses, space, `#REF!`.
 */
export interface Token {
  readonly kind: "literal" | "quoted" | "bracket" | "name" | "other";
  readonly text: string;
}

const simple =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|BUSY!)|\d+(?:\.\d*)?(?:[eE][+-]?\d+)?|[\p{L}_\\$][\p{L}\p{M}\p{N}_.\\$?]*|\s+|[^]/uy;

/** Splits a formula (with or without its `=`) into pieces that join to the same text again. */
export function tokenize(formula: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < formula.length;) {
    const text = formula[at] === "[" ? bracketAt(formula, at) : simpleAt(formula, at);
    tokens.push({ kind: kindOf(text), text });
    at += text.length;
  }
  return tokens;
}

export function joinTokens(tokens: readonly Token[]): string {
  return tokens.map((token) => token.text).join("");
}

/** The index of the `)` that closes the `(` at `open`; the last token where it is missing. */
export function closingIndex(tokens: readonly Token[], open: number): number {
  let depth = 0;
  for (let at = open; at < tokens.length; at += 1) {
    if (tokens[at]?.text === "(") depth += 1;
    else if (tokens[at]?.text === ")") depth -= 1;
    if (depth === 0) return at;
  }
  return tokens.length - 1;
}

function simpleAt(formula: string, at: number): string {
  simple.lastIndex = at;
  return simple.exec(formula)?.[0] ?? formula.charAt(at);
}

/** Brackets nest; an apostrophe takes the next character's meaning (`['#]`). */
function bracketAt(formula: string, start: number): string {
  let depth = 0;
  for (let at = start; at < formula.length; at += 1) {
    const char = formula[at];
    if (char === "'") at += 1;
    else if (char === "[") depth += 1;
    else if (char === "]" && --depth === 0) return formula.slice(start, at + 1);
  }
  return formula.slice(start);
}

function kindOf(text: string): Token["kind"] {
  const first = text.charAt(0);
  if (first === '"') return "literal";
  if (first === "'") return "quoted";
  if (first === "[") return "bracket";
  return /^[\p{L}_\\$]/u.test(first) ? "name" : "other";
}
