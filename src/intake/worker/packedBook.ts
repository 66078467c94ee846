import * as z from "zod/mini";
import type { CellContent } from "../../forms/model/grid";

/** A typed array, from whichever thread it comes: each has a constructor of its own. */
function typed<T extends Uint32Array | Float64Array>(tag: "Uint32Array" | "Float64Array") {
  return z.custom<T>((value) => Object.prototype.toString.call(value) === `[object ${tag}]`);
}

function isContent(value: unknown): value is CellContent {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}

const indices = typed<Uint32Array<ArrayBuffer>>("Uint32Array");
const place = z.number().check(z.int(), z.gte(0));

/** Rows one after the other: how many cells each has, and the cells as indices of `contents`. */
const grid = z.object({ widths: indices, cells: indices });
/** Cells by their id, and for each the index of its font's name. */
const fonts = z.object({ cells: typed<Float64Array<ArrayBuffer>>("Float64Array"), fonts: indices });
const range = z.object({ firstRow: place, firstColumn: place, lastRow: place, lastColumn: place });
const sheet = z.object({
  sheet: z.string(),
  hidden: z.boolean(),
  values: grid,
  text: grid,
  merges: z.readonly(z.array(range)),
  oldFonts: fonts,
  uncalculated: z.readonly(z.array(z.object({ row: place, column: place }))),
});

/** A workbook as one thread hands it to another. Contents are looked at in one go: a list of them checked piece by piece would be copied. */
export const packedBook = z.object({
  name: z.string(),
  sheets: z.readonly(z.array(sheet)),
  contents: z.custom<readonly CellContent[]>((value) => Array.isArray(value) && value.every(isContent)),
});

export type PackedGrid = z.infer<typeof grid>;
export type PackedFonts = z.infer<typeof fonts>;
export type PackedSheet = z.infer<typeof sheet>;
export type PackedBook = z.infer<typeof packedBook>;
