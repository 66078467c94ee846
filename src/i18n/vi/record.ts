import type { DecisionFault } from "../../core/council/decisions";
import type { FindingText } from "../findingText";
import type { RecordWords } from "../recordWords";
import { numbers } from "./numbers";

function decision(fault: DecisionFault, title: string): FindingText {
  switch (fault.code) {
    case "number-empty":
      return { wrong: `Chưa có số quyết định (${title}).`, mend: "Nhập số quyết định, ví dụ 75/QĐ-MTTQ-BTT." };
    case "date-invalid":
      return { wrong: `Ngày quyết định (${title}) chưa đúng.`, mend: "Nhập ngày, tháng, năm, ví dụ 31/10/2022." };
    case "date-out-of-range":
      return {
        wrong: `Ngày quyết định (${title}) không thuộc năm được công nhận.`,
        mend: `Nhập ngày từ ${numbers.date(fault.first)} đến ${numbers.date(fault.last)}.`,
      };
    case "number-used":
      return {
        wrong: `Số quyết định “${fault.number}” (${title}) đã được dùng với ngày khác: ${numbers.date(fault.date)}.`,
        mend: "Kiểm tra lại số và ngày quyết định.",
      };
  }
}

export const record: RecordWords = {
  decision,
  blocked: {
    wrong: "Biểu Kết luận hoặc Sổ công nhận còn dòng chưa hiểu được nên chưa ghi gì vào Sổ công nhận.",
    mend: "Sửa các ô được nêu rồi làm lại.",
  },
  unfounded: (village, title) => ({
    wrong: `Hội đồng kết luận “Đạt” cho khu dân cư ${village}, nhưng khu dân cư này không đăng ký danh hiệu ${title} và không ghi lý do.`,
    mend: "Ghi lý do vào cột “Lý do” của biểu Kết luận, bổ sung đăng ký, hoặc sửa lại kết luận.",
  }),
  unknownTitle: (title, year) => ({
    wrong: `Năm ${year} không có danh hiệu “${title}”.`,
    mend: "Viết đúng tên danh hiệu như trong biểu Danh hiệu.",
  }),
  noLedger: { wrong: "Sổ tính chưa có biểu Sổ công nhận.", mend: "Tạo biểu Sổ công nhận rồi làm lại." },
  foreignLedger: (sheet) => ({
    wrong: `Trang “${sheet}” được đọc làm Sổ công nhận nhưng không theo biểu mẫu chuẩn nên tiện ích không ghi vào, tránh làm hỏng bảng của đơn vị.`,
    mend: "Tạo biểu Sổ công nhận theo mẫu chuẩn để ghi vào đó; trang cũ vẫn được đọc.",
  }),
  severalLedgers: (sheets) => ({
    wrong: `Có nhiều trang tính là Sổ công nhận (${sheets.join("; ")}) nên không biết ghi vào đâu.`,
    mend: "Gộp lại thành một trang, hoặc thêm năm vào tên trang cần ghi.",
  }),
  columnMissing: (column) => ({
    wrong: `Sổ công nhận thiếu cột “${column}” nên chưa ghi được.`,
    mend: `Thêm cột có tiêu đề “${column}”.`,
  }),
  nothingToRevert: (year, number) => ({
    wrong: `Sổ công nhận năm ${year} không có dòng nào mang số quyết định “${number}”.`,
    mend: "Kiểm tra lại năm và số quyết định.",
  }),
};
