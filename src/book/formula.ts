import { columnLetters } from "../core/findings/origin";

/** A text in quotes, a reference with or without `$`, or a name that only begins like one. */
const parts = /"[^"]*"|(?<![\p{L}\p{N}_.$])(\$?)([A-Z]{1,3})(\$?)([1-9]\d*)(?![\p{L}\p{N}_.(])/gu;
const letters = 26;

function columnOf(text: string): number {
  return [...text].reduce((number, letter) => number * letters + letter.charCodeAt(0) - 64, 0) - 1;
}

/** A formula as it reads so many rows and columns further: what is not fixed by `$` moves along. */
export function movedFormula(formula: string, rows: number, columns: number): string {
  return formula.replace(parts, (whole, fixedColumn?: string, column?: string, fixedRow?: string, row?: string) => {
    if (column === undefined || row === undefined) return whole;
    const to = fixedColumn === "$" ? column : columnLetters(columnOf(column) + columns);
    return `${fixedColumn ?? ""}${to}${fixedRow ?? ""}${fixedRow === "$" ? row : Number(row) + rows}`;
  });
}
