import type { ModelRange } from "../../forms/model/sheetModel";
import { sizedRange } from "../ranges";

export interface SheetInfo {
  readonly id: string;
  readonly name: string;
  readonly visible: boolean;
  /** Of sheets that bear a form's name: where their cells stand, null where they are blank. `undefined` for all others: not asked yet. */
  readonly used: ModelRange | null | undefined;
}

export const sizeProperties = "rowIndex,columnIndex,rowCount,columnCount";

export function rangeOf(used: Excel.Range): ModelRange | null {
  return used.isNullObject ? null : sizedRange(used.rowIndex, used.columnIndex, used.rowCount, used.columnCount);
}

/** Sheet names differ in more than case. */
export function sheetKey(name: string): string {
  return name.normalize("NFC").toLowerCase();
}

/** All sheets, and the sizes of those that bear a form's name, in one round trip. */
export async function listSheets(context: Excel.RequestContext, formSheets: readonly string[]): Promise<readonly SheetInfo[]> {
  const { worksheets } = context.workbook;
  worksheets.load("items/id,items/name,items/visibility");
  const sizes = new Map<string, Excel.Range>();
  for (const name of formSheets) {
    const used = worksheets.getItemOrNullObject(name).getUsedRangeOrNullObject(true).untrack();
    used.load(sizeProperties);
    sizes.set(sheetKey(name), used);
  }
  await context.sync();
  return worksheets.items.map((sheet) => {
    const used = sizes.get(sheetKey(sheet.name));
    return { id: sheet.id, name: sheet.name, visible: sheet.visibility === "Visible", used: used && rangeOf(used) };
  });
}
