import type { Origin, TableOrigin } from "../../core/findings/origin";
import type { HeaderMatch } from "../header/types";
import type { CellContent, SheetGrid } from "../model/grid";
import type { RawCell } from "../schema/rawCell";
import { blankCell, isBlankValue } from "../schema/rawCell";
import type { AnyForm } from "../schema/registry";

/** A recognised table: its grid, and which column holds what. Rows and columns are counted from the grid's first. */
export interface TableView {
  readonly grid: SheetGrid;
  readonly form: AnyForm;
  readonly fields: ReadonlyMap<string, number>;
  /** Columns of a family by what follows its first words. */
  readonly family: ReadonlyMap<string, number>;
  /** Columns beyond the fields whose cells make a row no blank one: those of the family and of the criteria. */
  readonly furtherColumns: readonly number[];
  readonly firstDataRow: number;
  readonly origin: TableOrigin;
}

/** What beside the fields belongs to a table. `keyed`: name in `TableOrigin.columns` → column. */
export interface FurtherColumns {
  readonly family: ReadonlyMap<string, number>;
  readonly keyed: ReadonlyMap<string, number>;
  readonly lastHeaderRow: number;
}

export function tableView(grid: SheetGrid, form: AnyForm, match: HeaderMatch, further: FurtherColumns): TableView {
  const fields = new Map([...match.fields].filter(([name]) => Object.hasOwn(form.fields, name)));
  // Fields last: a criterion that is named as a field is must not hide it. `fromEntries` makes even `__proto__` a plain key.
  const columns = Object.fromEntries([...further.keyed, ...fields].map(([name, column]) => [name, grid.columnIndex + column]));
  return {
    grid,
    form,
    fields,
    family: further.family,
    furtherColumns: [...further.keyed.values()],
    firstDataRow: further.lastHeaderRow + 1,
    origin: { sheet: grid.sheet, columns },
  };
}

export function originOf(view: TableView, row: number): Origin {
  return { table: view.origin, row: view.grid.rowIndex + row };
}

export function valueAt(view: TableView, row: number, column: number): CellContent {
  return view.grid.values[row]?.[column] ?? "";
}

export function cellAt(view: TableView, row: number, column: number): RawCell {
  const value = valueAt(view, row, column);
  return value === "" ? blankCell : { value, text: view.grid.text[row]?.[column] ?? "" };
}

/** The cell of a field; blank where the table has no such column. */
export function fieldCell(view: TableView, row: number, field: string): RawCell {
  const column = view.fields.get(field);
  return column === undefined ? blankCell : cellAt(view, row, column);
}

export function isBlankAt(view: TableView, row: number, column: number): boolean {
  const value = view.grid.values[row]?.[column] ?? "";
  return value === "" || isBlankValue(value);
}
