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
import { followMapping } from "./mapping/followMapping";
import type { SheetMapping } from "./mapping/types";
import type { SourceBook } from "./sourceSheet";
import type { Rejection, SkippedSheet } from "./types";

/** A sheet that was taken for a form which communes send. */
export interface IntakeSheet {
  readonly decoded: DecodedSheet;
  readonly recognised: RecognisedSheet;
  readonly form: IntakeForm;
  readonly headings: readonly string[];
}

/** The sheets of a file by what is to be done with them. */
export interface SortedSheets {
  readonly sheets: readonly IntakeSheet[];
  readonly skipped: readonly SkippedSheet[];
  readonly rejected: readonly Rejection[];
  /** Sheets that look like data, but were not recognised. */
  readonly unknown: readonly DecodedSheet[];
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

export function sortSheets(book: SourceBook, codes: KnownCodes, mappings: readonly SheetMapping[]): SortedSheets {
  const sheets: IntakeSheet[] = [];
  const skipped: SkippedSheet[] = [];
  const rejected: Rejection[] = [];
  const unknown: DecodedSheet[] = [];
  for (const source of book.sheets) {
    const decoded = decodeSheet(source);
    const { grid } = decoded;
    const followed = isResultSheetName(grid.sheet) ? ({ kind: "none" } as const) : followMapping(grid, mappings, codes);
    if (followed.kind === "passed-over") {
      skipped.push({ sheet: grid.sheet, why: "passed-over" });
      continue;
    }
    if (followed.kind === "fault") {
      const reason = { code: "mapping-unfit", header: followed.fault.header } as const;
      rejected.push({ sheet: grid.sheet, cell: a1(followed.row, 0), isRow: false, reason });
    }
    const byWords = isResultSheetName(grid.sheet) || followed.kind === "read" ? null : recogniseSheet(grid, codes);
    const recognised = followed.kind === "read" ? followed.recognised : byWords;
    const other = recognised === null ? unrecognised(decoded) : null;
    if (isResultSheetName(grid.sheet)) skipped.push({ sheet: grid.sheet, why: "result" });
    else if (recognised === null && other !== null) {
      if ("why" in other) skipped.push(other);
      else {
        rejected.push(other);
        if (other.reason.code === "unknown-sheet") unknown.push(decoded);
      }
    } else if (recognised !== null && isIntakeForm(recognised.match.form))
      sheets.push({ decoded, recognised, form: recognised.match.form, headings: headingsOf(grid, recognised.match.firstRow) });
    else skipped.push({ sheet: grid.sheet, why: "district-form" });
  }
  return { sheets, skipped, rejected, unknown };
}
