import { figuresOf } from "../../core/charts/chartKey";
import type { YearCharts } from "../../core/charts/types";
import type { Year } from "../../core/domain/names";
import type { ChartModel, ModelRange, SheetModel } from "../model/sheetModel";
import type { ChartBlock } from "./chartBlocks";
import { chartBlock } from "./chartBlocks";
import type { Draft } from "./draft";
import { addBlankRow, addHeader, addRow, addWide, createDraft } from "./draft";
import { addLetterhead, addTitle } from "./letterhead";
import { chartsMark } from "./marks";
import { sheetName } from "./names";
import { finishSheet, marginsMm } from "./page";
import type { PlacedChart } from "./placedCharts";
import type { SheetWords } from "./words";

/** Name of the rows · up to five figures: as wide as an upright page at its own size. */
const widths = [27, 9, 9, 9, 9, 9];
const rowHeight = 18;
const columnChartRows = 15;
/** Bars have a row and a half each, beside title, axis and legend. */
const rowsOfBar = 1.5;
const rowsAroundBars = 5;
/** As high as a page. */
const mostChartRows = 38;

function chartRows({ series, rows }: ChartBlock): number {
  if (!series.some(({ kind }) => kind === "bar")) return columnChartRows;
  return Math.min(mostChartRows, Math.ceil(rows.length * rowsOfBar) + rowsAroundBars);
}

/** Adds the chart under its figures, and gives it. */
function addChart(draft: Draft, name: string, block: ChartBlock, firstRow: number): ChartModel {
  const lastRow = firstRow + block.rows.length - 1;
  const column = (index: number): ModelRange => ({ firstRow, firstColumn: index, lastRow, lastColumn: index });
  const top = draft.rows.length;
  for (let row = chartRows(block); row > 0; row -= 1) {
    draft.rowHeights.set(draft.rows.length, rowHeight);
    addBlankRow(draft);
  }
  return {
    name,
    title: block.heading,
    categories: column(0),
    series: block.series.map(({ column: index, ...series }) => ({ ...series, values: column(index), secondaryAxis: false })),
    valueAxis: block.axis,
    secondaryAxis: null,
    place: { firstRow: top, firstColumn: 0, lastRow: draft.rows.length - 1, lastColumn: widths.length - 1 },
  };
}

function addBlock(draft: Draft, name: string, block: ChartBlock): ChartModel {
  addWide(draft, block.heading, "section");
  addHeader(draft, block.heads);
  const firstRow = draft.rows.length;
  for (const row of block.rows) addRow(draft, row);
  if (block.note !== null) addWide(draft, block.note, "note");
  addBlankRow(draft);
  return addChart(draft, name, block, firstRow);
}

export const chartSheetName = (year: Year): string => sheetName("Biểu đồ", "", String(year));

/**
 * `Biểu đồ <năm>`: the charts that were put there so far, in that order, each with its figures and each on a page of its own. Charts that have nothing to
 * show are left out.
 */
export function chartSheet(charts: YearCharts, placed: readonly PlacedChart[], words: SheetWords): SheetModel {
  const { year, settings } = charts;
  const draft = createDraft(widths);
  addLetterhead(draft, settings, words, year);
  addTitle(draft, words.charts.heading(year), []);
  const pageBreaks: number[] = [];
  const models: ChartModel[] = [];
  for (const { key, name } of placed) {
    const figures = figuresOf(charts, key);
    if (figures.rows.length === 0) continue;
    if (models.length > 0) pageBreaks.push(draft.rows.length);
    models.push(addBlock(draft, name, chartBlock(figures, words)));
  }
  return finishSheet(draft, {
    name: chartSheetName(year),
    mark: chartsMark(year),
    orientation: "portrait",
    header: null,
    charts: models,
    paged: { pageBreaks, marginsMm },
  });
}
