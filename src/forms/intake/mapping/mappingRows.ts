import { foldText } from "../../../core/text/fold";
import { fieldWords } from "./fields";
import type { MappingColumn } from "./mappingTable";
import { useOfWords, wordsOfForm, wordsOfUse } from "./mappingTable";
import type { StoredMappings } from "./stored";
import type { SheetMapping } from "./types";

type Row = Readonly<Record<MappingColumn, string>>;

/** A mapping as rows of the table, one a column; a mapping without columns still has a row. */
function rowsOf({ mark, form, columns, sheet = "", use = "files" }: SheetMapping): readonly Row[] {
  const entries = columns.length > 0 ? columns : [{ header: "", field: null }];
  return entries.map(({ header, field }) => ({
    mark,
    use: wordsOfUse(use),
    sheet,
    form: wordsOfForm(form),
    header,
    field: form === null ? "" : fieldWords(form, field),
  }));
}

/** What a newer mapping takes the place of: of files the same layout, of the open workbook the same sheet. */
function placeOf({ mark, use, sheet }: { readonly mark: string; readonly use: string; readonly sheet: string }): string {
  return JSON.stringify(useOfWords(use) === "workbook" ? ["workbook", foldText(sheet)] : ["files", mark]);
}

/**
 * The rows of the table once these mappings are remembered: what was confirmed anew takes the place of what was there, where it stood; all other rows
 * stay as they are typed, those too that can't be understood.
 */
export function rowsWith({ rows }: StoredMappings, mappings: readonly SheetMapping[]): readonly Row[] {
  const added = new Map<string, readonly Row[]>();
  for (const mapping of mappings) {
    const own = rowsOf(mapping);
    const [first] = own;
    if (first !== undefined) added.set(placeOf(first), own);
  }
  const written: Row[] = [];
  const placed = new Set<string>();
  for (const row of rows) {
    const place = placeOf(row);
    const newer = added.get(place);
    if (newer === undefined) written.push(row);
    else if (!placed.has(place)) written.push(...newer);
    placed.add(place);
  }
  return [...written, ...[...added].flatMap(([place, own]) => (placed.has(place) ? [] : own))];
}
