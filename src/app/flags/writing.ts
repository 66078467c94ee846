import type { RowFlag } from "../../core/flags/types";
import type { Result } from "../../core/result";
import { ok } from "../../core/result";
import type { ExcelAccess, ExcelRefusal } from "../../excel";
import type { PlacedFlags } from "../../excel/flags";
import { updateFlags, writeFlags } from "../../excel/flags";
import { flagHeader } from "../../forms/flags/flagMark";
import { flagLine } from "../../i18n/flagLine";
import type { FlagCellWords } from "../../i18n/screens/flagsWords";
import type { NumberWords } from "../../i18n/words";
import type { FlagBook, FlagSource } from "./flagBook";
import { flagsOf, freshFlagsOf } from "./flagBook";

/** The words of the cells. */
export interface FlagWords {
  readonly cells: FlagCellWords;
  readonly numbers: NumberWords;
}

/** A sheet that bears flags. */
export interface Flagged {
  /** Null where their cells were deleted. */
  readonly range: PlacedFlags["range"] | null;
  readonly kept: readonly string[];
  /** Whether we keep them up to date. */
  readonly isLive: boolean;
  /** The last update failed. */
  readonly isStale?: boolean;
}

const lineOf =
  ({ cells, numbers }: FlagWords) =>
  (flag: RowFlag): string =>
    flagLine(flag, cells, numbers);

function mapped<K, A, B>(map: ReadonlyMap<K, A>, make: (value: A) => B): ReadonlyMap<K, B> {
  return new Map([...map].map(([key, value]) => [key, make(value)]));
}

/** All flags of a score sheet. */
export async function writeSource(
  excel: ExcelAccess,
  book: FlagBook,
  source: FlagSource,
  words: FlagWords,
): Promise<Result<Flagged, ExcelRefusal>> {
  const texts = mapped(flagsOf(book, source), lineOf(words));
  const written = await writeFlags(excel, {
    sheetId: source.sheetId,
    headerRow: source.headerRow,
    header: flagHeader(words.cells.header),
    texts,
  });
  return written.ok ? ok({ range: written.value.range, kept: written.value.kept, isLive: true }) : written;
}

/** Of a sheet that is no score sheet any more: a result from before would be taken for one of now. */
export async function writeLost(
  excel: ExcelAccess,
  sheetId: string,
  flagged: Flagged,
  words: FlagWords,
): Promise<Result<Flagged, ExcelRefusal>> {
  const { range } = flagged;
  if (range === null) return ok(flagged);
  const rows = Array.from({ length: range.lastRow - range.firstRow }, (_, index) => range.firstRow + 1 + index);
  const text = lineOf(words)({ kind: "untrusted" });
  const written = await writeFlags(excel, {
    sheetId,
    headerRow: range.firstRow,
    header: flagHeader(words.cells.header),
    texts: new Map(rows.map((row) => [row, text])),
  });
  return written.ok ? ok({ range: written.value.range, kept: written.value.kept, isLive: true }) : written;
}

/** The flags of some rows; `moved` where all have to be looked at. */
export async function writeRows(
  excel: ExcelAccess,
  book: FlagBook,
  source: FlagSource,
  rows: ReadonlySet<number>,
  flagged: Flagged,
  words: FlagWords,
): Promise<Result<Flagged | "moved", ExcelRefusal>> {
  const { grid } = source.view.view;
  const { range } = flagged;
  if (range === null || rows.size === 0) return ok("moved");
  const firstRow = Math.min(...rows);
  const lastRow = Math.max(...rows);
  // As wide as the sheet was read: what is read anew is read by the same columns.
  const width = Math.max(...grid.values.map((row) => row.length));
  const area = { firstRow, lastRow, firstColumn: grid.columnIndex, lastColumn: grid.columnIndex + width - 1 };
  const written = await updateFlags(excel, { sheetId: source.sheetId, area, flags: range }, (fresh) => {
    const flags = freshFlagsOf(book, source, fresh);
    return fresh.values.map((_, index) => {
      const flag = flags.get(fresh.rowIndex + index);
      return flag === undefined ? "" : lineOf(words)(flag);
    });
  });
  if (!written.ok) return written;
  if (written.value.kind === "moved") return ok("moved");
  return ok({ range, kept: [...new Set([...flagged.kept, ...written.value.kept])], isLive: true });
}
