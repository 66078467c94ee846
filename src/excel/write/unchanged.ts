import { a1 } from "../../core/findings/origin";
import type { ModelRange, SheetModel } from "../../forms/model/sheetModel";
import type { FormerSheet } from "../former/formerSheet";
import { holds } from "../ranges";
import { extentOf } from "./cells";
import { holdsContent } from "./content";
import { fingerprintOf } from "./fingerprint";

function sameRange(one: ModelRange | null, other: ModelRange | null): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Whether the cells of a sheet of ours are still those that a model wrote. */
export function holdsModel(former: FormerSheet, model: SheetModel): boolean {
  const { area, formulas, values } = former;
  const extent = extentOf(model);
  return formulas.every((cells, row) =>
    cells.every((formula, column) => {
      const [sheetRow, sheetColumn] = [area.firstRow + row, area.firstColumn + column];
      if (!holds(extent, sheetRow, sheetColumn)) return true;
      return holdsContent(model.rows[sheetRow]?.[sheetColumn]?.content ?? null, formula, values[row]?.[column] ?? "");
    }),
  );
}

/** Whether writing the model would change nothing: it is the one that was written last, and its cells are still there. */
export function isUnchanged(former: FormerSheet, model: SheetModel): boolean {
  const { record, extent } = former.mark;
  return record?.fingerprint === fingerprintOf(model) && sameRange(extent, extentOf(model)) && holdsModel(former, model);
}

/** The first cell in which the user wrote something where a model is about to reach beyond what we had written; null where there is none. */
export function cellInTheWay(former: FormerSheet, model: SheetModel): string | null {
  const extent = extentOf(model);
  for (const [row, cells] of former.formulas.entries()) {
    for (const [column, formula] of cells.entries()) {
      const at = [former.area.firstRow + row, former.area.firstColumn + column] as const;
      if (formula !== "" && holds(extent, ...at) && !holds(former.mark.extent, ...at)) return a1(...at);
    }
  }
  return null;
}
