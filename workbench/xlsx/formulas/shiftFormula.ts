import { columnLetters, columnNumber } from "../../model/address";
import { joinTokens, tokenize } from "./tokens";
import type { Token } from "./tokens";

const cellName = /^(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})$/;
const columnName = /^(\$?)([A-Za-z]{1,3})$/;
const rowName = /^(\$?)(\d{1,7})$/;

/** A formula copied `rows` down and `columns` right: relative references move along. What would leave the sheet is `#REF!`. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  const tokens = tokenize(formula);
  return joinTokens(tokens.map((token, index): Token => ({ kind: token.kind, text: shifted(tokens, index, rows, columns) })));
}

function shifted(tokens: readonly Token[], index: number, rows: number, columns: number): string {
  const { kind, text } = tokens[index] ?? { kind: "other", text: "" };
  const next = tokens[index + 1]?.text;
  if ((kind !== "name" && kind !== "other") || next === "(" || next === "!") return text;
  const cell = kind === "name" ? cellName.exec(text) : null;
  if (cell) {
    const column = movedColumn(cell[1] ?? "", cell[2] ?? "", columns);
    const row = movedRow(cell[3] ?? "", cell[4] ?? "", rows);
    return column === null || row === null ? "#REF!" : column + row;
  }
  const column = columnName.exec(text);
  if (column && isInRange(tokens, index, columnName)) return movedColumn(column[1] ?? "", column[2] ?? "", columns) ?? "#REF!";
  const row = rowName.exec(text);
  if (row && isInRange(tokens, index, rowName)) return movedRow(row[1] ?? "", row[2] ?? "", rows) ?? "#REF!";
  return text;
}

function isInRange(tokens: readonly Token[], index: number, pattern: RegExp): boolean {
  const beside = (step: number): boolean => tokens[index + step]?.text === ":" && pattern.test(tokens[index + 2 * step]?.text ?? "");
  return beside(1) || beside(-1);
}

function movedColumn(fixed: string, letters: string, columns: number): string | null {
  const column = fixed === "$" ? columnNumber(letters) : columnNumber(letters) + columns;
  return column < 0 || column > 16383 ? null : fixed + columnLetters(column);
}

function movedRow(fixed: string, digits: string, rows: number): string | null {
  const row = fixed === "$" ? Number(digits) : Number(digits) + rows;
  return row < 1 || row > 1048576 ? null : fixed + String(row);
}
