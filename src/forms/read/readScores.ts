import type { ScoreCell, ScoreRow, ScoreTable } from "../../core/domain/district";
import type { FrameworkName, LevelName, VillageCode } from "../../core/domain/names";
import { frameworkName, villageCode, year } from "../../core/domain/names";
import { canonical } from "../../core/decimal/decimal";
import type { Finding } from "../../core/findings/finding";
import type { CriterionColumn } from "../header/criterionColumns";
import type { CellContent, SheetGrid } from "../model/grid";
import { isYear } from "../schema/cells";
import { isClean, isErrorValue, shownText } from "../schema/rawCell";
import { scoresForm } from "../schema/scores";
import { tableRows } from "./dataRows";
import { readRows } from "./readRows";
import type { TableView } from "./tableView";
import { originOf, valueAt } from "./tableView";

/** How the words of a score sheet are spelt where they are defined. */
export interface ScoreSpellings {
  readonly level: (words: string) => LevelName;
  readonly village: (code: VillageCode) => VillageCode;
  readonly framework: (name: FrameworkName) => FrameworkName;
}

/**
 * Reads a score sheet: its keys through the form, the criterion cells as they stand. A faulty row is a finding and left out. With `onlyYear`, sound
 * rows of other years are left out too; what is wrong with a row of any year is told all the same.
 */
export function readScores(
  view: TableView,
  columns: readonly CriterionColumn[],
  spelt: ScoreSpellings,
  onlyYear: number | null = null,
): { readonly table: ScoreTable; readonly findings: readonly Finding[] } {
  const { rows, findings } = readScoreRows(view, columns, spelt, tableRows(view).data, onlyYear);
  return { table: { origin: view.origin, criteria: columns.map(({ code }) => code), rows }, findings };
}

/** The same of these rows only, counted from the grid's first. */
export function readScoreRows(
  view: TableView,
  columns: readonly CriterionColumn[],
  spelt: ScoreSpellings,
  dataRows: readonly number[],
  onlyYear: number | null = null,
): { readonly rows: readonly ScoreRow[]; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const rows: ScoreRow[] = [];
  const cells = cellReader(view.grid, columns);
  const plainRow = plainRowReader(view, cells, spelt, onlyYear);
  for (const row of dataRows) {
    const read = plainRow(row) ?? slowRow(view, row, cells, spelt, findings);
    if (read !== null && read !== "other year") {
      rows.push(read);
    }
  }
  return { rows, findings };
}

/** Nearly every row: a year that is a number, and texts. Ten thousand rows through the schema would take longer than all the rest. */
function plainRowReader(
  view: TableView,
  cells: CellsOfRow,
  spelt: ScoreSpellings,
  onlyYear: number | null,
): (row: number) => ScoreRow | "other year" | null {
  const reader = (name: string): ((row: number) => CellContent) => {
    const column = view.fields.get(name);
    return column === undefined ? () => "" : (row) => valueAt(view, row, column);
  };
  const [yearAt, villageAt, levelAt, frameworkAt] = [reader("year"), reader("village"), reader("level"), reader("framework")];
  const noteAt = reader("note");
  return (row) => {
    const yearValue = yearAt(row);
    const village = villageAt(row);
    const level = levelAt(row);
    const framework = frameworkAt(row);
    const isPlain =
      typeof yearValue === "number" &&
      isYear(yearValue) &&
      isCleanText(village) &&
      isCleanText(level) &&
      (framework === "" || isCleanText(framework));
    if (!isPlain) return null;
    if (onlyYear !== null && yearValue !== onlyYear) return "other year";
    const note = noteAt(row);
    return {
      year: year(yearValue),
      village: spelt.village(villageCode(village)),
      level: spelt.level(level),
      framework: framework === "" ? null : spelt.framework(frameworkName(framework)),
      cells: cells(row),
      ...(note === "" || isErrorValue(note) ? none : { note: shownText({ value: note, text: "" }) }),
      origin: originOf(view, row),
    };
  };
}

const none = {};

/** Text that nothing has to be done to, and no error value. */
function isCleanText(value: CellContent): value is string {
  return typeof value === "string" && !value.startsWith("#") && isClean(value);
}

function slowRow(view: TableView, row: number, cells: CellsOfRow, spelt: ScoreSpellings, findings: Finding[]): ScoreRow | null {
  const read = readRows(scoresForm, view, [row]);
  findings.push(...read.findings);
  const keys = read.rows[0];
  return keys === undefined
    ? null
    : {
        ...keys,
        village: spelt.village(keys.village),
        level: spelt.level(keys.level),
        framework: keys.framework && spelt.framework(keys.framework),
        cells: cells(row),
      };
}

type CellsOfRow = (row: number) => readonly ScoreCell[];

/** Gives the criterion cells of a row in the order of the columns: one slice where they stand side by side. */
function cellReader(grid: SheetGrid, columns: readonly CriterionColumn[]): CellsOfRow {
  const first = columns[0]?.column ?? 0;
  const areAdjacent = columns.every(({ column }, index) => column === first + index);
  const places = columns.map(({ column }) => column);
  return (row) => {
    const values = grid.values[row] ?? [];
    const cells =
      areAdjacent && values.length >= first + places.length
        ? values.slice(first, first + places.length)
        : places.map((column) => values[column] ?? "");
    return withPercents(cells, grid.text[row] ?? [], places);
  };
}

const percentSign = 37;

/** A number in a cell formatted as percent gets its sign: 0.93 shown as `93%` → `"93%"`. The figure is the value's, not the rounded one shown. */
function withPercents(cells: ScoreCell[], texts: readonly string[], places: readonly number[]): readonly ScoreCell[] {
  for (let index = 0; index < places.length; index += 1) {
    const value = cells[index];
    if (typeof value === "number") {
      const text = texts[places[index] ?? 0];
      if (text !== undefined && text.length > 1 && text.charCodeAt(text.length - 1) === percentSign) {
        cells[index] = `${canonical(value * 100)}%`;
      }
    }
  }
  return cells;
}
