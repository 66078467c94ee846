import type { Recognition, RecognitionStatus } from "../../core/domain/district";
import { titleName, villageCode } from "../../core/domain/names";
import { ok, refuse } from "../../core/result";
import { foldPlain } from "../../core/text/fold";
import { cellSchema, cells } from "./cells";
import { titleField, villageField, yearField } from "./commonFields";
import { serialFromIso } from "./dates";
import { defineForm, field } from "./form";
import { isBlankValue, shownText } from "./rawCell";

/** The words of Hình thức; the first of each status is what the forms write. */
const statusWords: Readonly<Record<RecognitionStatus, readonly [string, ...string[]]>> = {
  first: ["Công nhận lần đầu", "Lần đầu", "Công nhận mới"],
  maintained: ["Giữ vững", "Giữ vững danh hiệu", "Duy trì"],
  again: ["Công nhận lại", "Lại"],
};

/** What a report's figures and the ledger offer to choose from. */
export const statusList = [statusWords.first[0], statusWords.maintained[0], statusWords.again[0]];
const statuses = Object.keys(statusWords) as RecognitionStatus[];
const meanings = new Map(statuses.flatMap((status) => statusWords[status].map((words) => [foldPlain(words), status] as const)));

/** The status that the words of Hình thức name, null where they name none. */
export function statusOf(words: string): RecognitionStatus | null {
  return meanings.get(foldPlain(words)) ?? null;
}

/** The cell of Hình thức; blank is null. */
export const statusCell = cellSchema((cell) => {
  const read = statusOf(shownText(cell));
  return read === null && !isBlankValue(cell.value) ? refuse("invalid") : ok(read);
});

/** The inverse of {@link statusCell}. */
export function statusText(status: RecognitionStatus | null): string | null {
  return status === null ? null : statusWords[status][0];
}

/** The recognition ledger (sổ công nhận). */
export const ledgerForm = defineForm({
  key: "ledger",
  sheet: "Sổ công nhận",
  table: "SoCongNhan",
  essential: true,
  fields: {
    year: yearField,
    village: villageField,
    title: titleField,
    typedStatus: field("Hình thức", statusCell, {
      synonyms: ["Hình thức công nhận", "Trạng thái", "Trạng thái công nhận"],
      column: "telling",
      costs: "cell",
      width: 20,
      list: statusList,
    }),
    decisionNumber: field("Số quyết định", cells.optionalText, {
      synonyms: ["Quyết định số", "Số QĐ", "Quyết định"],
      column: "telling",
      width: 26,
      style: "textCode",
    }),
    decisionDate: field("Ngày quyết định", cells.optionalDate, {
      synonyms: ["Ngày QĐ", "Ngày ký", "Ngày ký quyết định", "Ngày ban hành"],
      column: "telling",
      costs: "cell",
      style: "date",
      entry: "date",
    }),
  },
  toRow: (values, { origin }): Recognition => ({
    year: values.year,
    village: villageCode(values.village),
    title: titleName(values.title),
    typedStatus: values.typedStatus,
    decisionNumber: values.decisionNumber,
    decisionDate: values.decisionDate,
    origin,
  }),
  toCells: (row) => ({
    ...row,
    typedStatus: statusText(row.typedStatus),
    decisionDate: row.decisionDate === null ? null : serialFromIso(row.decisionDate),
  }),
});
