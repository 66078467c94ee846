import { formatAbsoluteRect, parseRect } from "../model/address";
import type { Rect } from "../model/types";
import { joinTokens, tokenize } from "../xlsx/formulas/tokens";
import type { Token } from "../xlsx/formulas/tokens";

/** Where the formula of a cell spills to, as far as known; null where the cell holds no formula. */
export type SpillLookup = (sheetName: string | null, row: number, column: number) => Rect | null;

export function hasSpillReference(formula: string): boolean {
  return formula.includes("#") && tokenize(formula).some((token) => token.text === "#");
}

/**
 * Writes `A1#` as the range that A1 spills to now, which the engine has no word for
 * (https://support.microsoft.com/office/spilled-range-operator-3dd5899f-bca2-4b9d-a172-3eae9ac22efd); `#REF!` where A1 holds no formula.
 */
export function withoutSpillReferences(formula: string, spillOf: SpillLookup): string {
  const result: Token[] = [];
  for (const token of tokenize(formula)) {
    const cell = result[result.length - 1];
    const rect = token.text === "#" && cell?.kind === "name" ? parseRect(cell.text) : null;
    if (cell === undefined || rect === null) {
      result.push(token);
      continue;
    }
    const spill = spillOf(sheetBefore(result), rect.firstRow, rect.firstColumn);
    result[result.length - 1] = spill === null ? { kind: "other", text: "#REF!" } : { kind: "name", text: formatAbsoluteRect(spill) };
    if (spill === null && result[result.length - 2]?.text === "!") result.splice(result.length - 3, 2);
  }
  return joinTokens(result);
}

function sheetBefore(tokens: readonly Token[]): string | null {
  if (tokens[tokens.length - 2]?.text !== "!") return null;
  const name = tokens[tokens.length - 3];
  return name?.kind === "quoted" ? name.text.slice(1, -1).replace(/''/g, "'") : (name?.text ?? null);
}
