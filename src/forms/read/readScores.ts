import type { ScoreCell, ScoreRow, ScoreTable } from "../../core/domain/district";
import type { FrameworkName, LevelName, VillageCode } from "../../core/domain/names";
import { frameworkName, villageCode, year } from "../../core/domain/names";
import { canonical } from "../../core/decimal/decimal";
import type { Finding } from "../../core/findings/finding";
import type { CriterionColumn } from "../header/criterionColumns";
import type { SheetGrid } from "../model/grid";
import { isYear } from "../schema/cells";
import { isClean } from "../schema/rawCell";
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

/** Reads a score sheet: its keys through the form, the criterion cells as they stand. A faulty row is a finding and left out. */
export function readScores(
  view: TableView,
  columns: readonly CriterionColumn[],
  spelt: ScoreSpellings,
): { readonly table: ScoreTable; readonly findings: readonly Finding[] } {
  const findings: Finding[] = [];
  const cells = cellReader(view.grid, columns);
  const rows = tableRows(view).data.flatMap((row) => {
    const keys = plainKeys(view, row) ?? slowKeys(view, row, findings);
    return keys === null
      ? []
      : [
          {
            ...keys,
            village: spelt.village(keys.village),
            level: spelt.level(keys.level),
            framework: keys.framework && spelt.framework(keys.framework),
            cells: cells(row),
          },
        ];
  });
  return { table: { origin: view.origin, criteria: columns.map(({ code }) => code), rows }, findings };
}

/** Nearly every row: a year that is a number, and texts. Ten thousand rows through the schema would take longer than all the rest. */
function plainKeys(view: TableView, row: number): ScoreRow | null {
  const at = (name: string): unknown => {
    const column = view.fields.get(name);
    return column === undefined ? "" : valueAt(view, row, column);
  };
  const yearValue = at("year");
  const village = at("village");
  const level = at("level");
  const framework = at("framework");
  const isPlain =
    typeof yearValue === "number" &&
    isYear(yearValue) &&
    isCleanText(village) &&
    isCleanText(level) &&
    (framework === "" || isCleanText(framework));
  return isPlain
    ? {
        year: year(yearValue),
        village: villageCode(village),
        level: level as LevelName,
        framework: framework === "" ? null : frameworkName(framework as string),
        cells: [],
        origin: originOf(view, row),
      }
    : null;
}

/** Text that nothing has to be done to, and no error value. */
function isCleanText(value: unknown): value is string {
  return typeof value === "string" && !value.startsWith("#") && isClean(value);
}

function slowKeys(view: TableView, row: number, findings: Finding[]): ScoreRow | null {
  const read = readRows(scoresForm, view, [row]);
  findings.push(...read.findings);
  return read.rows[0] ?? null;
}

/** Gives the criterion cells of a row in the order of the columns: one slice where they stand side by side. */
function cellReader(grid: SheetGrid, columns: readonly CriterionColumn[]): (row: number) => readonly ScoreCell[] {
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
    const text = texts[places[index] ?? 0];
    if (typeof value === "number" && text !== undefined && text.charCodeAt(text.length - 1) === percentSign) {
      cells[index] = `${canonical(value * 100)}%`;
    }
  }
  return cells;
}
