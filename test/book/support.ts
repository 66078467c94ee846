import type { ModelCell, SheetModel } from "../../src/forms/model/sheetModel";
import type { StyleName } from "../../src/forms/model/styles";

export const cell = (content: ModelCell["content"], style: StyleName = "text"): ModelCell => ({ content, style });

/** A sheet of some cells, with nothing else on it unless `more` says so. */
export function sheetOf(rows: SheetModel["rows"], more: Partial<SheetModel> = {}): SheetModel {
  return {
    name: "Biểu",
    mark: "",
    columnWidths: [10, 12],
    rows,
    rowHeights: new Map(),
    merges: [],
    frozenRows: 0,
    frozenColumns: 0,
    print: { orientation: "landscape", marginsMm: { top: 20, bottom: 20, left: 30, right: 15 }, titleRows: null, area: null },
    charts: [],
    validations: [],
    tables: [],
    notes: [],
    tabColor: null,
    ...more,
  };
}

/** A rectangle, zero-based, ends included. */
export const range = (firstRow: number, firstColumn: number, lastRow = firstRow, lastColumn = firstColumn) => ({
  firstRow,
  firstColumn,
  lastRow,
  lastColumn,
});
