import { closingIndex } from "./tokens";
import type { Token } from "./tokens";

const prefix = "_xlpm.";

/** LET's and LAMBDA's own names carry `_xlpm.` in the file, wherever they stand in the scope of their function. */
export function markParameters(tokens: readonly Token[]): Token[] {
  const marked = [...tokens];
  marked.forEach((token, index) => {
    const isScope = /^(?:LET|LAMBDA)$/i.test(token.text) && marked[index + 1]?.text === "(";
    if (isScope) markScope(marked, index + 1, /^LET$/i.test(token.text));
  });
  return marked;
}

function markScope(tokens: Token[], open: number, isLet: boolean): void {
  const close = closingIndex(tokens, open);
  const args = splitArguments(tokens, open, close);
  const heads = args.slice(0, -1).filter((_, index) => !isLet || index % 2 === 0);
  const names = new Set<string>();
  for (const head of heads) {
    const words = tokens.slice(head.from, head.to).filter((token) => token.text.trim() !== "");
    const word = words[0];
    if (words.length === 1 && word?.kind === "name" && !word.text.startsWith(prefix)) names.add(word.text.toLowerCase());
  }
  for (let at = open; at < close; at += 1) {
    const token = tokens[at];
    const isCall = tokens[at + 1]?.text === "(" && !names.has(token?.text.toLowerCase() ?? "");
    if (token?.kind === "name" && !isCall && tokens[at + 1]?.text !== "!" && names.has(token.text.toLowerCase()))
      tokens[at] = { kind: "name", text: prefix + token.text };
  }
}

function splitArguments(tokens: readonly Token[], open: number, close: number): { from: number; to: number }[] {
  const parts: { from: number; to: number }[] = [];
  let from = open + 1;
  let depth = 0;
  for (let at = open + 1; at <= close; at += 1) {
    const text = tokens[at]?.text;
    if (at === close || (text === "," && depth === 0)) {
      parts.push({ from, to: at });
      from = at + 1;
    } else if (text === "(" || text === "{") depth += 1;
    else if (text === ")" || text === "}") depth -= 1;
  }
  return parts;
}

export function unmarkParameter(name: string): string {
  return name.replace(/^_xlpm\./i, "");
}
