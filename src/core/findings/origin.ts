/** Where a table stands: its sheet, and the zero-based sheet column of each field that was found. Criterion columns are keyed by their code. */
export interface TableOrigin {
  readonly sheet: string;
  readonly columns: Readonly<Record<string, number>>;
}

/** Where a row of the domain was read: its table and its zero-based sheet row. */
export interface Origin {
  readonly table: TableOrigin;
  readonly row: number;
}

/** A place that a person can go to: sheet name and A1 address. */
export interface CellAddress {
  readonly sheet: string;
  readonly cell: string;
}

/** A cell as one says it standing at another: its sheet too, where it is another sheet. `G55`, `Đóng góp!E4`. */
export function cellFrom(at: CellAddress, { sheet, cell }: CellAddress): string {
  return at.sheet === sheet ? cell : `${sheet}!${cell}`;
}

const letters = 26;

/** `0` → `A`, `25` → `Z`, `26` → `AA`. */
export function columnLetters(column: number): string {
  let rest = column + 1;
  let text = "";
  while (rest > 0) {
    const digit = (rest - 1) % letters;
    text = String.fromCharCode(65 + digit) + text;
    rest = (rest - 1 - digit) / letters;
  }
  return text;
}

/** `(0, 0)` → `A1`. */
export function a1(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** The cell of one field of a row; where the table lacks that column, the first cell of its row. */
export function cellOf(origin: Origin, field: string): CellAddress {
  const column = Object.hasOwn(origin.table.columns, field) ? origin.table.columns[field] : undefined;
  return { sheet: origin.table.sheet, cell: a1(origin.row, column ?? 0) };
}
