import type { District } from "../../core/domain/district";
import { foldPlain } from "../../core/text/fold";
import type { KnownCodes } from "../header/codeText";
import type { SheetGrid } from "../model/grid";
import { tableRows } from "../read/dataRows";
import type { FoundForm } from "../read/findTables";
import { findForms, isReadable, scoreSheetOf, viewOf } from "../read/findTables";
import { isResultSheetName } from "../read/ownSheets";
import type { TableView } from "../read/tableView";
import type { IntakeForm } from "./rowContents";

/** A table of the district's book into which rows can go. Rows and columns of the sheet, zero-based. */
export interface BookPlace {
  readonly sheet: string;
  /** The columns over which headers stand: a new row must be free in all of them. */
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** Field or criterion code → column. */
  readonly columns: ReadonlyMap<string, number>;
  /** The last row of data; where there is none, the header's last row. */
  readonly afterRow: number;
  readonly hasData: boolean;
}

/** Where rows of a form go, of a year where the form has years. Null where the book has no such table, or several that fit. */
export type PlaceFinder = (form: IntakeForm, year: number | null) => BookPlace | null;

function placeOf(view: TableView, { match, grid }: FoundForm, codes: readonly (readonly [string, number])[]): BookPlace {
  const { data } = tableRows(view);
  const headers = new Set(match.columns.filter(({ text }) => text.trim() !== "").map(({ column }) => column));
  const used = [...view.fields.values(), ...codes.map(([, column]) => column)];
  // Further columns under headers of their own belong to the table; what stands beside it, after a gap, does not.
  let last = Math.max(...used);
  while (headers.has(last + 1)) last += 1;
  return {
    sheet: grid.sheet,
    firstColumn: grid.columnIndex + Math.min(...used),
    lastColumn: grid.columnIndex + last,
    columns: new Map([...codes, ...view.fields].map(([name, column]) => [name, grid.columnIndex + column])),
    afterRow: grid.rowIndex + (data.length > 0 ? Math.max(...data) : view.firstDataRow - 1),
    hasData: data.length > 0,
  };
}

const anyYear = /(?<!\d)(?:19|20|21)\d\d(?!\d)/u;

/** Of the sheets of a form the one for a year: it bears the year, or it is the only one, or the only one that bears none. */
function chosen(found: readonly FoundForm[], year: number | null, isOnePerYear: boolean): FoundForm | null {
  const [only, ...others] = found;
  const yearOf = ({ grid }: FoundForm): string | null => anyYear.exec(foldPlain(grid.sheet))?.[0] ?? null;
  const ofYear = found.filter((one) => year !== null && yearOf(one) === String(year));
  const ofNone = found.filter((one) => yearOf(one) === null);
  if (ofYear.length > 0) return ofYear.length === 1 ? (ofYear[0] ?? null) : null;
  if (only !== undefined && others.length === 0 && (!isOnePerYear || yearOf(only) === null)) return only;
  return ofNone.length === 1 ? (ofNone[0] ?? null) : null;
}

/** Finds the tables of the district's book by the same recognition by which it is read. */
export function placeFinder(grids: readonly SheetGrid[], codes: KnownCodes, district: District): PlaceFinder {
  const { byForm } = findForms(grids.filter(({ sheet }) => !isResultSheetName(sheet)));
  const sheetsWith = (year: number): ReadonlySet<string> =>
    new Set(district.scoreTables.filter(({ rows }) => rows.some((row) => row.year === year)).map(({ origin }) => origin.sheet));
  return (form, year) => {
    const found = (byForm.get(form) ?? []).filter(isReadable);
    if (form !== "scores") {
      const one = chosen(found, year, false);
      return one === null ? null : placeOf(viewOf(one), one, []);
    }
    const sheets = found.filter((one) => scoreSheetOf(one, codes) !== null);
    const filled = year === null ? new Set<string>() : sheetsWith(year);
    const holding = sheets.filter(({ grid }) => filled.has(grid.sheet));
    const one = holding.length === 1 ? (holding[0] ?? null) : chosen(sheets, year, true);
    const sheet = one === null ? null : scoreSheetOf(one, codes);
    if (one === null || sheet === null) return null;
    return placeOf(
      sheet.view,
      one,
      sheet.criteria.columns.map(({ code, column }) => [code, column]),
    );
  };
}
