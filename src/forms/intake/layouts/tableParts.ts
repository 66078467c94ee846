import { beside } from "./beside";
import type { LayoutWords } from "./layoutWords";
import type { SheetTable } from "./sheetTable";
import { stacked } from "./stacked";

/** Whether a part of a sheet can be read as a table of its own. */
export type IsTable = (part: SheetTable) => boolean;

/** Tables beside and below one another may hold others in turn; deeper than this nobody lays them out. */
const deepest = 4;

/** Parts a sheet into its tables: every row and column of it is in one of them. */
export function tableParts(table: SheetTable, words: LayoutWords, isTable: IsTable, depth = 0): readonly SheetTable[] {
  if (depth >= deepest) return [table];
  const parts = beside(table, words, isTable) ?? stacked(table, words, isTable);
  if (parts === null) return [table];
  return parts.flatMap((part) => tableParts(part, words, isTable, depth + 1));
}
