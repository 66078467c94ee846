import type { SheetWords } from "../../forms/sheets/words";
import { findingText } from "../words";
import { chartSheet } from "./chartSheet";
import { domain } from "./domain";
import { findings } from "./findings";
import { levelSheets } from "./levelSheets";
import { lists } from "./sheetLists";
import { slip } from "./slip";

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const motto = { lines: ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"], mark: "————————", rule: "———————————————" };

export const sheets: SheetWords = {
  ...lists,
  slip,
  ...levelSheets,
  charts: chartSheet,
  outcome: domain.outcome,
  status: domain.status,
  severity: domain.severity,
  reasons: domain.reasons,
  finding: (finding) => findingText(findings, finding),
  letterhead: {
    MTTQ: motto,
    "Nhà nước": motto,
    Đảng: { lines: ["ĐẢNG CỘNG SẢN VIỆT NAM"], mark: "*", rule: "———————————————" },
  },
  placeAndDate: (place, year) => `${place === "" ? "……………" : place}, ngày …… tháng …… năm ${year}`,
  attachedTo: (unit, year) => `(Kèm theo ……………… số ………… ngày …… tháng …… năm ${year}${unit === "" ? "" : ` của ${unit}`})`,
  signHere: "(Ký, ghi rõ họ tên, đóng dấu)",
  column: {
    ordinal: "STT",
    commune: "Xã, thị trấn",
    villageCode: "Mã KDC",
    villageName: "Khu dân cư",
    title: "Danh hiệu",
    status: "Hình thức công nhận",
    criterion: "Tiêu chí",
    criterionName: "Tên tiêu chí",
    year: "Năm",
    note: "Ghi chú",
    total: "Tổng cộng",
  },
  statusHead: { all: "Tổng số", first: "Lần đầu", maintained: "Giữ vững", again: "Công nhận lại" },
  reward: {
    heading: (year) => `BẢNG TỔNG HỢP KHEN THƯỞNG KHU DÂN CƯ NĂM ${year}`,
    decisionNumber: "Số quyết định",
    decisionDate: "Ngày quyết định",
    amount: "Mức thưởng (đồng)",
    amountInWords: "Bằng chữ",
    section: (title, body) => `Danh hiệu ${title}${body === "" ? "" : ` (cấp công nhận: ${body})`}`,
    sectionTotal: (title) => `Cộng ${title}`,
    dong: (words) => `${capitalised(words)} đồng`,
    totalInWords: (amount) => `Tổng số tiền bằng chữ: ${amount}.`,
    none: (year) => `Sổ công nhận chưa có khu dân cư nào được công nhận năm ${year}.`,
    unknownVillage: "(mã không có trong biểu Khu dân cư)",
  },
};
