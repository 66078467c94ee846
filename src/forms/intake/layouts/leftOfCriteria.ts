import { a1 } from "../../../core/findings/origin";
import type { SheetGrid } from "../../model/grid";
import { isSignature, isSumLabel } from "../../read/rowWords";
import type { Rejection, RejectReason } from "../types";
import type { CriterionRow } from "./criterionRows";
import { filledColumns, isFilled, said } from "./gridCells";
import type { LayoutWords } from "./layoutWords";
import type { ScoreColumn } from "./scoreColumns";
import type { ScoreHeads } from "./scoreHeads";
import type { SheetTable } from "./sheetTable";

interface Turned {
  readonly heads: ScoreHeads;
  readonly rows: readonly CriterionRow[];
  readonly lead: number;
  readonly columns: readonly ScoreColumn[];
  readonly bare: readonly number[];
}

const areaNumber = /^(?:[IVXLC]+|[A-Z])\s*[.)]?$/u;
/** So many cells in a row apart from the table look like data. */
const dataWidth = 3;

/** A content area over its criteria, with the sum of their points: `I`, `1` over `1.1`, or the area's name. */
function isArea(labels: readonly string[], words: LayoutWords, numbers: ReadonlySet<string>): boolean {
  return labels.some((text) => words.isContentArea(text) || areaNumber.test(text) || numbers.has(text.replace(/[.)]$/u, "")));
}

/** What the codes of criteria begin with: `1` of `1.1`. */
function areaNumbers(grid: SheetGrid, rows: readonly CriterionRow[], words: LayoutWords): ReadonlySet<string> {
  const codes = rows.map(({ row, column }) => String(words.codes.named(said(grid, row, column))?.code ?? ""));
  return new Set(codes.flatMap((code) => (code.includes(".") ? [code.slice(0, code.lastIndexOf("."))] : [])));
}

/** A row `1 2 3 …`, `(1) (2) …` or `A B 1 2 …` over the first criterion numbers the columns. */
function isNumbering(grid: SheetGrid, row: number): boolean {
  const texts = filledColumns(grid, row).map((column) => said(grid, row, column).replace(/[()\s]/gu, ""));
  const numbers = texts.filter((text) => !/^[A-E]$/u.test(text)).map(Number);
  return numbers.every((value, index) => value === (numbers[0] ?? 0) + index);
}

/** What stands beside scores that were turned, and is neither a score nor a label, a sum or a signature. */
export function leftOfCriteria(table: SheetTable, words: LayoutWords, { heads, rows, columns, bare }: Turned): readonly Rejection[] {
  const { grid } = table.decoded;
  const taken = new Set(rows.map(({ row }) => row));
  const last = rows.at(-1)?.row ?? heads.lastRow;
  const start = rows[0]?.row ?? 0;
  const numbers = areaNumbers(grid, rows, words);
  const out: Rejection[] = [];
  const tell = (row: number, column: number, reason: RejectReason): void => {
    const place = table.placeOf(row, column);
    out.push({ sheet: grid.sheet, cell: a1(place.row, place.column), isRow: false, reason });
  };
  let isApart = false;
  for (let row = heads.lastRow + 1; row < grid.values.length; row += 1) {
    const cells = grid.values[row] ?? [];
    const labels = cells
      .slice(0, heads.firstColumn)
      .map((_, column) => said(grid, row, column))
      .filter((text) => text !== "");
    const filled = columns.map(({ column }) => column).filter((column) => isFilled(grid, row, column));
    if (row > last && labels.length + filled.length === 0) isApart = true;
    if (taken.has(row)) {
      const stray = bare.find((column) => isFilled(grid, row, column));
      if (stray !== undefined) tell(row, stray, { code: "cell-apart" });
      continue;
    }
    const [first] = filled;
    if (first === undefined || labels.some(isSumLabel) || (row > last && cells.some(isSignature))) continue;
    if (isApart) {
      if (filled.length >= dataWidth) tell(row, first, { code: "row-apart" });
    } else if (labels.length === 0) tell(row, first, { code: "cell-apart" });
    else if (!isArea(labels, words, numbers) && !(row < start && isNumbering(grid, row)))
      tell(row, first, { code: "unknown-criterion", criterion: labels.join(" ") });
  }
  return out;
}
