import { tableRows } from "../read/dataRows";
import { rowsApart, unknownCriteria } from "./leftOut";
import { contentsOf, rowOf } from "./readRow";
import { cellReason, sheetReason, unitReason, villageReason } from "./rowReasons";
import type { Reading, SheetToRead } from "./sheetReading";
import { reject } from "./sheetReading";
import { intakeView } from "./sheetView";
import { cellId } from "./sourceSheet";
import type { IntakeRow, Rejection } from "./types";

/** Every row of data is in one of the lists; rejections beside rows (`isRow: false`) come on top. */
export interface SheetRows {
  readonly rows: readonly IntakeRow[];
  readonly rejected: readonly Rejection[];
}

/** Reads the rows of a recognised sheet: each is offered to the district's book, or rejected with its cell and the reason. */
export function readSheet(toRead: SheetToRead): SheetRows {
  const table = intakeView(toRead.recognised, toRead.decoded.source.merges, toRead.context);
  const columns = [...new Set([...Object.values(table.view.origin.columns)])].sort((one, other) => one - other);
  const { source, doubtful } = toRead.decoded;
  const reading: Reading = {
    ...toRead,
    table,
    columns,
    present: new Set<string>([...table.view.fields.keys(), ...(toRead.recognised.criteria?.columns ?? []).map(({ code }) => code)]),
    uncalculated: new Set(source.uncalculated.map(({ row, column }) => cellId(row, column))),
    doubtful: new Map(doubtful.map((text) => [cellId(text.row, text.column), text])),
  };
  const { data, sums } = tableRows(table.view);
  const everyRow = sheetReason(reading);
  const rows: IntakeRow[] = [];
  const rejected: Rejection[] = [...unknownCriteria(reading, data), ...rowsApart(reading, new Set([...data, ...sums]))];
  for (const row of data) {
    const cell = cellReason(reading, row);
    const village = table.villages.get(row);
    const ofVillage = village === undefined ? null : villageReason(toRead.form, toRead.context, village);
    const reason = everyRow ?? cell?.reason ?? ofVillage;
    const read = reason === null ? contentsOf(reading, row) : null;
    const unit = read?.rejection === null ? unitReason(reading, read.contents) : null;
    if (reason !== null) rejected.push(reject(reading, row, cell?.column ?? village?.column ?? columns[0] ?? 0, reason));
    else if (unit !== null) rejected.push(reject(reading, row, columns[0] ?? 0, unit));
    else if (read?.rejection === null) rows.push(rowOf(reading, row, read.contents));
    else if (read !== null) rejected.push(read.rejection);
  }
  return { rows, rejected };
}
