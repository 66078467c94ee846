import { year } from "../../../src/core/domain/names";
import { yearForecast } from "../../../src/core/forecast/yearForecast";
import { yearLevels } from "../../../src/core/levels/yearLevels";
import { isResultSheetName } from "../../../src/forms/read/ownSheets";
import { forecastSheet } from "../../../src/forms/sheets/forecastSheet";
import { levelsSheet } from "../../../src/forms/sheets/levelsSheet";
import { vi } from "../../../src/i18n";
import { registrationRow } from "../../support/rows";
import { scoreRow, scoreTable, settings, smallDistrict } from "../../support/smallDistrict";
import { contentsOf, filled, rowWith } from "./reading";

const district = smallDistrict({
  registrations: ["A1", "A2", "B1"].map((code) => registrationRow(2022, code, "KDCTB")),
  scoreTables: [
    scoreTable(
      scoreRow("A1", "Xã", [5, 5]),
      scoreRow("A1", "Huyện", [4, "CĐH"], { note: "1.1: thiếu hồ sơ" }),
      scoreRow("A2", "Xã", [5, 0]),
      scoreRow("B1", "Huyện", [5, 5]),
    ),
  ],
});

describe("the sheet of differences", () => {
  const levels = yearLevels(district, year(2022));
  if (!levels.ok) throw new Error("refused");
  const sheet = levelsSheet(levels.value, settings, vi.sheets);
  const header = sheet.print.titleRows?.last ?? 0;

  it("gives each criterion that differs a row, with what each level wrote, its points, and the reason", () => {
    expect(filled(sheet, header + 1)).toEqual([1, "Lộc An", "A1", "Thôn A1", "1.1", "Tiêu chí 1.1", 5, 5, 4, 4, "thiếu hồ sơ"]);
    expect(filled(sheet, header + 2)).toEqual([2, "Lộc An", "A1", "Thôn A1", "2.1", "Tiêu chí 2.1", 5, 5, "CĐH", "Chưa ghi lý do"]);
  });

  it("gives what each level comes to, and which counts", () => {
    const totals = rowWith(sheet, "Tổng điểm theo từng cấp");
    expect(filled(sheet, totals + 2)).toEqual([1, "Lộc An", "A1", "Thôn A1", "KDCTB", "Chưa chấm đủ", 10, 4, "Huyện"]);
  });

  it("says so where nothing differs", () => {
    const none = levelsSheet({ ...levels.value, differences: [] }, settings, vi.sheets);
    expect(contentsOf(none).flat()).toContain("Các cấp chấm không có chênh lệch.");
  });

  it("is never read as a form", () => {
    expect([sheet.name, isResultSheetName(sheet.name), isResultSheetName("Chênh lệch điểm")]).toEqual([
      "Chênh lệch điểm 2022",
      true,
      false,
    ]);
  });
});

describe("the sheet of the forecast", () => {
  const forecast = yearForecast(district, year(2022));
  if (!forecast.ok) throw new Error("refused");
  const sheet = forecastSheet(forecast.value, settings, vi.sheets);

  it("counts the lists by title, and gives each list its villages with both cases and what is open", () => {
    const counts = contentsOf(sheet).findIndex((cells) => cells[0] === "KDCTB");
    expect(filled(sheet, counts)).toEqual(["KDCTB", 3, 1, 1, 1]);
    const open = rowWith(sheet, "Còn có thể đạt (1)");
    expect(filled(sheet, open + 1)).toEqual([
      ...[1, "Lộc An", "A1", "Thôn A1", "KDCTB", "Huyện", 4, 4, "Bị điểm liệt", 9, "Đủ điều kiện", "2.1"],
    ]);
    const lost = rowWith(sheet, "Không thể đạt nữa (1)");
    expect(filled(sheet, lost + 1).at(-1)).toBe(
      vi.sheets.reasons(forecast.value.villages.find(({ village }) => village.code === "A2")!.best),
    );
  });

  it("is never read as a form", () => {
    expect([sheet.name, isResultSheetName(sheet.name)]).toEqual(["Dự báo 2022", true]);
  });
});
