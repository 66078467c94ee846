import { findSheetByKey } from "../model/sheets";
import type { Sheet, WorkbookModel } from "../model/types";
import { joinTokens, tokenize } from "../xlsx/formulas/tokens";
import type { Token } from "../xlsx/formulas/tokens";

/** Names may stand on names; deeper than this is a circle. */
const deepest = 8;

/**
 * Puts a sheet's own names in place: the engine resolves names without regard to the sheet that a formula stands on, where Excel lets a sheet's
 * name hide the workbook's (https://support.microsoft.com/office/names-in-formulas-fc2935f9-115d-4bef-a370-3aa8bb4c91f1).
 */
export function withoutSheetNames(formula: string, sheet: Sheet, workbook: WorkbookModel, depth = 0): string {
  if (depth > deepest || !mayName(formula, workbook)) return formula;
  const result: Token[] = [];
  const tokens = tokenize(formula);
  tokens.forEach((token, index) => {
    const isQualified = result[result.length - 1]?.text === "!";
    const isPlainName = token.kind === "name" && tokens[index + 1]?.text !== "(" && tokens[index + 1]?.text !== "!";
    const owner = isQualified ? sheetNamed(result[result.length - 2], workbook) : sheet;
    const found = isPlainName ? owner?.names.find(({ name }) => name.toLowerCase() === token.text.toLowerCase()) : undefined;
    if (owner === undefined || found === undefined) {
      result.push(token);
      return;
    }
    if (isQualified) result.splice(-2);
    result.push({ kind: "other", text: bodyOf(withoutSheetNames(found.formula, owner, workbook, depth + 1)) });
  });
  return joinTokens(result);
}

/** A quick look, so that most formulas need not be taken apart. */
function mayName(formula: string, { sheets }: WorkbookModel): boolean {
  if (sheets.every(({ names }) => names.length === 0)) return false;
  const lower = formula.toLowerCase();
  return sheets.some(({ names }) => names.some(({ name }) => lower.includes(name.toLowerCase())));
}

function bodyOf(formula: string): string {
  const body = formula.replace(/^=/, "");
  return /^[^(),+*/^&=<>-]*$/.test(body) || /^'(?:[^']|'')+'![$A-Z0-9:]+$/i.test(body) ? body : `(${body})`;
}

function sheetNamed(token: Token | undefined, workbook: WorkbookModel): Sheet | undefined {
  if (token === undefined) return undefined;
  return findSheetByKey(workbook, token.kind === "quoted" ? token.text.slice(1, -1).replace(/''/g, "'") : token.text);
}
