import type { DocumentRecord } from "../../core/domain/district";
import { cells } from "./cells";
import { serialFromIso } from "./dates";
import { defineForm, field } from "./form";
import { reportPlaces } from "./reportPlaces";

/** The documents of Phụ lục 1, and those that a report names elsewhere. Number and date may be blank: that is for the reconciliation to tell. */
export const documentsForm = defineForm({
  key: "documents",
  sheet: "Văn bản",
  table: "VanBan",
  essential: false,
  fields: {
    ordinal: field("STT", cells.optionalText, { synonyms: ["TT", "Số TT", "Số thứ tự"], width: 6, style: "textCentered" }),
    issuer: field("Đơn vị phát hành", cells.text, {
      synonyms: ["Cơ quan ban hành", "Đơn vị ban hành", "Cơ quan phát hành"],
      column: "required",
      key: true,
      width: 22,
    }),
    documentType: field("Tên văn bản", cells.optionalText, {
      synonyms: ["Tên văn bản phát hành", "Loại văn bản", "Thể loại"],
      column: "required",
      width: 18,
    }),
    number: field("Ký hiệu", cells.optionalText, {
      synonyms: ["Ký hiệu văn bản", "Số, ký hiệu", "Số ký hiệu", "Số hiệu", "Số, ký hiệu văn bản"],
      column: "required",
      width: 22,
      style: "textCode",
    }),
    issuedOn: field("Ngày phát hành", cells.optionalDate, {
      synonyms: ["Ngày ban hành", "Ngày tháng", "Ngày, tháng, năm"],
      costs: "cell",
      style: "date",
      entry: "date",
    }),
    summary: field("Trích yếu nội dung", cells.optionalText, {
      synonyms: ["Trích yếu", "Nội dung trích yếu", "Nội dung"],
      column: "required",
      width: 60,
    }),
    where: field("Nơi ghi", cells.optionalText, {
      synonyms: ["Ghi ở", "Vị trí trong báo cáo"],
      written: "whenUsed",
      width: 16,
      list: reportPlaces,
    }),
  },
  toRow: (values, { origin }): DocumentRecord => ({ ...values, origin }),
  toCells: (row) => ({ ...row, issuedOn: row.issuedOn === null ? null : serialFromIso(row.issuedOn) }),
});
