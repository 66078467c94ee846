import type { CellContent, SheetGrid } from "../model/grid";
import type { SheetModel } from "../model/sheetModel";

/** A sheet as it will be read once it is written; formulas show nothing yet. */
export function gridOfModel({ name, rows }: SheetModel): SheetGrid {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const values = rows.map((row) =>
    Array.from({ length: width }, (_, column): CellContent => {
      const content = row[column]?.content ?? "";
      return typeof content === "object" ? "" : content;
    }),
  );
  return { sheet: name, rowIndex: 0, columnIndex: 0, values, text: values.map((row) => row.map(String)) };
}
