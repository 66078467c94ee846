import { foldText } from "../core/text/fold";
import type { CellContent } from "../forms/model/grid";
import { invalid } from "./faults";

/** A cell as a host may hand it over: a plain value, blank as null or "", or one of Excel's typed values (errors come so). */
export type RawContent = unknown;

/** Excel's typed values carry their plain one: `{type: "Error", basicValue: "#DIV/0!"}` → `#DIV/0!`. */
export function plainValue(cell: RawContent): RawContent {
  return typeof cell === "object" && cell !== null && "basicValue" in cell ? cell.basicValue : cell;
}

export function contentOf(cell: RawContent): CellContent {
  const value = plainValue(cell);
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : "";
}

/** Rows of cells, whatever the host handed over: a range, a single row, or one cell as a scalar. */
export function rowsOf(argument: unknown): readonly (readonly RawContent[])[] {
  if (!Array.isArray(argument)) return [[argument]];
  const rows: readonly unknown[] = argument;
  return rows.length > 0 && rows.every((row) => Array.isArray(row)) ? (rows as readonly (readonly unknown[])[]) : [rows];
}

export function isBlankContent(cell: RawContent): boolean {
  const content = contentOf(cell);
  return typeof content === "string" && foldText(content) === "";
}

/** A row of cells; a column of cells does as well. */
export function oneRow(argument: unknown, name: string): readonly CellContent[] {
  const rows = rowsOf(argument);
  const cells =
    rows.length === 1 ? (rows[0] ?? []) : rows.map((row) => (row.length === 1 ? row[0] : invalid((words) => words.notOneRow(name))));
  return cells.map(contentOf);
}

/**
 * A cell that says something about the case. An error there is refused: an area class that was looked up in vain must not be judged by the rule for any.
 * (In a score it is an invalid score.)
 */
export function soundContent(cell: RawContent, name: string): CellContent {
  const isError = typeof cell === "object" && cell !== null && "type" in cell && cell.type === "Error";
  return isError ? invalid((words) => words.errorValue(name, String(contentOf(cell)))) : contentOf(cell);
}

/** The one cell that an argument is. */
export function oneCell(argument: unknown, name: string): CellContent {
  const rows = rowsOf(argument);
  return rows.length > 1 || (rows[0]?.length ?? 0) > 1 ? invalid((words) => words.notOneValue(name)) : soundContent(rows[0]?.[0], name);
}

/** The text of the one cell that an argument is; "" where it is blank or left out. */
export function textOf(argument: unknown, name: string): string {
  return String(oneCell(argument, name)).normalize("NFC").trim();
}

/** The same where the argument must say something. */
export function requiredText(argument: unknown, name: string): string {
  const text = textOf(argument, name);
  return text === "" ? invalid((words) => words.blank(name)) : text;
}
