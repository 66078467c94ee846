import type { MappingColumn } from "../../forms/intake/mapping/mappingTable";
import { mappingColumns, mappingHeaders, mappingLists, mappingTable } from "../../forms/intake/mapping/mappingTable";
import { mappingMark, mappingSheet } from "../../forms/intake/mapping/sheetNames";
import type { ModelCell, SheetModel } from "../../forms/model/sheetModel";
import type { StyleName } from "../../forms/model/styles";
import { formSheet } from "../../forms/write/sheet";
import type { Words } from "../../i18n";

const looks: { readonly [C in MappingColumn]: { readonly style: StyleName; readonly width: number } } = {
  mark: { style: "textCode", width: 24 },
  use: { style: "text", width: 14 },
  sheet: { style: "text", width: 24 },
  form: { style: "text", width: 16 },
  header: { style: "textCode", width: 36 },
  field: { style: "textCode", width: 22 },
};

/** The sheet that keeps confirmed mappings. It is ours, but people mend it: whoever writes it anew read it just before. */
export function mappingModel(
  rows: readonly Readonly<Record<MappingColumn, string>>[],
  { intake: { mapping }, forms }: Pick<Words, "intake" | "forms">,
): SheetModel {
  const columns = mappingColumns.map((name) => ({
    name,
    header: mappingHeaders[name],
    ...looks[name],
    list: mappingLists[name] ?? null,
    note: mapping.notes[name],
  }));
  const header = columns.map(({ header: content }): ModelCell => ({ content, style: "columnHead" }));
  const lines = rows.map((row) => columns.map(({ name, style }): ModelCell => ({ content: row[name] === "" ? null : row[name], style })));
  const lists = { titles: [], levels: [], frameworks: [], areaClasses: [] };
  const frame = { sheet: mappingSheet, table: mappingTable, notice: mapping.notice, frozenColumns: 0, lists, words: forms };
  return { ...formSheet(frame, { columns, rows: [header, ...lines] }), mark: mappingMark };
}
