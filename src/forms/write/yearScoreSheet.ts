import type { Criterion, District, ScoreRow } from "../../core/domain/district";
import type { LevelName, TitleName, VillageCode } from "../../core/domain/names";
import type { Seat, Seats } from "../../core/scoreSheets/seats";
import type { CellValidation, ModelRange, SheetModel } from "../model/sheetModel";
import { closedValidation, entryValidation } from "./entries";
import type { ResultTables } from "./resultFormulas";
import { resultBlock } from "./resultBlock";
import type { YearScores } from "./scoreSheets";
import { scoreFrame } from "./scoreFrame";
import { scoreCells } from "./scoreSheets";
import { dataRange, formSheet, placeTable } from "./sheet";
import type { TableCells } from "./table";
import { tableRange } from "./table";
import type { FormWords } from "./words";

/** The tables that the results' formulas look into, as they stand in the workbook. */
export type PlacedForms = Omit<ResultTables, "scores">;

interface Row {
  readonly seat: Seat;
  readonly score: ScoreRow;
}

/** What a score sheet has besides its blank rows. */
export interface ScoreSheetExtras {
  readonly villageNames?: ReadonlyMap<VillageCode, string>;
  /** What was scored already, its cells in the order of the seats' criteria. */
  readonly scored?: (seat: Seat, level: LevelName) => Pick<ScoreRow, "cells" | "note">;
}

const nothingScored = { cells: [] };

/** One row a village and level, levels low to high. */
function rowsOf(district: District, seats: Seats, { scored }: ScoreSheetExtras): readonly Row[] {
  const origin = { table: { sheet: "", columns: {} }, row: 0 };
  return seats.seats.flatMap((seat) =>
    district.settings.levels.map((level) => {
      const { village, framework } = seat;
      const known = scored?.(seat, level) ?? nothingScored;
      return { seat, score: { year: seats.year, village: village.code, level, framework, ...known, origin } };
    }),
  );
}

/** Rows that follow each other and take the same criterion in a column; null where it is not asked of them. */
interface Run {
  readonly first: number;
  readonly last: number;
  readonly criterion: Criterion | null;
}

function runsOf(rows: readonly Row[], code: string): readonly Run[] {
  const runs: Run[] = [];
  rows.forEach(({ seat }, place) => {
    const criterion = seat.criteria.find((each) => each.code === code) ?? null;
    const last = runs.at(-1);
    if (last?.criterion === criterion) runs[runs.length - 1] = { ...last, last: place };
    else runs.push({ first: place, last: place, criterion });
  });
  return runs;
}

/** The cells of the criteria's columns that differ from their column: closed, or of another framework's criterion with the same code. */
function exceptions(seats: Seats, rows: readonly Row[], table: ModelRange, firstColumn: number, words: FormWords) {
  const validations: CellValidation[] = [];
  const closed: ModelRange[] = [];
  seats.criteria.forEach((criterion, index) => {
    const column = firstColumn + index;
    for (const run of runsOf(rows, criterion.code)) {
      if (run.criterion === criterion) continue;
      const firstRow = table.firstRow + 1;
      const range = { firstRow: firstRow + run.first, lastRow: firstRow + run.last, firstColumn: column, lastColumn: column };
      if (run.criterion === null) closed.push(range);
      validations.push(...validationOf(run.criterion, criterion, range, words));
    }
  });
  return { validations, closed };
}

function validationOf(own: Criterion | null, columns: Criterion, range: ModelRange, words: FormWords): readonly CellValidation[] {
  if (own === null) return [closedValidation(columns, range, words)];
  return entryValidation({ name: own.code, header: own.code, width: 0, style: "score", list: null, note: null, entry: own }, range, words);
}

function withClosedCells(model: SheetModel, closed: readonly ModelRange[]): SheetModel["rows"] {
  const rows = model.rows.map((row) => [...row]);
  for (const { firstRow, lastRow, firstColumn } of closed) {
    for (let row = firstRow; row <= lastRow; row += 1) {
      const cells = rows[row];
      if (cells) cells[firstColumn] = { content: cells[firstColumn]?.content ?? null, style: "closed" };
    }
  }
  return rows;
}

/** Which rows a title's results stand beside: those of every level, of each village that is registered for it. */
function titleRows(rows: readonly Row[]): (title: TitleName) => ReadonlySet<number> {
  return (title) => new Set(rows.flatMap(({ seat }, place) => (seat.titles.includes(title) ? [place] : [])));
}

/** Custom functions are given one table of codes: they can't tell two frameworks in one sheet apart. */
function sideOf(district: District, seats: Seats, scores: YearScores, rows: readonly Row[], tables: ResultTables | null) {
  return tables === null || seats.frameworks.length > 1 ? null : resultBlock(district, seats.year, scores, tables, titleRows(rows));
}

/**
 * The score sheet of a year, to be filled in: a row a registered village and level, a column a criterion, results beside it. Cells of criteria that don't
 * apply to the village are grey, closed, and say why. `forms` null = no formulas.
 */
export function yearScoreSheet(
  district: District,
  seats: Seats,
  forms: PlacedForms | null,
  words: FormWords,
  extras: ScoreSheetExtras = {},
): SheetModel {
  const rows = rowsOf(district, seats, extras);
  const { villageNames } = extras;
  const scores: YearScores = {
    year: seats.year,
    criteria: seats.criteria.map(({ code }) => code),
    rows: rows.map(({ score }) => score),
    ...(villageNames && { villageNames }),
  };
  const frame = scoreFrame(scores, district, words);
  // The columns say what the seats say, also where frameworks share a code.
  const cells = scoreCells(scores, { ...district, criteria: seats.criteria }, words);
  const place = placeTable(frame, cells);
  const side = sideOf(district, seats, scores, rows, forms && { ...forms, scores: place });
  const model = formSheet(frame, cells, side);
  const { validations, closed } = exceptions(seats, rows, tableRange(place), firstCriterion(cells, scores), words);
  if (side === null && closed.length === 0) return model;
  return {
    ...model,
    rows: withClosedCells(model, closed),
    validations: [...model.validations, ...validations],
    protection: { open: [dataRange(tableRange(place))], closed },
  };
}

function firstCriterion({ columns }: TableCells, { criteria }: YearScores): number {
  const [first] = criteria;
  return columns.findIndex(({ name }) => name === first);
}
