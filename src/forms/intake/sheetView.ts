import type { CellContent, SheetGrid } from "../model/grid";
import type { ModelRange } from "../model/sheetModel";
import { isSignature, isSumLabel } from "../read/rowWords";
import type { TableView } from "../read/tableView";
import type { RawCell } from "../schema/rawCell";
import { isBlankValue, shownText } from "../schema/rawCell";
import type { AnyForm } from "../schema/registry";
import { forms } from "../schema/registry";
import type { RecognisedSheet } from "./recogniseSheet";
import type { FoundVillage, VillageFinder } from "./villageFinder";
import { nameKey } from "./villageFinder";

/** What stands over a table, or is known of its file, and holds for all of its rows where the table has no such column. */
export interface SheetContext {
  /** By field: year, title, level, commune. */
  readonly supplied: ReadonlyMap<string, CellContent>;
  readonly communes: readonly string[];
  readonly fileCommune: string | null;
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

/** A recognised sheet as the readers of forms take it: what is supplied stands in columns of its own, right of the sheet's. */
export interface IntakeView {
  readonly view: TableView;
  /** By row of the grid. */
  readonly villages: ReadonlyMap<number, RowVillage>;
  /** Needed fields for which neither the sheet nor its surroundings have anything. */
  readonly missing: readonly string[];
}

const enumeration = /^\s*(?:[IVXLC]+|[A-Z]|\d+)\s*[.)/:-]\s*/u;
const communeWord = /^(?:xã|phường|thị trấn|tt|xa|phuong|thi tran)[\s.:–-]+/iu;

function communeOf(text: string, communes: readonly string[]): string | null {
  const key = nameKey(text.replace(enumeration, "").replace(communeWord, ""));
  return communes.find((commune) => nameKey(commune) === key) ?? null;
}

/** The commune that a row over a block names, where the row says nothing else: `II. Xã Lộc An`. */
function sectionCommune(row: readonly CellContent[], communes: readonly string[]): string | null {
  const filled = row.filter((value) => !isBlankValue(value));
  if (filled.length === 0 || filled.length > 2) return null;
  const named = filled.flatMap((value) => (typeof value === "string" ? (communeOf(value, communes) ?? []) : []));
  return named.length === 1 ? (named[0] ?? null) : null;
}

/** A village may bear a commune's name: a row with little else in it may be that village's. */
function isVillageName(row: readonly CellContent[], { finder, fileCommune }: SheetContext): boolean {
  return row.some((value) => typeof value === "string" && finder.find(value, fileCommune).kind !== "unknown");
}

/** Gives the cells of a merge in one of these columns the value of its first cell: a village's name over the rows of its levels. */
function unmerged(grid: SheetGrid, merges: readonly ModelRange[], columns: ReadonlySet<number>, from: number): CellContent[][] {
  const values = grid.values.map((row) => [...row]);
  for (const { firstRow, lastRow, firstColumn } of merges) {
    const value = values[firstRow]?.[firstColumn] ?? "";
    if (firstRow < from || !columns.has(firstColumn) || isBlankValue(value)) continue;
    for (let row = firstRow + 1; row <= lastRow && row < values.length; row += 1) {
      const cells = values[row] ?? [];
      while (cells.length <= firstColumn) cells.push("");
      cells[firstColumn] = value;
      values[row] = cells;
    }
  }
  return values;
}

interface Columns {
  readonly villageField: "village" | "code" | null;
  readonly code: number | null;
  readonly name: number | null;
  /** A column that is filled in every row of data. */
  readonly anchor: number | null;
}

function columnsOf({ match, nameColumn }: RecognisedSheet): Columns {
  const spec: AnyForm = forms[match.form];
  const villageField = match.form === "villages" ? "code" : Object.hasOwn(spec.fields, "village") ? "village" : null;
  const code = villageField === null ? null : (match.fields.get(villageField) ?? null);
  const name = match.form === "villages" ? (match.fields.get("name") ?? null) : nameColumn;
  const keys = Object.entries(spec.fields).flatMap(([field, { key }]) => (key && field !== "year" ? (match.fields.get(field) ?? []) : []));
  return { villageField, code, name, anchor: code ?? name ?? keys[0] ?? null };
}

