import { revertedRows } from "../core/council/revert";
import type { RecordedRow } from "../core/council/types";
import { year as yearOf } from "../core/domain/names";
import { gatherYear } from "../core/summary/compileYear";
import type { Result } from "../core/result";
import { ok, refuse } from "../core/result";
import type { ExcelAccess } from "../excel";
import { removeRows } from "../excel";
import { ledgerForm } from "../forms/schema/ledger";
import { placedRows } from "../forms/write/placedRows";
import { readCouncil } from "./council";
import { ownLedger } from "./ownLedger";
import type { RecordRefusal } from "./recordRefusal";
import { noFigures } from "./trustedForms";

/**
 * Takes back what recording wrote: exactly the ledger's rows of the year that bear the decision's number. Refused, with nothing changed, where one of them
 * is not as recording writes it, where a row of the two forms can't be understood, and where there is none.
 */
export async function revertRecord(
  excel: ExcelAccess,
  year: number,
  number: string,
): Promise<Result<readonly RecordedRow[], RecordRefusal>> {
  const reading = await readCouncil(excel, year);
  if (!reading.ok) return reading;
  const { forms, blocking } = reading.value;
  if (blocking.length > 0) return refuse({ code: "blocked", findings: blocking });
  const sources = gatherYear(forms.district, yearOf(year));
  if (!sources.ok) return noFigures(sources.error);
  const place = ownLedger(forms, year);
  if (!place.ok) return place;
  const rows = revertedRows(forms.district, yearOf(year), number, sources.value);
  if (!rows.ok) return refuse({ code: "rows-changed-since", ...rows.error });
  if (rows.value.length === 0) return refuse({ code: "nothing-to-revert", year, number });
  const { sheet, firstColumn, lastColumn, afterRow } = place.value;
  const apart = rows.value.find(({ row }) => forms.foreign.some((one) => one.sheet === row.origin.table.sheet));
  if (apart !== undefined) return refuse({ code: "foreign-ledger", sheet: apart.row.origin.table.sheet });
  const recorded = rows.value.map(({ row, status }) => ({ ...row, typedStatus: status }));
  const { columns, rows: cells } = placedRows(ledgerForm, recorded, place.value);
  const removed = await removeRows(excel, {
    ...{ sheet, firstColumn, lastColumn, lastRow: afterRow },
    columns: columns.map(({ column }) => column),
    rows: recorded.map(({ origin }, index) => ({ row: origin.row, cells: cells[index] ?? [] })).sort((one, other) => one.row - other.row),
  });
  return removed.ok ? ok(rows.value) : removed;
}
