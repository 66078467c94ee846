import type { DecodedSheet } from "../decodeSheet";
import { recogniseSheet } from "../recogniseSheet";
import { layouts } from "./layouts";
import type { LayoutWords } from "./layoutWords";
import type { SheetTable } from "./sheetTable";
import { wholeSheet } from "./sheetTable";
import { tableParts } from "./tableParts";

/** The tables of one part in the one layout that fits; null where none does, or several do. */
function inLayout(part: SheetTable, words: LayoutWords): readonly SheetTable[] | null {
  const [read, ...others] = layouts.flatMap((layout) => {
    const tables = layout.tables(part, words);
    return tables === null ? [] : [tables];
  });
  return others.length === 0 ? (read ?? null) : null;
}

/**
 * The tables that a sheet holds, each as rows under a header, with the way back to the cells of the sheet. A sheet that holds one table as recognition
 * knows it comes back as it is. No cell is lost: what no layout takes is in one of the tables or in what it left out.
 */
export function sheetTables(decoded: DecodedSheet, words: LayoutWords): readonly SheetTable[] {
  const isTable = (part: SheetTable): boolean => inLayout(part, words) !== null || recogniseSheet(part.decoded.grid, words.codes) !== null;
  return tableParts(wholeSheet(decoded), words, isTable).flatMap((part) => inLayout(part, words) ?? [part]);
}
