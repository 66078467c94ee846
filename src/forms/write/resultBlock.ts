import type { District, TitleRule } from "../../core/domain/district";
import type { TitleName, Year } from "../../core/domain/names";
import { isInForce } from "../../core/framework/rules";
import type { ModelCell } from "../model/sheetModel";
import { columnRange, columnsRange, headerCellOf, textLiteral, wholeTable } from "./references";
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

/** What `KDC.BANGKETQUA` spills, beside the title it was asked for. */
const resultHeaders = ["Danh hiệu", "Tổng điểm", "Điểm liệt", "Kết quả", "Lý do", "Còn thiếu"];
const resultWidths = [12, 10, 14, 18, 48, 10];
const gapWidth = 3;

/**
 * Next to a year's scores, a block a title for which villages are registered: in each row the title's name and its result where the row's village
 * is registered for it, nothing where it is not. Each block is two formulas: they spill, and follow the registrations as these change.
 */
export function resultBlock(district: District, year: Year, tables: ResultTables): SideBlock | null {
  const registered = new Set(district.registrations.filter((row) => row.year === year).map((row) => row.title));
  const rules = district.rules.filter((rule) => isInForce(rule, year) && registered.has(rule.title));
  const titles = [...new Set(rules.map((rule) => rule.title))];
  const criteria = criterionSpan(district, tables.scores);
  if (titles.length === 0 || criteria === null) {
    return null;
  }
  const blocks = titles.map((title) => titleBlock(title, year, rules, criteria, district, tables));
  return {
    widths: blocks.flatMap((_, index) => (index === 0 ? resultWidths : [gapWidth, ...resultWidths])),
    rows: [0, 1].map((row) => blocks.flatMap((block, index) => (index === 0 ? (block[row] ?? []) : [null, ...(block[row] ?? [])]))),
  };
}

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

type BlockRows = readonly (readonly (ModelCell | null)[])[];

function titleBlock(
  title: TitleName,
  year: Year,
  rules: readonly TitleRule[],
  criteria: Span,
  district: District,
  tables: ResultTables,
): BlockRows {
  const own = rules.filter((rule) => rule.title === title);
  const registered = registeredTitle(title, tables);
  const args = [
    columnsRange(tables.scores, criteria.first, criteria.last),
    columnsRange(tables.scores, criteria.first, criteria.last, true),
    criteriaOf(own[0], district, tables.criteria),
    rulesOf(own, year, district, tables.rules),
    registered,
    ...(own.some((rule) => rule.areaClass !== null) ? [areaClassOf(tables)] : []),
  ];
  return [
    resultHeaders.map((words): ModelCell => ({ content: words, style: "columnHead" })),
    [
      { content: { formula: `=${registered}` }, style: "plain" },
      { content: { formula: `=KDC.BANGKETQUA(${args.join(",")})` }, style: "plain" },
    ],
  ];
}

/** The title's name where the row's village is registered for it in the row's year, else an empty text. */
function registeredTitle(title: TitleName, { scores, registrations }: ResultTables): string {
  const name = textLiteral(title);
  const pairs = ["year", "village"].map((field) => `${columnRange(registrations, field)},${columnRange(scores, field)}`);
  return `IF(COUNTIFS(${pairs.join(",")},${columnRange(registrations, "title")},${name})>0,${name},"")`;
}

function areaClassOf({ scores, villages }: ResultTables): string {
  return `XLOOKUP(${columnRange(scores, "village")},${columnRange(villages, "code")},${columnRange(villages, "areaClass")},"")&""`;
}

/**
 * Some rows of a table, under its header. Joined with an empty text first: FILTER turns blank cells into 0, and a blank veto score is not 0.
 * Numbers become texts by that, which every reader of a form understands.
 */
function filtered(table: PlacedTable, headerField: string, condition: string): string {
  const header = `${columnRange(table, headerField, true)}=${headerCellOf(table, headerField)}`;
  return `FILTER(${wholeTable(table)}&"",(${header})+${condition})`;
}

/** The criteria of the rule's framework: the whole table where there is no other. */
function criteriaOf(rule: TitleRule | undefined, district: District, table: PlacedTable): string {
  if (rule === undefined || district.criteria.every((criterion) => criterion.framework === rule.framework)) {
    return wholeTable(table);
  }
  return filtered(table, "framework", `(${columnRange(table, "framework", true)}=${textLiteral(rule.framework)})`);
}

/** The rules in force: the whole table where it holds no others of the title. */
function rulesOf(rules: readonly TitleRule[], year: Year, district: District, table: PlacedTable): string {
  const [first] = rules;
  const others = district.rules.some((rule) => rule.title === first?.title && !rules.includes(rule));
  if (first === undefined || !others) {
    return wholeTable(table);
  }
  const framework = `(${columnRange(table, "framework", true)}=${textLiteral(first.framework)})`;
  const toYear = columnRange(table, "toYear", true);
  const inForce = `(${columnRange(table, "fromYear", true)}<=${year})*((${toYear}="")+(${toYear}>=${year}))`;
  return filtered(table, "framework", `${framework}*${inForce}`);
}
