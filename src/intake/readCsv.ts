import type { SourceSheet } from "../forms/intake/sourceSheet";
import { decodeBytes } from "./csv/decodeBytes";
import { parseCsv } from "./csv/parseCsv";
import type { IntakeLimits } from "./limits";
import { FileRefusalError } from "./fileRefusalError";

/** Reads a CSV file as a sheet of texts: what is a number is for the form's column to say. */
export function readCsv(bytes: Uint8Array, sheet: string, limits: IntakeLimits): readonly SourceSheet[] {
  const text = decodeBytes(bytes);
  const rows = text === null ? null : parseCsv(text.replace(/^\uFEFF/u, ""));
  if (rows === null) throw new FileRefusalError({ code: "damaged" });
  if (rows.reduce((sum, row) => sum + row.length, 0) > limits.cells)
    throw new FileRefusalError({ code: "too-many-cells", limit: limits.cells });
  return [{ sheet, hidden: false, values: rows, text: rows, merges: [], oldFonts: new Map(), uncalculated: [] }];
}
