import type { ModelRange, SheetModel } from "../../../src/forms/model/sheetModel";
import { contentsOf, filled, headsOf, rowWith, sheetNamed, sheetsOf } from "./reading";
import { contribution, documentRecord, sample } from "./sampleResult";
import { year } from "../../../src/core/domain/names";
import { at } from "../../support/rows";

describe("the comparison of years", () => {
  const sheet = sheetNamed(sample, "So sánh các năm");
  const firstYear = (sheet.print.titleRows?.last ?? 0) + 1;
  const valuesIn = (of: SheetModel, range: ModelRange): readonly unknown[] =>
    contentsOf(of)
      .slice(range.firstRow, range.lastRow + 1)
      .map((cells) => cells[range.firstColumn]);

  it("has a row a year and six columns a title", () => {
    expect(headsOf(sheet).slice(0, 8)).toEqual([
      "Năm",
      "KDCTB / Đăng ký",
      "KDCTB / Được công nhận",
      "KDCTB / Lần đầu",
      "KDCTB / Giữ vững",
      "KDCTB / Công nhận lại",
      "KDCTB / Tỷ lệ công nhận",
      "KDCKM / Đăng ký",
    ]);
    expect(contentsOf(sheet)[firstYear]).toEqual([2021, 4, 3, 3, 0, 0, 0.75, null, null, null, null, null, null]);
    expect(contentsOf(sheet)[firstYear + 1]).toEqual([2022, 3, 2, 1, 1, 0, 2 / 3, 0, 0, 0, 0, 0, null]);
  });

  it("draws for each title the recognitions stacked by status, and their share as a line on the second axis", () => {
    expect(sheet.charts).toHaveLength(2);
    const [chart] = sheet.charts;
    if (!chart) throw new Error("no chart");
    expect(valuesIn(sheet, chart.categories)).toEqual([2021, 2022]);
    expect(chart.series.map(({ name, kind, secondaryAxis, values }) => [name, kind, secondaryAxis, valuesIn(sheet, values)])).toEqual([
      ["Lần đầu", "stackedColumn", false, [3, 1]],
      ["Giữ vững", "stackedColumn", false, [0, 1]],
      ["Công nhận lại", "stackedColumn", false, [0, 0]],
      ["Tỷ lệ công nhận", "line", true, [0.75, 2 / 3]],
    ]);
  });

  it("draws nothing while there is no year", () => {
    const none = sheetNamed({ ...sample, years: [] }, "So sánh các năm");
    expect(none.charts).toEqual([]);
    expect(contentsOf(none).flat()).toContain("Chưa có số liệu đăng ký hoặc công nhận của năm nào.");
  });
});

describe("the reconciliation", () => {
  const sheet = sheetNamed(sample, "Đối soát");

  it("lists errors before notes, each with its place, fault and remedy", () => {
    const header = sheet.print.titleRows?.last ?? 0;
    expect(filled(sheet, header + 1).slice(0, 5)).toEqual([1, "Lỗi", "invalid-score", "Chấm điểm 2022", "G12"]);
    expect(filled(sheet, header + 2).slice(0, 5)).toEqual([2, "Lưu ý", "higher-level-blank", "Chấm điểm 2022", "F12"]);
    expect(filled(sheet, header + 1)).toHaveLength(7);
    expect(contentsOf(sheet).flat()).toContain("1 lỗi, 0 cảnh báo, 1 lưu ý");
  });

  it("keeps its header in sight and flags errors on its tab", () => {
    expect(sheet.frozenRows).toBe((sheet.print.titleRows?.last ?? 0) + 1);
    const usual = sheetNamed(sample, "TH 2022").tabColor;
    expect(sheet.tabColor).not.toBe(usual);
    expect(sheetNamed({ ...sample, findings: [] }, "Đối soát").tabColor).toBe(usual);
  });
});

describe("the first appendix", () => {
  it("lists the documents as the report does, dates as dates, blanks blank", () => {
    const sheet = sheetNamed(sample, "Phụ lục 1");
    const first = (sheet.print.titleRows?.last ?? 0) + 1;
    const summary = "Quyết định công nhận Khu dân cư tiêu biểu";
    expect(contentsOf(sheet)[first]).toEqual([1, "MTTQ huyện", "Quyết định", "75/QĐ-MTTQ-BTT", 44865, summary]);
    expect(contentsOf(sheet)[first + 1]).toEqual([2, "MTTQ huyện", "Quyết định", null, null, summary]);
  });

  it("writes text that looks like a formula as the text it is", () => {
    const sheet = sheetNamed({ ...sample, documents: [documentRecord("=HYPERLINK(1)", null)] }, "Phụ lục 1");
    expect(contentsOf(sheet).flat()).toContain("=HYPERLINK(1)");
  });
});

