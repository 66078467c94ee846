import { a1 } from "../../core/findings/origin";
import type { MergeContent } from "../../core/merge/mergeRow";
import type { CellContent } from "../model/grid";
import { cleanText } from "../schema/rawCell";
import type { DecodedSheet } from "./decodeSheet";
import { cellId } from "./sourceSheet";
import type { Proposal, Repair, RepairKind } from "./types";

/** A cell that is written, beside the one that its source holds. */
export interface WrittenCell {
  readonly row: number;
  readonly column: number;
  readonly written: MergeContent;
  readonly isDate: boolean;
  /** The cell named the village otherwise than by its code. */
  readonly isVillage: boolean;
}

function kindOf({ source }: DecodedSheet, before: CellContent, cell: WrittenCell): RepairKind {
  if (cell.isVillage) return "village";
  if (source.oldFonts.has(cellId(cell.row, cell.column))) return "encoding";
  if (typeof before === "string" && typeof cell.written === "number") return cell.isDate ? "date" : "number";
  return typeof before !== "string" || cleanText(before) === cell.written ? "text" : "wording";
}

/** What was changed on the way from a source's cell into the district's book; null where nothing was, or where the cell is blank. */
export function repairOf(sheet: DecodedSheet, cell: WrittenCell, shown: string): Repair | null {
  const before = sheet.source.values[cell.row]?.[cell.column] ?? "";
  // A number that shows as a percentage is kept in the words of what it shows.
  const same = before === cell.written || (typeof before === "number" && typeof cell.written === "string" && shown.trim() === cell.written);
  if (same || before === "") return null;
  return {
    sheet: sheet.grid.sheet,
    cell: a1(cell.row, cell.column),
    kind: kindOf(sheet, before, cell),
    before: String(before),
    after: cell.isDate && typeof cell.written === "number" ? shownDate(cell.written, shown) : String(cell.written),
  };
}

const serialZero = Date.UTC(1899, 11, 30);
const dayMs = 86_400_000;

/** A date as it is read aloud to the user: day first. */
function shownDate(serial: number, shown: string): string {
  const date = new Date(serialZero + serial * dayMs);
  const two = (value: number): string => String(value).padStart(2, "0");
  return Number.isNaN(date.getTime()) ? shown : `${two(date.getUTCDate())}/${two(date.getUTCMonth() + 1)}/${date.getUTCFullYear()}`;
}

const digitsAndTwins = /^[-+]?[\dOolI|]+(?:[.,][\dOolI|]+)*\s*%?$/u;
const twins = /[OolI|]/gu;

/** Letters that are perhaps digits: `1O` → `10`, `l2` → `12`. Only proposed; null where there is no digit at all or nothing to mend. */
export function proposalOf(sheet: DecodedSheet, row: number, column: number): Proposal | null {
  const value = sheet.grid.values[row]?.[column] ?? "";
  if (typeof value !== "string" || !digitsAndTwins.test(value.trim()) || !/\d/u.test(value)) return null;
  const after = value.trim().replace(twins, (letter) => (/[Oo]/u.test(letter) ? "0" : "1"));
  return after === value.trim() ? null : { sheet: sheet.grid.sheet, cell: a1(row, column), before: value, after };
}
