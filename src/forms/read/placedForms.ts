import type { SheetGrid } from "../model/grid";
import type { FormKey } from "../schema/formKey";
import type { TablePlace } from "../write/references";
import { tableRows } from "./dataRows";
import { findForms, isReadable, viewOf } from "./findTables";

/** Where the one sheet of a form stands, as it is in the workbook: whatever rows are over it, whatever the order of its columns. Null where there is none, several, or no row. */
export function placedForm(grids: readonly SheetGrid[], key: FormKey): TablePlace | null {
  const found = (findForms(grids).byForm.get(key) ?? []).filter(isReadable);
  const [form] = found;
  if (form === undefined || found.length > 1) return null;
  const view = viewOf(form);
  const rows = tableRows(view).data;
  if (rows.length === 0) return null;
  const { rowIndex, columnIndex, values } = form.grid;
  const names = new Map([...view.fields].map(([name, column]) => [columnIndex + column, name]));
  const width = columnIndex + Math.max(...values.map((row) => row.length));
  return {
    sheet: form.grid.sheet,
    table: view.form.table,
    columns: Array.from({ length: width }, (_, column) => ({ name: names.get(column) ?? "" })),
    headerRow: rowIndex + form.match.firstRow,
    lastRow: rowIndex + Math.max(...rows),
  };
}
