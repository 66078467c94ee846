import type { RecognitionStatus } from "../../domain/district";
import type { TitleName } from "../../domain/names";
import { year } from "../../domain/names";
import type { Indicator, PrintedFigure } from "../../domain/printedReport";
import { rowOf } from "../origin";
import { KDCKM, KDCTB } from "../registrations";

const sheet = "Số liệu báo cáo";
const body = "Thân báo cáo";

type Line = Partial<Omit<PrintedFigure, "origin">> & Pick<PrintedFigure, "words">;

const known = {
  thon: "Số thôn",
  toDanPho: "Số tổ dân phố",
  people: "Dân số",
  registered: "Số KDC đăng ký",
  recognised: "Số KDC được công nhận",
  identity: "Số, ngày báo cáo",
} as const satisfies Partial<Record<Indicator, string>>;

const of = (indicator: keyof typeof known, line: Omit<Line, "words"> = {}): Line => ({ indicator, words: known[indicator], ...line });

/** A percentage with two decimals or fewer. */
const percent = (value: number, decimals: number): PrintedFigure["percent"] => ({ percent: value, decimals });

const identities: readonly Line[] = [
  of("identity", { where: "Tiêu đề", number: "299-BC/HU", date: "2023-09-12" }),
  of("identity", { where: "Phụ lục 1", number: "229 BC/HU", date: "2023-09-01" }),
  of("identity", { where: "Phụ lục 2", number: "229-BC/HU", date: "2023-09-02" }),
];

/** Section I: the district. */
const situation: readonly Line[] = [
  { words: "Diện tích tự nhiên", value: 146_351, unit: "ha" },
  { words: "Số xã", value: 13 },
  { words: "Số thị trấn", value: 1 },
  of("thon", { value: 106 }),
  of("toDanPho", { value: 20 }),
  of("people", { value: 122_117, unit: "nhân khẩu" }),
  { words: "Số dân tộc thiểu số", value: 21 },
  { words: "Số hộ dân tộc thiểu số", value: 9_281, unit: "hộ" },
  { words: "Nhân khẩu dân tộc thiểu số", value: 38_146, unit: "nhân khẩu", whole: 122_117, percent: percent(31.2, 1) },
  { words: "Số tôn giáo", value: 4 },
  { words: "Tín đồ tôn giáo", value: 66_240, unit: "nhân khẩu", whole: 122_117, percent: percent(55.53, 2) },
  { words: "Số xã đạt chuẩn nông thôn mới", value: 13 },
];

type ByStatus = Partial<Record<RecognitionStatus, number>>;

function recognised(ofYear: number, title: TitleName, value: number, statuses: ByStatus = {}): readonly Line[] {
  const common = { year: year(ofYear), title };
  const parts = Object.entries(statuses) as [RecognitionStatus, number][];
  return [of("recognised", { ...common, value }), ...parts.map(([status, count]) => of("recognised", { ...common, status, value: count }))];
}

function registered(ofYear: number, all: number, KDCTBs: number, KDCKMs: number): readonly Line[] {
  const inYear = { year: year(ofYear) };
  return [
    of("registered", { ...inYear, value: all }),
    of("registered", { ...inYear, title: KDCTB, value: KDCTBs }),
    of("registered", { ...inYear, title: KDCKM, value: KDCKMs }),
  ];
}

/** Section II.3: year by year, and the ratio that sums them up. */
const results: readonly Line[] = [
  ...registered(2019, 88, 70, 18),
  ...recognised(2019, KDCTB, 24),
  ...recognised(2019, KDCKM, 3),
  ...registered(2020, 132, 105, 27),
  ...recognised(2020, KDCTB, 51, { first: 35, maintained: 16 }),
  ...recognised(2020, KDCKM, 12, { first: 9, maintained: 3 }),
  ...registered(2021, 123, 90, 33),
  ...recognised(2021, KDCTB, 63, { first: 21, maintained: 42 }),
  ...recognised(2021, KDCKM, 14, { first: 3, maintained: 11 }),
  ...recognised(2022, KDCKM, 25, { first: 10, again: 1, maintained: 14 }),
  ...recognised(2022, KDCTB, 72, { first: 15, again: 5, maintained: 52 }),
  of("recognised", { year: year(2022), value: 97, whole: 128 }),
  ...recognised(2022, KDCKM, 25),
  ...recognised(2022, KDCTB, 72),
];

/** Sections II.4 and II.5: rewards, and what the two levels spent on them. */
const rewards: readonly Line[] = [
  { words: "Mức khen thưởng công nhận lần đầu", title: KDCTB, status: "first", value: 2_000_000, unit: "đồng/KDC" },
  { words: "Mức khen thưởng công nhận lại", title: KDCTB, status: "again", value: 500_000, unit: "đồng/KDC" },
  { words: "Khen thưởng tập thể, cá nhân", level: "Cấp huyện", value: 234 },
  { words: "Số phần quà tặng", level: "Cấp xã", value: 408, unit: "phần quà" },
  { words: "Giá trị quà tặng", level: "Cấp xã", value: 180_400_000, unit: "đồng", note: "Vận động từ các mạnh thường quân" },
];

const blank: Omit<PrintedFigure, "words" | "origin"> = {
  ...{ where: body, indicator: null, year: null, title: null, status: null, level: "", value: null, unit: "" },
  ...{ whole: null, percent: null, number: "", date: null, note: "" },
};

/** The figures of report 299-BC/HU as it prints them. */
export function reportFigures(): readonly PrintedFigure[] {
  return [...identities, ...situation, ...results, ...rewards].map((line, at) => ({ ...blank, ...line, origin: rowOf(sheet, 1 + at) }));
}
