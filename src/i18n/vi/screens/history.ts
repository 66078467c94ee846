import type { HistoryWords } from "../../screens/historyWords";
import { numbers } from "../numbers";

const ofYear = (text: string) => (year: number | null) => (year === null ? text : `${text} năm ${year}`);

export const history: HistoryWords = {
  kind: {
    compile: ofYear("Tổng hợp"),
    forms: ofYear("Tạo biểu mẫu"),
    scores: ofYear("Tạo bảng chấm điểm"),
    slips: ofYear("Tạo phiếu chấm để in"),
    levels: ofYear("Ghi so sánh các cấp chấm"),
    forecast: ofYear("Ghi dự báo"),
    record: ofYear("Ghi sổ công nhận"),
    report: ofYear("Ghi báo cáo"),
    whatIf: ofYear("Ghi kết quả thử điều chỉnh"),
    reconciliation: ofYear("Ghi danh sách đối soát"),
    reportForms: ofYear("Thêm biểu số liệu báo cáo"),
    merge: ofYear("Gộp số liệu các xã"),
    mappings: ofYear("Ghi nhớ cách đọc bảng"),
    settings: ofYear("Lưu cài đặt"),
    charts: ofYear("Đưa biểu đồ vào trang tính"),
    formulas: ofYear("Chèn công thức, ghi giá trị"),
    other: ofYear("Ghi vào sổ tính"),
  },
  undoTitle: (step) => `Hoàn tác “${step}”?`,
  rowsTaken: "Các dòng đã thêm sẽ được bỏ đi:",
  rowsOn: (sheet, rows) => `${sheet}: ${numbers.decimal(rows)} dòng`,
  sessionOnly: "Bước này chỉ hoàn tác được khi bảng KDC còn mở. Hãy xem lại kết quả trước khi đóng.",
  empty: "Chưa có thao tác nào",
  emptyHint: "Mỗi lần phần mềm ghi vào sổ tính, việc đó được kể lại ở đây và có thể hoàn tác.",
  hint: "Hoàn tác lần lượt từ bước mới nhất, tối đa 20 bước khi sổ tính còn mở. Sau khi đóng rồi mở lại, chỉ bước cuối cùng còn hoàn tác được.",
  sheets: (count) => `${numbers.decimal(count)} trang`,
  rows: (count) => `${numbers.decimal(count)} dòng`,
  at: (time, date) => `${time} ngày ${date}`,
  standing: "Có thể hoàn tác",
  waiting: "Hoàn tác các bước sau trước",
  undone: "Đã hoàn tác",
  old: "Đã quá 20 bước, không hoàn tác được nữa",
  blocked: "Chưa hoàn tác được",
  retry: "Thử hoàn tác lại",
  openSheet: (sheet) => `Mở trang ${sheet}`,
  more: (count) => `và ${numbers.decimal(count)} trang khác`,
};
