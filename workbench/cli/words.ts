import type { XlsxFault } from "../xlsx/fault";

const faults: { readonly [K in XlsxFault["kind"]]: string } = {
  encrypted: "tệp đang được đặt mật khẩu; hãy mở bằng Excel, bỏ mật khẩu rồi lưu lại",
  notXlsx: "không phải tệp Excel .xlsx; nếu là tệp .xls cũ, hãy mở bằng Excel rồi lưu lại dạng .xlsx",
  truncated: "tệp bị cụt, thiếu phần cuối; hãy chép lại tệp gốc",
  tooLarge: "tệp quá lớn khi giải nén",
  damaged: "tệp bị hỏng",
};

/** Why a file can't be opened, in one line. */
export function faultLine(path: string, { kind, part }: XlsxFault): string {
  return `${path}: ${faults[kind]}${part === undefined ? "" : ` (${part})`}.`;
}

/** `d.xlsx, trang tính “Chấm điểm 2022”, ô F12`. */
export function placeLine(path: string, sheet: string | null, cell: string | null): string {
  return [path, sheet === null ? "" : `trang tính “${sheet}”`, cell === null ? "" : `ô ${cell}`].filter((part) => part !== "").join(", ");
}

export const summaryWords = {
  wrote: (path: string): string => `Đã ghi ${path}`,
  sheets: (names: readonly string[]): string => `Các trang: ${names.join(" · ")}`,
  findings: (error: number, warning: number, info: number): string => `Đối soát: ${error} lỗi, ${warning} cảnh báo, ${info} lưu ý`,
  year: (year: number, villages: number): string => `Tổng hợp năm ${year}: ${villages} khu dân cư`,
  nothingMissing: "Sổ tính đã có đủ biểu mẫu, không thêm trang nào",
  scoreSheet: (year: number, villages: number, rows: number): string =>
    `Bảng chấm điểm năm ${year}: ${villages} khu dân cư đã đăng ký, ${rows} dòng`,
  recalculated: (formulas: number): string => `Đã tính lại ${formulas} công thức`,
  mendFirst: (errors: number): string => `Chú ý: số liệu còn ${errors} lỗi, cần sửa trước khi gửi báo cáo (xem bằng lệnh check).`,
  more: (count: number): string => (count > 0 ? ` (và ${count} lỗi khác)` : ""),
};

export const mergeWords = {
  file: (name: string, commune: string | null, taken: number, same: number, rejected: number, inConflict: number): string =>
    `${name}${commune === null ? "" : ` (${commune})`}: đưa vào ${taken} dòng, đã có ${same}, bị loại ${rejected}, chờ quyết định ${inConflict}`,
  known: "  Tệp này đã được gộp trước đây.",
  repaired: (count: number): string => `  Đã sửa cách viết ở ${count} ô (xem --json)`,
  missing: (communes: readonly string[]): string => `Chưa có tệp của: ${communes.join(", ")}`,
};

export const kitWords = {
  file: (name: string, villages: number, rows: number): string => `${name}: ${villages} khu dân cư, ${rows} dòng chấm điểm`,
  wrote: (count: number, folder: string): string => `Đã ghi ${count} tệp vào ${folder}`,
};
