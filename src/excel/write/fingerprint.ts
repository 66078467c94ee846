import { hashOf } from "../../core/text/hash";
import type { SheetModel } from "../../forms/model/sheetModel";
import { cellStyles, sheetFont } from "../../forms/model/styles";
import type { OwnershipRecord } from "../ownership/record";
import { layoutOf } from "../ownership/record";

/** Raised when the writer itself changes what it makes of a model, so that sheets of older versions are written anew. */
const writerVersion = 1;

/** Equal for models that give the same sheet; the name of the sheet does not count. */
export function fingerprintOf(model: SheetModel): string {
  const rows = model.rows.map((row) => row.map((cell) => cell && [cell.content, cell.style]));
  return hashOf([writerVersion, sheetFont, cellStyles, rows, model.columnWidths, [...model.rowHeights], layoutOf(model)]);
}

/** What is noted on the sheet that a model is written to. */
export function recordOf(model: SheetModel): OwnershipRecord {
  return { mark: model.mark, fingerprint: fingerprintOf(model), layout: layoutOf(model) };
}
