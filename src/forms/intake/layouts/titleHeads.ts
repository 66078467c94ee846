import { foldPlain } from "../../../core/text/fold";
import type { CellContent, SheetGrid } from "../../model/grid";
import { headerWords } from "../../header/vocabulary";
import type { LayoutWords } from "./layoutWords";
import { said } from "./gridCells";

/** The forms whose rows a mark under a title may be. */
export type MarkedForm = "registrations" | "conclusions";

/** A column of marks under the name of a title. */
export interface TitleColumn {
  readonly column: number;
  readonly title: string;
  readonly form: MarkedForm | null;
}

/** The header of a table that has a column for each title. */
export interface TitleHeads {
  readonly firstRow: number;
  readonly row: number;
  readonly columns: readonly TitleColumn[];
  /** The columns that name villages, by code or by name. */
  readonly villages: readonly number[];
  readonly communes: readonly number[];
}

const searchedRows = 60;
/** Rows over the titles that may belong to the header: the village's column, and what the titles have in common. */
const rowsOver = 2;

const registered = /(?<!\p{L})dang ky(?!\p{L})/u;
const concluded = /(?<!\p{L})ket luan(?!\p{L})/u;

/** Which form a text speaks of; null where of neither, or of both. */
export function markedForm(text: string): MarkedForm | null {
  const plain = foldPlain(text);
  if (registered.test(plain) === concluded.test(plain)) return null;
  return registered.test(plain) ? "registrations" : "conclusions";
}

/** The nearest text at or left of a cell: a merge holds its text in its first cell only. */
function groupOver(grid: SheetGrid, row: number, column: number): string {
  for (let at = column; at >= 0; at -= 1) {
    const text = said(grid, row, at);
    if (text !== "") return text;
  }
  return "";
}

function columnsNaming(grid: SheetGrid, rows: readonly number[], fields: ReadonlySet<string>): readonly number[] {
  const columns = rows.flatMap((row) =>
    (grid.values[row] ?? []).flatMap((_, column) => {
      const { hits } = headerWords(said(grid, row, column));
      const isNamed = hits.some(({ form, field }) => fields.has(`${form}.${field}`));
      return isNamed ? [column] : [];
    }),
  );
  return [...new Set(columns)].sort((one, other) => one - other);
}

const isNumber = (value: CellContent): boolean => typeof value === "number";

/** The nearest text at or over the titles is a header: a row of data has a village there, be it merged over the rows below. */
function isHeaderOver(grid: SheetGrid, rows: readonly number[], column: number): boolean {
  const nearest = rows.map((row) => said(grid, row, column)).find((text) => text !== "") ?? "";
  return headerWords(nearest).hits.length > 0;
}

const villageFields: ReadonlySet<string> = new Set(["villages.name", "registrations.village"]);
const communeFields: ReadonlySet<string> = new Set(["villages.commune"]);
const titleFields: ReadonlySet<string> = new Set(["registrations.title"]);

/** Finds the header of a table with a column for each title; null where there is none, or it names the title in a column of its own. */
export function titleHeads(grid: SheetGrid, words: LayoutWords): TitleHeads | null {
  for (let row = 0; row < Math.min(grid.values.length, searchedRows); row += 1) {
    const found = (grid.values[row] ?? []).flatMap((_, column) => {
      const title = words.title(said(grid, row, column));
      return title === null ? [] : [{ column, title }];
    });
    if (found.length === 0) continue;
    const rows = Array.from({ length: Math.min(rowsOver, row) + 1 }, (_, index) => row - index);
    const villages = columnsNaming(grid, rows, villageFields);
    const isHeader = villages.every((column) => isHeaderOver(grid, rows, column)) && !(grid.values[row] ?? []).some(isNumber);
    const isTitleTold = columnsNaming(grid, rows, titleFields).some(
      (column) => !found.some((one) => Math.abs(one.column - column) <= found.length),
    );
    if (villages.length === 0 || !isHeader || isTitleTold) continue;
    const over = (column: number): MarkedForm | null =>
      rows
        .slice(1)
        .map((one) => markedForm(groupOver(grid, one, column)))
        .find((form) => form !== null) ?? null;
    const named = rows.filter((one) =>
      (grid.values[one] ?? []).some((_, column) => villages.includes(column) && said(grid, one, column) !== ""),
    );
    const columns = found.map((one): TitleColumn => ({ ...one, form: over(one.column) }));
    return { row, firstRow: Math.min(row, ...named), columns, villages, communes: columnsNaming(grid, rows, communeFields) };
  }
  return null;
}
