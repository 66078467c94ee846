import type { FormsScreenWords } from "../../screens/formsWords";

export const formsScreen: FormsScreenWords = {
  reading: "Đang đọc các biểu mẫu…",
  formsTitle: "Biểu mẫu",
  formsPresent: (present, total) => `Sổ tính có ${present}/${total} biểu mẫu chuẩn`,
  missing: "chưa có",
  openSheet: (sheet) => `Mở trang ${sheet}`,
  frameworkTitle: "Bộ tiêu chí kèm theo",
  framework: {
    mau: {
      name: "Bộ tiêu chí MẪU",
      tells: "Chín nội dung với tiêu chí giả định để làm quen; thay bằng văn bản của địa phương trước khi chấm.",
    },
    "van-hoa": {
      name: "Khu dân cư văn hóa",
      tells: "Khung năm tiêu chuẩn, 100 điểm theo Nghị định 122/2018; điểm từng tiêu chuẩn là số tạm, cần đối chiếu văn bản gốc.",
    },
    trong: { name: "Để trống", tells: "Tự nhập bộ tiêu chí và quy tắc danh hiệu của địa phương." },
  },
  createForms: "Tạo biểu mẫu còn thiếu",
  allPresent: "Đã đủ biểu mẫu, không cần tạo thêm.",
  scoresTitle: "Bảng chấm điểm của năm",
  noYears: "Chưa có đăng ký nào. Hãy nhập các khu dân cư và đăng ký danh hiệu vào trang “Khu dân cư” và “Đăng ký” trước.",
  year: "Năm đăng ký",
  registered: (villages) => `${villages} khu dân cư đã đăng ký`,
  createScores: (year) => `Tạo bảng chấm điểm năm ${year}`,
  scoresTell: "Mỗi khu dân cư đã đăng ký có một dòng cho mỗi cấp chấm; ô của tiêu chí không áp dụng được khoá lại.",
  scoresThere: (sheet) => `Đã có bảng chấm điểm ở trang “${sheet}”; trang đó được giữ nguyên.`,
  slipsTitle: "Phiếu chấm để in",
  slipsTell: "Mỗi khu dân cư một phiếu riêng trên giấy A4, có chỗ ký cho từng cấp. Tạo lại thì phiếu cũ được thay.",
  commune: "Xã, phường, thị trấn",
  allCommunes: "Tất cả",
  printSlips: "Tạo phiếu chấm để in",
  formsCreated: (count) => (count === 0 ? "Không thiếu biểu mẫu nào." : `Đã tạo ${count} biểu mẫu.`),
  scoresCreated: (rows, villages) => `Đã tạo bảng chấm điểm: ${villages} khu dân cư, ${rows} dòng.`,
  slipsPrinted: (villages) => `Đã tạo phiếu chấm cho ${villages} khu dân cư.`,
};
