import { parseSheetAddress } from "../../model/address";
import { getCell } from "../../model/cells";
import { displayText } from "../../model/displayText";
import { styleAt } from "../../model/styles";
import type { Cell, Chart, ChartSeries, WorkbookModel } from "../../model/types";

export interface DrawnSeries {
  readonly name: string;
  readonly kind: ChartSeries["kind"];
  readonly secondary: boolean;
  readonly color: string;
  readonly values: readonly number[];
  /** As the cells show them. */
  readonly texts: readonly string[];
}

export interface DrawnChart {
  readonly title: string;
  readonly categories: readonly string[];
  readonly series: readonly DrawnSeries[];
}

/** Excel's own colours, in its order, where a series names none. */
const palette = ["#4472C4", "#ED7D31", "#A5A5A5", "#FFC000", "#5B9BD5", "#70AD47"];

/** A chart with the figures its references stand for now. */
export function chartData(workbook: WorkbookModel, chart: Chart): DrawnChart {
  const text = (cell: Cell | undefined): string =>
    displayText(cell?.value ?? null, styleAt(workbook, cell?.style ?? 0).numberFormat, "vi-VN");
  const series = chart.series.map((each, index) => {
    const cells = cellsOf(workbook, each.values);
    return {
      name: each.name,
      kind: each.kind,
      secondary: each.secondaryAxis,
      color: each.color ?? palette[index % palette.length] ?? "#4472C4",
      values: cells.map((cell) => (typeof cell?.value === "number" ? cell.value : 0)),
      texts: cells.map(text),
    };
  });
  return { title: chart.title, categories: cellsOf(workbook, chart.series[0]?.categories ?? "").map(text), series };
}

function cellsOf(workbook: WorkbookModel, reference: string): readonly (Cell | undefined)[] {
  const address = parseSheetAddress(reference.replace(/^=/, ""));
  const sheet = workbook.sheets.find(({ name }) => name === address?.sheet);
  if (!address || !sheet) return [];
  const cells: (Cell | undefined)[] = [];
  for (let row = address.rect.firstRow; row <= address.rect.lastRow; row += 1) {
    for (let column = address.rect.firstColumn; column <= address.rect.lastColumn; column += 1) cells.push(getCell(sheet, row, column));
  }
  return cells;
}
