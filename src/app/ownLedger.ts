import type { Result } from "../core/result";
import { refuse } from "../core/result";
import { ledgerPlace } from "../forms/read/ledgerPlace";
import type { TablePlace } from "../forms/read/tablePlace";
import type { FormsReading } from "./readForms";
import type { RecordRefusal } from "./recordRefusal";

/** The ledger in its standard form, that rows of a year are written into. A ledger in a layout of the user's own is read, and never written into. */
export function ownLedger({ workbook, foreign }: FormsReading, year: number): Result<TablePlace, RecordRefusal> {
  const place = ledgerPlace(workbook.grids, year);
  const sheet = foreign.find(({ form }) => form === "ledger")?.sheet;
  const isMissing = !place.ok && place.error.code === "no-ledger";
  return isMissing && sheet !== undefined ? refuse({ code: "foreign-ledger", sheet }) : place;
}
