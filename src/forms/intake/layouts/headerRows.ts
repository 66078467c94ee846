import type { SheetGrid } from "../../model/grid";
import { headerWords } from "../../header/vocabulary";
import { foldPlain } from "../../../core/text/fold";
import { filledColumns, said } from "./gridCells";
import type { LayoutWords } from "./layoutWords";

/** Rows that look like the header of a table. */
export interface HeaderRows {
  readonly first: number;
  readonly last: number;
}

const tallestHeader = 3;
/** Longer texts are no headers. */
const longestHeader = 200;
const labelFields = ["name", "contentArea", "max"];
const letter = /\p{L}/u;

interface Told {
  /** Of the form that has most. */
  fields: number;
  criteria: number;
  titles: number;
  villages: number;
  levels: number;
  /** A cell names the column of villages. */
  hasPlace: boolean;
  /** A cell names the column of criteria, or of their points. */
  hasLabel: boolean;
}

/** What a row's cells are by themselves; null where one of them is a number that no criterion is called by, as data are. */
function toldBy(grid: SheetGrid, row: number, words: LayoutWords): Told | null {
  const told: Told = { fields: 0, criteria: 0, titles: 0, villages: 0, levels: 0, hasPlace: false, hasLabel: false };
  const fields = new Map<string, Set<string>>();
  for (const column of filledColumns(grid, row)) {
    const text = said(grid, row, column);
    if (text.length > longestHeader) return null;
    if (words.codes.named(text) !== null) told.criteria += 1;
    else if (typeof grid.values[row]?.[column] !== "string" || !letter.test(text)) return null;
    else if (words.level(text) !== null) told.levels += 1;
    else if (words.title(text) !== null) told.titles += 1;
    else if (words.isVillageCode(text) || words.villageNames(text).length > 0) told.villages += 1;
    else for (const { form, field } of headerWords(text).hits) fields.set(form, (fields.get(form) ?? new Set()).add(field));
  }
  told.hasPlace = fields.get("villages")?.has("name") === true || fields.get("registrations")?.has("village") === true;
  told.hasLabel = labelFields.some((field) => fields.get("criteria")?.has(field) === true);
  // A village and its commune are named beside the fields of every form.
  const places = [...(fields.get("villages") ?? [])].filter((field) => field === "name" || field === "commune").length;
  told.fields = Math.max(0, ...[...fields].map(([form, { size }]) => (form === "villages" ? size : size + places)));
  return told;
}

/** So many cells of a header are words that headers are made of. */
const mostCells = 0.4;

function isHeader(grid: SheetGrid, row: number, words: LayoutWords): boolean {
  const filled = filledColumns(grid, row).length;
  const told = filled < 2 ? null : toldBy(grid, row, words);
  if (told === null || told.fields === 0) return false;
  const { fields, criteria, titles, villages, levels, hasPlace, hasLabel } = told;
  const isTable = fields >= 2 || criteria >= 2 || (hasPlace && titles >= 1) || (hasLabel && (villages >= 1 || levels >= 1));
  return isTable && fields + criteria + titles + villages + levels >= mostCells * filled;
}

/** Finds every row of a sheet that looks like a header, rows of one header together. */
export function headerRows(grid: SheetGrid, words: LayoutWords): readonly HeaderRows[] {
  const found: HeaderRows[] = [];
  for (let row = 0; row < grid.values.length; row += 1) {
    if (!isHeader(grid, row, words)) continue;
    const above = found.at(-1);
    if (above !== undefined && row === above.last + 1 && row - above.first < tallestHeader)
      found[found.length - 1] = { ...above, last: row };
    else found.push({ first: row, last: row });
  }
  return found;
}

/** What a header says, to be compared with another. */
export function headerKey(grid: SheetGrid, { first, last }: HeaderRows): string {
  const rows = grid.values.slice(first, last + 1);
  return JSON.stringify(
    rows.map((cells, index) =>
      cells
        .map((_, column) => foldPlain(said(grid, first + index, column)))
        .join("\t")
        .trimEnd(),
    ),
  );
}
