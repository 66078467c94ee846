import { a1 } from "../../core/findings/origin";
import type { KnownCodes } from "../header/codeText";
import type { CellContent } from "../model/grid";
import { isResultSheetName } from "../read/ownSheets";
import { isBlankValue } from "../schema/rawCell";
import type { DecodedSheet } from "./decodeSheet";
import { decodeSheet } from "./decodeSheet";
import { headingsOf } from "./headings";
import type { RecognisedSheet } from "./recogniseSheet";
import { recogniseSheet } from "./recogniseSheet";
import type { IntakeForm } from "./rowContents";
import { isIntakeForm } from "./rowContents";
import { tableWidth } from "./mapping/guessForm";
import type { Followed } from "./mapping/followMapping";
import { followMapping } from "./mapping/followMapping";
import type { SheetMapping } from "./mapping/types";
import type { LayoutWords } from "./layouts/layoutWords";
import type { SheetTable } from "./layouts/sheetTable";
import { sheetTables } from "./layouts/sheetTables";
import { ToSource } from "./layouts/toSource";
import type { SourceBook } from "./sourceSheet";
import type { Rejection, SkippedSheet } from "./types";

/** A sheet that was taken for a form which communes send. */
export interface IntakeSheet {
  readonly decoded: DecodedSheet;
  readonly recognised: RecognisedSheet;
  readonly form: IntakeForm;
  readonly headings: readonly string[];
  /** What stands over other tables of the sheet too. */
  readonly outer: readonly string[];
  readonly table: SheetTable;
  /** Cells of its results are led back to the source by this. */
  readonly toSource: ToSource;
}

/** The sheets of a file by what is to be done with them. */
export interface SortedSheets {
  readonly sheets: readonly IntakeSheet[];
  readonly skipped: readonly SkippedSheet[];
  readonly rejected: readonly Rejection[];
  /** Tables that look like data, but were not recognised. */
  readonly unknown: readonly Pick<IntakeSheet, "decoded" | "toSource">[];
}

function firstCell(values: readonly (readonly CellContent[])[]): string {
  const row = values.findIndex((cells) => cells.some((value) => !isBlankValue(value)));
  return a1(
    Math.max(row, 0),
    Math.max(
      (values[row] ?? []).findIndex((value) => !isBlankValue(value)),
      0,
    ),
  );
}

function unrecognised({ grid, doubtful }: DecodedSheet): SkippedSheet | Rejection {
  const { sheet, values } = grid;
  const filled = values.map((cells) => cells.filter((value) => !isBlankValue(value)).length);
  if (filled.every((count) => count === 0)) return { sheet, why: "blank" };
  const [first] = doubtful;
  if (first !== undefined) {
    return { sheet, cell: a1(first.row, first.column), isRow: false, reason: { code: "encoding-unsure", decoded: first.decoded } };
  }
  if (filled.every((count) => count < tableWidth)) return { sheet, why: "no-table" };
  return { sheet, cell: firstCell(values), isRow: false, reason: { code: "unknown-sheet" } };
}

/** What becomes of one table. */
type Sorted = { readonly [K in keyof SortedSheets]?: SortedSheets[K] };

function unread(table: SheetTable, toSource: ToSource, sheet: string): Sorted {
  const { decoded } = table;
  const other = unrecognised(decoded);
  if ("why" in other) return { skipped: [{ ...other, sheet }] };
  return { rejected: [toSource.rejection(other)], unknown: other.reason.code === "unknown-sheet" ? [{ decoded, toSource }] : [] };
}

/** A mapping that a person confirmed, but that fits no more, is told. */
function unfit(followed: Followed, toSource: ToSource, sheet: string): readonly Rejection[] {
  if (followed.kind !== "fault") return [];
  const reason = { code: "mapping-unfit", header: followed.fault.header } as const;
  return [toSource.rejection({ sheet, cell: a1(followed.row, 0), isRow: false, reason })];
}

function sorted(table: SheetTable, sheet: string, codes: KnownCodes, mappings: readonly SheetMapping[]): Sorted {
  const { decoded } = table;
  const toSource = new ToSource(table, sheet);
  const followed = followMapping(decoded.grid, mappings, codes);
  if (followed.kind === "passed-over") return { skipped: [{ sheet, why: "passed-over" }] };
  const told = unfit(followed, toSource, sheet);
  const recognised = followed.kind === "read" ? followed.recognised : recogniseSheet(decoded.grid, codes);
  if (recognised === null) {
    const rest = unread(table, toSource, sheet);
    return { ...rest, rejected: [...told, ...(rest.rejected ?? [])] };
  }
  const { form, firstRow } = recognised.match;
  if (!isIntakeForm(form)) return { rejected: told, skipped: [{ sheet, why: "district-form" }] };
  const headings = headingsOf(decoded.grid, firstRow);
  return { rejected: told, sheets: [{ decoded, recognised, form, headings, outer: table.outer, table, toSource }] };
}

/** Sorts the tables of a file's sheets by what is to be done with them. */
export function sortSheets(book: SourceBook, words: LayoutWords, mappings: readonly SheetMapping[]): SortedSheets {
  const all = book.sheets.flatMap((source): readonly Sorted[] => {
    const decoded = decodeSheet(source);
    const { sheet } = decoded.grid;
    if (isResultSheetName(sheet)) return [{ skipped: [{ sheet, why: "result" }] }];
    return sheetTables(decoded, words).map((table) => sorted(table, sheet, words.codes, mappings));
  });
  return {
    sheets: all.flatMap(({ sheets = [] }) => sheets),
    skipped: all.flatMap(({ skipped = [] }) => skipped),
    rejected: all.flatMap(({ rejected = [] }) => rejected),
    unknown: all.flatMap(({ unknown = [] }) => unknown),
  };
}
