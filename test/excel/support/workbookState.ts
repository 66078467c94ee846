import { a1 } from "../../../src/core/findings/origin";
import type { Cell, Sheet, WorkbookModel } from "../../../workbench/model/types";

function cellState(cell: Cell | undefined, workbook: WorkbookModel) {
  if (!cell) return null;
  const { style, ...content } = cell;
  const look = style === 0 ? null : workbook.styles[style];
  return content.value === null && content.formula === undefined && look === null ? null : { ...content, look };
}

const byText = (one: unknown, other: unknown): number => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1);

function sheetState(sheet: Sheet, workbook: WorkbookModel) {
  const { cells, columnWidths, rowHeights, names, charts, merges, ...rest } = sheet;
  return {
    ...rest,
    cells: Object.fromEntries(
      cells
        .flatMap((row, rowIndex) => row.flatMap((cell, column) => [[a1(rowIndex, column), cellState(cell, workbook)]]))
        .filter(([, state]) => state !== null),
    ),
    columnWidths: [...columnWidths].sort(byText),
    rowHeights: [...rowHeights].sort(byText),
    names: [...names].sort(byText),
    merges: [...merges].sort(byText),
    charts: charts.map((chart) => ({ ...chart, id: "" })).sort(byText),
  };
}

/** All that a person can see of a workbook, as plain data that can be compared; how styles are numbered does not show. */
export function workbookState(workbook: WorkbookModel) {
  const state = { sheets: workbook.sheets.map((sheet) => sheetState(sheet, workbook)), names: workbook.names };
  return JSON.parse(
    JSON.stringify(state, (_, value: unknown) => (value instanceof Set || value instanceof Map ? [...value] : value)),
  ) as typeof state;
}
