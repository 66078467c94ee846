import type { District } from "../../core/domain/district";
import type { TitleName, Year } from "../../core/domain/names";
import { isInForce } from "../../core/framework/rules";
import type { ModelCell } from "../model/sheetModel";
import { columnRange, columnsRange, textLiteral, wholeTable } from "./references";
import type { SideBlock } from "./sheet";
import type { PlacedTable } from "./table";

/** The tables that a result's formula looks into. */
export interface ResultTables {
  readonly scores: PlacedTable;
  readonly criteria: PlacedTable;
  readonly rules: PlacedTable;
  readonly villages: PlacedTable;
  readonly registrations: PlacedTable;
}

/** The title that is asked for, and what `KDC.BANGKETQUA` spills beside it. */
const resultHeaders = ["Danh hiệu", "Tổng điểm", "Điểm liệt", "Kết quả", "Lý do", "Còn thiếu"];
const resultWidths = [12, 10, 14, 18, 48, 10];
const gapWidth = 3;

/**
 * Next to a year's scores, a block a title for which villages are registered: in each row the title's name and its result where the row's village
 * is registered for it, nothing where it is not. Each block is two formulas: they spill, and follow the registrations as these change.
 */
export function resultBlock(district: District, year: Year, tables: ResultTables): SideBlock | null {
  const registered = new Set(district.registrations.filter((row) => row.year === year).map((row) => row.title));
  const ruled = district.rules.filter((rule) => isInForce(rule, year)).map((rule) => rule.title);
  const titles = [...new Set(ruled)].filter((title) => registered.has(title));
  const span = criterionSpan(district, tables.scores);
  if (titles.length === 0 || span === null) {
    return null;
  }
  const onOwnSheet = { ...tables, scores: { ...tables.scores, sheet: "" } };
  const blocks = titles.map((title) => titleBlock(title, year, span, onOwnSheet));
  return {
    widths: blocks.flatMap((_, index) => (index === 0 ? resultWidths : [gapWidth, ...resultWidths])),
    rows: [0, 1].map((row) =>
      blocks.flatMap((block, index): BlockRow => (index === 0 ? (block[row] ?? []) : [null, ...(block[row] ?? [])])),
    ),
  };
}

type BlockRow = readonly (ModelCell | null)[];

interface Span {
  readonly first: string;
  readonly last: string;
}

/** The first and the last criterion column; criterion columns stand side by side. */
function criterionSpan(district: District, scores: PlacedTable): Span | null {
  const codes = new Set<string>(district.scoreTables.flatMap((table) => table.criteria));
  const names = scores.columns.filter(({ name }) => codes.has(name)).map(({ name }) => name);
  const [first, last] = [names[0], names.at(-1)];
  return first === undefined || last === undefined ? null : { first, last };
}

function titleBlock(title: TitleName, year: Year, { first, last }: Span, tables: ResultTables): readonly BlockRow[] {
  const registered = registeredTitle(title, tables);
  const results = [
    columnsRange(tables.scores, first, last),
    columnsRange(tables.scores, first, last, true),
    wholeTable(tables.criteria),
    wholeTable(tables.rules),
    registered,
    ofVillage("areaClass", tables),
    ofVillage("kindLabel", tables),
    String(year),
  ];
  const formulas = [`=${registered}`, `=KDC.BANGKETQUA(${results.join(",")})`];
  return [
    resultHeaders.map((words): ModelCell => ({ content: words, style: "columnHead" })),
    // As wide as the headers: the results spill over the cells left empty here, and the next block must not stand in them.
    resultHeaders.map((_, column): ModelCell | null => {
      const formula = formulas[column];
      return formula === undefined ? null : { content: { formula }, style: "plain" };
    }),
  ];
}

/** The title's name where the row's village is registered for it in the row's year, else an empty text. */
function registeredTitle(title: TitleName, { scores, registrations }: ResultTables): string {
  const name = textLiteral(title);
  const pairs = ["year", "village"].map((field) => `${columnRange(registrations, field)},${columnRange(scores, field)}`);
  return `IF(COUNTIFS(${pairs.join(",")},${columnRange(registrations, "title")},${name})>0,${name},"")`;
}

/** What KhuDanCu says about the row's village; an empty text is joined to it because a looked-up blank cell is 0. */
function ofVillage(field: "areaClass" | "kindLabel", { scores, villages }: ResultTables): string {
  return `XLOOKUP(${columnRange(scores, "village")},${columnRange(villages, "code")},${columnRange(villages, field)},"")&""`;
}
