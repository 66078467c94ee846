import type { TitleName } from "../../core/domain/names";
import type { YearFigures, YearResult } from "../../core/domain/yearResult";
import type { ModelCell, SheetModel } from "../model/sheetModel";
import type { ComparisonGrid } from "./comparisonCharts";
import { chartRows, columnsOfTitle, comparisonCharts } from "./comparisonCharts";
import type { Draft } from "./draft";
import { addBlankRow, addHeader, addRow, addWide, cell, createDraft } from "./draft";
import { addLetterhead, addSignature, addTitle } from "./letterhead";
import { sheetName } from "./names";
import { finishSheet } from "./page";
import { addRollForward } from "./rollForwardBlock";
import { share } from "./share";
import type { SheetWords } from "./words";

const columnWidth = 10;
/** The roll-forward takes nine columns. */
const fewestColumns = 9;
const chartRowHeight = 18;

/** `So sánh các năm`: a row for each year, titles side by side, a chart for each title, and the roll-forward of the year compiled. */
export function comparisonSheet(result: YearResult, words: SheetWords): SheetModel {
  const titles = titlesOf(result);
  const columns = Math.max(fewestColumns, 1 + titles.length * columnsOfTitle);
  const draft = createDraft(Array.from({ length: columns }, () => columnWidth));
  addLetterhead(draft, result.settings, words, result.year);
  addTitle(draft, words.comparison.heading, []);
  const header = addHeader(draft, [{ text: words.column.year }, ...titles.map((title) => ({ text: title, under: heads(words) }))]);
  const firstRow = draft.rows.length;
  for (const figures of result.years) addRow(draft, [cell(figures.year, "year"), ...titles.flatMap((title) => titleCells(figures, title))]);
  if (result.years.length === 0) addWide(draft, words.comparison.none, "note");
  addBlankRow(draft);
  const grid = { titles, firstRow, lastRow: firstRow + result.years.length - 1, chartRow: draft.rows.length };
  const charts = result.years.length === 0 ? [] : comparisonCharts(grid, words);
  if (charts.length > 0) leaveRoom(draft, grid);
  addRollForward(draft, result, words, 1);
  addSignature(draft, result.settings, words);
  return finishSheet(draft, {
    name: sheetName("So sánh các năm", "", ""),
    mark: "SS",
    orientation: "landscape",
    header,
    charts,
    onePage: true,
  });
}

/** Titles of the year, low to high, then those that only other years know. */
function titlesOf({ titles, years }: YearResult): readonly TitleName[] {
  return [...new Set([...titles, ...years.flatMap((figures) => [...figures.titles.keys()])])];
}

function heads({ comparison, statusHead }: SheetWords): readonly string[] {
  return [comparison.registered, comparison.recognised, statusHead.first, statusHead.maintained, statusHead.again, comparison.rate];
}

function titleCells(figures: YearFigures, title: TitleName): readonly ModelCell[] {
  const counts = figures.titles.get(title);
  const count = (value: number | undefined): ModelCell => cell(value ?? null, "figure");
  return [
    ...[counts?.registered, counts?.recognised, counts?.first, counts?.maintained, counts?.again].map(count),
    cell(counts ? share(counts.recognised, counts.registered) : null, "share"),
  ];
}

function leaveRoom(draft: Draft, { chartRow }: ComparisonGrid): void {
  while (draft.rows.length < chartRow + chartRows) {
    draft.rowHeights.set(draft.rows.length, chartRowHeight);
    addBlankRow(draft);
  }
}
