import type { ChartFigures } from "../../core/charts/chartKey";
import type { AreaMean, CommuneFigures, RecognisedYear } from "../../core/charts/types";
import type { VetoCount } from "../../core/domain/yearResult";
import type { AxisModel, ChartSeriesModel } from "../model/sheetModel";
import type { Span } from "./draft";
import { share } from "./share";
import type { SheetWords } from "./words";

/** A column of figures that a chart draws. */
export interface BlockSeries extends Pick<ChartSeriesModel, "name" | "kind" | "color" | "labelFormat"> {
  /** Which of the figures it is, from 0. */
  readonly figure: number;
}

type BlockCell = Pick<Span, "content" | "style">;

/** A row by its name, with its figures. */
export interface BlockRow {
  readonly name: BlockCell;
  readonly figures: readonly BlockCell[];
}

/** A chart with its figures, before it has a place. */
export interface ChartBlock {
  readonly heading: string;
  readonly nameHead: string;
  readonly heads: readonly string[];
  readonly rows: readonly BlockRow[];
  readonly note: string | null;
  readonly series: readonly BlockSeries[];
  readonly axis: AxisModel;
}

/** Nothing is written on a column that is not there. */
const countLabels = "#,##0;;";
const shareLabels = "0.0%";
const counts: AxisModel = { numberFormat: "General", minimum: 0 };
/** Those of `So sánh các năm`, and of what is only registered. */
const colors = { first: "#7FB3E0", maintained: "#8FBF8F", again: "#E8A33D", registered: "#9DB7D5", one: "#2F75B5" };

const figure = (content: number): BlockCell => ({ content, style: "figure" });
const shareCell = (content: number | null): BlockCell => ({ content, style: "share" });
const textCell = (content: string): BlockCell => ({ content, style: "textCode" });

function recognisedBlock(title: string, rows: readonly RecognisedYear[], words: SheetWords): ChartBlock {
  const { charts, column, statusHead } = words;
  const stacked = { kind: "stackedColumn", labelFormat: countLabels } as const;
  return {
    heading: charts.recognised.heading(title),
    nameHead: column.year,
    heads: [charts.recognised.registered, charts.recognised.recognised, statusHead.first, statusHead.maintained, statusHead.again],
    rows: rows.map((each) => ({
      name: { content: each.year, style: "year" },
      figures: [each.registered, each.recognised, each.first, each.maintained, each.again].map(figure),
    })),
    note: null,
    series: [
      { ...stacked, name: statusHead.first, figure: 2, color: colors.first },
      { ...stacked, name: statusHead.maintained, figure: 3, color: colors.maintained },
      { ...stacked, name: statusHead.again, figure: 4, color: colors.again },
    ],
    axis: counts,
  };
}

function communesBlock(title: string, rows: readonly CommuneFigures[], { charts: { communes: words }, column }: SheetWords): ChartBlock {
  const clustered = { kind: "clusteredColumn", labelFormat: countLabels } as const;
  return {
    heading: words.heading(title),
    nameHead: column.commune,
    heads: [words.registered, words.recognised, words.rate],
    rows: rows.map(({ name, registered, recognised }) => ({
      name: textCell(name),
      figures: [figure(registered), figure(recognised), shareCell(share(recognised, registered))],
    })),
    note: null,
    series: [
      { ...clustered, name: words.registered, figure: 0, color: colors.registered },
      { ...clustered, name: words.recognised, figure: 1, color: colors.one },
    ],
    axis: counts,
  };
}

function areasBlock(title: string, rows: readonly AreaMean[], { charts: { areas: words } }: SheetWords): ChartBlock {
  return {
    heading: words.heading(title),
    nameHead: words.area,
    heads: [words.mean, words.counted, words.open, words.belowFloor],
    rows: rows.map((each) => ({
      name: textCell(each.contentArea),
      figures: [shareCell(each.mean), ...[each.counted, each.open, each.belowFloor].map(figure)],
    })),
    note: rows.some(({ open }) => open > 0) ? words.note : null,
    series: [{ kind: "bar", name: words.mean, figure: 0, color: colors.one, labelFormat: shareLabels }],
    axis: { numberFormat: "0%", minimum: 0 },
  };
}

function vetoesBlock(rows: readonly VetoCount[], { charts: { vetoes: words }, column }: SheetWords): ChartBlock {
  return {
    heading: words.heading(""),
    nameHead: column.criterion,
    heads: [words.villages],
    rows: rows.map((each) => ({ name: textCell(`${each.criterion} ${each.name}`.trim()), figures: [figure(each.villages)] })),
    note: null,
    series: [{ kind: "bar", name: words.villages, figure: 0, color: colors.one, labelFormat: countLabels }],
    axis: counts,
  };
}

/** What a chart's figures look like on a sheet. */
export function chartBlock(figures: ChartFigures, words: SheetWords): ChartBlock {
  switch (figures.kind) {
    case "recognised":
      return recognisedBlock(figures.title, figures.rows, words);
    case "communes":
      return communesBlock(figures.title, figures.rows, words);
    case "areas":
      return areasBlock(figures.title, figures.rows, words);
    case "vetoes":
      return vetoesBlock(figures.rows, words);
  }
}
