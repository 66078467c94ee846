import type { ReportScreenWords } from "../../screens/reportWords";

export const report: ReportScreenWords = {
  copy: "Sao chép",
  copied: "Đã sao chép. Dán vào văn bản bằng Ctrl+V.",
  notCopied: "Chưa sao chép được. Hãy bôi đen đoạn cần lấy rồi bấm Ctrl+C.",
  write: "Ghi ra trang Báo cáo",
  written: (sheet) => `Đã ghi ra trang “${sheet}”.`,
  unchanged: (sheet) => `Trang “${sheet}” đã đúng như báo cáo này, không phải ghi lại.`,
  word: "Tải tệp Word",
  saved: (file) => `Đã tạo tệp “${file}”. Nếu trình duyệt hỏi, hãy chọn nơi lưu.`,
  readAgain: "Đọc lại số liệu",
  errors: (count) => `Số liệu còn ${count} lỗi`,
  mendFirst: "Cần sửa trước khi gửi báo cáo. Xem từng lỗi ở mục Đối soát; câu này không có trong báo cáo.",
  text: (year) => `Nội dung báo cáo năm ${year}`,
  actions: "Dùng báo cáo",
};
