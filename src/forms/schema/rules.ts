import type { TitleRule } from "../../core/domain/district";
import { frameworkName, titleName } from "../../core/domain/names";
import { finding } from "../../core/findings/finding";
import { cellOf } from "../../core/findings/origin";
import { cells } from "./cells";
import { defineForm, field } from "./form";
import { shownText } from "./rawCell";

const money = { width: 16, style: "money", entry: "amount" } as const;

/** The rules of the titles, per framework and area class. */
export const rulesForm = defineForm({
  key: "rules",
  sheet: "Danh hiệu",
  table: "DanhHieu",
  essential: true,
  fields: {
    framework: field("Bộ tiêu chí", cells.text, {
      synonyms: ["Tên bộ tiêu chí", "Khung tiêu chuẩn", "Khung tiêu chí"],
      column: "required",
      width: 26,
      list: "frameworks",
    }),
    fromYear: field("Từ năm", cells.year, {
      synonyms: ["Áp dụng từ năm", "Năm bắt đầu"],
      column: "required",
      width: 9,
      style: "year",
      entry: "year",
    }),
    toYear: field("Đến năm", cells.optionalYear, {
      synonyms: ["Áp dụng đến năm", "Năm kết thúc"],
      column: "required",
      width: 9,
      style: "year",
      entry: "year",
    }),
    title: field("Danh hiệu", cells.text, { synonyms: ["Tên danh hiệu"], column: "required", key: true, width: 14 }),
    areaClass: field("Khu vực", cells.optionalText, { synonyms: ["Phân khu vực", "Vùng"], width: 14 }),
    minTotal: field("Tổng điểm tối thiểu", cells.score, {
      synonyms: ["Điểm tối thiểu", "Tổng điểm", "Số điểm tối thiểu"],
      column: "required",
      width: 12,
      style: "score",
      entry: "amount",
    }),
    minAreaShare: field("Tỷ lệ tối thiểu mỗi nội dung", cells.optionalShare, {
      synonyms: ["Tỉ lệ tối thiểu mỗi nội dung", "Tỷ lệ tối thiểu từng nội dung", "Tỷ lệ tối thiểu"],
      column: "required",
      width: 14,
      style: "percent",
      entry: "share",
    }),
    recognisingBody: field("Cấp công nhận", cells.optionalText, { synonyms: ["Cơ quan công nhận", "Đơn vị công nhận"], width: 34 }),
    rewardFirst: field("Thưởng lần đầu", cells.optionalMoney, { synonyms: ["Mức thưởng lần đầu", "Thưởng công nhận lần đầu"], ...money }),
    rewardAgain: field("Thưởng công nhận lại", cells.optionalMoney, { synonyms: ["Mức thưởng công nhận lại"], ...money }),
    rewardMaintained: field("Thưởng giữ vững", cells.optionalMoney, { synonyms: ["Mức thưởng giữ vững"], ...money }),
    prerequisite: field("Danh hiệu điều kiện", cells.optionalText, {
      synonyms: ["Điều kiện danh hiệu"],
      written: "whenUsed",
      width: 14,
      list: "titles",
    }),
  },
  rowFault: (name, _fault, tools) =>
    finding("rule-out-of-range", cellOf(tools.origin, name), { field: name, value: shownText(tools.raw(name)) }),
  toRow: (values, { origin }): TitleRule => ({
    framework: frameworkName(values.framework),
    fromYear: values.fromYear,
    toYear: values.toYear,
    title: titleName(values.title),
    areaClass: values.areaClass === "" ? null : values.areaClass,
    minTotal: values.minTotal,
    minAreaShare: values.minAreaShare ?? 0,
    recognisingBody: values.recognisingBody,
    rewardFirst: values.rewardFirst ?? 0,
    rewardAgain: values.rewardAgain ?? 0,
    rewardMaintained: values.rewardMaintained ?? 0,
    prerequisite: values.prerequisite === "" ? null : titleName(values.prerequisite),
    origin,
  }),
  toCells: (rule) => ({ ...rule }),
});
