import type { Commendation } from "../../core/domain/district";
import { cells } from "./cells";
import { yearField } from "./commonFields";
import { defineForm, field } from "./form";

/** Commendations, rewards to collectives and persons, and gifts of a year (biểu dương, khen thưởng). A workbook does well without it. */
export const commendationsForm = defineForm({
  key: "commendations",
  sheet: "Biểu dương",
  table: "BieuDuong",
  essential: false,
  optional: true,
  // A ledger has a Hình thức too, funds a Nguồn, meetings their Số cuộc.
  unlike: ["Mã KDC", "Danh hiệu", "Đơn vị", "Ngày công", "Số cuộc", "Số lượt người"],
  fields: {
    year: yearField,
    level: field("Cấp", cells.optionalText, {
      synonyms: ["Cấp thực hiện", "Cấp khen thưởng", "Cấp biểu dương"],
      column: "telling",
      width: 16,
    }),
    form: field("Hình thức", cells.text, {
      synonyms: ["Hình thức biểu dương", "Hình thức khen thưởng", "Hình thức biểu dương, khen thưởng", "Nội dung biểu dương, khen thưởng"],
      column: "required",
      key: true,
      width: 36,
    }),
    quantity: field("Số lượng", cells.optionalCount, {
      synonyms: ["Số tập thể, cá nhân", "Số phần quà", "Số lượng (tập thể, cá nhân, phần quà)"],
      column: "required",
      costs: "cell",
      width: 12,
      style: "count",
      entry: "count",
    }),
    valueVnd: field("Giá trị (đồng)", cells.optionalMoney, {
      synonyms: ["Trị giá", "Trị giá (đồng)", "Giá trị quà", "Số tiền thưởng", "Tiền thưởng"],
      column: "telling",
      costs: "cell",
      width: 18,
      style: "money",
      entry: "amount",
    }),
    source: field("Nguồn", cells.optionalText, { synonyms: ["Nguồn kinh phí", "Nguồn vận động"], column: "telling", width: 30 }),
    note: field("Ghi chú", cells.optionalText, { width: 36 }),
  },
  toRow: (values, { origin }): Commendation => ({ ...values, origin }),
  toCells: (row) => ({ ...row }),
});
