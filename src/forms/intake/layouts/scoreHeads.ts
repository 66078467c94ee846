import type { SheetGrid } from "../../model/grid";
import { headerWords } from "../../header/vocabulary";
import { foldPlain } from "../../../core/text/fold";
import type { LayoutWords } from "./layoutWords";
import { said } from "./gridCells";

/** The rows over scores that stand by criterion: which one names villages, which one levels. */
export interface ScoreHeads {
  readonly villageRow: number | null;
  readonly levelRow: number | null;
  readonly firstRow: number;
  readonly lastRow: number;
  /** The first column of scores. */
  readonly firstColumn: number;
}

/** Between the header and the first criterion there may be a numbering, a content area, maximum points. */
const rowsAbove = 7;

const labelFields: ReadonlySet<string> = new Set(["name", "contentArea", "area", "max", "maximum"]);
const labelWords = /(?<!\p{L})(?:tieu chi|noi dung|diem toi da|diem chuan)(?!\p{L})/u;

function isLabel(text: string): boolean {
  if (labelWords.test(foldPlain(text))) return true;
  return headerWords(text).hits.some(({ form, field }) => form === "criteria" && labelFields.has(field));
}

interface Counted {
  readonly row: number;
  readonly count: number;
}

/** The row that has most; null where none has, `undefined` where two have as many. */
function most(rows: readonly Counted[]): number | null | undefined {
  const top = Math.max(0, ...rows.map(({ count }) => count));
  const leading = rows.filter(({ count }) => count === top);
  return top === 0 ? null : leading.length === 1 ? leading[0]?.row : undefined;
}

const columnsOf = (grid: SheetGrid, row: number, from: number): readonly number[] =>
  Array.from({ length: Math.max(0, (grid.values[row]?.length ?? 0) - from) }, (_, index) => from + index);

/** Finds what stands over the scores; null where nothing there names villages or levels, or nobody can tell which row does. */
export function scoreHeads(grid: SheetGrid, words: LayoutWords, firstCriterion: number, after: number): ScoreHeads | null {
  const rows = Array.from({ length: Math.min(rowsAbove, firstCriterion) }, (_, index) => firstCriterion - 1 - index);
  const count = (is: (text: string) => boolean, from = after + 1): readonly Counted[] =>
    rows.map((row) => ({ row, count: columnsOf(grid, row, from).filter((column) => is(said(grid, row, column))).length }));
  const levelRow = most(count((text) => words.level(text) !== null));
  if (levelRow === undefined) return null;
  // A village over the labels heads the table: it is the village of all levels.
  const firstLevel =
    levelRow === null ? -1 : columnsOf(grid, levelRow, after + 1).find((column) => words.level(said(grid, levelRow, column)) !== null);
  const from = Math.max(after + 1, firstLevel ?? -1);
  const coded = most(count(words.isVillageCode, from));
  const named = coded === null ? most(count((text) => words.villageNames(text).length > 0, from)) : coded;
  if (named === undefined || (named === null && levelRow === null) || named === levelRow) return null;
  const told = [named, levelRow].filter((row) => row !== null);
  const isHead = (row: number, column: number): boolean => {
    const text = said(grid, row, column);
    return row === levelRow ? words.level(text) !== null : words.isVillageCode(text) || words.villageNames(text).length > 0;
  };
  const firstColumn = Math.min(...told.flatMap((row) => columnsOf(grid, row, after + 1).filter((column) => isHead(row, column))));
  const [first, last] = [Math.min(...told), Math.max(...told)];
  const labelRows = Array.from({ length: last - Math.max(0, first - 2) + 1 }, (_, index) => Math.max(0, first - 2) + index);
  const labelled = labelRows.filter((row) =>
    (grid.values[row] ?? []).slice(0, firstColumn).some((_, column) => isLabel(said(grid, row, column))),
  );
  return labelled.length > 0 ? { villageRow: named, levelRow, firstRow: Math.min(first, ...labelled), lastRow: last, firstColumn } : null;
}
