import type { Result } from "../../core/result";
import { ok } from "../../core/result";
import type { AppendRequest, ExcelAccess, ExcelRefusal } from "../../excel";
import { readWorkbook } from "../../excel";
import type { SheetGrid } from "../../forms/model/grid";
import type { ModelCell, ModelContent, SheetModel } from "../../forms/model/sheetModel";
import type { StyleName } from "../../forms/model/styles";
import { cellStyles } from "../../forms/model/styles";
import { isBlankValue } from "../../forms/schema/rawCell";
import { formSheet } from "../../forms/write/sheet";
import type { IntakeWords, Words } from "../../i18n";

/** A line of the log: a file that was taken in. */
export interface LogEntry {
  /** Excel serial of the day. */
  readonly day: number;
  readonly file: string;
  readonly commune: string;
  readonly hash: string;
  readonly taken: number;
  readonly same: number;
  readonly rejected: number;
  readonly inConflict: number;
}

const columns: readonly { readonly style: StyleName; readonly width: number }[] = [
  { style: "date", width: 12 },
  { style: "text", width: 32 },
  { style: "text", width: 22 },
  { style: "textCode", width: 24 },
  { style: "count", width: 10 },
  { style: "count", width: 10 },
  { style: "count", width: 10 },
  { style: "count", width: 12 },
];
const hashColumn = 3;

function contents({ day, file, commune, hash, taken, same, rejected, inConflict }: LogEntry): readonly ModelContent[] {
  return [day, file, commune, hash, taken, same, rejected, inConflict];
}

/** The log as the workbook has it; null where it has none. */
export async function readLog(excel: ExcelAccess, words: IntakeWords): Promise<Result<SheetGrid | null, ExcelRefusal>> {
  const reading = await readWorkbook(excel, { formSheets: [words.log.sheet], isForm: () => false });
  return reading.ok ? ok(reading.value.grids[0] ?? null) : reading;
}

/** The hashes of the files that the log names. */
export function loggedHashes(grid: SheetGrid | null): ReadonlySet<string> {
  return new Set((grid?.values ?? []).map((row) => String(row[hashColumn - (grid?.columnIndex ?? 0)] ?? "")).filter((text) => text !== ""));
}

/** The sheet of the log with its first lines. It is the user's from then on: later lines are added below. */
export function logSheet(entries: readonly LogEntry[], { intake: { log }, forms }: Pick<Words, "intake" | "forms">): SheetModel {
  const header = log.headers.map((content): ModelCell => ({ content, style: "columnHead" }));
  const lines = entries.map((entry) =>
    contents(entry).map((content, index): ModelCell => ({ content, style: columns[index]?.style ?? "text" })),
  );
  const written = columns.map((column, index) => ({
    ...column,
    name: String(index),
    header: log.headers[index] ?? "",
    list: null,
    note: null,
  }));
  const lists = { titles: [], levels: [], frameworks: [], areaClasses: [] };
  const frame = { sheet: log.sheet, table: log.table, notice: [], frozenColumns: 0, lists, words: forms };
  return formSheet(frame, { columns: written, rows: [header, ...lines] });
}

/** Further lines below those that are there. */
export function logRequest(grid: SheetGrid, entries: readonly LogEntry[]): AppendRequest {
  const filled = grid.values.flatMap((row, index) => (row.some((value) => !isBlankValue(value)) ? [index] : []));
  const last = filled.at(-1) ?? 0;
  return {
    sheet: grid.sheet,
    afterRow: grid.rowIndex + last,
    afterData: last > 0,
    above: columns.map((_, column) => grid.values[last]?.[column - grid.columnIndex] ?? ""),
    firstColumn: 0,
    lastColumn: columns.length - 1,
    columns: columns.map(({ style }, column) => ({ column, numberFormat: cellStyles[style].numberFormat })),
    rows: entries.map(contents),
  };
}
