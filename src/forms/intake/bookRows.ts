import type { MergeContent } from "../../core/merge/mergeRow";
import { cellStyles } from "../model/styles";
import type { AnyForm } from "../schema/registry";
import { forms } from "../schema/registry";
import type { TablePlace } from "../read/tablePlace";
import type { PlacedRows } from "../write/placedRows";
import type { PlaceFinder } from "./bookPlaces";
import type { IntakeForm } from "./rowContents";
import type { IntakeRow, Rejection } from "./types";

/** Rows to be added to a table of the district's book. */
export interface BookRows extends PlacedRows {
  readonly place: TablePlace;
}

/** A score may be a number or words; its cells take either as typed. */
const scoreFormat = "General";

/** The number format that the form gives a field; scores are taken as typed. */
export function formatOf(form: AnyForm, name: string): string {
  const spec = Object.hasOwn(form.fields, name) ? form.fields[name] : undefined;
  return spec === undefined ? scoreFormat : cellStyles[spec.style].numberFormat;
}

function yearOf(row: IntakeRow): number | null {
  const year = row.cells.get("year");
  return typeof year === "number" ? year : null;
}

const cellsOf = (row: IntakeRow): ReadonlyMap<string, MergeContent> => new Map([...row.cells, ...row.aside]);

/** The columns of the book in which a row has something, and which the book lacks. */
function lackingColumn(row: IntakeRow, place: TablePlace): string | null {
  return [...row.cells.keys()].find((name) => !place.columns.has(name)) ?? null;
}

/** Where a row goes, or why it can go nowhere. */
export type Placed = { readonly row: IntakeRow; readonly place: TablePlace } | { readonly row: IntakeRow; readonly rejection: Rejection };

export function placedRow(row: IntakeRow, placeOf: PlaceFinder): Placed {
  const form: AnyForm = forms[row.form];
  const place = placeOf(row.form as IntakeForm, yearOf(row));
  if (place === null) return { row, rejection: { ...row.at, isRow: true, reason: { code: "no-table", form: form.sheet } } };
  const lacking = lackingColumn(row, place);
  const column = lacking === null ? null : (form.fields[lacking]?.header ?? lacking);
  return column === null
    ? { row, place }
    : { row, rejection: { ...row.at, isRow: true, reason: { code: "no-book-column", form: place.sheet, column } } };
}

/** The rows of each table, in the order of the rows. */
export function bookRows(placed: readonly { readonly row: IntakeRow; readonly place: TablePlace }[]): readonly BookRows[] {
  const bySheet = new Map<string, { readonly place: TablePlace; readonly rows: IntakeRow[] }>();
  for (const { row, place } of placed) {
    const known = bySheet.get(place.sheet) ?? { place, rows: [] };
    known.rows.push(row);
    bySheet.set(place.sheet, known);
  }
  return [...bySheet.values()].map(({ place, rows }) => {
    const form: AnyForm = forms[rows[0]?.form ?? "villages"];
    const columns = [...place.columns].sort(([, one], [, other]) => one - other);
    return {
      place,
      columns: columns.map(([name, column]) => ({ column, numberFormat: formatOf(form, name) })),
      rows: rows.map((row) => {
        const cells = cellsOf(row);
        return columns.map(([name]) => cells.get(name) ?? null);
      }),
    };
  });
}
