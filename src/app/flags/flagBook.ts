import { year as yearOf } from "../../core/domain/names";
import type { District, ScoreTable } from "../../core/domain/district";
import type { Flagger } from "../../core/flags/createFlagger";
import { createFlagger } from "../../core/flags/createFlagger";
import type { RowFlag } from "../../core/flags/types";
import type { Result } from "../../core/result";
import { ok } from "../../core/result";
import type { ExcelAccess, ExcelRefusal } from "../../excel";
import type { FreshRows } from "../../excel/flags";
import { criterionColumnsOf, dataRowsOf, rereadRows, scoreSheetsIn, scoreSpellingsOf } from "../../forms/flags/scoreSheetView";
import type { SheetGrid } from "../../forms/model/grid";
import type { ScoreSheet } from "../../forms/read/findTables";
import type { ScoreSpellings } from "../../forms/read/readScores";
import { readForms } from "../readForms";
import { distrust } from "../trust";

/** A score sheet as it was last read whole. */
export interface FlagSource {
  readonly sheetId: string;
  readonly sheet: string;
  readonly view: ScoreSheet;
  readonly table: ScoreTable;
  readonly headerRow: number;
  readonly dataRows: ReadonlySet<number>;
  readonly criterionColumns: ReadonlySet<number>;
}

/** The workbook as it was last read: what flags stand on. */
export interface FlagBook {
  readonly sources: ReadonlyMap<string, FlagSource>;
  /** Names of all sheets, by id. */
  readonly names: ReadonlyMap<string, string>;
  /** Sheets of our own results: nothing that is written there changes a flag. */
  readonly results: ReadonlySet<string>;
  readonly district: District;
  readonly grids: readonly SheetGrid[];
  readonly flagger: Flagger;
  readonly spelt: ScoreSpellings;
  readonly untrusted: boolean;
}

export async function readFlagBook(excel: ExcelAccess): Promise<Result<FlagBook, ExcelRefusal>> {
  const reading = await readForms(excel);
  if (!reading.ok) return reading;
  const { district, workbook } = reading.value;
  const distrusted = (year: number): boolean => distrust(reading.value, yearOf(year)).length > 0;
  const ids = new Map(workbook.sheets.map(({ id, name }) => [name, id]));
  const sources = scoreSheetsIn(workbook.grids, district.criteria).flatMap((view): readonly FlagSource[] => {
    const { sheet } = view.view.grid;
    const sheetId = ids.get(sheet);
    const table = district.scoreTables.find(({ origin }) => origin.sheet === sheet);
    return sheetId === undefined || table === undefined ? [] : [sourceOf(sheetId, view, table)];
  });
  const years = new Set(district.scoreTables.flatMap(({ rows }) => rows.map((row) => row.year)));
  return ok({
    sources: new Map(sources.map((source) => [source.sheetId, source])),
    names: new Map(workbook.sheets.map(({ id, name }) => [id, name])),
    results: new Set(workbook.own.map(({ id }) => id)),
    district,
    grids: workbook.grids,
    flagger: createFlagger(district, (year) => !distrusted(year)),
    spelt: scoreSpellingsOf(district),
    untrusted: [...years].some(distrusted),
  });
}

function sourceOf(sheetId: string, view: ScoreSheet, table: ScoreTable): FlagSource {
  return {
    sheetId,
    sheet: view.view.grid.sheet,
    view,
    table,
    headerRow: view.view.grid.rowIndex + view.criteria.lastHeaderRow,
    dataRows: new Set(dataRowsOf(view)),
    criterionColumns: criterionColumnsOf(view),
  };
}

/** The flag of every data row of a sheet, by zero-based sheet row. */
export function flagsOf({ flagger }: FlagBook, { table, dataRows }: FlagSource): ReadonlyMap<number, RowFlag> {
  const byRow = new Map(table.rows.map((row) => [row.origin.row, row]));
  return new Map(
    [...dataRows].map((at) => {
      const row = byRow.get(at);
      return [at, row === undefined ? { kind: "faulty" } : flagger.flagOf(table, row)] as const;
    }),
  );
}

/** The same of rows that were read anew. */
export function freshFlagsOf(
  { flagger, spelt }: FlagBook,
  { view, table, dataRows }: FlagSource,
  fresh: FreshRows,
): ReadonlyMap<number, RowFlag> {
  const byRow = new Map(rereadRows(view, fresh, spelt).map((row) => [row.origin.row, row]));
  const flags = new Map<number, RowFlag>();
  fresh.values.forEach((_, index) => {
    const at = fresh.rowIndex + index;
    const row = byRow.get(at);
    if (dataRows.has(at)) flags.set(at, row === undefined ? { kind: "faulty" } : flagger.flagOf(table, row));
  });
  return flags;
}
