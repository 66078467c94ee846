import { parseRect } from "../../workbench/model/address";
import { ensureCell, getCell } from "../../workbench/model/cells";
import type { Cell, CellValue, Rect, Sheet, WorkbookModel } from "../../workbench/model/types";

export function rect(address: string): Rect {
  const found = parseRect(address);
  if (found === null) throw new Error(`no reference: ${address}`);
  return found;
}

export function firstSheet(model: WorkbookModel): Sheet {
  const sheet = model.sheets[0];
  if (sheet === undefined) throw new Error("no sheet");
  return sheet;
}

export function cellAt(sheet: Sheet, address: string): Cell | undefined {
  const { firstRow, firstColumn } = rect(address);
  return getCell(sheet, firstRow, firstColumn);
}

export function valueAt(sheet: Sheet, address: string): CellValue {
  return cellAt(sheet, address)?.value ?? null;
}

/** Fills cells: a text that begins with `=` is a formula, anything else a value. */
export function fill(sheet: Sheet, cells: Readonly<Record<string, CellValue>>): void {
  for (const [address, content] of Object.entries(cells)) {
    const { firstRow, firstColumn } = rect(address);
    const cell = ensureCell(sheet, firstRow, firstColumn);
    const isFormula = typeof content === "string" && content.startsWith("=");
    cell.value = isFormula ? null : content;
    if (isFormula) cell.formula = content;
  }
}