describe("the second appendix", () => {
  const sheet = sheetNamed(sample, "Phụ lục 2");
  const first = (sheet.print.titleRows?.last ?? 0) + 1;
  const amounts = (row: number): readonly unknown[] => (contentsOf(sheet)[row] ?? []).slice(3, 8);

  it("keeps budget money, raised money, land and labour in columns of their own", () => {
    expect(headsOf(sheet).slice(4, 8)).toEqual([
      "Kinh phí ngân sách cấp (đồng)",
      "Vận động xã hội hóa, nhân dân đóng góp / Tiền (đồng)",
      "Vận động xã hội hóa, nhân dân đóng góp / Đất (m²)",
      "Vận động xã hội hóa, nhân dân đóng góp / Ngày công",
    ]);
    expect(amounts(first)).toEqual([2021, 50000000, null, null, null]);
    expect(amounts(first + 1)).toEqual([2021, null, 9000000000, 19687, 3135]);
    expect(amounts(first + 2)).toEqual([2022, null, 26400000000, 76851.5, 9893]);
  });

  it("numbers and names a level on its first row only", () => {
    const heads = [first, first + 1, first + 2].map((row) => (contentsOf(sheet)[row] ?? []).slice(0, 2));
    expect(heads).toEqual([
      [1, "Cấp huyện"],
      [2, "Khu dân cư"],
      [null, null],
    ]);
  });

  it("fills in the total of each level that has several rows, where there are several levels", () => {
    expect(filled(sheet, rowWith(sheet, "Cộng Khu dân cư"))).toEqual(["Cộng Khu dân cư", 35400000000, 96538.5, 13028]);
    expect(contentsOf(sheet).flat()).not.toContain("Cộng Cấp huyện");
    const oneLevel = sheetNamed({ ...sample, contributions: sample.contributions.slice(1) }, "Phụ lục 2");
    expect(contentsOf(oneLevel).flat()).not.toContain("Cộng Khu dân cư");
  });

  it("fills in the totals of each year and of all", () => {
    expect(filled(sheet, rowWith(sheet, "Cộng năm 2021"))).toEqual(["Cộng năm 2021", 50000000, 9000000000, 19687, 3135]);
    expect(filled(sheet, rowWith(sheet, "Tổng cộng"))).toEqual(["Tổng cộng", 50000000, 35400000000, 96538.5, 13028]);
  });

  it("names the years it spans, and one year alone without subtotals", () => {
    expect(contentsOf(sheet).flat()).toContain(
      "Kinh phí hỗ trợ, vận động xây dựng, biểu dương, khen thưởng khu dân cư giai đoạn 2021 - 2022",
    );
    const one = sheetNamed(
      { ...sample, contributions: [contribution("Cấp huyện", "", 2022, [null, 0.1]), contribution("Cấp huyện", "", 2022, [null, 0.2])] },
      "Phụ lục 2",
    );
    expect(contentsOf(one).flat()).not.toContain("Cộng năm 2022");
    expect(filled(one, rowWith(one, "Tổng cộng"))).toEqual(["Tổng cộng", 0.3]);
  });

  it("says nothing of commendations and communications while there are none", () => {
    const texts = contentsOf(sheet).flat();
    expect(texts).not.toContain("Biểu dương, khen thưởng");
    expect(texts).not.toContain("Công tác tuyên truyền");
  });

  it("lists commendations under the funds; what they are worth is added up by itself, persons and gifts are not", () => {
    const { year } = sample;
    const origin = at("Biểu dương", 1);
    const praised = { year, level: "Huyện", form: "Khen thưởng", quantity: 234, valueVnd: null, source: "", note: "", origin };
    const gifts = {
      ...praised,
      level: "Xã",
      form: "Tặng quà",
      quantity: 408,
      valueVnd: 180400000,
      source: "Mạnh thường quân",
      note: "vượt",
    };
    const listed = sheetNamed({ ...sample, commendations: [praised, gifts] }, "Phụ lục 2");
    const heading = rowWith(listed, "Biểu dương, khen thưởng");
    expect(filled(listed, heading + 2)).toEqual([1, "Huyện", "Khen thưởng", 2022, 234]);
    expect(filled(listed, heading + 3)).toEqual([2, "Xã", "Tặng quà", 2022, 408, 180400000, "Mạnh thường quân", "vượt"]);
    expect(filled(listed, heading + 4)).toEqual(["Tổng cộng", 180400000]);
    expect(filled(listed, rowWith(listed, "Tổng cộng"))).toEqual(filled(sheet, rowWith(sheet, "Tổng cộng")));
  });

  it("stands by commendations alone, and not by communications alone", () => {
    const bare = { ...sample, contributions: [] };
    const origin = at("Biểu dương", 1);
    const praised = { year: year(2021), level: "", form: "Khen", quantity: 3, valueVnd: null, source: "", note: "", origin };
    expect(contentsOf(sheetNamed({ ...bare, commendations: [praised] }, "Phụ lục 2")).flat()).toContain(
      "Kinh phí hỗ trợ, vận động xây dựng, biểu dương, khen thưởng khu dân cư năm 2021",
    );
    const meeting = { year: year(2021), form: "Hội nghị", events: 42, participants: 2680, origin };
    const names = sheetsOf({ ...bare, communications: [meeting] }).map(({ name }) => name);
    expect(names).not.toContain("Phụ lục 2");
  });

  it("lists communications last; participants are added up, meetings and broadcasts are not", () => {
    const origin = at("Tuyên truyền", 1);
    const told = [
      { year: year(2021), form: "Hội nghị", events: 42, participants: 2680, origin },
      { year: year(2021), form: "Truyền thanh", events: 504, participants: null, origin },
      { year: year(2022), form: "Lồng ghép", events: 120, participants: 5400, origin },
    ];
    const listed = sheetNamed({ ...sample, communications: told }, "Phụ lục 2");
    const heading = rowWith(listed, "Công tác tuyên truyền");
    expect(filled(listed, heading + 1)).toEqual(["TT", "Hình thức tuyên truyền", "Năm", "Số cuộc, lượt", "Số lượt người"]);
    expect(filled(listed, heading + 3)).toEqual([2, "Truyền thanh", 2021, 504]);
    expect(filled(listed, heading + 5)).toEqual(["Tổng cộng", 8080]);
  });
});
