import type { CouncilScreenWords } from "../../screens/councilWords";

export const council: CouncilScreenWords = {
  reading: "Đang đọc các biểu…",
  toRecord: (title, villages) => `${title}: ${villages} khu dân cư sẽ được ghi`,
  statuses: (first, maintained, again) => `Công nhận lần đầu ${first} · Giữ vững ${maintained} · Công nhận lại ${again}`,
  nothingToRecord: "Không có kết luận “Đạt” nào chưa ghi vào Sổ công nhận.",
  already: (rows) => `Đã có trong Sổ công nhận: ${rows}`,
  number: "Số quyết định",
  numberHint: "Ví dụ 75/QĐ-MTTQ-BTT",
  date: "Ngày quyết định",
  dateHint: (first, last) => `Từ ${first} đến ${last}`,
  withoutConclusion: (villages) => `Chưa có kết luận (${villages})`,
  withoutConclusionHint: "Đủ điều kiện theo điểm nhưng biểu Kết luận chưa có dòng; các khu dân cư này không được ghi.",
  record: "Ghi vào Sổ công nhận",
  needsDecision: "Nhập đúng số và ngày quyết định của ít nhất một danh hiệu.",
  recorded: (rows) => `Đã ghi ${rows} dòng vào Sổ công nhận.`,
  showVillages: (villages) => `Xem ${villages} khu dân cư`,
};
