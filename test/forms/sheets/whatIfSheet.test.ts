import type { District } from "../../../src/core/domain/district";
import { year } from "../../../src/core/domain/names";
import type { Adjustment } from "../../../src/core/whatIf/adjustment";
import { compareWhatIf } from "../../../src/core/whatIf/compare";
import type { WhatIfResult } from "../../../src/core/whatIf/result";
import type { SheetModel } from "../../../src/forms/model/sheetModel";
import { isResultSheetName } from "../../../src/forms/read/ownSheets";
import { whatIfSheet } from "../../../src/forms/sheets/whatIfSheet";
import { en, vi } from "../../../src/i18n";
import { whatIf as enWhatIf } from "../../../src/i18n/en/whatIf";
import { whatIf as viWhatIf } from "../../../src/i18n/vi/whatIf";
import { floor, max, total, veto } from "../../core/whatIf/adjusting";
import { registrationRow, villageRow } from "../../support/rows";
import { scoreRow, scoreTable, smallDistrict } from "../../support/smallDistrict";
import { contentsOf, filled, rowWith } from "./reading";

const district: District = smallDistrict({
  villages: [
    villageRow("A1", { commune: "Lộc An", name: "=1+1" }),
    villageRow("A2", { commune: "Lộc An" }),
    villageRow("B1", { commune: "Lộc Bắc" }),
    villageRow("B2", { commune: "Lộc Bắc" }),
  ],
  registrations: [
    registrationRow(2022, "A1", "KDCTB"),
    registrationRow(2022, "A2", "KDCTB"),
    registrationRow(2022, "B1", "KDCTB"),
    registrationRow(2022, "B2", "KDCKM"),
  ],
  scoreTables: [
    scoreTable(
      scoreRow("A1", "Huyện", [4, 2.5]),
      scoreRow("A2", "Huyện", [4.8, 3]),
      scoreRow("B1", "Huyện", [4, 0]),
      scoreRow("B2", "Huyện", [4, 4]),
    ),
  ],
});

