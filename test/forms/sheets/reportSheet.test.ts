import { isResultSheetName } from "../../../src/forms/read/ownSheets";
import { neededHeight } from "../../../src/forms/model/rowFit";
import type { SheetModel } from "../../../src/forms/model/sheetModel";
import { reportSheet } from "../../../src/forms/sheets/reportSheet";
import type { ReportText } from "../../../src/forms/sheets/reportText";
import { vi } from "../../../src/i18n";
import { contentsOf, rowWith } from "./reading";
import { settings } from "./sampleResult";

const report: ReportText = {
  year: 2022,
  numberLine: "Số: ……/BC-………",
  kind: "BÁO CÁO",
  subject: "Kết quả năm 2022",
  opening: "Đơn vị báo cáo như sau:",
  sections: [
    { heading: "I. KẾT QUẢ", level: 1, paragraphs: [] },
    { heading: "1. Đăng ký", level: 2, paragraphs: [{ key: "results-2022", text: "Năm 2022: có 125 lượt đăng ký.", listed: true }] },
  ],
  closing: "Trên đây là báo cáo./.",
  recipients: { heading: "Nơi nhận:", lines: ["- Lưu: …"] },
};
const sheetOf = (more: Partial<ReportText> = {}): SheetModel => reportSheet({ ...report, ...more }, settings, vi.sheets);
const texts = (sheet: SheetModel): readonly string[] =>
  contentsOf(sheet).flatMap((row) => row.filter((content): content is string => typeof content === "string"));

describe("the sheet of the report", () => {
  const sheet = sheetOf();

  it("is ours under a name of its own, which is never read as a form", () => {
    expect([sheet.name, sheet.mark]).toEqual(["Báo cáo 2022", "BC|2022"]);
    expect(["Báo cáo 2022", "Báo cáo 2022 (2)", "bao cao 2019"].map(isResultSheetName)).toEqual([true, true, true]);
    expect(["Báo cáo", "Báo cáo xã 2022", "Báo cáo 2022 chi tiết"].map(isResultSheetName)).toEqual([false, false, false]);
  });

  it("prints upright on A4 with the margins of NĐ 30/2020", () => {
    expect(sheet.print).toMatchObject({
      orientation: "portrait",
      marginsMm: { top: 20, bottom: 20, left: 30, right: 15 },
      titleRows: null,
    });
  });

  it("goes from the letterhead with its number to those who receive it", () => {
    const told = texts(sheet);
    const order = ["ỦY BAN MTTQ VIỆT NAM HUYỆN BẢO LÂM", "Số: ……/BC-………", "BÁO CÁO", "Kết quả năm 2022", "Đơn vị báo cáo như sau:"].concat([
      "I. KẾT QUẢ",
      "1. Đăng ký",
      "- Năm 2022: có 125 lượt đăng ký.",
      "Trên đây là báo cáo./.",
      "Nơi nhận:\n- Lưu: …",
    ]);
    expect(order.map((text) => told.indexOf(text)).filter((place) => place < 0)).toEqual([]);
    expect(order.map((text) => told.indexOf(text))).toEqual([...order.map((text) => told.indexOf(text))].sort((a, b) => a - b));
  });

  it("has room for every line of every paragraph, however long, and no row taller than Excel has", () => {
    const text = "Thôn Ban Mai, Lộc An (KDCTB); ".repeat(200).trim();
    const long = sheetOf({ sections: [{ heading: "1. Điểm liệt", level: 2, paragraphs: [{ key: "vetoOnly-2022", text, listed: true }] }] });
    const width = long.columnWidths.reduce((sum, each) => sum + each, 0);
    const first = rowWith(long, "1. Điểm liệt") + 1;
    const last = rowWith(long, "Trên đây là báo cáo./.");
    const rows = long.rows.slice(first, last).map((row) => row[0]);
    expect(rows.length).toBeGreaterThan(1);
    expect(rows.map((cell) => cell?.content).join(" ")).toBe(`- ${text}`);
    rows.forEach((cell, index) => {
      const height = long.rowHeights.get(first + index) ?? 0;
      expect(height).toBeGreaterThanOrEqual(cell ? neededHeight(cell, width) : 0);
      expect(height).toBeLessThanOrEqual(300);
    });
  });

  it("holds text that looks like a formula as the text it is", () => {
    const hostile = sheetOf({ closing: '=HYPERLINK("http://x")' });
    expect(texts(hostile)).toContain('=HYPERLINK("http://x")');
  });
});
