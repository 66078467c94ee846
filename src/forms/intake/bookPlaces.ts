import type { District } from "../../core/domain/district";
import { foldPlain } from "../../core/text/fold";
import type { KnownCodes } from "../header/codeText";
import type { SheetGrid } from "../model/grid";
import type { FoundForm } from "../read/findTables";
import { findForms, isReadable, scoreSheetOf, viewOf } from "../read/findTables";
import { isResultSheetName } from "../read/ownSheets";
import type { TablePlace } from "../read/tablePlace";
import { tablePlace } from "../read/tablePlace";
import type { IntakeForm } from "./rowContents";

/** Where rows of a form go, of a year where the form has years. Null where the book has no such table, or several that fit. */
export type PlaceFinder = (form: IntakeForm, year: number | null) => TablePlace | null;

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
      return one === null ? null : tablePlace(viewOf(one), one);
    }
    const sheets = found.filter((one) => scoreSheetOf(one, codes) !== null);
    const filled = year === null ? new Set<string>() : sheetsWith(year);
    const holding = sheets.filter(({ grid }) => filled.has(grid.sheet));
    const one = holding.length === 1 ? (holding[0] ?? null) : chosen(sheets, year, true);
    const sheet = one === null ? null : scoreSheetOf(one, codes);
    if (one === null || sheet === null) return null;
    return tablePlace(
      sheet.view,
      one,
      sheet.criteria.columns.map(({ code, column }) => [code, column]),
    );
  };
}
