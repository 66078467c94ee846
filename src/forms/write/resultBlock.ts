import type { District } from "../../core/domain/district";
import type { TitleName, Year } from "../../core/domain/names";
import { isInForce } from "../../core/framework/rules";
import type { ModelCell, ModelContent } from "../model/sheetModel";
import type { StyleName } from "../model/styles";
import type { TablePlace } from "./references";
import { cellInRow, cellsInRow, columnRange, headersRange, wholeTable } from "./references";
import type { YearScores } from "./scoreSheets";
import type { SideBlock } from "./sheet";

/** The tables that a result's formula looks into. */
export interface ResultTables {
  readonly scores: TablePlace;
  readonly criteria: TablePlace;
  readonly rules: TablePlace;
  readonly villages: TablePlace;
}

interface ResultColumn {
  readonly header: string;
  readonly width: number;
  readonly style: StyleName;
  readonly content: (place: ResultPlace) => ModelContent;
}

/** Where a village's result stands, and what its formulas refer to. */
interface ResultPlace {
  readonly title: TitleName;
  /** The cell of the row that holds the title. */
  readonly titleCell: string;
  readonly row: number;
  readonly span: CriterionSpan;
  /** Whether some criterion is for one kind of village, or one title, only. */
  readonly kindMatters: boolean;
  readonly tables: ResultTables;
}

/** The first and the last criterion column; criterion columns stand side by side. */
interface CriterionSpan {
  readonly first: string;
  readonly last: string;
}

const gapWidth = 3;

/**
 * The title as a value, and three functions of one cell each whose results are never empty: any program that opens the file shows such a cell by the
 * value that is stored with it, which it does not do for a formula that spills or gives an empty text (docs/decisions/0008).
 */
const resultColumns: readonly ResultColumn[] = [
  { header: "Danh hiệu", width: 12, style: "textCentered", content: ({ title }) => title },
  { header: "Tổng điểm", width: 10, style: "score", content: (place) => call("TONGDIEM", scoreArguments(place)) },
  { header: "Kết quả", width: 18, style: "textCentered", content: (place) => call("KETQUA", verdictArguments(place)) },
  { header: "Còn thiếu", width: 10, style: "score", content: (place) => call("CONTHIEU", verdictArguments(place)) },
];

type BlockRow = readonly (ModelCell | null)[];

/** For which rows of a year's scores, by their place, a title's results are asked. */
export type RowsOfTitle = (title: TitleName) => ReadonlySet<number>;

/**
 * Next to a year's scores, a block a title that has rows: the result of each such row; other rows stay empty. `scores` are the rows as they stand in
 * `tables.scores`.
 */
export function resultBlock(
  district: District,
  year: Year,
  scores: YearScores,
  tables: ResultTables,
  rowsOf: RowsOfTitle,
): SideBlock | null {
  const ruled = district.rules.filter((rule) => isInForce(rule, year)).map((rule) => rule.title);
  const counted = [...new Set(ruled)].map((title) => ({ title, rows: rowsOf(title) })).filter(({ rows }) => rows.size > 0);
  const span = criterionSpan(scores, tables.scores);
  if (counted.length === 0 || span === null) return null;

  // The block stands one column away from the table, and each title's part one column away from the one before it.
  const firstColumn = (index: number): number => tables.scores.columns.length + 1 + index * (resultColumns.length + 1);
  const kindMatters = district.criteria.some(({ appliesTo }) => appliesTo.length > 0);
  const ownRow = { span, kindMatters, tables: { ...tables, scores: { ...tables.scores, sheet: "" } } };
  const header = resultColumns.map((column): ModelCell => ({ content: column.header, style: "columnHead" }));
  const empty = resultColumns.map(() => null);
  const rows = scores.rows.map((_, place) => {
    const row = tables.scores.headerRow + 1 + place;
    return counted.map((block, index): BlockRow => {
      const at = { ...ownRow, row, title: block.title, titleCell: cellInRow(row, firstColumn(index)) };
      return block.rows.has(place) ? resultColumns.map(({ style, content }): ModelCell => ({ style, content: content(at) })) : empty;
    });
  });
  return {
    widths: apart(
      counted.map(() => resultColumns.map(({ width }) => width)),
      gapWidth,
    ),
    rows: [counted.map(() => header), ...rows].map((parts) => apart<ModelCell | null>(parts, null)),
  };
}

/** The parts side by side, with a gap between neighbours. */
function apart<T>(parts: readonly (readonly T[])[], gap: T): readonly T[] {
  return parts.flatMap((part, index) => (index === 0 ? part : [gap, ...part]));
}

function criterionSpan({ criteria }: YearScores, scores: TablePlace): CriterionSpan | null {
  const codes = new Set<string>(criteria);
  const names = scores.columns.filter(({ name }) => codes.has(name)).map(({ name }) => name);
  const [first, last] = [names[0], names.at(-1)];
  return first === undefined || last === undefined ? null : { first, last };
}

function hasColumn({ columns }: TablePlace, name: string): boolean {
  return columns.some((column) => column.name === name);
}

function call(name: string, parameters: readonly string[]): ModelContent {
  return { formula: `=KDC.${name}(${parameters.join(",")})` };
}

function scoreArguments({ row, span: { first, last }, tables: { scores, criteria } }: ResultPlace): readonly string[] {
  return [cellsInRow(scores, row, first, last), headersRange(scores, first, last), wholeTable(criteria)];
}

function verdictArguments(place: ResultPlace): readonly string[] {
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
