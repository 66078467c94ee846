import { columnLetters } from "../../core/findings/origin";
import { cellsInRow } from "../write/references";
import type { FormulaPlace, ResultTables } from "../write/resultFormulas";
import { scoreArguments, verdictArguments } from "../write/resultFormulas";
import type { ScoresPlace } from "./scoresPlace";
import type { RowFunction } from "./types";

export type ScoreFunction = Exclude<RowFunction, "TRANGTHAI">;

const verdicts: ReadonlySet<ScoreFunction> = new Set<ScoreFunction>(["KETQUA", "LYDO", "CONTHIEU"]);

/** A text inside a formula. */
export const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

interface ScoreFormulaSpec {
  readonly place: ScoresPlace;
  readonly tables: Omit<ResultTables, "scores">;
  readonly kindMatters: boolean;
  readonly title: string;
}

/** `=KDC.KETQUA($D5:$BA5,$D$4:$BA$4,'Bộ tiêu chí'!$A$1:$K$60,…)` of a row. */
export function scoreFormula(name: ScoreFunction, row: number, { place, tables, kindMatters, title }: ScoreFormulaSpec): string {
  const at: FormulaPlace = { titleCell: quoted(title), row, span: place.span, kindMatters, tables: { ...tables, scores: place.scores } };
  const own = verdicts.has(name) ? verdictArguments(at) : [...scoreArguments(at), ...(name === "DIEMLIET" ? [quoted(title)] : [])];
  return `=KDC.${name}(${own.join(",")})`;
}

/** One call for rows that stand under each other; only where neither area class nor kind of village matters. */
export function tableFormula(spec: ScoreFormulaSpec, firstRow: number, lastRow: number, year: number): string {
  const { place, tables, title } = spec;
  const at: FormulaPlace = {
    titleCell: quoted(title),
    row: firstRow,
    span: place.span,
    kindMatters: false,
    tables: { ...tables, scores: place.scores },
  };
  const [, codes = "", criteria = "", rules = ""] = verdictArguments(at);
  const [first = "", last = ""] = cellsInRow(place.scores, firstRow, place.span.first, place.span.last).replace(/[$\d]/gu, "").split(":");
  const rows = `$${first}$${firstRow + 1}:$${last || first}$${lastRow + 1}`;
  return `=KDC.BANGKETQUA(${[rows, codes, criteria, rules, quoted(title), "", "", String(year)].join(",")})`;
}

/** `=KDC.TRANGTHAI($B5,$A5,$C5,'Sổ công nhận'!$A$4:$F$200)` */
export function statusFormula(
  row: number,
  columns: { readonly village: number; readonly year: number; readonly title: number },
  ledger: string,
): string {
  const cells = [columns.village, columns.year, columns.title].map((column) => `$${columnLetters(column)}${row + 1}`);
  return `=KDC.TRANGTHAI(${[...cells, ledger].join(",")})`;
}
