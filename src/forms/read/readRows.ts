import type { Finding } from "../../core/findings/finding";
import type { CellFault } from "../schema/cells";
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

const noFamily: ReadonlyMap<string, RawCell> = new Map();

/** zod's issues in the words of forms: the path is the field, the message its fault. */
function issuesOf(error: {
  readonly issues: readonly { readonly path: readonly PropertyKey[]; readonly message: string }[];
}): readonly Issue[] {
  return error.issues.map(({ path, message }) => ({ field: String(path[0]), fault: message as CellFault }));
}

/** Reads the given rows of a table through its form's schema. Faulty rows are left out, faulty cells that cost no row are read as blank. */
export function readRows<Row>(form: Form<Row>, view: TableView, rows: readonly number[]): ReadTable<Row> {
  const findings: Finding[] = [];
  const places = Object.keys(form.fields).map((name) => [name, view.fields.get(name)] as const);
  const read = rows.flatMap((row) => {
    const raw: Record<string, RawCell> = {};
    for (const [name, column] of places) {
      raw[name] = column === undefined ? blankCell : cellAt(view, row, column);
    }
    const value = readRow(form, raw, toolsFor(form, view, row, raw, findings));
    return value === null ? [] : [value];
  });
  return { rows: read, findings };
}

function toolsFor<Row>(
  form: Form<Row>,
  view: TableView,
  row: number,
  raw: Readonly<Record<string, RawCell>>,
  findings: Finding[],
): RowTools {
  const tools: RowTools = {
    origin: originOf(view, row),
    raw: (field) => raw[field] ?? blankCell,
    family: view.family.size === 0 ? noFamily : new Map([...view.family].map(([name, column]) => [name, cellAt(view, row, column)])),
    fault: (field, fault) => void findings.push(form.faultFinding(field, fault, tools)),
    report: (finding) => void findings.push(finding),
  };
  return tools;
}

function readRow<Row>(form: Form<Row>, raw: Readonly<Record<string, RawCell>>, tools: RowTools): Row | null {
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
