import type { CellContent } from "../model/grid";
import type { ModelRange } from "../model/sheetModel";
import { isSignature, isSumLabel } from "../read/rowWords";
import type { TableView } from "../read/tableView";
import { isBlankValue } from "../schema/rawCell";
import type { AnyForm } from "../schema/registry";
import { forms } from "../schema/registry";
import type { RecognisedSheet } from "./recogniseSheet";
import type { RowVillage, SheetContext } from "./rowVillages";
import { resolveVillages } from "./rowVillages";
import { unmerged } from "./unmerged";
import { sourceColumns, viewColumns } from "./viewColumns";
import type { FoundVillage } from "./villageFinder";

export type { RowVillage, SheetContext } from "./rowVillages";

/** A recognised sheet as the readers of forms take it: what is supplied stands in columns of its own, right of the sheet's. */
export interface IntakeView {
  readonly view: TableView;
  /** By row of the grid. */
  readonly villages: ReadonlyMap<number, RowVillage>;
  /** Needed fields for which neither the sheet nor its surroundings have anything. */
  readonly missing: readonly string[];
}

/** Builds the table of a recognised sheet, with its villages resolved row by row. */
export function intakeView(sheet: RecognisedSheet, merges: readonly ModelRange[], context: SheetContext): IntakeView {
  const { match, criteria, communeColumn, lastHeaderRow } = sheet;
  const form: AnyForm = forms[match.form];
  const columns = viewColumns(sheet);
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
