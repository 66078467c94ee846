import { cells } from "./cells";
import { field } from "./form";

/** The columns that name a year, a village and a title in every yearly form. */
export const yearField = field("Năm", cells.year, {
  synonyms: ["Năm đăng ký", "Năm chấm", "Năm xét", "Năm công nhận", "Năm thực hiện"],
  column: "required",
  key: true,
  width: 8,
  style: "year",
  entry: "year",
});

export const villageField = field("Mã KDC", cells.code, {
  synonyms: ["Mã khu dân cư", "Mã thôn", "Mã thôn, tổ dân phố", "Mã số KDC"],
  column: "required",
  key: true,
  width: 12,
  style: "textCode",
});

export const titleField = field("Danh hiệu", cells.text, {
  synonyms: ["Danh hiệu đăng ký", "Tên danh hiệu", "Danh hiệu công nhận", "Danh hiệu được công nhận", "Danh hiệu đề nghị"],
  column: "required",
  key: true,
  width: 14,
  list: "titles",
});
