import { figuresOf } from "../../core/charts/chartKey";
import type { YearCharts } from "../../core/charts/types";
import type { Year } from "../../core/domain/names";
import { fitRows } from "../model/rowFit";
import type { ChartModel, ModelRange, SheetModel } from "../model/sheetModel";
import type { ChartBlock } from "./chartBlocks";
import { chartBlock } from "./chartBlocks";
import type { Draft } from "./draft";
import { addBlankRow, addHeader, addSpans, addWide, createDraft } from "./draft";
import { addLetterhead, addTitle } from "./letterhead";
import { chartsMark } from "./marks";
import { sheetName } from "./names";
import { finishSheet, marginsMm } from "./page";
import type { PlacedChart } from "./placedCharts";
import type { SheetWords } from "./words";

/** Names of the rows, which take what room the figures leave · up to five figures: as wide as an upright page at its own size. */
const widths = [27, 9, 9, 9, 9, 9];
const rowHeight = 18;
/** Rows that a chart of columns has, and is readable with. */
const columnRows = { wanted: 15, least: 11 };
/** Rows that each bar has, beside title, axis and legend. */
const barRows = { wanted: 1.5, least: 1 };
const rowsAroundBars = 5;
/** Points of an upright page, less what programs differ by. */
const pagePoints = 690;
const mostChartRows = Math.floor(pagePoints / rowHeight);

/** Rows for a chart where `left` are left on the page; null where it is better off on the next. Never more than a page. */
function rowsWithin(left: number, { series, rows }: ChartBlock): number | null {
  const ofBars = (each: number): number => Math.min(mostChartRows, Math.ceil(rows.length * each) + rowsAroundBars);
  const { wanted, least } = series.some(({ kind }) => kind === "bar")
    ? { wanted: ofBars(barRows.wanted), least: ofBars(barRows.least) }
    : columnRows;
  return left < least ? null : Math.min(left, wanted);
}

/** Points down to the end of the draft since the row at which its page begins. */
function pointsSince(draft: Draft, pageStart: number): number {
  const heights = fitRows({ columnWidths: widths, rows: draft.rows, merges: draft.merges }, draft.rowHeights);
  return [...heights].reduce((sum, [row, height]) => (row < pageStart ? sum : sum + height), 0);
}

/** Leaves room for a picture at the end. */
function leaveRows(draft: Draft, rows: number): ModelRange {
  const firstRow = draft.rows.length;
  for (let row = 0; row < rows; row += 1) {
    draft.rowHeights.set(firstRow + row, rowHeight);
    addBlankRow(draft);
  }
  return { firstRow, firstColumn: 0, lastRow: firstRow + rows - 1, lastColumn: widths.length - 1 };
}

interface AddedBlock {
  readonly model: ChartModel;
  /** The row at which a further page begins, for a chart that has no room under its figures. */
  readonly breakAt: number | null;
}

/** Adds the figures, and the chart under them on the same page, or else on the next. */
function addBlock(draft: Draft, name: string, block: ChartBlock, pageStart: number): AddedBlock {
  addWide(draft, block.heading, "section");
  const nameSpan = widths.length - block.heads.length;
  addHeader(draft, [{ text: block.nameHead, span: nameSpan }, ...block.heads.map((text) => ({ text }))]);
  const firstRow = draft.rows.length;
  for (const { name: rowName, figures } of block.rows) {
    const spans = figures.map((figure, index) => ({ first: nameSpan + index, last: nameSpan + index, ...figure }));
    addSpans(draft, [{ first: 0, last: nameSpan - 1, ...rowName }, ...spans]);
  }
  const lastRow = draft.rows.length - 1;
  if (block.note !== null) addWide(draft, block.note, "note");
  addBlankRow(draft);
  const under = rowsWithin(Math.floor((pagePoints - pointsSince(draft, pageStart)) / rowHeight), block);
  const breakAt = under === null ? draft.rows.length : null;
  const rows = under ?? rowsWithin(mostChartRows, block) ?? mostChartRows;
  const column = (index: number): ModelRange => ({ firstRow, firstColumn: index, lastRow, lastColumn: index });
  const model: ChartModel = {
    name,
    title: block.heading,
    categories: column(0),
    series: block.series.map(({ figure, ...series }) => ({ ...series, values: column(nameSpan + figure), secondaryAxis: false })),
    valueAxis: block.axis,
    secondaryAxis: null,
    place: leaveRows(draft, rows),
  };
  return { model, breakAt };
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
    const start = draft.rows.length;
    if (models.length > 0) pageBreaks.push(start);
    const { model, breakAt } = addBlock(draft, name, chartBlock(figures, words), models.length > 0 ? start : 0);
    if (breakAt !== null) pageBreaks.push(breakAt);
    models.push(model);
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
