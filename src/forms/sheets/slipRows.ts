import type { Criterion } from "../../core/domain/district";
import type { LevelName } from "../../core/domain/names";
import type { Seat } from "../../core/scoreSheets/seats";
import { sumExactly } from "../../core/decimal/sum";
import { vetoScoreOf } from "../../core/framework/vetoScore";
import type { ModelCell, ModelContent } from "../model/sheetModel";
import { cell } from "./draft";
import type { SlipWords } from "./slipWords";

export type SlipRow = readonly ModelCell[];

/** Rows of a slip's table: the line of a content area must not stand last on a page. */
export interface TableRow {
  readonly cells: SlipRow;
  readonly keepsNext: boolean;
}

const sumOfMax = (criteria: readonly Criterion[]): number => sumExactly(criteria.map(({ max }) => max));

export function headRow(levels: readonly LevelName[], { head }: SlipWords): SlipRow {
  return [head.code, head.criterion, head.max, head.method, head.veto, ...levels, head.note].map((text) => cell(text, "slipHead"));
}

/** One veto score stands alone; several are told with their titles. */
function vetoContent(criterion: Criterion, { titles }: Seat): ModelContent {
  const scores = titles.flatMap((title) => {
    const score = vetoScoreOf(criterion, title);
    return score === undefined ? [] : [{ title, score }];
  });
  const [first] = scores;
  if (first === undefined) return null;
  return titles.length === 1 ? first.score : scores.map(({ title, score }) => `${title}: ${String(score).replace(".", ",")}`).join("\n");
}

function criterionRow(criterion: Criterion, seat: Seat, levels: readonly LevelName[], words: SlipWords): SlipRow {
  return [
    cell(criterion.code, "slipCode"),
    cell(criterion.name, "slipText"),
    cell(criterion.max, "slipCentered"),
    cell(words.method(criterion), "slipSmall"),
    cell(vetoContent(criterion, seat), "slipCentered"),
    ...levels.map(() => cell(null, "slipCentered")),
    cell(null, "slipText"),
  ];
}

/** A line with a sum: of a content area, whose name it bears, or of all. Its blank cells take each level's own sum. */
function sumRow(text: string, max: number, levels: readonly LevelName[]): SlipRow {
  return [
    cell(null, "slipAreaCode"),
    cell(text, "slipArea"),
    cell(max, "slipAreaCentered"),
    cell(null, "slipArea"),
    cell(null, "slipAreaCentered"),
    ...levels.map(() => cell(null, "slipAreaCentered")),
    cell(null, "slipArea"),
  ];
}

/** The rows of one village's table: content areas in framework order, each led by a line with its sum, and the total. */
export function tableRowsOf(seat: Seat, levels: readonly LevelName[], words: SlipWords): readonly TableRow[] {
  const areas = new Map<string, Criterion[]>();
  for (const criterion of seat.criteria) areas.set(criterion.contentArea, [...(areas.get(criterion.contentArea) ?? []), criterion]);
  const rows = [...areas].flatMap(([area, criteria]): readonly TableRow[] => [
    { cells: sumRow(area, sumOfMax(criteria), levels), keepsNext: true },
    ...criteria.map((criterion) => ({ cells: criterionRow(criterion, seat, levels, words), keepsNext: false })),
  ]);
  return [...rows, { cells: sumRow(words.total, sumOfMax(seat.criteria), levels), keepsNext: true }];
}
