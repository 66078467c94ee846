import type { FlagCellWords, FlagsScreenWords } from "../../screens/flagsWords";
import { numbers } from "../numbers";

/** In the cells of the sheet, which are Vietnamese whatever the pane speaks. */
export const flagCells: FlagCellWords = {
  header: "Kết quả từng dòng (chỉ tự cập nhật khi bảng KDC đang mở)",
  outcome: {
    eligible: () => "Đủ điều kiện",
    vetoed: ({ vetoes }) => `Bị điểm liệt ${vetoes}`,
    belowFloor: ({ areas }) => `Nội dung chưa đạt (${areas})`,
    belowTotal: ({ lacking }) => `Chưa đủ điểm, còn thiếu ${lacking}`,
    incomplete: ({ open }) => `Chưa chấm đủ, còn ${open} tiêu chí`,
    prerequisite: () => "Chưa giữ danh hiệu điều kiện",
  },
  points: ({ total, max, required }) => `${total}/${max} điểm, cần ${required}`,
  other: {
    blank: "Chưa chấm",
    twice: "Hai dòng cùng khu dân cư, cùng cấp chấm: không dòng nào được tính",
    unknownVillage: "Mã không có trong biểu Khu dân cư",
    merged: "Khu dân cư đã sáp nhập hoặc giải thể",
    unregistered: "Không đăng ký danh hiệu trong năm",
    unknownLevel: "Cấp chấm không có trong Cấu hình",
    noRule: "Biểu Danh hiệu không có quy tắc cho năm này",
    otherFramework: "Dòng ghi bộ tiêu chí khác với danh hiệu đăng ký",
    untrusted: "Chưa tính được; hãy xem mục Đối soát số liệu",
    faulty: "Năm, mã hoặc cấp chấm của dòng chưa đọc được",
  },
};

export const flags: FlagsScreenWords = {
  reading: "Đang tìm các trang chấm điểm…",
  explains: "Kết quả ghi vào cột trống đầu tiên bên phải, ngoài bảng chấm. Các ô của bạn không bị sửa; tắt đi là cột đó trở lại trống.",
  levels: "Mỗi dòng được xét theo điểm của chính dòng đó, đúng cấp chấm ghi ở dòng.",
  noSheets: "Sổ tính chưa có trang chấm điểm nào.",
  noSheetsMend: "Hãy tạo bảng chấm điểm ở mục “Biểu mẫu và phiếu chấm”.",
  rows: (count) => `${numbers.decimal(count)} dòng`,
  state: {
    off: "Đang tắt",
    live: "Đang báo ngay",
    stale: "Kết quả có thể đã cũ",
    lost: "Không còn nhận ra bảng chấm điểm; hãy xem lại tiêu đề cột",
  },
  switchLabel: (sheet) => `Báo ngay trên trang ${sheet}`,
  update: "Cập nhật và tiếp tục báo",
  staleTitle: "Có trang đang hiện kết quả cũ.",
  staleText: "Kết quả được ghi từ lần trước hoặc lần cập nhật vừa rồi không xong. Bấm “Cập nhật và tiếp tục báo” để tính lại.",
  keptTitle: "Có ô đang chứa nội dung của bạn.",
  keptText: (sheet, cells) => `Trang ${sheet}, ô ${cells}: KDC để nguyên và không báo ở đó. Hãy chuyển nội dung sang ô khác nếu cần.`,
  untrustedTitle: "Chưa tính được kết quả.",
  untrustedText: "Các biểu đang có lỗi làm cho mọi số liệu chưa tin được. Hãy mở mục “Đối soát số liệu” để sửa; sửa xong kết quả tự hiện.",
  goTo: (sheet) => `Đến trang ${sheet}`,
  refresh: "Tìm lại các trang",
};
