import type { CellContent } from "../model/grid";
import { isSignature } from "../read/rowWords";
import type { RawCell } from "../schema/rawCell";
import { isBlankValue, shownText } from "../schema/rawCell";
import type { RecognisedSheet } from "./recogniseSheet";
import type { ViewColumns } from "./viewColumns";
import type { FoundVillage, VillageFinder } from "./villageFinder";
import { nameKey } from "./villageFinder";

/** What stands over a table, or is known of its file, and holds for all of its rows where the table has no such column. */
export interface SheetContext {
  /** By field: year, title, level, commune. */
  readonly supplied: ReadonlyMap<string, CellContent>;
  readonly communes: readonly string[];
  readonly fileCommune: string | null;
  /** The commune that stands over this table, and holds for its rows as long as they name no other. */
  readonly tableCommune: string | null;
  readonly finder: VillageFinder;
}

/** A row's village as its sheet names it. */
export interface RowVillage {
  /** What stands in the cell. */
  readonly said: string;
  readonly found: FoundVillage;
  /** The commune that the row or its block names; null where it names none. */
  readonly commune: string | null;
  /** Where the village is named. */
  readonly column: number;
}

const enumeration = /^\s*(?:[IVXLC]+|[A-Z]|\d+)\s*[.)/:-]\s*/u;
const communeWord = /^(?:xã|phường|thị trấn|tt|xa|phuong|thi tran)[\s.:–-]+/iu;

function communeOf(text: string, communes: readonly string[]): string | null {
  const key = nameKey(text.replace(enumeration, "").replace(communeWord, ""));
  return communes.find((commune) => nameKey(commune) === key) ?? null;
}

/** The commune that a row over a block names, where the row says nothing else: `II. Xã Lộc An`. */
export function sectionCommune(row: readonly CellContent[], communes: readonly string[]): string | null {
  const filled = row.filter((value) => !isBlankValue(value));
  if (filled.length === 0 || filled.length > 2) return null;
  const named = filled.flatMap((value) => (typeof value === "string" ? (communeOf(value, communes) ?? []) : []));
  return named.length === 1 ? (named[0] ?? null) : null;
}

/** A village may bear a commune's name: a row with little else in it may be that village's. */
function isVillageName(row: readonly CellContent[], { finder, fileCommune }: SheetContext): boolean {
  return row.some((value) => typeof value === "string" && finder.find(value, fileCommune).kind !== "unknown");
}

interface Resolving {
  readonly sheet: RecognisedSheet;
  readonly values: CellContent[][];
  readonly columns: ViewColumns;
  readonly context: SheetContext;
  readonly villages: Map<number, RowVillage>;
}

/** Names the village of each row, with the commune that its row or block names. Rows that only head a block are blanked: they are no data. */
export function resolveVillages({ sheet, values, columns, context, villages }: Resolving): void {
  if (columns.villageField === null) return;
  let section = context.tableCommune;
  let block: string | null = null;
  const cell = (row: number, column: number): RawCell => ({
    value: values[row]?.[column] ?? "",
    text: sheet.grid.text[row]?.[column] ?? "",
  });
  const communeColumn = sheet.communeColumn ?? (sheet.match.form === "villages" ? (sheet.match.fields.get("commune") ?? null) : null);
  for (let row = sheet.lastHeaderRow + 1; row < values.length; row += 1) {
    const heading = sectionCommune(values[row] ?? [], context.communes);
    if (heading !== null && !isVillageName(values[row] ?? [], context)) {
      section = heading;
      block = null;
      values[row] = [];
      continue;
    }
    if (communeColumn !== null && !isBlankValue(cell(row, communeColumn).value)) {
      const words = shownText(cell(row, communeColumn));
      block = communeOf(words, context.communes) ?? words;
    }
    const place = [columns.code, columns.name].find((column) => column !== null && !isBlankValue(cell(row, column).value));
    if (place === undefined || place === null || isSignature(cell(row, place).value)) continue;
    const said = shownText(cell(row, place));
    const commune = block ?? section;
    if (communeColumn !== null && commune !== null && sheet.match.form === "villages")
      values[row] = withCell(values[row] ?? [], communeColumn, commune);
    const found = context.finder.find(said, commune ?? context.fileCommune);
    const isCode = place === columns.code;
    villages.set(row, {
      said,
      commune,
      column: place,
      found: isCode && found.kind === "found" && found.reason !== "code" ? byCode(said, context) : found,
    });
  }
}

function withCell(cells: readonly CellContent[], column: number, content: CellContent): CellContent[] {
  return Array.from({ length: Math.max(cells.length, column + 1) }, (_, at) => (at === column ? content : (cells[at] ?? "")));
}

/** What stands in a column of codes is a code, and no name. */
function byCode(said: string, { finder }: SheetContext): FoundVillage {
  const village = finder.ofCode(said);
  return village === null ? { kind: "unknown" } : { kind: "found", village, reason: "code" };
}
