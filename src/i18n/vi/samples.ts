import type { SampleWords } from "../appWords";

export const samples: SampleWords = {
  demo: [
    "SỐ LIỆU MINH HỌA: KHÔNG PHẢI SỐ LIỆU THẬT",
    "Tổng số đăng ký, công nhận, đóng góp và văn bản lấy theo báo cáo đã công bố của huyện Bảo Lâm; tên khu dân cư, tiêu chí và điểm chấm đều là tưởng tượng.",
  ],
  report: [
    "SỐ LIỆU CỦA BÁO CÁO 299-BC/HU NGÀY 12/9/2023: CHÉP NGUYÊN VĂN ĐỂ ĐỐI SOÁT",
    "Mọi con số, cả hai phụ lục, ghi đúng như báo cáo đã công bố của Huyện ủy Bảo Lâm, không sửa chỗ nào; hãy chạy Đối soát để xem những chỗ chưa khớp.",
  ],
  framework: [
    "BỘ TIÊU CHÍ KÈM THEO LÀ MẪU",
    "Hãy thay bộ tiêu chí, quy tắc danh hiệu và mức thưởng mẫu bằng văn bản đang áp dụng tại địa phương trước khi chấm điểm.",
  ],
};
