import type { SheetModel } from "../../forms/model/sheetModel";
import type { FormerSheet } from "../former/formerSheet";
import type { OwnSheet } from "../ownership/ownSheets";
import { ownSheetFor } from "../ownership/ownSheets";
import { sheetKey } from "../read/sheetList";

/** Where a model goes. */
export interface SheetTarget {
  readonly model: SheetModel;
  /** The name of its sheet, which may differ from the model's: taken by the user's own, or renamed by the user. */
  readonly name: string;
  /** The sheet of ours that is rewritten; null = a new one is added. */
  readonly own: OwnSheet | null;
}

/** A target with what its sheet held before. */
export interface PreparedTarget extends SheetTarget {
  readonly former: FormerSheet | null;
}

const longestName = 31;
const forbidden = /[\\/?*[\]:]/gu;

/** A text as Excel takes it for a sheet: none of `\ / ? * [ ] :`, no apostrophe at either end, at most 31 characters. */
export function sheetName(text: string): string {
  return text
    .replace(forbidden, "-")
    .slice(0, longestName)
    .replace(/^'+|'+$/gu, "")
    .trim();
}

/** The first of `name`, `name (2)`, `name (3)` … that nobody has. */
function freeName(wanted: string, taken: ReadonlySet<string>, suffixOf: (number: number) => string): string {
  if (!taken.has(sheetKey(wanted))) return wanted;
  for (let number = 2; ; number += 1) {
    const suffix = suffixOf(number);
    const other = wanted.slice(0, longestName - suffix.length).trimEnd() + suffix;
    if (!taken.has(sheetKey(other))) return other;
  }
}

/** Finds each model its sheet: our own by its mark, whatever it is called now; else a new one under a name that nobody has. */
export function planTargets(
  models: readonly SheetModel[],
  own: readonly OwnSheet[],
  sheetNames: readonly string[],
): readonly SheetTarget[] {
  const taken = new Set(sheetNames.map(sheetKey));
  return models.map((model) => {
    const former = ownSheetFor(own, model.mark, model.name);
    const name = former?.name ?? freeName(sheetName(model.name), taken, (number) => ` (${number})`);
    taken.add(sheetKey(name));
    return { model, name, own: former };
  });
}

/** The model with table names that no other table of the workbook has: Excel takes a name once. */
export function withFreeTableNames(model: SheetModel, former: FormerSheet | null, tableNames: readonly string[]): SheetModel {
  const replaced = new Set((former?.mark.record?.layout.tables ?? []).map(({ name }) => sheetKey(name)));
  const taken = new Set(tableNames.map(sheetKey).filter((name) => !replaced.has(name)));
  const tables = model.tables.map((table) => ({ ...table, name: freeName(table.name, taken, (number) => `_${number}`) }));
  return { ...model, tables };
}
