import { functionFromFile, functionToFile } from "./functionNames";
import { markParameters, unmarkParameter } from "./parameters";
import { thisRowFromFile, thisRowToFile } from "./thisRow";
import { closingIndex, joinTokens, tokenize } from "./tokens";
import type { Token } from "./tokens";

/**
 * A formula as the file writes it, without `=`: `=KDC.TONGDIEM(A1#)` → `_xldudf_KDC_TONGDIEM(_xlfn.ANCHORARRAY(A1))`. `table` is the table
 * that the cell stands in, for `[@Điểm]`.
 */
export function formulaToFile(formula: string, table: string | null): string {
  const body = formula.replace(/^=/, "");
  const plain = wrapSingles(wrapAnchors(thisRowToFile(tokenize(body), table)));
  return joinTokens(
    markParameters(plain).map((token, index, all) => (isFunction(all, index) ? { kind: "name", text: functionToFile(token.text) } : token)),
  );
}

/** A file's formula as people see it, with `=`. */
export function formulaFromFile(text: string): string {
  if (!/_xl|#this row/i.test(text)) return `=${text}`;
  const named = tokenize(text).map((token, index, all): Token => {
    if (token.kind !== "name") return token;
    return { kind: "name", text: isFunction(all, index) ? functionFromFile(unmarkParameter(token.text)) : unmarkParameter(token.text) };
  });
  return `=${joinTokens(unwrap(thisRowFromFile(named)))}`;
}

function isFunction(tokens: readonly Token[], index: number): boolean {
  return tokens[index]?.kind === "name" && tokens[index + 1]?.text === "(";
}

/** `A1#` → `ANCHORARRAY(A1)`, the sheet's name included. */
function wrapAnchors(tokens: readonly Token[]): Token[] {
  const result: Token[] = [];
  for (const token of tokens) {
    const isAnchor = token.text === "#" && result[result.length - 1]?.kind === "name";
    if (!isAnchor) {
      result.push(token);
      continue;
    }
    const from = result[result.length - 2]?.text === "!" ? result.length - 3 : result.length - 1;
    result.push(...call("ANCHORARRAY", result.splice(from)));
  }
  return result;
}

/** `@A1:A9`, `@name`, `@F(x)` → `SINGLE(…)`. */
function wrapSingles(tokens: readonly Token[]): Token[] {
  const at = tokens.findIndex((token) => token.text === "@");
  if (at < 0) return [...tokens];
  const end = operandEnd(tokens, at + 1);
  return [...tokens.slice(0, at), ...call("SINGLE", tokens.slice(at + 1, end)), ...wrapSingles(tokens.slice(end))];
}

function operandEnd(tokens: readonly Token[], from: number): number {
  let at = from;
  for (; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.text === "(") at = closingIndex(tokens, at);
    else if (token?.kind === "other" && token.text !== ":" && token.text !== "!") break;
  }
  return at;
}

function unwrap(tokens: readonly Token[]): Token[] {
  const at = tokens.findIndex((token, index) => /^(?:ANCHORARRAY|SINGLE)$/.test(token.text) && tokens[index + 1]?.text === "(");
  if (at < 0) return [...tokens];
  const close = closingIndex(tokens, at + 1);
  const inner = unwrap(tokens.slice(at + 2, close));
  const rest = unwrap(tokens.slice(close + 1));
  const sign = (text: string): Token => ({ kind: "other", text });
  const plain = tokens[at]?.text === "SINGLE" ? [sign("@"), ...inner] : [...inner, sign("#")];
  return [...tokens.slice(0, at), ...plain, ...rest];
}

function call(name: string, operand: readonly Token[]): Token[] {
  return [{ kind: "name", text: name }, { kind: "other", text: "(" }, ...operand, { kind: "other", text: ")" }];
}