/** Builds the table of a recognised sheet, with its villages resolved row by row. */
export function intakeView(sheet: RecognisedSheet, merges: readonly ModelRange[], context: SheetContext): IntakeView {
  const { match, criteria, communeColumn, lastHeaderRow } = sheet;
  const form: AnyForm = forms[match.form];
  const columns = columnsOf(sheet);
  const keyColumns = Object.entries(form.fields).flatMap(([field, { key }]) => (key ? (match.fields.get(field) ?? []) : []));
  const blocks = new Set([...keyColumns, ...[columns.name, communeColumn].filter((column) => column !== null)]);
  const values = unmerged(sheet.grid, merges, blocks, lastHeaderRow + 1);
  const width = values.reduce((widest, row) => Math.max(widest, row.length), 0);
  const fields = new Map(match.fields);
  const villages = new Map<number, RowVillage>();
  const virtual: ((row: number) => CellContent)[] = [];
  const addColumn = (field: string, cell: (row: number) => CellContent): void => {
    fields.set(field, width + virtual.length);
    virtual.push(cell);
  };
  const hasAnchor = (row: number): boolean => {
    const value = columns.anchor === null ? "" : (values[row]?.[columns.anchor] ?? "");
    const byName = columns.name === null ? "" : (values[row]?.[columns.name] ?? "");
    return [value, byName].some((cell) => !isBlankValue(cell) && !isSignature(cell) && !isSumLabel(cell));
  };
  for (const [field, content] of context.supplied) {
    if (!fields.has(field) && Object.hasOwn(form.fields, field)) addColumn(field, (row) => (hasAnchor(row) ? content : ""));
  }
  if (columns.villageField !== null && columns.name !== null && match.form !== "villages") {
    addColumn(columns.villageField, (row) => {
      const village = villages.get(row);
      return village === undefined ? "" : village.found.kind === "found" ? village.found.village.code : village.said;
    });
  } else if (columns.villageField === "code" && columns.code === null) {
    addColumn("code", (row) => codeOf(villages.get(row)?.found));
  }
  resolveVillages({ sheet, values, columns, context, villages });
  const rows = values.map((cells, row) =>
    row <= lastHeaderRow ? cells : [...cells, ...Array<CellContent>(width - cells.length).fill(""), ...virtual.map((cell) => cell(row))],
  );
  const missing = match.missing.filter((field) => !fields.has(field) && field !== "kindLabel");
  const keyed = new Map((criteria?.columns ?? []).map(({ code, column }) => [code as string, column]));
  const origin = { sheet: sheet.grid.sheet, columns: sourceColumns(match.fields, keyed, columns) };
  const view: TableView = {
    grid: { ...sheet.grid, values: rows },
    form,
    fields,
    family: new Map(),
    furtherColumns: [...keyed.values()],
    firstDataRow: lastHeaderRow + 1,
    origin,
  };
  return { view, villages, missing };
}

function codeOf(found: FoundVillage | undefined): string {
  return found?.kind === "found" ? found.village.code : "";
}

/** The sheet's own columns by field, so that every fault is told with a cell that is there. */
function sourceColumns(
  fields: ReadonlyMap<string, number>,
  keyed: ReadonlyMap<string, number>,
  { villageField, code, name }: Columns,
): Readonly<Record<string, number>> {
  const village = code ?? name;
  return Object.fromEntries([
    ...keyed,
    ...fields,
    ...(villageField !== null && village !== null ? [[villageField, village] as const] : []),
  ]);
}

interface Resolving {
  readonly sheet: RecognisedSheet;
  readonly values: CellContent[][];
  readonly columns: Columns;
  readonly context: SheetContext;
  readonly villages: Map<number, RowVillage>;
}

/** Names the village of each row, with the commune that its row or block names. Rows that only head a block are blanked: they are no data. */
function resolveVillages({ sheet, values, columns, context, villages }: Resolving): void {
  if (columns.villageField === null) return;
  let section: string | null = null;
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
