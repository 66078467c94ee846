import type { SheetWords } from "../../forms/sheets/words";

const prospect = { possible: "Còn có thể đạt", certain: "Chắc chắn đạt", impossible: "Không thể đạt nữa" };

export const levelSheets: Pick<SheetWords, "levels" | "forecast"> = {
  levels: {
    heading: (year) => `CHÊNH LỆCH ĐIỂM GIỮA CÁC CẤP CHẤM NĂM ${year}`,
    subheading: "Mỗi dòng là một tiêu chí mà cấp trên chấm khác cấp dưới liền kề; cấp cao nhất có điểm được dùng để xét",
    written: "Đã ghi",
    points: "Điểm",
    reason: "Lý do",
    noReason: "Chưa ghi lý do",
    reasonOf: (level, reason) => `${level}: ${reason}`,
    none: "Các cấp chấm không có chênh lệch.",
    totals: "Tổng điểm theo từng cấp",
    countingLevel: "Cấp được dùng để xét",
    outcome: "Kết quả",
    notScored: "Chưa chấm",
    blank: "chưa chấm",
  },
  forecast: {
    heading: (year) => `DỰ BÁO KẾT QUẢ XÉT DANH HIỆU KHU DÂN CƯ NĂM ${year}`,
    subheading: "Tốt nhất: đạt tối đa mọi tiêu chí còn để ngỏ. Xấu nhất: 0 điểm ở các tiêu chí đó, kể cả bị điểm liệt",
    registered: "Số đăng ký",
    prospect,
    section: (kind, villages) => `${prospect[kind]} (${villages})`,
    level: "Cấp chấm",
    pointsNow: "Điểm hiện có",
    worst: "Xấu nhất",
    best: "Tốt nhất",
    points: "Điểm",
    outcome: "Kết quả",
    missing: "Chưa chấm",
    pending: "Chưa đến hạn",
    invalid: (criterion) => `${criterion} (không hợp lệ)`,
    reason: "Vì sao không thể đạt nữa",
    evenAtBest: (reasons) => `Dù đạt tối đa phần còn lại: ${reasons}`,
    none: "Năm này chưa có khu dân cư nào đăng ký.",
  },
};
