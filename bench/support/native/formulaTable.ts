import { columnLetters } from "../../../src/core/findings/origin";
import { setContent } from "../../../workbench/model/cells";
import type { Sheet } from "../../../workbench/model/types";

export type Content = string | number | boolean | null;

/** A text or a number; null and "" leave the cell blank. */
export function put(sheet: Sheet, row: number, column: number, content: Content): void {
  if (content !== null && content !== "") setContent(sheet, row, column, { value: content });
}

/** A formula as Excel's formula bar shows it, without its `=`. */
export function putFormula(sheet: Sheet, row: number, column: number, formula: string): void {
  setContent(sheet, row, column, { value: null, formula: `=${formula}` });
}

/** A block of rows whose columns have names, each filled down with values or with one formula: how an office builds its tables. */
export class FormulaTable {
  private readonly columns = new Map<string, number>();
  private next = 0;

  /** `first`: zero-based row of the first record. */
  constructor(
    readonly sheet: Sheet,
    readonly first: number,
    readonly count: number,
  ) {}

  private claim(name: string): number {
    this.columns.set(name, this.next);
    return this.next++;
  }

  /** The zero-based column. */
  place(name: string): number {
    const column = this.columns.get(name);
    if (column === undefined) throw new Error(`${this.sheet.name} has no column ${name}`);
    return column;
  }

  private letters(name: string): string {
    return columnLetters(this.place(name));
  }

  values(name: string, values: readonly Content[]): void {
    const column = this.claim(name);
    values.forEach((value, index) => put(this.sheet, this.first + index, column, value));
  }

  /** `formula` is given the number of the line, as Excel counts them. */
  formulas(name: string, formula: (line: number) => string): void {
    const column = this.claim(name);
    for (let row = this.first; row < this.first + this.count; row++) putFormula(this.sheet, row, column, formula(row + 1));
  }

  /** A cell of a line, from within the sheet. */
  at(name: string, line: number): string {
    return `$${this.letters(name)}${line}`;
  }

  /** The cells of a line from one column to another, from within the sheet. */
  between(first: string, last: string, line: number): string {
    return `${this.at(first, line)}:${this.at(last, line)}`;
  }

  /** The whole column, from any sheet. */
  all(name: string): string {
    return this.block(name, name);
  }

  /** The whole of several columns, from any sheet. */
  block(first: string, last: string): string {
    return `'${this.sheet.name}'!$${this.letters(first)}$${this.first + 1}:$${this.letters(last)}$${this.first + this.count}`;
  }
}
