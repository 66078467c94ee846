import type { Commendation, Communication, Contribution } from "../domain/district";
import { year } from "../domain/names";
import { rowOf } from "./origin";

const people = "Nhân dân đóng góp";
const unit = "Các khu dân cư trên địa bàn huyện";
const village = "Khu dân cư";

/** The sums of the report's section 5, as its text gives them (the communes' gifts are not dated there; they stand in the last year). */
export function demoContributions(): readonly Contribution[] {
  const lines: readonly Omit<Contribution, "origin">[] = [
    {
      ...{ year: year(2020), unit, level: village, source: people },
      ...{ moneyVnd: 6_000_000_000, landM2: 58_855, labourDays: 792, purpose: "Xây dựng cơ sở hạ tầng nông thôn" },
    },
    {
      ...{ year: year(2021), unit, level: village, source: people },
      ...{ moneyVnd: 9_000_000_000, landM2: 19_687, labourDays: 3_135, purpose: "Làm đường, công trình thắp sáng đường quê" },
    },
    {
      ...{ year: year(2022), unit, level: village, source: people },
      ...{ moneyVnd: 26_400_000_000, landM2: 76_851, labourDays: 9_893 },
      purpose: "Làm đường, công trình thắp sáng đường quê, hệ thống nước sạch",
    },
    {
      ...{ year: year(2022), unit: "Các xã, thị trấn", level: "Xã", source: "Vận động xã hội hóa" },
      ...{ moneyVnd: 180_400_000, landM2: null, labourDays: null, purpose: "Biểu dương, khen thưởng: tặng 408 phần quà" },
    },
  ];
  return lines.map((line, at) => ({ ...line, origin: rowOf("Đóng góp", 1 + at) }));
}

/** How the directive of April 2021 was made known, as the report counts it. */
export function demoCommunications(): readonly Communication[] {
  const lines = [
    { form: "Hội nghị Đảng ủy mở rộng", events: 42, participants: 2_680 },
    { form: "Hệ thống truyền thanh huyện, xã", events: 504, participants: null },
    { form: "Hội nghị lồng ghép của MTTQ và các đoàn thể", events: 120, participants: 5_400 },
  ];
  return lines.map((line, at) => ({ ...line, year: year(2021), origin: rowOf("Tuyên truyền", 1 + at) }));
}

/** Who was commended, as the report's section 5 counts it. It gives no year; like the communes' gifts, both lines stand in the last one. */
export function demoCommendations(): readonly Commendation[] {
  const lines = [
    { level: "Huyện", form: "Khen thưởng tập thể, cá nhân", quantity: 234, valueVnd: null, source: "" },
    { level: "Xã", form: "Tặng phần quà", quantity: 408, valueVnd: 180_400_000, source: "Vận động từ các mạnh thường quân" },
  ];
  return lines.map((line, at) => ({ ...line, year: year(2022), note: "", origin: rowOf("Biểu dương", 1 + at) }));
}
