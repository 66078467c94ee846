import type { ChartFigures } from "../../core/charts/chartKey";
import type { AreaMean, CommuneFigures, RecognisedYear } from "../../core/charts/types";
import type { VetoCount } from "../../core/domain/yearResult";
import type { AxisModel, ChartSeriesModel, ModelCell } from "../model/sheetModel";
import type { HeadCell } from "./draft";
import { cell } from "./draft";
import { share } from "./share";
import type { SheetWords } from "./words";

/** A column of figures that a chart draws. */
export interface BlockSeries extends Pick<ChartSeriesModel, "name" | "kind" | "color" | "labelFormat"> {
  readonly column: number;
}

/** A chart with its figures, before it has a place. The first column names the rows. */
export interface ChartBlock {
  readonly heading: string;
  readonly heads: readonly HeadCell[];
  readonly rows: readonly (readonly ModelCell[])[];
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

const heads = (...texts: readonly string[]): readonly HeadCell[] => texts.map((text) => ({ text }));
const figure = (value: number): ModelCell => cell(value, "figure");

function recognisedBlock(title: string, rows: readonly RecognisedYear[], words: SheetWords): ChartBlock {
  const { charts, column, statusHead } = words;
  const stacked = { kind: "stackedColumn", labelFormat: countLabels } as const;
  return {
    heading: charts.recognised.heading(title),
    heads: heads(
      column.year,
      charts.recognised.registered,
      charts.recognised.recognised,
      statusHead.first,
      statusHead.maintained,
      statusHead.again,
    ),
    rows: rows.map((each) => [
      cell(each.year, "year"),
      ...[each.registered, each.recognised, each.first, each.maintained, each.again].map(figure),
    ]),
    note: null,
    series: [
      { ...stacked, name: statusHead.first, column: 3, color: colors.first },
      { ...stacked, name: statusHead.maintained, column: 4, color: colors.maintained },
      { ...stacked, name: statusHead.again, column: 5, color: colors.again },
    ],
    axis: counts,
  };
}

function communesBlock(title: string, rows: readonly CommuneFigures[], { charts: { communes: words }, column }: SheetWords): ChartBlock {
  const clustered = { kind: "clusteredColumn", labelFormat: countLabels } as const;
  return {
    heading: words.heading(title),
    heads: heads(column.commune, words.registered, words.recognised, words.rate),
    rows: rows.map((each) => [
      cell(each.name, "text"),
      figure(each.registered),
      figure(each.recognised),
      cell(share(each.recognised, each.registered), "share"),
    ]),
    note: null,
    series: [
      { ...clustered, name: words.registered, column: 1, color: colors.registered },
      { ...clustered, name: words.recognised, column: 2, color: colors.one },
    ],
    axis: counts,
  };
}

function areasBlock(title: string, rows: readonly AreaMean[], { charts: { areas: words } }: SheetWords): ChartBlock {
  return {
    heading: words.heading(title),
    heads: heads(words.area, words.mean, words.counted, words.open, words.belowFloor),
    rows: rows.map((each) => [
      cell(each.contentArea, "text"),
      cell(each.mean, "share"),
      ...[each.counted, each.open, each.belowFloor].map(figure),
    ]),
    note: rows.some(({ open }) => open > 0) ? words.note : null,
    series: [{ kind: "bar", name: words.mean, column: 1, color: colors.one, labelFormat: shareLabels }],
    axis: { numberFormat: "0%", minimum: 0 },
  };
}

function vetoesBlock(rows: readonly VetoCount[], { charts: { vetoes: words }, column }: SheetWords): ChartBlock {
  return {
    heading: words.heading(""),
    heads: heads(column.criterion, words.villages),
    rows: rows.map((each) => [cell(`${each.criterion} ${each.name}`.trim(), "textCode"), figure(each.villages)]),
    note: null,
    series: [{ kind: "bar", name: words.villages, column: 1, color: colors.one, labelFormat: countLabels }],
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
