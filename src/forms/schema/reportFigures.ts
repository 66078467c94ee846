import type { Indicator, PrintedFigure } from "../../core/domain/printedReport";
import { titleName } from "../../core/domain/names";
import { foldPlain } from "../../core/text/fold";
import { cells } from "./cells";
import { serialFromIso } from "./dates";
import { defineForm, field } from "./form";
import { statusCell, statusList, statusText } from "./ledger";
import { percentContent, printedPercent } from "./printedCells";
import { reportPlaces } from "./reportPlaces";

/** The words of Chỉ tiêu that checks understand; the first of each is what the form offers. */
const indicatorWords: Readonly<Record<Indicator, readonly [string, ...string[]]>> = {
  thon: ["Số thôn", "Thôn"],
  toDanPho: ["Số tổ dân phố", "Tổ dân phố", "Số khu phố"],
  villages: ["Số khu dân cư", "Tổng số khu dân cư", "Số KDC", "Tổng số KDC", "Số thôn, tổ dân phố", "Tổng số thôn, tổ dân phố"],
  people: ["Dân số", "Nhân khẩu", "Số nhân khẩu"],
  registered: ["Số KDC đăng ký", "Số khu dân cư đăng ký", "Đăng ký"],
  recognised: ["Số KDC được công nhận", "Số khu dân cư được công nhận", "Được công nhận", "Công nhận"],
  identity: ["Số, ngày báo cáo", "Số và ngày báo cáo", "Số ký hiệu báo cáo"],
};

const indicators = Object.keys(indicatorWords) as Indicator[];
const meanings = new Map(indicators.flatMap((key) => indicatorWords[key].map((words) => [foldPlain(words), key] as const)));

/** Figures as a report prints them, for the reconciliation to compare with each other and with the forms. */
export const reportFiguresForm = defineForm({
  key: "reportFigures",
  sheet: "Số liệu báo cáo",
  table: "SoLieuBaoCao",
  essential: false,
  optional: true,
  fields: {
    where: field("Nơi ghi", cells.optionalText, { synonyms: ["Ghi ở", "Vị trí trong báo cáo"], width: 16, list: reportPlaces }),
    words: field("Chỉ tiêu", cells.text, { synonyms: ["Tên chỉ tiêu", "Nội dung chỉ tiêu"], column: "required", key: true, width: 36 }),
    year: field("Năm", cells.optionalYear, { costs: "cell", width: 8, style: "year" }),
    title: field("Danh hiệu", cells.optionalText, { width: 14, list: "titles" }),
    status: field("Hình thức", statusCell, { synonyms: ["Hình thức công nhận"], costs: "cell", width: 18, list: statusList }),
    level: field("Cấp", cells.optionalText, { synonyms: ["Cấp thực hiện"], width: 14 }),
    value: field("Số liệu", cells.optionalQuantity, {
      synonyms: ["Số liệu ghi", "Số liệu trong báo cáo"],
      column: "required",
      costs: "cell",
      width: 18,
      style: "count",
    }),
    unit: field("Đơn vị tính", cells.optionalText, { synonyms: ["ĐVT"], width: 12 }),
    whole: field("Trên tổng số", cells.optionalQuantity, { synonyms: ["Tổng số", "Trên số"], costs: "cell", width: 14, style: "count" }),
    percent: field("Tỷ lệ ghi", printedPercent, { synonyms: ["Tỷ lệ", "Tỷ lệ %"], costs: "cell", width: 10, style: "printedPercent" }),
    number: field("Số, ký hiệu", cells.optionalText, { synonyms: ["Số ký hiệu"], width: 16, style: "textCode" }),
    date: field("Ngày", cells.optionalDate, { synonyms: ["Ngày ghi"], costs: "cell", style: "date" }),
    note: field("Ghi chú", cells.optionalText, { width: 40 }),
  },
  toRow: ({ title, ...values }, { origin }): PrintedFigure => ({
    ...values,
    indicator: meanings.get(foldPlain(values.words)) ?? null,
    title: title === "" ? null : titleName(title),
    origin,
  }),
  toCells: (row) => ({
    ...row,
    status: statusText(row.status),
    percent: row.percent === null ? null : percentContent(row.percent),
    date: row.date === null ? null : serialFromIso(row.date),
  }),
});
