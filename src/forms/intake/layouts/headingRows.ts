import { foldPlain } from "../../../core/text/fold";
import type { SheetGrid } from "../../model/grid";
import { isSignature, isSumLabel } from "../../read/rowWords";
import { filledColumns, said } from "./gridCells";

const headingWords =
  /(?<!\p{L})(?:cong hoa|doc lap|uy ban|ubnd|ubmttq|mttq|bieu|bang|danh sach|phieu|nam (?:19|20)\d\d|xa|phuong|thi tran|cap cham|dang ky|ket luan|cham diem|cong nhan|tong hop|trang|tiep)(?!\p{L})/u;
const letter = /\p{L}/u;
const pageWords = /^[(\s-]*(?:trang|tiep|tiep theo)(?!\p{L})/u;

/** A row that may stand over a table: one or two texts, no signature and no label of sums. */
function mayHead(grid: SheetGrid, row: number): boolean {
  const filled = filledColumns(grid, row);
  return (
    filled.length > 0 &&
    filled.length <= 2 &&
    filled.every((column) => {
      const value = grid.values[row]?.[column] ?? "";
      return typeof value === "string" && letter.test(value) && !isSignature(value) && !isSumLabel(value);
    })
  );
}

const saysHeading = (grid: SheetGrid, row: number): boolean =>
  filledColumns(grid, row).some((column) => headingWords.test(foldPlain(said(grid, row, column))));

/**
 * Where what stands over a header begins: blank rows and rows of one or two texts right above it, as long as a blank row parts them from the data
 * above, or their words are those of headings. All other rows stay with the table above.
 */
export function headingStart(grid: SheetGrid, header: number, above: number): number {
  let start = header;
  for (let row = header - 1; row > above; row -= 1) {
    if (filledColumns(grid, row).length === 0) {
      start = row;
    } else if (!mayHead(grid, row) || (filledColumns(grid, row).length > 1 && !saysHeading(grid, row))) break;
    // A blank row above will make it a heading, its words do at once.
    else if (saysHeading(grid, row)) start = row;
  }
  return start;
}

/** The texts of some rows, top to bottom. */
export function textsOf(grid: SheetGrid, from: number, to: number): readonly string[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, index) => from + index).flatMap((row) =>
    filledColumns(grid, row).map((column) => said(grid, row, column)),
  );
}

/** Whether rows between two like headers say no more than that a page begins. */
export function isPageBreak(texts: readonly string[], known: readonly string[]): boolean {
  const told = new Set(known.map(foldPlain));
  return texts.every((text) => told.has(foldPlain(text)) || pageWords.test(foldPlain(text)));
}
