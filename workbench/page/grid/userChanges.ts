import type { ICellData } from "@univerjs/core";
import type { ISetRangeValuesMutationParams } from "@univerjs/sheets";
import type { EnteredValue } from "../../host";
import type { Rect } from "../../model/types";

export const setValuesMutation = "sheet.mutation.set-range-values";

/**
 * What a person could do to the grid that the host does not do in Excel's place: rows, columns, sheets and merges. Better refused than
 * shown in the grid and lost in the workbook.
 */
const refused: ReadonlySet<string> = new Set(
  ["insert-row", "insert-col", "remove-rows", "remove-col", "move-rows", "move-columns", "move-range", "reorder-range"]
    .concat(["insert-sheet", "remove-sheet", "set-worksheet-name", "set-worksheet-order", "set-worksheet-hidden", "set-tab-color"])
    .concat(["add-worksheet-merge", "remove-worksheet-merge"])
    .map((name) => `sheet.mutation.${name}`),
);

export const isRefused = (commandId: string): boolean => refused.has(commandId);

/** A rectangle of typed values; null leaves a cell as it is, "" blanks it. */
export interface TypedValues {
  readonly sheetId: string;
  readonly rect: Rect;
  readonly values: readonly (readonly EnteredValue[])[];
}

/** The text a person typed into one cell: the grid's own reading of it follows the grid's language, not Excel's. */
export interface TypedText {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** What a change of the grid's cells types into the workbook; null where it changed looks alone. */
export function typedValues({ subUnitId, cellValue }: ISetRangeValuesMutationParams, typed: TypedText | null): TypedValues | null {
  const entries = Object.entries(cellValue ?? {}).flatMap(([row, cells]) =>
    Object.entries<ICellData | null | undefined>(cells ?? {}).flatMap(([column, cell]) => {
      const value = entered(cell);
      return value === null ? [] : [{ row: Number(row), column: Number(column), value }];
    }),
  );
  if (entries.length === 0) return null;
  const rows = entries.map(({ row }) => row);
  const columns = entries.map(({ column }) => column);
  const rect = {
    firstRow: Math.min(...rows),
    lastRow: Math.max(...rows),
    firstColumn: Math.min(...columns),
    lastColumn: Math.max(...columns),
  };
  const values: EnteredValue[][] = Array.from({ length: rect.lastRow - rect.firstRow + 1 }, () =>
    Array.from({ length: rect.lastColumn - rect.firstColumn + 1 }, () => null),
  );
  for (const { row, column, value } of entries) {
    const text = typed?.row === row && typed.column === column ? typed.text : value;
    values[row - rect.firstRow]?.splice(column - rect.firstColumn, 1, text);
  }
  return { sheetId: subUnitId, rect, values };
}

/** null where the cell's content is not touched. */
function entered(cell: ICellData | null | undefined): EnteredValue {
  if (!cell) return "";
  if (cell.f) return cell.f;
  if (cell.p?.body) return cell.p.body.dataStream.replace(/[\r\n]+$/, "");
  if (!("v" in cell)) return null;
  return cell.v ?? "";
}
