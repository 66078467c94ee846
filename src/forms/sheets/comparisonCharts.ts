import type { TitleName } from "../../core/domain/names";
import type { ChartModel, ChartSeriesModel, ModelRange } from "../model/sheetModel";
import type { SheetWords } from "./words";

/** Where the comparison's table stands: a year a row, six columns a title, behind the column of the years. */
export interface ComparisonGrid {
  readonly titles: readonly TitleName[];
  readonly firstRow: number;
  readonly lastRow: number;
  /** The first of the rows left free for the charts. */
  readonly chartRow: number;
}

/** Registered · recognised · first · maintained · again · share. */
export const columnsOfTitle = 6;
const [firstColumn, maintainedColumn, againColumn, rateColumn] = [2, 3, 4, 5] as const;
export const chartRows = 15;

/** Nothing is written on a column that is not there. */
const labelFormat = "#,##0;;";

const colors = { first: "#7FB3E0", maintained: "#8FBF8F", again: "#E8A33D", rate: "#7A1F3D" };

/** One chart a title, under its own columns: recognitions stacked by status, and their share of the registrations as a line on the second axis. */
export function comparisonCharts(grid: ComparisonGrid, words: SheetWords): readonly ChartModel[] {
  return grid.titles.map((title, index) => {
    const left = 1 + index * columnsOfTitle;
    const years = { firstRow: grid.firstRow, firstColumn: 0, lastRow: grid.lastRow, lastColumn: 0 };
    return {
      name: `KDC ${title}`,
      title: words.comparison.chart(title),
      categories: years,
      series: seriesOf(grid, left, words),
      secondaryAxis: { numberFormat: "0%", minimum: 0 },
      place: {
        firstRow: grid.chartRow,
        firstColumn: index === 0 ? 0 : left,
        lastRow: grid.chartRow + chartRows - 1,
        lastColumn: left + columnsOfTitle - 1,
      },
    };
  });
}

function seriesOf(grid: ComparisonGrid, left: number, { statusHead, comparison }: SheetWords): readonly ChartSeriesModel[] {
  const column = (offset: number): ModelRange => ({
    firstRow: grid.firstRow,
    firstColumn: left + offset,
    lastRow: grid.lastRow,
    lastColumn: left + offset,
  });
  const stacked = { kind: "stackedColumn", secondaryAxis: false, labelFormat } as const;
  return [
    { ...stacked, name: statusHead.first, values: column(firstColumn), color: colors.first },
    { ...stacked, name: statusHead.maintained, values: column(maintainedColumn), color: colors.maintained },
    { ...stacked, name: statusHead.again, values: column(againColumn), color: colors.again },
    { kind: "line", name: comparison.rate, values: column(rateColumn), secondaryAxis: true, color: colors.rate, labelFormat: null },
  ];
}
