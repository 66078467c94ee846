import type { Communication } from "../../core/domain/district";
import { cells } from "./cells";
import { yearField } from "./commonFields";
import { defineForm, field } from "./form";

const count = { costs: "cell", style: "count", entry: "count", summed: true } as const;

/** Meetings and broadcasts of a year. */
export const communicationsForm = defineForm({
  key: "communications",
  sheet: "Tuyên truyền",
  table: "TuyenTruyen",
  essential: false,
  fields: {
    year: yearField,
    form: field("Hình thức", cells.text, {
      synonyms: ["Hình thức tuyên truyền", "Loại hình tuyên truyền"],
      column: "required",
      key: true,
      width: 36,
    }),
    events: field("Số cuộc", cells.optionalCount, {
      synonyms: ["Số buổi", "Số hội nghị", "Số lượt", "Số cuộc (lượt)"],
      column: "required",
      ...count,
    }),
    participants: field("Số lượt người", cells.optionalCount, {
      synonyms: ["Lượt người", "Số người", "Số người tham gia", "Số lượt người tham gia"],
      ...count,
    }),
  },
  toRow: (values, { origin }): Communication => ({ ...values, origin }),
  toCells: (row) => ({ ...row }),
});
