import type { ChecksWords } from "../../screens/checksWords";
import { numbers } from "../numbers";

export const checks: ChecksWords = {
  checking: "Đang đối soát mọi biểu mẫu và mọi năm…",
  done: (findings) =>
    findings === 0 ? "Đối soát xong, không phát hiện sai sót." : `Đối soát xong: ${numbers.decimal(findings)} mục cần xem.`,
  again: "Đối soát lại",
  write: "Ghi ra trang Đối soát",
  writeHint: "Ghi danh sách này vào trang “Đối soát”. Số liệu của bạn không thay đổi.",
  notDoneTitle: "Chưa đối soát được",
  notDoneText: "Hãy bấm “Đối soát lại”.",
  reportTitle: "Đối soát một bản báo cáo",
  reportText:
    "Muốn kiểm tra số liệu của một báo cáo trước khi gửi: thêm hai biểu dưới đây, chép con số và Phụ lục 2 của báo cáo vào đúng như đã ghi, rồi đối soát lại.",
  addForms: "Thêm biểu số liệu báo cáo",
  formsAdded: (sheets) => `Đã thêm trang ${sheets}.`,
  formsThere: "Sổ tính đã có các biểu này.",
};
