import type { CriterionCode } from "../../../core/domain/names";
import type { SheetGrid } from "../../model/grid";
import type { LayoutWords } from "./layoutWords";
import { said, widthOf } from "./gridCells";

/** A row of a table whose criteria stand one below the other. */
export interface CriterionRow {
  readonly row: number;
  /** The cell that names the criterion. */
  readonly column: number;
  /** Its other cells name another criterion: nobody can tell which it is. */
  readonly isTorn: boolean;
}

/** The column that names criteria, and how many columns stand left of the scores. */
export interface CriterionLabels {
  readonly lead: number;
  readonly labels: number;
}

/** A table's first criteria stand among its first rows, and in one of its first columns. */
const searchedRows = 60;
const searchedColumns = 8;
/** So many criteria one below the other make a table of criteria. */
const criteriaAtLeast = 2;

/** The column that names the most criteria one below the other; of equals the left one. Null where none names several. */
export function leadColumn(grid: SheetGrid, words: LayoutWords): number | null {
  const until = Math.min(grid.values.length, searchedRows);
  let best: { readonly column: number; readonly count: number } | null = null;
  for (let column = 0; column < Math.min(widthOf(grid, 0, until), searchedColumns); column += 1) {
    const named = new Set<CriterionCode>();
    for (let row = 0; row < until; row += 1) {
      const code = words.codes.named(said(grid, row, column))?.code;
      if (code !== undefined) named.add(code);
    }
    if (named.size >= criteriaAtLeast && named.size > (best?.count ?? 0)) best = { column, count: named.size };
  }
  return best?.column ?? null;
}

const letters = /\p{L}{2}/u;

/** The rows below a header that name a criterion, in the lead column or by its whole name in another of the `labels` first columns. */
export function criterionRows(
  grid: SheetGrid,
  words: LayoutWords,
  from: number,
  { lead, labels }: CriterionLabels,
): readonly CriterionRow[] {
  const columns = Array.from({ length: labels }, (_, index) => index).filter((column) => column !== lead);
  const rows: CriterionRow[] = [];
  for (let row = from; row < grid.values.length; row += 1) {
    const led = words.codes.named(said(grid, row, lead));
    const others = columns.flatMap((column) => {
      const text = said(grid, row, column);
      const named = letters.test(text) ? words.codes.named(text) : null;
      return named?.exact === true ? [{ column, code: named.code }] : [];
    });
    const [first] = others;
    const code = led?.code ?? first?.code;
    if (code === undefined) continue;
    rows.push({ row, column: led === null ? (first?.column ?? lead) : lead, isTorn: others.some((other) => other.code !== code) });
  }
  return rows;
}
