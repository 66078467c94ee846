import type { Sheet, WorkbookModel } from "../model/types";
import { tokenize } from "../xlsx/formulas/tokens";

/** Names a cell within one calculation. */
export function cellKey(sheetId: string, row: number, column: number): string {
  return `${sheetId}|${row}|${column}`;
}

export function forEachFormula(workbook: WorkbookModel, visit: (sheet: Sheet, row: number, column: number, formula: string) => void): void {
  for (const sheet of workbook.sheets) {
    sheet.cells.forEach((cells, row) => {
      cells?.forEach((cell, column) => {
        if (cell?.formula !== undefined) visit(sheet, row, column, cell.formula);
      });
    });
  }
}

/** Whether all functions of a formula are known, and no other workbook is asked. A LAMBDA's or LET's own names count as known. */
export function isCalculable(formula: string, knowsFunction: (name: string) => boolean): boolean {
  const tokens = tokenize(formula);
  const isOtherWorkbook = tokens.some(
    (token, index) =>
      (token.kind === "quoted" && token.text.includes("[")) || (token.kind === "bracket" && tokens[index + 1]?.kind === "name"),
  );
  if (isOtherWorkbook) return false;
  const own = new Set<string>();
  const hasOwnNames = tokens.some((token) => /^(?:LET|LAMBDA)$/i.test(token.text));
  if (hasOwnNames)
    tokens.forEach((token, index) => token.kind === "name" && tokens[index + 1]?.text === "," && own.add(token.text.toLowerCase()));
  return tokens.every(
    (token, index) =>
      token.kind !== "name" || tokens[index + 1]?.text !== "(" || knowsFunction(token.text) || own.has(token.text.toLowerCase()),
  );
}
