import type { CellContent } from "../model/grid";
import { isNumbering, tableRows } from "./dataRows";
import type { FoundForm } from "./findTables";
import type { TableView } from "./tableView";

/** Where new rows of a table of the user's go. Rows and columns of the sheet, zero-based. */
export interface TablePlace {
  readonly sheet: string;
  /** The columns over which headers stand, those of the form and others beside them: a new row must be free in all of them. */
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** Field of the form, or criterion code, → column. */
  readonly columns: ReadonlyMap<string, number>;
  /** The last row of data; where there is none, the header's last row, or that of the numbering under it. */
  readonly afterRow: number;
  readonly hasData: boolean;
  /** What stands in that row, from the first column to the last: by it the place is known again when rows are added. */
  readonly above: readonly CellContent[];
}

/** The place of a table that was recognised. `codes`: its criterion columns, where it has any. */
export function tablePlace(view: TableView, { grid, match }: FoundForm, codes: readonly (readonly [string, number])[] = []): TablePlace {
  const { data } = tableRows(view);
  const headers = new Set(match.columns.filter(({ text }) => text.trim() !== "").map(({ column }) => column));
  const used = [...view.fields.values(), ...codes.map(([, column]) => column)];
  // Further columns under headers of their own belong to the table; what stands beside it, after a gap, does not.
  let [first, last] = [Math.min(...used), Math.max(...used)];
  while (headers.has(first - 1)) first -= 1;
  while (headers.has(last + 1)) last += 1;
  const headerEnd = isNumbering(view, view.firstDataRow) ? view.firstDataRow : view.firstDataRow - 1;
  const after = data.length > 0 ? Math.max(...data) : headerEnd;
  return {
    sheet: grid.sheet,
    firstColumn: grid.columnIndex + first,
    lastColumn: grid.columnIndex + last,
    columns: new Map([...codes, ...view.fields].map(([name, column]) => [name, grid.columnIndex + column])),
    afterRow: grid.rowIndex + after,
    hasData: data.length > 0,
    above: Array.from({ length: last - first + 1 }, (_, index) => grid.values[after]?.[first + index] ?? ""),
  };
}
