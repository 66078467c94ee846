import type { SampleWords } from "../appWords";

export const samples: SampleWords = {
  demo: [
    "SỐ LIỆU MINH HỌA: KHÔNG PHẢI SỐ LIỆU THẬT",
    "Tổng số đăng ký, công nhận, đóng góp và văn bản lấy theo báo cáo đã công bố của huyện Bảo Lâm; tên khu dân cư, tiêu chí và điểm chấm đều là tưởng tượng.",
  ],
  framework: [
    "BỘ TIÊU CHÍ KÈM THEO LÀ MẪU",
    "Hãy thay bộ tiêu chí, quy tắc danh hiệu và mức thưởng mẫu bằng văn bản đang áp dụng tại địa phương trước khi chấm điểm.",
  ],
};
