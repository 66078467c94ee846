import { rowOf } from "../demo/origin";
import { criterionCode, frameworkName, titleName, year } from "../domain/names";
import type { FrameworkTemplate } from "./template";

const framework = frameworkName("KDC văn hóa (NĐ 122/2018)");
const title = titleName("KDCVH");

/** Nghị định 122/2018/NĐ-CP, in force since November 2018: the first whole year is 2019. */
const firstYear = year(2019);

/** The five standards of the decree. */
const standards: readonly string[] = [
  "Đời sống kinh tế ổn định và từng bước phát triển",
  "Đời sống văn hóa, tinh thần lành mạnh, phong phú",
  "Môi trường cảnh quan sạch đẹp",
  "Chấp hành tốt chủ trương của Đảng, chính sách, pháp luật của Nhà nước",
  "Có tinh thần đoàn kết, tương trợ, giúp đỡ lẫn nhau trong cộng đồng",
];

/** The decree gives 100 points; how the unit's own text divides them is not ours to say: equal parts stand in until it is typed. */
const roundShare = 20;
const toBeCompared = "(điểm tạm chia đều: đối chiếu văn bản gốc)";

/** The minimum total by area class, from the most to the least favoured, and the share of each standard's maximum. */
const minima = [
  { areaClass: "I", minTotal: 90 },
  { areaClass: "II", minTotal: 80 },
  { areaClass: "III", minTotal: 60 },
] as const;
const minAreaShare = 0.5;

/** Khu dân cư văn hóa: the public structure of the decree, one criterion a standard, until the unit types its own criteria. */
export function culturedTemplate(): FrameworkTemplate {
  return {
    criteria: standards.map((standard, at) => ({
      framework,
      code: criterionCode(`${at + 1}.1`),
      contentArea: standard,
      name: `${standard} ${toBeCompared}`,
      max: roundShare,
      method: { kind: "points" },
      vetoScores: new Map(),
      appliesTo: [],
      leadBody: "",
      origin: rowOf("Bộ tiêu chí", 1 + at),
    })),
    rules: minima.map(({ areaClass, minTotal }, at) => ({
      framework,
      fromYear: firstYear,
      toYear: null,
      title,
      areaClass,
      minTotal,
      minAreaShare,
      recognisingBody: "",
      rewardFirst: 0,
      rewardAgain: 0,
      rewardMaintained: 0,
      prerequisite: null,
      origin: rowOf("Danh hiệu", 1 + at),
    })),
  };
}
