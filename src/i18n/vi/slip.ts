import type { SlipWords } from "../../forms/sheets/slipWords";
import { numbers } from "./numbers";

export const slip: SlipWords = {
  heading: (year) => `PHIẾU CHẤM ĐIỂM KHU DÂN CƯ NĂM ${year}`,
  village: (name, code) => `Khu dân cư: ${name} (mã ${code})`,
  commune: (name) => `Xã, phường, thị trấn: ${name}`,
  titles: (titles) => `Danh hiệu đăng ký: ${titles.join(", ")}`,
  kind: (kind, areaClass) =>
    [...(kind === "" ? [] : [`Loại: ${kind}`]), ...(areaClass === null ? [] : [`Khu vực: ${areaClass}`])].join(" · "),
  framework: (name) => `Bộ tiêu chí: ${name}`,
  head: { code: "Mã", criterion: "Tiêu chí", max: "Điểm tối đa", method: "Cách chấm", veto: "Điểm liệt", note: "Ghi chú" },
  method({ max, method }) {
    const most = numbers.decimal(max);
    switch (method.kind) {
      case "points":
        return `Từ 0 đến ${most} điểm`;
      case "passFail":
        return `Đạt (x): ${most}; không đạt (k): 0`;
      case "bands":
        return `Ghi số đo: ${method.bounds.map(({ from, points }) => `từ ${numbers.decimal(from)} được ${numbers.decimal(points)}`).join("; ")}`;
      case "deduction":
        return `Ghi số vụ: trừ ${numbers.decimal(method.step)}/vụ, thấp nhất ${numbers.decimal(method.floor)}`;
    }
  },
  total: "TỔNG CỘNG",
  hint: "Ghi KAD nếu tiêu chí không áp dụng, CĐH nếu chưa đến hạn đánh giá. Ô để trống là chưa chấm, không phải 0 điểm.",
  signatory: (level) => [`Cấp chấm: ${level}`, "Ngày … tháng … năm ……", "(Ký, ghi rõ họ tên)"],
};
