import { headerOf } from "../../forms/schema/headerOf";
import { forms } from "../../forms/schema/registry";
import type { ReportFaultWords } from "../findingGroups";
import { numbers } from "./numbers";

const { decimal, percent } = numbers;
/** Danh hiệu để trống nghĩa là tính chung. */
const ofTitle = (title: string): string => (title === "" ? "" : ` ${title}`);
const period = (from: number, to: number): string => (from === to ? `năm ${from}` : `các năm ${from}-${to}`);

export const reportFaults: ReportFaultWords = {
  "unit-count": ({ printed, counted, inForm }) => ({
    wrong: inForm
      ? `Báo cáo ghi ${decimal(printed)} khu dân cư, nhưng biểu ${forms.villages.sheet} có ${decimal(counted)}.`
      : `Số khu dân cư ghi ở đây là ${decimal(printed)}, nhưng báo cáo ghi số thôn và tổ dân phố cộng lại là ${decimal(counted)}.`,
    mend: "Thống nhất một con số tổng số thôn, tổ dân phố, rồi tính lại các tỷ lệ liên quan.",
  }),
  "registrations-exceed-units": ({ year, registered, units }) => ({
    wrong: `Năm ${year} ghi ${decimal(registered)} lượt đăng ký, nhiều hơn tổng số ${decimal(units)} khu dân cư.`,
    mend: "Kiểm tra lại số đăng ký; nếu có khu dân cư đăng ký hai danh hiệu thì ghi rõ là số lượt đăng ký.",
  }),
  "recognised-exceeds-registered": ({ title, year, recognised, registered }) => ({
    wrong: `Năm ${year} ghi ${decimal(recognised)} khu dân cư được công nhận${ofTitle(title)}, nhiều hơn ${decimal(registered)} khu dân cư đăng ký.`,
    mend: "Kiểm tra lại số đăng ký và số công nhận.",
  }),
  "maintained-exceeds-holders": ({ title, year, maintained, holders }) => ({
    wrong: `Năm ${year} ghi ${decimal(maintained)} khu dân cư giữ vững danh hiệu${ofTitle(title)}, nhưng năm trước chỉ có ${decimal(holders)} khu dân cư đạt.`,
    mend: "Kiểm tra lại hình thức công nhận: chỉ khu dân cư đạt ở năm liền trước mới là giữ vững.",
  }),
  percentage: ({ printed, part, whole }) => ({
    wrong: `Tỷ lệ ghi ${decimal(printed)}%, nhưng ${decimal(part)}/${decimal(whole)} là ${percent(part / whole)}.`,
    mend: "Sửa lại tỷ lệ, hoặc kiểm tra hai con số dùng để tính.",
  }),
  "part-exceeds-whole": ({ part, whole }) => ({
    wrong: `Số ghi ${decimal(part)} lớn hơn tổng số ${decimal(whole)} của nó.`,
    mend: "Kiểm tra lại cả hai con số.",
  }),
  "sum-mismatch": ({ what, printed, computed }) => ({
    wrong: `Mục “${headerOf("reportFunding", what)}” ghi tổng ${decimal(printed)}, nhưng cộng các phần được ${decimal(computed)}.`,
    mend: "Cộng lại các phần và sửa con số sai.",
  }),
  "figure-differs": ({ what, printed, other, otherCell }) => ({
    wrong: `Chỉ tiêu “${what}” ghi ${decimal(printed)}, nhưng ở ô ${otherCell} ghi ${decimal(other)}.`,
    mend: "Thống nhất một con số ở mọi nơi trong báo cáo.",
  }),
  "figure-differs-from-form": ({ what, printed, counted, recognised }) => ({
    wrong: `Chỉ tiêu “${what}” ghi ${decimal(printed)}, nhưng đếm theo biểu ${(recognised ? forms.ledger : forms.registrations).sheet} được ${decimal(counted)}.`,
    mend: "Sửa lại số liệu của báo cáo, hoặc bổ sung biểu còn thiếu.",
  }),
  "appendix-period": ({ from, to, bodyFrom, bodyTo }) => ({
    wrong: `Số liệu này chỉ cộng ${period(from, to)}, nhưng thân báo cáo nêu ${period(bodyFrom, bodyTo)}.`,
    mend: "Cộng đủ các năm như thân báo cáo, hoặc ghi rõ phụ lục tính cho những năm nào.",
  }),
  "appendix-differs": ({ level, printed, computed }) => ({
    wrong: `Phụ lục ghi “${level}” ${decimal(printed)}, nhưng cộng số liệu của cấp này trong thân báo cáo được ${decimal(computed)}.`,
    mend: "Đối chiếu với thân báo cáo và biểu Đóng góp rồi sửa con số sai.",
  }),
  "missing-total": ({ field }) => ({
    wrong: `Dòng tổng để trống ở cột “${headerOf("reportFunding", field)}”.`,
    mend: "Cộng các dòng ở trên và điền vào dòng tổng.",
  }),
  "level-mismatch": ({ amount, level, otherLevel, otherCell }) => ({
    wrong: `Số ${decimal(amount)} được ghi ở cấp “${level}”, nhưng ở ô ${otherCell} ghi là của “${otherLevel}”.`,
    mend: "Xác định đúng cấp thực hiện và ghi như nhau ở mọi nơi.",
  }),
};
