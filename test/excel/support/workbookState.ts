import { a1 } from "../../../src/core/findings/origin";
import type { Cell, Sheet, WorkbookModel } from "../../../workbench/model/types";

/** Equal looks share one number in a workbook, so the number stands for them. */
function cellState(cell: Cell): string {
  const { value, formula = "", style, spill, spilledFrom } = cell;
  if (value === null && formula === "" && style === 0) return "";
  const more = (spill ?? spilledFrom) ? JSON.stringify([spill, spilledFrom]) : "";
  return `${typeof value} ${typeof value === "object" ? JSON.stringify(value) : String(value)} ${formula} look ${style} ${more}`;
}

function cellStates({ cells }: Sheet): readonly string[] {
  const states: string[] = [];
  cells.forEach((row, rowIndex) =>
    row.forEach((cell, column) => {
      const state = cell ? cellState(cell) : "";
      if (state !== "") states.push(`${a1(rowIndex, column)} ${state}`);
    }),
  );
  return states;
}

const byText = (one: unknown, other: unknown): number => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1);

function sheetState(sheet: Sheet) {
  const { columnWidths, rowHeights, hiddenRows, hiddenColumns, names, charts, merges, ...rest } = sheet;
  return {
    ...rest,
    cells: cellStates(sheet),
    columnWidths: [...columnWidths].sort(byText),
    rowHeights: [...rowHeights].sort(byText),
    hidden: [[...hiddenRows], [...hiddenColumns]],
    names: [...names].sort(byText),
    merges: [...merges].sort(byText),
    charts: charts.map((chart) => ({ ...chart, id: "" })).sort(byText),
  };
}

/** All that a person can see of a workbook, as text that can be compared. */
export function workbookState(workbook: WorkbookModel): string {
  return JSON.stringify({ sheets: workbook.sheets.map(sheetState), names: workbook.names }, null, 1);
}
