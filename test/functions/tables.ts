/** The tables of a small workbook as Excel hands them to a custom function: values only, header row included, a blank cell as "". */
export const criteriaHeader = [
  "Bộ tiêu chí",
  "Mã",
  "Nội dung",
  "Tên tiêu chí",
  "Điểm tối đa",
  "Cách chấm",
  "Tham số",
  "Điểm liệt KDCTB",
  "Điểm liệt KDCKM",
  "Áp dụng",
  "Đơn vị chủ trì",
];

type Row = (string | number)[];
type CriterionRow = {
  code: string;
  area: string;
  max: number;
  method?: string;
  params?: string;
  veto?: number;
  appliesTo?: string;
  framework?: string;
};

export const criterionRow = ({
  code,
  area,
  max,
  method = "Điểm",
  params = "",
  veto,
  appliesTo = "",
  framework = "Bộ MẪU",
}: CriterionRow): Row => [framework, code, area, `Tiêu chí ${code}`, max, method, params, veto ?? "", veto ?? "", appliesTo, ""];

/** 100 points in two areas; 2.2 vetoes at 0. */
export const boTieuChi: Row[] = [
  criteriaHeader,
  criterionRow({ code: "1.1", area: "Kinh tế", max: 30 }),
  criterionRow({ code: "1.10", area: "Kinh tế", max: 30 }),
  criterionRow({ code: "2.1", area: "An ninh", max: 30 }),
  criterionRow({ code: "2.2", area: "An ninh", max: 10, method: "Đạt/Không đạt", veto: 0 }),
];

export const ma: Row[] = [["1.1", "1.10", "2.1", "2.2"]];

export const rulesHeader = [
  "Bộ tiêu chí",
  "Từ năm",
  "Đến năm",
  "Danh hiệu",
  "Khu vực",
  "Tổng điểm tối thiểu",
  "Tỷ lệ tối thiểu mỗi nội dung",
  "Cấp công nhận",
  "Thưởng lần đầu",
  "Thưởng công nhận lại",
  "Thưởng giữ vững",
];

type RuleRow = { title: string; min: number; from?: number; to?: number; areaClass?: string; first?: number; framework?: string };
export const ruleRow = ({ title, min, from = 2022, to, areaClass = "", first = 2000000, framework = "Bộ MẪU" }: RuleRow): Row => [
  framework,
  from,
  to ?? "",
  title,
  areaClass,
  min,
  0.5,
  "Huyện",
  first,
  500000,
  "",
];

export const quyTac: Row[] = [rulesHeader, ruleRow({ title: "KDCTB", min: 80 }), ruleRow({ title: "KDCKM", min: 90 })];

export const khuDanCu: Row[] = [
  ["Mã KDC", "Xã, thị trấn", "Tên KDC", "Loại", "Khu vực", "Số hộ", "Nhân khẩu", "Số hộ DTTS"],
  ["LA-01", "Lộc An", "Thôn 1", "Thôn", "", 100, 400, ""],
  ["LA-02", "Lộc An", "Thôn 2", "Thôn", "", 120, 500, ""],
  ["", "", "", "", "", "", "", ""],
  ["LT-01", "Lộc Thắng", "Tổ 1", "Tổ dân phố", "", 200, 800, ""],
];

export const dangKy: Row[] = [
  ["Năm", "Mã KDC", "Danh hiệu"],
  [2021, "LA-01", "KDCTB"],
  [2022, "LA-01", "KDCTB"],
  [2022, "LA-02", "KDCTB"],
  ["", "", ""],
  [2022, "lt-01", "KDCTB"],
  [2022, "LT-01", "KDCKM"],
  [2022, "LT-01", "KDCKM"],
];

export const soCongNhan: Row[] = [
  ["Năm", "Mã KDC", "Danh hiệu", "Hình thức", "Số quyết định", "Ngày quyết định"],
  [2020, "LT-01", "KDCTB", "Công nhận lần đầu", "", ""],
  [2021, "LA-01", "KDCTB", "Công nhận lần đầu", "46/QĐ", 44501],
  ["", "", "", "", "", ""],
  [2022, "LA-01", "KDCTB", "Giữ vững", "75/QĐ", 44865],
  [2022, "LT-01", "KDCTB", "", "75/QĐ", 44865],
];
