import type { ModelRange } from "../../forms/model/sheetModel";
import { parseReference } from "../ranges";

/** A hidden name of the sheet says where its flags stand: Excel moves it along when rows and columns come or go. */
const flagName = "_KDC_flags";

/** Queues the name; where the flags stand can be told after `sync`: null where there are none, or where their cells were deleted. */
export function queueFlagRange(sheet: Excel.Worksheet): () => { readonly marked: boolean; readonly range: ModelRange | null } {
  const name = sheet.names.getItemOrNullObject(flagName).load("formula");
  return () => (name.isNullObject ? { marked: false, range: null } : { marked: true, range: parseReference(String(name.formula)) });
}

export function queueFlagName(sheet: Excel.Worksheet, cells: Excel.Range | null): void {
  sheet.names.getItemOrNullObject(flagName).delete();
  if (cells !== null) sheet.names.add(flagName, cells).visible = false;
}
