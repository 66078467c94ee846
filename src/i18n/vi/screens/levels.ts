import type { LevelsScreenWords } from "../../screens/levelsWords";
import { numbers } from "../numbers";

export const levels: LevelsScreenWords = {
  reading: "Đang đọc các biểu…",
  differencesTab: "Chênh lệch",
  forecastTab: "Dự báo",
  differencesSummary: (differences, unreasoned) =>
    `${numbers.decimal(differences)} tiêu chí được các cấp chấm khác nhau${unreasoned === 0 ? ", đều đã có lý do." : `; ${numbers.decimal(unreasoned)} thay đổi chưa ghi lý do.`}`,
  onlyUnreasoned: "Chỉ xem thay đổi chưa ghi lý do",
  noDifferences: "Các cấp chấm không có chênh lệch.",
  allReasoned: "Mọi thay đổi đều đã ghi lý do.",
  change: (lowerLevel, before, level, after) => `${lowerLevel}: ${before} → ${level}: ${after}`,
  blank: "trống",
  reason: (reason) => `Lý do: ${reason}`,
  noReason: "Chưa ghi lý do",
  prospect: { possible: "Còn có thể đạt", certain: "Chắc chắn đạt", impossible: "Không thể đạt nữa" },
  prospectHint: {
    possible: "Đạt nếu các tiêu chí còn để ngỏ được điểm cao",
    certain: "Đạt dù các tiêu chí còn để ngỏ được 0 điểm",
    impossible: "Không đạt dù các tiêu chí còn để ngỏ được điểm tối đa",
  },
  nobody: "Không có khu dân cư nào.",
  range: (now, worst, best) => (worst === best ? `${now} điểm` : `Hiện có ${now} điểm; từ ${worst} đến ${best}`),
  missing: (criteria) => `Chưa chấm: ${criteria}`,
  pending: (criteria) => `Chưa đến hạn: ${criteria}`,
  goTo: (village) => `Đến ô điểm của ${village}`,
  writeDifferences: "Ghi bảng chênh lệch ra trang tính",
  writeForecast: "Ghi bảng dự báo ra trang tính",
};
