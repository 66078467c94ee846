import { columnLetters, columnNumber } from "./address";
import { maxColumns, maxRows } from "./rect";

/** String literals, quoted sheet names, structured references, and words that only look like references (functions, names) are passed over. */
const tokens = /"(?:[^"]|"")*"|'(?:[^']|'')+'!|\[[^\]]*\]|(?<![\p{L}\p{N}_.$])(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.(!])|(?<![\p{L}\p{N}_.$])(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\p{L}\p{N}_.(!])|(?<![\p{L}\p{N}_.$:])(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\p{L}\p{N}_.])/gu;

const shiftColumn = (fixed: string, letters: string, by: number): string | null => {
  const column = columnNumber(letters) + (fixed === "$" ? 0 : by);
  return column >= 0 && column < maxColumns ? fixed + columnLetters(column) : null;
};

const shiftRow = (fixed: string, digits: string, by: number): string | null => {
  const row = Number(digits) + (fixed === "$" ? 0 : by);
  return row >= 1 && row <= maxRows ? fixed + String(row) : null;
};

const join = (first: string | null, last: string | null, between: string): string => (first === null || last === null ? "#REF!" : first + between + last);

/** The formula as it reads when copied `rows` down and `columns` to the right: relative references move along, absolute ones stay. */
export const shiftFormula = (formula: string, rows: number, columns: number): string =>
  formula.replace(tokens, (whole, ...groups: (string | undefined)[]) => {
    const [columnFixed, letters, rowFixed, digits, firstFixed, firstLetters, lastFixed, lastLetters, topFixed, top, bottomFixed, bottom] = groups;
    if (letters !== undefined) return join(shiftColumn(columnFixed ?? "", letters, columns), shiftRow(rowFixed ?? "", digits ?? "", rows), "");
    if (firstLetters !== undefined) return join(shiftColumn(firstFixed ?? "", firstLetters, columns), shiftColumn(lastFixed ?? "", lastLetters ?? "", columns), ":");
    if (top !== undefined) return join(shiftRow(topFixed ?? "", top, rows), shiftRow(bottomFixed ?? "", bottom ?? "", rows), ":");
    return whole;
  });