function resultOf(...adjustments: readonly Adjustment[]): WhatIfResult {
  const result = compareWhatIf(district, year(2022), adjustments);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const sheetOf = (...adjustments: readonly Adjustment[]): SheetModel =>
  whatIfSheet(resultOf(...adjustments), { sheets: vi.sheets, whatIf: viWhatIf.sheet });

/** The contents of the rows from a heading to the next blank row. */
function table(sheet: SheetModel, heading: string): readonly (readonly unknown[])[] {
  const from = rowWith(sheet, heading) + 1;
  const rows = sheet.rows.slice(from).findIndex((row) => row.length === 0);
  const until = rows < 0 ? sheet.rows.length : from + rows;
  return Array.from({ length: until - from }, (_, index) => filled(sheet, from + index));
}

const all = sheetOf(total("KDCTB", 6), max("1.1", 4.5), veto("2.1", "KDCTB", null), floor("KDCTB", 0));

describe("the sheet of a trial calculation", () => {
  it("says over all, and on every printed page, that it is no result of an assessment", () => {
    expect(filled(all, 0)).toEqual(["KẾT QUẢ TÍNH THỬ, KHÔNG PHẢI KẾT QUẢ XÉT"]);
    expect(all.print).toMatchObject({ orientation: "landscape", titleRows: { first: 0, last: 0 } });
    expect(filled(all, 1)[0]).toContain("không thay đổi");
  });

  it("bears a name under which it is never read as a form, and a mark of its year", () => {
    expect([all.name, all.mark]).toEqual(["Thử điều chỉnh 2022", "TDC|2022"]);
    expect(isResultSheetName(all.name)).toBe(true);
    expect(isResultSheetName("Thử điều chỉnh 2022 (2)")).toBe(true);
    expect(isResultSheetName("Thử điều chỉnh tiêu chí")).toBe(false);
  });

  it("lists the adjustments with the values before and after, as numbers", () => {
    expect(table(all, "Các điều chỉnh được tính thử").slice(1)).toEqual([
      [1, "Tổng điểm tối thiểu KDCTB", "MẪU", 7, 6],
      [2, "Điểm tối đa tiêu chí 1.1", "MẪU", 5, 4.5],
      [3, "Điểm liệt tiêu chí 2.1 đối với KDCTB", "MẪU", 0, "không có"],
      [4, "Tỷ lệ tối thiểu mỗi nội dung KDCTB", "MẪU", 0.5, 0],
    ]);
    const share = all.rows[rowWith(all, "Tỷ lệ tối thiểu mỗi nội dung KDCTB")];
    expect(share?.[7]?.style).toBe("percent");
  });

  it("counts eligible villages by title and commune, before and after, gained and lost", () => {
    expect(table(all, "Số khu dân cư đủ điều kiện").slice(1)).toEqual([
      ["Danh hiệu KDCTB (3 khu dân cư đăng ký)"],
      [1, "Lộc An", 1, 1, 1, 1],
      [2, "Lộc Bắc", 0, 0, 0, 0],
      ["Cộng KDCTB", 1, 1, 1, 1],
      ["Danh hiệu KDCKM (1 khu dân cư đăng ký)"],
      [1, "Lộc An", 0, 0, 0, 0],
      [2, "Lộc Bắc", 0, 0, 0, 0],
      ["Cộng KDCKM", 0, 0, 0, 0],
    ]);
  });

  it("lists who newly passes and who newly fails, with outcome, total and reasons; text stays text", () => {
    expect(table(all, "Khu dân cư từ chưa đạt thành đạt").slice(2)).toEqual([
      ["Danh hiệu KDCTB: 1 khu dân cư"],
      [1, "Lộc An", "A1", "=1+1", "Chưa đủ điểm", 6.5, "6,5/10 điểm; chưa đủ tổng điểm, cần 7", "Đủ điều kiện", 6.5],
    ]);
    expect(table(all, "Khu dân cư từ đạt thành chưa đạt").slice(2)).toEqual([
      ["Danh hiệu KDCTB: 1 khu dân cư"],
      [1, "Lộc An", "A2", "Thôn A2", "Đủ điều kiện", 7.8, "Chưa chấm đủ", 3, "3/9,5 điểm; điểm 1.1 không hợp lệ (“4.8”)"],
    ]);
  });

  it("tells lifted vetoes and invalid scores with their cells", () => {
    expect(table(all, "Thay đổi về điểm liệt").slice(1)).toEqual([
      [1, "Lộc Bắc", "B1", "Thôn B1", "KDCTB", "2.1", "Không còn bị điểm liệt"],
    ]);
    expect(table(all, "Điểm chấm không còn hợp lệ").slice(2)).toEqual([[1, "A2", "1.1", "Chấm điểm", "D3", "4.8", 4.5]]);
  });

  it("tells other proposals", () => {
    expect(table(sheetOf(total("KDCTB", 9)), "Thay đổi về đề nghị danh hiệu thấp hơn").slice(1)).toEqual([
      [1, "Lộc Bắc", "B2", "Thôn B2", "KDCKM", "KDCTB", "không đề nghị"],
    ]);
  });

  it("says where nothing changes, and leaves tables out that would be empty", () => {
    const none = sheetOf();
    const texts = contentsOf(none).flat();
    expect(texts.filter((text) => text === "Không có.")).toHaveLength(2);
    expect(texts).toContain("Không có điều chỉnh nào.");
    for (const heading of ["Thay đổi về điểm liệt", "Thay đổi về đề nghị danh hiệu thấp hơn", "Điểm chấm không còn hợp lệ"]) {
      expect(texts).not.toContain(heading);
    }
  });

  it("bears no signature block", () => {
    expect(contentsOf(all).flat()).not.toContain("(Ký, ghi rõ họ tên, đóng dấu)\n\n\n\n\n");
  });

  it("keeps its rows, merges and print area within its columns, in both languages", () => {
    const english = whatIfSheet(resultOf(total("KDCTB", 6)), { sheets: en.sheets, whatIf: enWhatIf.sheet });
    expect(english.name).toBe("Thử điều chỉnh 2022");
    for (const sheet of [all, english]) {
      expect(sheet.rows.every((row) => row.length <= sheet.columnWidths.length)).toBe(true);
      expect(sheet.merges.every(({ lastColumn, lastRow }) => lastColumn < sheet.columnWidths.length && lastRow < sheet.rows.length)).toBe(
        true,
      );
    }
  });
});
