import { isSignature } from "../read/rowWords";
import { cellAt } from "../read/tableView";
import { isBlankValue } from "../schema/rawCell";
import type { Reading } from "./sheetReading";
import { reject } from "./sheetReading";
import type { Rejection } from "./types";

/** Rows under the table that look like data although something parts them from it: told, since nobody knows what they are. */
export function rowsApart(reading: Reading, known: ReadonlySet<number>): readonly Rejection[] {
  const { table, columns } = reading;
  const last = Math.max(table.view.firstDataRow - 1, ...known);
  return table.view.grid.values.flatMap((cells, row) => {
    const filled = columns.filter((column) => !isBlankValue(cells[column] ?? ""));
    const isData = row > last && filled.length >= 3 && !cells.some(isSignature);
    return isData ? [reject(reading, row, filled[0] ?? 0, { code: "row-apart" })] : [];
  });
}

/** Columns under a code that no framework has: the rows go in without them, and that is told. */
export function unknownCriteria(reading: Reading, rows: readonly number[]): readonly Rejection[] {
  return (reading.recognised.criteria?.unknown ?? []).flatMap(({ text, row, column }) =>
    rows.some((data) => !isBlankValue(cellAt(reading.table.view, data, column).value))
      ? [reject(reading, row, column, { code: "unknown-criterion", criterion: text }, false)]
      : [],
  );
}
