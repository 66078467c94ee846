import type { District, Recognition } from "../domain/district";
import type { Year } from "../domain/names";
import type { CellAddress } from "../findings/origin";
import { cellOf } from "../findings/origin";
import { recognitionStatus } from "../recognition/status";
import type { Result } from "../result";
import { ok, refuse } from "../result";
import type { YearSources } from "../summary/compileYear";
import { sameNumber } from "./decisions";
import type { RecordedRow } from "./types";

/** A ledger row to take back, with where it stands. */
export interface RevertedRow extends RecordedRow {
  readonly row: Recognition;
}

/**
 * The rows of the year and decision, which recording them wrote. Refused at the cell of the first that is not as recording writes it: without its status
 * by the ledger's law, or without a date, or with another date than the others. In the order of the ledger.
 */
export function revertedRows(
  { ledger: rows }: Pick<District, "ledger">,
  year: Year,
  number: string,
  { ledger, villages }: Pick<YearSources, "ledger" | "villages">,
): Result<readonly RevertedRow[], CellAddress> {
  const reverted: RevertedRow[] = [];
  for (const row of rows) {
    if (row.year !== year || !sameNumber(row.decisionNumber, number)) continue;
    const village = villages.find(row.village);
    const status = recognitionStatus(ledger, row.village, row.title, year);
    if (village === null) return refuse(cellOf(row.origin, "village"));
    if (row.typedStatus !== status) return refuse(cellOf(row.origin, "typedStatus"));
    const first = reverted[0]?.row ?? row;
    if (row.decisionDate === null || row.decisionDate !== first.decisionDate) return refuse(cellOf(row.origin, "decisionDate"));
    const { title, decisionNumber, decisionDate } = row;
    reverted.push({ village, title, status, decisionNumber, decisionDate, row });
  }
  return ok(reverted);
}
