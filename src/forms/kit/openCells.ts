import type { ModelCell, ModelRange, SheetModel } from "../model/sheetModel";
import type { StyleName } from "../model/styles";

/** How a cell looks that is to be filled in. */
const openLooks: Partial<Record<StyleName, StyleName>> = {
  text: "openText",
  textCentered: "openText",
  count: "openCount",
  money: "openCount",
  score: "openScore",
  year: "openYear",
};

/** The table that a form's sheet holds. */
export function tableOf({ tables, name }: SheetModel): ModelRange {
  const [table] = tables;
  if (table === undefined) throw new Error(`the sheet ${name} has no table`);
  return table.range;
}

/** The cells under some headers of the sheet's table. */
export function underHeaders(model: SheetModel, isOpen: (header: string) => boolean): readonly ModelRange[] {
  const { firstRow, lastRow, firstColumn, lastColumn } = tableOf(model);
  const headers = (model.rows[firstRow] ?? []).slice(firstColumn, lastColumn + 1);
  return headers.flatMap((cell, index) => {
    const column = firstColumn + index;
    const header = typeof cell?.content === "string" ? cell.content : "";
    return isOpen(header) ? [{ firstRow: firstRow + 1, lastRow, firstColumn: column, lastColumn: column }] : [];
  });
}

function covers({ firstRow, lastRow, firstColumn, lastColumn }: ModelRange, row: number, column: number): boolean {
  return firstRow <= row && row <= lastRow && firstColumn <= column && column <= lastColumn;
}

/** Locks a sheet but for some cells, which look like what they are. What is said of entries stays only where there is something to enter. */
export function openOnly(model: SheetModel, open: readonly ModelRange[]): SheetModel {
  const closed = model.protection?.closed ?? [];
  const look = (cell: ModelCell | null, row: number, column: number): ModelCell | null => {
    if (cell === null || !open.some((range) => covers(range, row, column))) return cell;
    return { ...cell, style: openLooks[cell.style] ?? cell.style };
  };
  return {
    ...model,
    rows: model.rows.map((cells, row) => cells.map((cell, column) => look(cell, row, column))),
    validations: model.validations.filter(({ range }) => open.some((each) => covers(each, range.firstRow, range.firstColumn))),
    protection: { open, closed },
  };
}
