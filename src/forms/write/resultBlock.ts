import type { District } from "../../core/domain/district";
import type { TitleName, Year } from "../../core/domain/names";
import { isInForce } from "../../core/framework/rules";
import type { ModelCell, ModelContent } from "../model/sheetModel";
import type { StyleName } from "../model/styles";
import type { TablePlace } from "./references";
import { cellInRow } from "./references";
import type { CriterionSpan, FormulaPlace, ResultTables } from "./resultFormulas";
import { scoreArguments, verdictArguments } from "./resultFormulas";
import type { YearScores } from "./scoreSheets";
import type { SideBlock } from "./sheet";

interface ResultColumn {
  readonly header: string;
  readonly width: number;
  readonly style: StyleName;
  readonly content: (place: ResultPlace) => ModelContent;
}

/** The same with the title that is asked for. */
interface ResultPlace extends FormulaPlace {
  readonly title: TitleName;
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

function call(name: string, parameters: readonly string[]): ModelContent {
  return { formula: `=KDC.${name}(${parameters.join(",")})` };
}

function criterionSpan({ criteria }: YearScores, scores: TablePlace): CriterionSpan | null {
  const codes = new Set<string>(criteria);
  const names = scores.columns.filter(({ name }) => codes.has(name)).map(({ name }) => name);
  const [first, last] = [names[0], names.at(-1)];
  return first === undefined || last === undefined ? null : { first, last };
}
