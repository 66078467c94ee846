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
}

/** So many cells in one row make a table, and no cover or note. */
const tableWidth = 3;

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

type Sorted = { readonly sheet: IntakeSheet } | { readonly skipped: SkippedSheet } | { readonly rejection: Rejection };

function sorted(table: SheetTable, sheet: string, codes: KnownCodes): Sorted {
  const { decoded } = table;
  const toSource = new ToSource(table, sheet);
  const recognised = recogniseSheet(decoded.grid, codes);
  if (recognised === null) {
    const other = unrecognised(decoded);
    return "why" in other ? { skipped: { ...other, sheet } } : { rejection: toSource.rejection(other) };
  }
  const { form, firstRow } = recognised.match;
  if (!isIntakeForm(form)) return { skipped: { sheet, why: "district-form" } };
  return { sheet: { decoded, recognised, form, headings: headingsOf(decoded.grid, firstRow), outer: table.outer, table, toSource } };
}

/** Sorts the tables of a file's sheets by what is to be done with them. */
export function sortSheets(book: SourceBook, words: LayoutWords): SortedSheets {
  const all = book.sheets.flatMap((source): readonly Sorted[] => {
    const decoded = decodeSheet(source);
    const { sheet } = decoded.grid;
    if (isResultSheetName(sheet)) return [{ skipped: { sheet, why: "result" } }];
    return sheetTables(decoded, words).map((table) => sorted(table, sheet, words.codes));
  });
  return {
    sheets: all.flatMap((one) => ("sheet" in one ? [one.sheet] : [])),
    skipped: all.flatMap((one) => ("skipped" in one ? [one.skipped] : [])),
    rejected: all.flatMap((one) => ("rejection" in one ? [one.rejection] : [])),
  };
}
