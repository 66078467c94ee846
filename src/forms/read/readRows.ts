import type { Finding } from "../../core/findings/finding";
import type { Origin } from "../../core/findings/origin";
import type { CellContent } from "../model/grid";
import type { CellFault, CellReading } from "../schema/cells";
import type { Form, RowTools } from "../schema/form";
import type { RawCell } from "../schema/rawCell";
import { blankCell } from "../schema/rawCell";
import type { TableView } from "./tableView";
import { cellAt, originOf } from "./tableView";
import type { ReadTable } from "./types";

interface Issue {
  readonly field: string;
  readonly fault: CellFault;
}

const noCells: readonly CellContent[] = [];
const noFamily: ReadonlyMap<string, RawCell> = new Map();

/** zod's issues in the words of forms: the path is the field, the message its fault. */
function issuesOf(error: {
  readonly issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[];
}): readonly Issue[] {
  return error.issues.map(({ path, message }) => ({ field: String(path[0]), fault: message as CellFault }));
}

/** A column of a form in a table; `column` is undefined where the table has none. */
interface Place {
  readonly name: string;
  readonly column: number | undefined;
  readonly read: (cell: RawCell) => CellReading<unknown>;
  readonly plain: (value: CellContent) => unknown;
}

function rawAt(view: TableView, row: number, column: number | undefined): RawCell {
  return column === undefined ? blankCell : cellAt(view, row, column);
}

/** The tools of one row after the other. Cells are looked up where they are asked for, as a sound row asks for none. */
class ToolsOfTable<Row> implements RowTools {
  private row = -1;
  origin: Origin;

  constructor(
    private readonly form: Form<Row>,
    private readonly view: TableView,
    private readonly findings: Finding[],
  ) {
    this.origin = originOf(view, this.row);
  }

  moveTo(row: number): void {
    this.row = row;
    this.origin = originOf(this.view, row);
  }

  get family(): ReadonlyMap<string, RawCell> {
    const { view, row } = this;
    return view.family.size === 0 ? noFamily : new Map([...view.family].map(([name, column]) => [name, cellAt(view, row, column)]));
  }

  raw(field: string): RawCell {
    return rawAt(this.view, this.row, this.view.fields.get(field));
  }

  fault(field: string, fault: CellFault): void {
    this.findings.push(this.form.faultFinding(field, fault, this));
  }

  report(finding: Finding): void {
    this.findings.push(finding);
  }
}

/** Reads the given rows of a table through its form's schema. Faulty rows are left out, faulty cells that cost no row are read as blank. */
export function readRows<Row>(form: Form<Row>, view: TableView, rows: readonly number[]): ReadTable<Row> {
  const findings: Finding[] = [];
  const places = Object.entries(form.fields).map(
    ([
      name,
      {
        cell: { read: readCell, plain },
      },
    ]): Place => ({ name, column: view.fields.get(name), read: readCell, plain }),
  );
  const blank = Object.fromEntries(places.map(({ name }) => [name, null]));
  const tools = new ToolsOfTable(form, view, findings);
  const read: Row[] = [];
  for (const row of rows) {
    tools.moveTo(row);
    const values = soundValues(view, row, places, blank);
    const value = values === null ? readFaulty(form, view, row, places, tools) : form.toRow(values, tools);
    if (value !== null) {
      read.push(value);
    }
  }
  return { rows: read, findings };
}

/**
 * The values of a row in which every cell is sound, as nearly all are; null where one is not. The same as the schema gives, in a tenth of the time.
 * `blank` has all the fields: rows that are copied from it are laid out alike.
 */
function soundValues(
  view: TableView,
  row: number,
  places: readonly Place[],
  blank: Readonly<Record<string, null>>,
): Readonly<Record<string, unknown>> | null {
  const values: Record<string, unknown> = { ...blank };
  const cells = view.grid.values[row] ?? noCells;
  for (const { name, column, read, plain } of places) {
    const value = plain(column === undefined ? "" : (cells[column] ?? ""));
    if (value !== undefined) {
      values[name] = value;
      continue;
    }
    const reading = read(rawAt(view, row, column));
    if (!reading.ok) {
      return null;
    }
    values[name] = reading.value;
  }
  return values;
}

/** A row with faults, through the schema, which tells them all. */
function readFaulty<Row>(form: Form<Row>, view: TableView, row: number, places: readonly Place[], tools: RowTools): Row | null {
  const raw: Record<string, RawCell> = {};
  for (const { name, column } of places) {
    raw[name] = rawAt(view, row, column);
  }
  const parsed = form.schema.safeParse(raw);
  if (parsed.success) {
    return form.toRow(parsed.data, tools);
  }
  const issues = issuesOf(parsed.error);
  for (const { field, fault } of issues) {
    tools.fault(field, fault);
  }
  if (issues.some(({ field }) => form.fields[field]?.costs !== "cell")) {
    return null;
  }
  const mended = form.schema.safeParse({ ...raw, ...Object.fromEntries(issues.map(({ field }) => [field, blankCell])) });
  return mended.success ? form.toRow(mended.data, tools) : null;
}
