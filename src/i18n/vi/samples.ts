import type { SampleWords } from "../appWords";

export const samples: SampleWords = {
  demo: [
    "SỐ LIỆU MINH HỌA: KHÔNG PHẢI SỐ LIỆU THẬT",
    "Tổng số đăng ký, công nhận, đóng góp và văn bản lấy theo báo cáo đã công bố của huyện Bảo Lâm; tên khu dân cư, tiêu chí và điểm chấm đều là tưởng tượng.",
  ],
  frameworks: {
    mau: [
      "BỘ TIÊU CHÍ KÈM THEO LÀ MẪU",
      "Hãy thay bộ tiêu chí, quy tắc danh hiệu và mức thưởng mẫu bằng văn bản đang áp dụng tại địa phương trước khi chấm điểm.",
    ],
    "van-hoa": [
      "BỘ TIÊU CHÍ KHU DÂN CƯ VĂN HÓA: ĐỐI CHIẾU VĂN BẢN GỐC TRƯỚC KHI DÙNG",
      "Khung theo Nghị định 122/2018/NĐ-CP: 100 điểm, năm tiêu chuẩn, mỗi tiêu chuẩn đạt ít nhất 50%. Điểm từng tiêu chuẩn (20) là số tạm chia đều; hãy ghi lại tiêu chí, điểm, khu vực, mức tối thiểu và năm áp dụng theo văn bản gốc và văn bản thay thế (nếu có).",
    ],
    trong: [],
  },
  report: [
    "SỐ LIỆU CỦA BÁO CÁO 299-BC/HU NGÀY 12/9/2023: CHÉP NGUYÊN VĂN ĐỂ ĐỐI SOÁT",
    "Mọi con số, cả hai phụ lục, ghi đúng như báo cáo đã công bố của Huyện ủy Bảo Lâm, không sửa chỗ nào; hãy chạy Đối soát để xem những chỗ chưa khớp.",
  ],
};
