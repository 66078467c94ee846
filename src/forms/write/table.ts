import type { Criterion } from "../../core/domain/district";
import type { EntryKind, Form, ListSource } from "../schema/form";
import type { ModelCell, ModelContent, ModelRange } from "../model/sheetModel";
import type { StyleName } from "../model/styles";
import type { TablePlace } from "./references";

/** A column as it is written. `name` is the field, `vetoScores.KDCTB`, or a criterion's code. */
export interface WrittenColumn {
  readonly name: string;
  readonly header: string;
  readonly width: number;
  readonly style: StyleName;
  readonly list: ListSource | null;
  readonly note: string | null;
  /** What may be typed; of a criterion's column, by the criterion. */
  readonly entry?: EntryKind | Criterion | null;
}

/** Where a table stands on its sheet, zero-based. It always has a row of data, be it a blank one. */
export interface PlacedTable extends TablePlace {
  readonly columns: readonly WrittenColumn[];
}

/** Columns that are data and not fields: those of a family, those of the criteria. */
export interface ExtraColumns<Row> {
  readonly after: string;
  readonly columns: readonly WrittenColumn[];
  readonly cells: (row: Row) => ReadonlyMap<string, ModelContent>;
}

type Contents = ReadonlyMap<string, ModelContent>;

function contentsOf<Row>(form: Form<Row>, row: Row, extra: ExtraColumns<Row> | null): Contents {
  const own = form.toCells(row);
  const fields = Object.keys(form.fields).map((name) => [name, own[name] ?? null] as const);
  return new Map([...(extra?.cells(row) ?? []), ...fields]);
}

function isEmpty(content: ModelContent | undefined): boolean {
  return content === undefined || content === null || content === "";
}

function columnsOf<Row>(
  form: Form<Row>,
  rows: readonly Contents[],
  extra: ExtraColumns<Row> | null,
  notes: Readonly<Record<string, string>>,
): readonly WrittenColumn[] {
  return Object.entries(form.fields).flatMap(([name, { header, width, style, list, entry, written }]) => {
    const isWritten = written === "always" || rows.some((row) => !isEmpty(row.get(name)));
    const own = isWritten ? [{ name, header, width, style, list, entry, note: notes[name] ?? null }] : [];
    return extra?.after === name ? [...own, ...extra.columns] : own;
  });
}

/** The cells of a form's table: its header row and its rows, in the columns that the rows need. */
export interface TableCells {
  readonly columns: readonly WrittenColumn[];
  readonly rows: readonly (readonly ModelCell[])[];
}

export function tableCells<Row>(
  form: Form<Row>,
  rows: readonly Row[],
  notes: Readonly<Record<string, string>>,
  extra: ExtraColumns<Row> | null = null,
): TableCells {
  const contents = rows.map((row) => contentsOf(form, row, extra));
  const columns = columnsOf(form, contents, extra, notes);
  const cellsOf = (row: Contents): readonly ModelCell[] =>
    columns.map(({ name, style }) => {
      const content = row.get(name) ?? null;
      return { content: isEmpty(content) ? null : content, style };
    });
  const header = columns.map(({ header: words }): ModelCell => ({ content: words, style: "columnHead" }));
  return { columns, rows: [header, ...(contents.length > 0 ? contents : [new Map() as Contents]).map(cellsOf)] };
}

export function tableRange({ columns, headerRow, lastRow }: PlacedTable): ModelRange {
  return { firstRow: headerRow, firstColumn: 0, lastRow, lastColumn: columns.length - 1 };
}
