import type { Contribution } from "../../core/domain/district";
import { cells } from "./cells";
import { yearField } from "./commonFields";
import { defineForm, field } from "./form";

const amount = { column: "telling", costs: "cell", width: 18, entry: "amount", summed: true } as const;

/** Money, land and labour that were given: three columns, never one. */
export const contributionsForm = defineForm({
  key: "contributions",
  sheet: "Đóng góp",
  table: "DongGop",
  essential: false,
  fields: {
    year: yearField,
    unit: field("Đơn vị", cells.text, {
      synonyms: ["Tên đơn vị", "Đơn vị thực hiện", "Đơn vị đóng góp", "Xã, thị trấn", "Xã"],
      column: "required",
      key: true,
      width: 26,
    }),
    level: field("Cấp", cells.optionalText, { synonyms: ["Cấp thực hiện", "Cấp đơn vị"], width: 16 }),
    source: field("Nguồn", cells.optionalText, { synonyms: ["Nguồn kinh phí", "Nguồn vận động", "Nguồn đóng góp"], width: 24 }),
    moneyVnd: field("Tiền (đồng)", cells.optionalMoney, {
      synonyms: [
        "Số tiền",
        "Tiền",
        "Kinh phí",
        "Kinh phí vận động xã hội hóa (đồng)",
        "Kinh phí vận động xã hội hóa, hoặc do nhân dân đóng góp (đồng)",
        "Số tiền đóng góp",
      ],
      ...amount,
      style: "money",
    }),
    landM2: field("Đất (m²)", cells.optionalLand, {
      synonyms: ["Hiến đất", "Đất hiến", "Diện tích đất hiến", "Diện tích đất", "Đất"],
      ...amount,
      width: 12,
      style: "count",
    }),
    labourDays: field("Ngày công", cells.optionalLabour, {
      synonyms: ["Số ngày công", "Công lao động", "Ngày công lao động"],
      ...amount,
      width: 12,
      style: "count",
    }),
    purpose: field("Nội dung thực hiện", cells.optionalText, { synonyms: ["Nội dung", "Mục đích", "Nội dung chi"], width: 48 }),
  },
  toRow: (values, { origin }): Contribution => ({ ...values, origin }),
  toCells: (row) => ({ ...row }),
});
