import { readDistrict } from "../../../src/forms/read/readDistrict";
import type { CellContent } from "../../../src/forms/model/grid";
import { printedPercent, mixedAmounts } from "../../../src/forms/schema/printedCells";
import { grid } from "../../support/gridOf";

const cellOf = (value: CellContent, text = String(value)) => ({ value, text });

describe("amounts that share a cell", () => {
  it.each<readonly [CellContent, number | null, number | null, number | null]>([
    ["35.400.000.000đ 96.538m² đất 13.028 ngày công", 35_400_000_000, 96_538, 13_028],
    ["35.400.000.000đ\n96.538m ² đất\n13.028 ngày công", 35_400_000_000, 96_538, 13_028],
    ["96.538 m2; 13.028 công", null, 96_538, 13_028],
    ["180.400.000đ", 180_400_000, null, null],
    ["180.400.000 đồng", 180_400_000, null, null],
    [180_400_000, 180_400_000, null, null],
    ["", null, null, null],
  ])("%j", (value, moneyVnd, landM2, labourDays) => {
    expect(mixedAmounts.read(cellOf(value))).toEqual({ ok: true, value: { moneyVnd, landM2, labourDays } });
  });

  it.each(["nhiều", "5 tỷ", "5đ và 6đ", -1, true])("%j is none", (value) => expect(mixedAmounts.read(cellOf(value)).ok).toBe(false));
  it("500,000 may be read in two ways", () => expect(mixedAmounts.read(cellOf("500,000đ"))).toEqual({ ok: false, error: "ambiguous" }));
});

describe("a printed percentage", () => {
  it.each<readonly [CellContent, string, number, number]>([
    ["55,53%", "55,53%", 55.53, 2],
    ["54,20%", "54,20%", 54.2, 2],
    ["54%", "54%", 54, 0],
    [0.5553, "55.5%", 55.53, 2],
    [55.53, "55,53", 55.53, 2],
    [0.312, "31.2%", 31.2, 1],
    [66_240 / 122_117, "54.24%", 54.2430619815423, 4],
  ])("%p shown as %s", (value, text, percent, decimals) => {
    expect(printedPercent.read(cellOf(value, text))).toEqual({ ok: true, value: { percent, decimals } });
  });

  it.each(["nhiều", -0.1, true])("%p is none", (value) => expect(printedPercent.read(cellOf(value)).ok).toBe(false));
});

describe("Phụ lục 2 as people have it", () => {
  const header = [
    "TT",
    "Cấp thực hiện",
    "Kinh phí ngân sách cấp (đồng)",
    "Kinh phí vận động xã hội hóa, hoặc do nhân dân đóng góp (đồng)",
    "Nội dung thực hiện (thực hiện các tiêu chí KDCTB, KDCKM: xây dựng cảnh quan môi trường, trang bị thiết chế văn hóa cho khu dân cư...) hoặc biểu dương, khen thưởng KDCTB, KDCKM",
  ];
  const rows: readonly (readonly CellContent[])[] = [
    ["PHỤ LỤC 2", "", "", "", ""],
    ["(Kèm theo báo cáo số 229-BC/HU ngày 2/9/2023)", "", "", "", ""],
    header,
    [1, "Cấp huyện", "", "", "Ghi rõ thực hiện nội dung gì"],
    [2, "Khu dân cư", "", "180.400.000đ", "Biểu dương, khen thưởng"],
    ["", "", "", "35.400.000.000đ 96.538m ² đất 13.028 ngày công", "Xây dựng hội trường"],
    ["", "Tổng", "", "", ""],
  ];
  const read = readDistrict([grid("PL2 gửi tỉnh", rows)]);

  it("is recognised by its header under any name", () => {
    expect([...read.present]).toEqual(["reportFunding"]);
    expect(read.findings).toEqual([]);
  });

  it("names a level once, for the rows under it too, and keeps the row of totals", () => {
    expect(read.district.report.funding.map(({ level, isTotal, raisedVnd, landM2 }) => [level, isTotal, raisedVnd, landM2])).toEqual([
      ["Cấp huyện", false, null, null],
      ["Khu dân cư", false, 180_400_000, null],
      ["Khu dân cư", false, 35_400_000_000, 96_538],
      ["Tổng", true, null, null],
    ]);
  });

  it("takes land and labour from columns of their own as well", () => {
    const own = [["Cấp thực hiện", "Kinh phí ngân sách cấp", "Kinh phí vận động xã hội hóa", "Đất (m²)", "Ngày công", "Nội dung"]];
    const { district } = readDistrict([grid("Phụ lục 2 báo cáo", [...own, ["Xã", 1, 2, 3, 4, "Làm đường"]])]);
    expect(district.report.funding[0]).toMatchObject({ budgetVnd: 1, raisedVnd: 2, landM2: 3, labourDays: 4 });
  });

  it("is never taken for the form Đóng góp, nor that for it", () => {
    const form = ["Năm", "Đơn vị", "Cấp thực hiện", "Kinh phí vận động xã hội hóa (đồng)", "Nội dung thực hiện"];
    const { present } = readDistrict([grid("Sheet1", [form, [2022, "Lộc An", "Xã", 5, "Làm đường"]])]);
    expect([...present]).toEqual(["contributions"]);
  });
});

it("figures of a report are read by their words, and titles in the spelling of DanhHieu", () => {
  const header = ["Nơi ghi", "Chỉ tiêu", "Năm", "Danh hiệu", "Số liệu", "Trên tổng số", "Tỷ lệ ghi", "Số, ký hiệu", "Ngày"];
  const rows = [
    ["Thân báo cáo", "SỐ THÔN", "", "", "106", "", "", "", ""],
    ["", "Tín đồ tôn giáo", "", "", 66_240, 122_117, "55,53%", "", ""],
    ["", "Công nhận", 2022, "kdctb", "72 KDC", "", "", "", ""],
    ["Tiêu đề", "Số, ngày báo cáo", "", "", "", "", "", "299-BC/HU", "12/9/2023"],
  ];
  const { district, findings } = readDistrict([grid("Số liệu báo cáo", [header, ...rows])]);
  expect(district.report.figures.map(({ indicator, value, date }) => [indicator, value, date])).toEqual([
    ["thon", 106, null],
    [null, 66_240, null],
    ["recognised", null, null],
    ["identity", null, "2023-09-12"],
  ]);
  expect(findings).toEqual([expect.objectContaining({ code: "invalid-cell", cell: "E4" })]);
});
