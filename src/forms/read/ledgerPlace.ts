import { foldPlain } from "../../core/text/fold";
import { a1 } from "../../core/findings/origin";
import type { CellAddress } from "../../core/findings/origin";
import type { Result } from "../../core/result";
import { ok, refuse } from "../../core/result";
import type { SheetGrid } from "../model/grid";
import type { FormKey } from "../schema/formKey";
import { ledgerForm } from "../schema/ledger";
import { isNumbering, tableRows } from "./dataRows";
import type { FoundForm } from "./findTables";
import { findForms, isReadable, viewOf } from "./findTables";
import { isResultSheetName } from "./ownSheets";

/** Where new rows of the ledger go. Rows and columns of the sheet, zero-based. */
export interface LedgerPlace {
  readonly sheet: string;
  /** The columns over which headers stand, those of the form and others: a new row must be free in all of them. */
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** Field of the form → its column; all fields have one. */
  readonly columns: ReadonlyMap<string, number>;
  /** The last row of data; where there is none, the header's last row. */
  readonly afterRow: number;
  readonly hasData: boolean;
}

export type LedgerPlaceFault =
  | { readonly code: "no-ledger" }
  /** Several sheets are the ledger, and none bears the year. */
  | { readonly code: "several-ledgers"; readonly sheets: readonly string[] }
  /** `column`: the header that it lacks. */
  | { readonly code: "ledger-column-missing"; readonly column: string; readonly at: CellAddress };

const notResults = (grids: readonly SheetGrid[]): readonly SheetGrid[] => grids.filter(({ sheet }) => !isResultSheetName(sheet));

/** The sheets that hold a form. */
export function sheetsOfForm(grids: readonly SheetGrid[], key: FormKey): readonly string[] {
  return (findForms(notResults(grids)).byForm.get(key) ?? []).map(({ grid }) => grid.sheet);
}

/** The ledger's table, in which a row of the year is to be added. Where there is a ledger a year, the one whose sheet names it. */
export function ledgerPlace(grids: readonly SheetGrid[], year: number): Result<LedgerPlace, LedgerPlaceFault> {
  const found = (findForms(notResults(grids)).byForm.get("ledger") ?? []).filter(isReadable);
  const ofYear = found.filter(({ grid }) => new RegExp(`\\b${year}\\b`, "u").test(foldPlain(grid.sheet)));
  const [only, ...others] = found.length > 1 ? ofYear : found;
  if (only === undefined && found.length === 0) return refuse({ code: "no-ledger" });
  if (only === undefined || others.length > 0) return refuse({ code: "several-ledgers", sheets: found.map(({ grid }) => grid.sheet) });
  return placeIn(only);
}

function placeIn(found: FoundForm): Result<LedgerPlace, LedgerPlaceFault> {
  const view = viewOf(found);
  const { grid, match } = found;
  for (const [name, { header }] of Object.entries(ledgerForm.fields)) {
    if (view.fields.has(name)) continue;
    const at = { sheet: grid.sheet, cell: a1(grid.rowIndex + match.lastRow, grid.columnIndex) };
    return refuse({ code: "ledger-column-missing", column: header, at });
  }
  const { data } = tableRows(view);
  const headers = match.columns.filter(({ text }) => text.trim() !== "").map(({ column }) => column);
  const used = [...headers, ...view.fields.values()];
  const headerEnd = isNumbering(view, view.firstDataRow) ? view.firstDataRow : view.firstDataRow - 1;
  return ok({
    sheet: grid.sheet,
    firstColumn: grid.columnIndex + Math.min(...used),
    lastColumn: grid.columnIndex + Math.max(...used),
    columns: new Map([...view.fields].map(([name, column]) => [name, grid.columnIndex + column])),
    afterRow: grid.rowIndex + (data.length > 0 ? Math.max(...data) : headerEnd),
    hasData: data.length > 0,
  });
}
