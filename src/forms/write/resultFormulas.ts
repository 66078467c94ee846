import type { TablePlace } from "./references";
import { cellsInRow, columnRange, headersRange, wholeTable } from "./references";

/** The tables that a result's formula looks into. */
export interface ResultTables {
  readonly scores: TablePlace;
  readonly criteria: TablePlace;
  readonly rules: TablePlace;
  readonly villages: TablePlace;
}

/** Of which row a formula tells the result, and what it refers to. */
export interface FormulaPlace {
  /** The cell of the row that holds the title, or the title itself in quotes. */
  readonly titleCell: string;
  readonly row: number;
  readonly span: CriterionSpan;
  /** Whether some criterion is for one kind of village, or one title, only. */
  readonly kindMatters: boolean;
  readonly tables: ResultTables;
}

/** The first and the last criterion column; criterion columns stand side by side. */
export interface CriterionSpan {
  readonly first: string;
  readonly last: string;
}

function hasColumn({ columns }: TablePlace, name: string): boolean {
  return columns.some((column) => column.name === name);
}

/** `diem`, `ma`, `boTieuChi`. */
export function scoreArguments({ row, span: { first, last }, tables: { scores, criteria } }: FormulaPlace): readonly string[] {
  return [cellsInRow(scores, row, first, last), headersRange(scores, first, last), wholeTable(criteria)];
}

/** Those and `quyTac`, `danhHieu`, `khuVuc`, `loai`, `nam`. */
export function verdictArguments(place: FormulaPlace): readonly string[] {
  const { row, titleCell, kindMatters, tables } = place;
  const { rules, scores } = tables;
  return [
    ...scoreArguments(place),
    wholeTable(rules),
    titleCell,
    // Where KhuDanCu has no area classes, the rule for any area is meant.
    hasColumn(tables.villages, "areaClass") ? ofVillage("areaClass", row, tables) : "",
    // Left out, a kind that comes to matter later is asked for; an area class would not be: the rule for any area would do.
    kindMatters ? ofVillage("kindLabel", row, tables) : "",
    cellsInRow(scores, row, "year"),
  ];
}

/**
 * What KhuDanCu says about the row's village; an empty text is joined to it because a looked-up blank cell is 0. INDEX and MATCH, because not every
 * program knows XLOOKUP. A village that is not there is `#N/A`: nothing can be said of it.
 */
function ofVillage(field: "areaClass" | "kindLabel", row: number, { scores, villages }: ResultTables): string {
  const place = `MATCH(${cellsInRow(scores, row, "village")},${columnRange(villages, "code")},0)`;
  return `INDEX(${columnRange(villages, field)},${place})&""`;
}
