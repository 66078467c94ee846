import type { Criterion, District, ScoreTable } from "../../core/domain/district";
import { knownCodes } from "../header/codeText";
import type { SheetGrid } from "../model/grid";
import { tableRows } from "../read/dataRows";
import type { ScoreSheet } from "../read/findTables";
import { findForms, isReadable, scoreSheetOf } from "../read/findTables";
import { levelReader } from "../read/levels";
import type { ScoreSpellings } from "../read/readScores";
import { readScoreRows } from "../read/readScores";
import { spellings } from "../read/spellings";

/** The score sheets among the sheets, as they were recognised. */
export function scoreSheetsIn(grids: readonly SheetGrid[], criteria: readonly Criterion[]): readonly ScoreSheet[] {
  const codes = knownCodes(criteria.map(({ code }) => code));
  return (findForms(grids).byForm.get("scores") ?? []).filter(isReadable).flatMap((found) => scoreSheetOf(found, codes) ?? []);
}

/** How the score sheets of a district that was read spell their words. */
export function scoreSpellingsOf({ settings, villages, criteria, rules }: District): ScoreSpellings {
  return {
    level: levelReader(settings.levels),
    village: spellings(villages.map(({ code }) => code)).of,
    framework: spellings([...criteria, ...rules].map(({ framework }) => framework)).of,
  };
}

/** The sheet rows of a score sheet that hold data, zero-based, ascending. */
export function dataRowsOf({ view }: ScoreSheet): readonly number[] {
  return tableRows(view).data.map((row) => view.grid.rowIndex + row);
}

/** Zero-based sheet columns of the criteria. */
export function criterionColumnsOf({ view, criteria }: ScoreSheet): ReadonlySet<number> {
  return new Set(criteria.columns.map(({ column }) => view.grid.columnIndex + column));
}

/** Rows of a score sheet read anew. `cells`: those rows, whole, from the sheet column on where the sheet's own reading began. Faulty rows are left out. */
export function rereadRows(
  { view, criteria }: ScoreSheet,
  cells: Pick<SheetGrid, "rowIndex" | "values" | "text">,
  spelt: ScoreSpellings,
): ScoreTable["rows"] {
  const fresh = { ...view, grid: { ...view.grid, ...cells } };
  const rows = cells.values.map((_, row) => row);
  return readScoreRows(fresh, criteria.columns, spelt, rows).rows;
}
