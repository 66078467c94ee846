import { foldPlain } from "../../core/text/fold";
import { a1 } from "../../core/findings/origin";
import type { CellAddress } from "../../core/findings/origin";
import type { Result } from "../../core/result";
import { ok, refuse } from "../../core/result";
import type { SheetGrid } from "../model/grid";
import type { FormKey } from "../schema/formKey";
import { ledgerForm } from "../schema/ledger";
import type { FoundForm } from "./findTables";
import { findForms, isReadable, viewOf } from "./findTables";
import { isResultSheetName } from "./ownSheets";
import type { TablePlace } from "./tablePlace";
import { tablePlace } from "./tablePlace";

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
export function ledgerPlace(grids: readonly SheetGrid[], year: number): Result<TablePlace, LedgerPlaceFault> {
  const found = (findForms(notResults(grids)).byForm.get("ledger") ?? []).filter(isReadable);
  const ofYear = found.filter(({ grid }) => new RegExp(`\\b${year}\\b`, "u").test(foldPlain(grid.sheet)));
  const [only, ...others] = found.length > 1 ? ofYear : found;
  if (only === undefined && found.length === 0) return refuse({ code: "no-ledger" });
  if (only === undefined || others.length > 0) return refuse({ code: "several-ledgers", sheets: found.map(({ grid }) => grid.sheet) });
  return placeIn(only);
}

function placeIn(found: FoundForm): Result<TablePlace, LedgerPlaceFault> {
  const view = viewOf(found);
  const { grid, match } = found;
  for (const [name, { header }] of Object.entries(ledgerForm.fields)) {
    if (view.fields.has(name)) continue;
    const at = { sheet: grid.sheet, cell: a1(grid.rowIndex + match.lastRow, grid.columnIndex) };
    return refuse({ code: "ledger-column-missing", column: header, at });
  }
  return ok(tablePlace(view, found));
}
