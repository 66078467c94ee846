import type { Finding } from "../../../core/findings/finding";
import { finding } from "../../../core/findings/finding";
import type { CellAddress } from "../../../core/findings/origin";
import { a1 } from "../../../core/findings/origin";
import { foldText } from "../../../core/text/fold";
import type { SheetGrid } from "../../model/grid";
import type { RawCell } from "../../schema/rawCell";
import { isBlankValue, shownText } from "../../schema/rawCell";
import type { IntakeForm } from "../rowContents";
import { fieldOfWords } from "./fields";
import type { MappingColumn, MappingRow } from "./mappingTable";
import { formOfWords, mappingColumns, mappingHeaders, mappingRow, useOfWords } from "./mappingTable";
import type { StoredMapping, StoredMappings } from "./stored";
import { noMappings } from "./stored";
import type { MappedColumn, MappingUse } from "./types";

interface Table {
  readonly grid: SheetGrid;
  readonly firstRow: number;
  readonly columns: ReadonlyMap<MappingColumn, number>;
}

function rawCell({ values, text }: SheetGrid, row: number, column: number | undefined): RawCell {
  return column === undefined ? { value: "", text: "" } : { value: values[row]?.[column] ?? "", text: text[row]?.[column] ?? "" };
}

/** The row that bears all headers of the table. */
function findTable(grid: SheetGrid): Table | null {
  for (const [row, cells] of grid.values.entries()) {
    const heads = cells.map((value) => (typeof value === "string" ? foldText(value) : ""));
    const places = mappingColumns.map((name) => [name, heads.indexOf(foldText(mappingHeaders[name]))] as const);
    if (places.every(([, column]) => column >= 0)) return { grid, firstRow: row + 1, columns: new Map(places) };
  }
  return null;
}

interface Entry {
  readonly mark: string;
  readonly use: MappingUse;
  readonly sheet: string;
  readonly form: IntakeForm | null;
  readonly column: MappedColumn;
  readonly at: (name: MappingColumn) => CellAddress;
}

/** Mappings of files are known by their layout alone, those of the open workbook by their sheet as well. */
function groupKey(mark: string, use: string, sheet: string): string {
  return JSON.stringify(useOfWords(use) === "workbook" ? ["workbook", mark, foldText(sheet)] : ["files", mark]);
}

function faultOf(row: MappingRow): readonly [MappingColumn, string] | null {
  const form = formOfWords(row.form);
  if (useOfWords(row.use) === undefined) return ["use", row.use];
  if (row.sheet === "" && useOfWords(row.use) === "workbook") return ["sheet", ""];
  if (form === undefined) return ["form", row.form];
  return form !== null && fieldOfWords(form, row.field) === undefined ? ["field", row.field] : null;
}

function entryOf({ mark, use, sheet, form: words, header, field }: MappingRow, at: Entry["at"]): Entry {
  const form = formOfWords(words) ?? null;
  return {
    mark,
    use: useOfWords(use) ?? "files",
    sheet,
    form,
    column: { header, field: form === null ? null : (fieldOfWords(form, field) ?? null) },
    at,
  };
}

/** What two rows of a group contradict each other in; null where they agree. */
function contradiction(entries: readonly Entry[]): Entry | null {
  const fields = new Map<string, string | null>();
  for (const entry of entries) {
    const { header, field } = entry.column;
    const key = foldText(header);
    if (entry.form !== entries[0]?.form || (fields.has(key) && fields.get(key) !== field)) return entry;
    fields.set(key, field);
  }
  return null;
}

/** Reads the table of mappings from its sheet: hostile until parsed, as anybody may have mended it. */
export function readStoredMappings(grid: SheetGrid): StoredMappings {
  const table = findTable(grid);
  if (table === null) return noMappings;
  const findings: Finding[] = [];
  const rows: Record<MappingColumn, string>[] = [];
  const groups = new Map<string, Entry[]>();
  const spoilt = new Set<string>();
  for (let row = table.firstRow; row < grid.values.length; row += 1) {
    const raw = Object.fromEntries(mappingColumns.map((name) => [name, rawCell(grid, row, table.columns.get(name))]));
    if (Object.values(raw).every(({ value }) => isBlankValue(value))) continue;
    const typed = Object.fromEntries(Object.entries(raw).map(([name, cell]) => [name, isBlankValue(cell.value) ? "" : shownText(cell)]));
    rows.push(typed as Record<MappingColumn, string>);
    const at = (name: MappingColumn): CellAddress => ({
      sheet: grid.sheet,
      cell: a1(grid.rowIndex + row, grid.columnIndex + (table.columns.get(name) ?? 0)),
    });
    const key = groupKey(typed["mark"] ?? "", typed["use"] ?? "", typed["sheet"] ?? "");
    const parsed = mappingRow.safeParse(raw);
    const fault = parsed.success ? faultOf(parsed.data) : ([String(parsed.error.issues[0]?.path[0]) as MappingColumn, ""] as const);
    if (fault !== null || !parsed.success) {
      const [name, value] = fault ?? ["mark", ""];
      findings.push(
        finding("invalid-mapping", at(name), { column: mappingHeaders[name], value: value === "" ? (typed[name] ?? "") : value }),
      );
      spoilt.add(key);
    } else groups.set(key, [...(groups.get(key) ?? []), entryOf(parsed.data, at)]);
  }
  return { ...settled(groups, spoilt, findings), rows };
}

function settled(
  groups: ReadonlyMap<string, readonly Entry[]>,
  spoilt: ReadonlySet<string>,
  findings: readonly Finding[],
): Omit<StoredMappings, "rows"> {
  const told = [...findings];
  const mappings: StoredMapping[] = [];
  for (const [key, entries] of groups) {
    const [first] = entries;
    const clash = contradiction(entries);
    if (first === undefined || spoilt.has(key)) continue;
    if (clash !== null) {
      const name = clash.form === first.form ? "field" : "form";
      told.push(finding("mapping-conflict", clash.at(name), { sheet: clash.sheet, header: clash.column.header }));
      continue;
    }
    const { mark, form, sheet, use } = first;
    mappings.push({ mark, form, columns: entries.map(({ column }) => column), sheet, use, at: first.at("mark") });
  }
  return { mappings, findings: told };
}

/** What several tables say together; as one table where the same mapping stands in two, and none where they contradict each other. */
export function joinedMappings(tables: readonly StoredMappings[]): StoredMappings {
  const [only, ...others] = tables;
  if (only === undefined) return noMappings;
  if (others.length === 0) return only;
  return {
    mappings: tables.flatMap(({ mappings }) => mappings),
    rows: tables.flatMap(({ rows }) => rows),
    findings: tables.flatMap(({ findings }) => findings),
  };
}
