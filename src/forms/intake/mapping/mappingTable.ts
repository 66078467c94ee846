import * as z from "zod/mini";
import { foldText } from "../../../core/text/fold";
import { cells } from "../../schema/cells";
import { formKeys } from "../../schema/formKey";
import { forms } from "../../schema/registry";
import type { IntakeForm } from "../rowContents";
import { isIntakeForm } from "../rowContents";
import type { MappingUse } from "./types";

/** Where confirmed mappings are kept: a row for each column of each mapping. Its words are the workbook's language. */
export const mappingTable = "CachDocBang";

export const mappingHeaders = {
  mark: "Dấu nhận",
  use: "Dùng cho",
  sheet: "Trang mẫu",
  form: "Biểu mẫu",
  header: "Tiêu đề cột",
  field: "Trường",
} as const;

export type MappingColumn = keyof typeof mappingHeaders;
export const mappingColumns = Object.keys(mappingHeaders) as readonly MappingColumn[];

const useWords: { readonly [U in MappingUse]: string } = { files: "Tệp gửi lên", workbook: "Sổ này" };
const passOver = "Bỏ qua";

export const wordsOfUse = (use: MappingUse): string => useWords[use];
export const wordsOfForm = (form: IntakeForm | null): string => (form === null ? passOver : forms[form].sheet);

/** `undefined` where the words are none of the table's. */
export function useOfWords(words: string): MappingUse | undefined {
  return (["files", "workbook"] as const).find((use) => foldText(useWords[use]) === foldText(words));
}

export function formOfWords(words: string): IntakeForm | null | undefined {
  if (foldText(words) === foldText(passOver)) return null;
  return formKeys.filter(isIntakeForm).find((form) => foldText(forms[form].sheet) === foldText(words));
}

/** What may be chosen in a column. */
export const mappingLists: { readonly [C in MappingColumn]?: readonly string[] } = {
  use: Object.values(useWords),
  form: [passOver, ...formKeys.filter(isIntakeForm).map((form) => forms[form].sheet)],
};

/** A row of the table as anybody may have typed it. */
export const mappingRow = z.object({
  mark: cells.code,
  use: cells.text,
  sheet: cells.optionalText,
  form: cells.text,
  header: cells.optionalText,
  field: cells.optionalCode,
});

export type MappingRow = z.infer<typeof mappingRow>;
