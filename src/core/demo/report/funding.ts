import type { Contribution } from "../../domain/district";
import { year } from "../../domain/names";
import type { FundingLine } from "../../domain/printedReport";
import { rowOf } from "../origin";

const unit = "Nhân dân trong huyện";
const source = "Nhân dân đóng góp";

/** What the body gives year by year; it names no level. */
export function reportContributions(): readonly Contribution[] {
  const lines: readonly Omit<Contribution, "origin">[] = [
    {
      ...{ year: year(2020), unit, level: "", source, moneyVnd: 6_000_000_000, landM2: 58_855, labourDays: 792 },
      purpose: "Xây dựng cơ sở hạ tầng nông thôn",
    },
    {
      ...{ year: year(2021), unit, level: "", source, moneyVnd: 9_000_000_000, landM2: 19_687, labourDays: 3_135 },
      purpose: "Làm đường, công trình thắp sáng đường quê...",
    },
    {
      ...{ year: year(2022), unit, level: "", source, moneyVnd: 26_400_000_000, landM2: 76_851, labourDays: 9_893 },
      purpose: "Làm đường, công trình thắp sáng đường quê, hệ thống nước sạch...",
    },
  ];
  return lines.map((line, at) => ({ ...line, origin: rowOf("Đóng góp", 1 + at) }));
}

const blank: Omit<FundingLine, "origin"> = {
  ...{ ordinal: "", printedLevel: "", level: "", isTotal: false },
  ...{ budgetVnd: null, raisedVnd: null, landM2: null, labourDays: null, purpose: "" },
};

/** Phụ lục 2 as printed, its row of totals blank. */
export function reportFunding(): readonly FundingLine[] {
  const lines: readonly Partial<FundingLine>[] = [
    { ordinal: "1", printedLevel: "Cấp huyện", level: "Cấp huyện", purpose: "Ghi rõ thực hiện nội dung gì" },
    { ordinal: "2", printedLevel: "Khu dân cư", level: "Khu dân cư", raisedVnd: 180_400_000, purpose: "Biểu dương, khen thưởng" },
    {
      ...{ level: "Khu dân cư", raisedVnd: 35_400_000_000, landM2: 96_538, labourDays: 13_028 },
      purpose: "Xây dựng hội trường, bê tông hóa đường làng, ngõ xóm, thắp sáng đường quê, hệ thống nước sạch...",
    },
    { printedLevel: "Tổng", level: "Tổng", isTotal: true },
  ];
  return lines.map((line, at) => ({ ...blank, ...line, origin: rowOf("Phụ lục 2 báo cáo", 1 + at) }));
}
