import type { ReportWords } from "../reportWords";
import { sentences } from "./reportSentences";

const of = (unit: string): string => (unit === "" ? "" : ` của ${unit}`);

/** Our own templates; the layout follows the reports that districts send. */
export const report: ReportWords = {
  kind: "BÁO CÁO",
  subject: (year, place) => `Kết quả xây dựng, công nhận danh hiệu khu dân cư năm ${year}${place === "" ? "" : ` trên địa bàn ${place}`}`,
  numberLine: { MTTQ: "Số: ……/BC-………", "Nhà nước": "Số: ……/BC-………", Đảng: "Số ……-BC/………" },
  opening: (year, unit) =>
    `${unit === "" ? "Đơn vị" : unit} báo cáo kết quả xây dựng, công nhận danh hiệu khu dân cư tính đến hết năm ${year} như sau:`,
  closing: (year, unit) => `Trên đây là báo cáo kết quả xây dựng, công nhận danh hiệu khu dân cư năm ${year}${of(unit)}./.`,
  recipients: {
    heading: "Nơi nhận:",
    lines: (parentUnit) => [`- ${parentUnit === "" ? "…………………" : parentUnit};`, "- …………………;", "- Lưu: …………"],
  },
  generalHeading: "TÌNH HÌNH CHUNG",
  resultsHeading: "KẾT QUẢ THỰC HIỆN",
  part: {
    communications: "Công tác quán triệt, tuyên truyền",
    documents: "Việc ban hành các văn bản lãnh đạo, chỉ đạo, hướng dẫn",
    results: "Kết quả đăng ký, công nhận danh hiệu",
    scoring: "Kết quả chấm điểm, xét điểm liệt",
    rewards: "Biểu dương, khen thưởng",
    funds: "Kinh phí, nguồn lực thực hiện",
  },
  sentences,
};
