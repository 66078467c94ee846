import type { CellContent, SheetGrid } from "../../../src/forms/model/grid";
import { readDistrict } from "../../../src/forms/read/readDistrict";
import { grid } from "../../support/gridOf";

/** A small district's forms, each a matrix with its header row, for tests to bend. */
export const sample = {
  criteria: [
    [
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
    ],
    ["292", "1.1", "Kinh tế", "Thu nhập", 5, "Điểm", "", "", 1, "", "Hội Nông dân"],
    ["292", "1.10", "Kinh tế", "Hộ nghèo", 5, "Theo mức", "95:5; 90:4", "", "", "Thôn; KDCTB", ""],
    ["292", "6.2", "An ninh", "Ma túy", 5, "Trừ điểm", "-1/vụ; tối thiểu 0", 0, 0, "", "Công an"],
  ],
  rules: [
    [
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
    ],
    ["292", 2022, "", "KDCTB", "", 10, "50%", "Huyện", "2.000.000", 500000, ""],
    ["292", 2022, "", "KDCKM", "", 12, 0.6, "Tỉnh", "", "", ""],
  ],
  villages: [
    ["Mã KDC", "Xã, thị trấn", "Tên KDC", "Loại", "Khu vực", "Số hộ", "Nhân khẩu", "Số hộ DTTS"],
    ["LA-01", "Lộc An", "Thôn 1", "Thôn", "", 120, 500, 3],
    ["LA-02", "Lộc An", "Tổ dân phố 2", "Tổ dân phố", "", "1.120", "", ""],
  ],
  registrations: [
    ["Năm", "Mã KDC", "Danh hiệu"],
    [2022, "LA-01", "KDCTB"],
    [2022, "LA-02", "KDCKM"],
  ],
  scores: [
    ["Năm", "Mã KDC", "Cấp chấm", "1.1", "1.10", "6.2", "Ghi chú"],
    [2022, "LA-01", "Huyện", 5, "93%", 0, ""],
    [2022, "LA-02", "Xã", "1,5", "", "x", "chưa xong"],
  ],
} as const satisfies Readonly<Record<string, readonly (readonly CellContent[])[]>>;

const sheetNames = {
  criteria: "Bộ tiêu chí",
  rules: "Danh hiệu",
  villages: "Khu dân cư",
  registrations: "Đăng ký",
  scores: "Chấm điểm 2022",
} as const;

export type SampleForm = keyof typeof sample;

/** The sample's grids, some of them replaced; null leaves a form out. */
export function sampleGrids(
  changes: { readonly [K in SampleForm]?: readonly (readonly CellContent[])[] | SheetGrid | null } = {},
): readonly SheetGrid[] {
  return (Object.keys(sheetNames) as SampleForm[]).flatMap((key) => {
    const change = Object.hasOwn(changes, key) ? changes[key] : sample[key];
    if (change === null || change === undefined) {
      return [];
    }
    return ["sheet" in change ? change : grid(sheetNames[key], change)];
  });
}

/** What is told about the forms, each finding with its cell: `invalid-row Đăng ký!B4`. */
export function told(grids: readonly SheetGrid[]): readonly string[] {
  return readDistrict(grids).findings.map(({ code, sheet, cell }) => `${code} ${sheet ?? "-"}!${cell ?? "-"}`);
}
