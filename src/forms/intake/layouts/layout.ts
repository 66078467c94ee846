import type { LayoutWords } from "./layoutWords";
import type { SheetTable } from "./sheetTable";

/** A way in which people lay a table out, other than a row for each village. */
export interface Layout {
  /** The tables that a table of this layout holds, as rows; null where it is not in this layout. */
  readonly tables: (table: SheetTable, words: LayoutWords) => readonly SheetTable[] | null;
}
