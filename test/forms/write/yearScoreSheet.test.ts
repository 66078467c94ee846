import type { District, Registration } from "../../../src/core/domain/district";
import { frameworkName, titleName, villageCode, year } from "../../../src/core/domain/names";
import { seatsOf } from "../../../src/core/scoreSheets/seats";
import type { SheetModel } from "../../../src/forms/model/sheetModel";
import { placedForm } from "../../../src/forms/read/placedForms";
import { readDistrict } from "../../../src/forms/read/readDistrict";
import { formSheetModels } from "../../../src/forms/write/formSheetModels";
import type { PlacedForms } from "../../../src/forms/write/yearScoreSheet";
import { yearScoreSheet } from "../../../src/forms/write/yearScoreSheet";
import { vi } from "../../../src/i18n";
import { grid, gridOf } from "../../support/gridOf";
import { at, villageRow } from "../../support/rows";
import { criterion, KDCKM, KDCTB, rule, smallDistrict } from "../../support/smallDistrict";

const registered = (village: string, title = KDCTB): Registration => ({
  year: year(2022),
  village: villageCode(village),
  title,
  origin: at("Đăng ký", 4, "year", "village", "title"),
});
const district = smallDistrict({
  criteria: [criterion("1.1"), criterion("1.10", { appliesTo: ["Tổ dân phố"] }), criterion("2.1", { appliesTo: ["KDCKM"] })],
  villages: [villageRow("A1"), villageRow("A2", { kind: "toDanPho", kindLabel: "Tổ dân phố" }), villageRow("B1")],
  registrations: [registered("A2"), registered("A1"), registered("B1", KDCKM)],
});
const forms: PlacedForms = (() => {
  const grids = formSheetModels({ ...district, scoreTables: [] }, { words: vi.forms, resultFormulas: false, notice: [] }).map(gridOf);
  const [criteria, rules, villages] = (["criteria", "rules", "villages"] as const).map((key) => placedForm(grids, key));
  if (!criteria || !rules || !villages) throw new Error("no forms");
  return { criteria, rules, villages };
})();

function sheetOf(of: District, placed: PlacedForms | null = forms): SheetModel {
  const seats = seatsOf(of, year(2022));
  if (!seats.ok) throw new Error(seats.error.code);
  return yearScoreSheet(of, seats.value, placed, vi.forms);
}
const model = sheetOf(district);
const shown = (row: number, of = model) =>
  (of.rows[row] ?? []).map((cell) =>
    typeof cell?.content === "object" && cell.content !== null ? cell.content.formula : (cell?.content ?? null),
  );

it("has a row a village and level, in the order of KhuDanCu and of the levels, under the published headers", () => {
  expect([model.name, model.tables[0]?.name]).toEqual(["Chấm điểm 2022", "ChamDiem2022"]);
  expect(shown(0).slice(0, 7)).toEqual(["Năm", "Mã KDC", "Cấp chấm", "1.1", "1.10", "2.1", "Ghi chú"]);
  expect(
    model.rows.slice(1).map((_, row) =>
      shown(row + 1)
        .slice(1, 3)
        .join(" "),
    ),
  ).toEqual([...["A1 Tự chấm", "A1 Xã", "A1 Huyện"], ...["A2 Tự chấm", "A2 Xã", "A2 Huyện"], ...["B1 Tự chấm", "B1 Xã", "B1 Huyện"]]);
});

it("closes the cells of criteria that don't apply to the village, says why, and leaves the others open", () => {
  const greys = model.rows.flatMap((row, at) => row.flatMap((cell, column) => (cell?.style === "closed" ? [`${at}:${column}`] : [])));
  expect(greys).toEqual(["1:4", "1:5", "2:4", "2:5", "3:4", "3:5", "4:5", "5:5", "6:5", "7:4", "8:4", "9:4"]);
  const column = (firstColumn: number, firstRow: number, lastRow: number) => ({ firstRow, lastRow, firstColumn, lastColumn: firstColumn });
  expect(model.protection).toEqual({
    open: [{ firstRow: 1, firstColumn: 0, lastRow: 9, lastColumn: 6 }],
    closed: [column(4, 1, 3), column(4, 7, 9), column(5, 1, 6)],
  });
  const closing = model.validations.filter((one) => "rule" in one && one.rule.kind === "formula" && one.rule.formula === "=FALSE");
  expect(closing).toMatchObject([
    { range: column(4, 1, 3), alert: "stop", message: expect.stringContaining("Tổ dân phố") as string },
    { range: column(4, 7, 9) },
    { range: column(5, 1, 6), message: expect.stringContaining("KDCKM") as string },
  ]);
});

it("lets each open cell be checked by its criterion, the closed ones coming after", () => {
  const formulas = model.validations.flatMap((one) => ("rule" in one && one.rule.kind === "formula" ? [one.rule.formula] : []));
  expect(formulas.slice(0, 3).map((formula) => formula.slice(0, 17))).toEqual([
    "=IF(ISNUMBER(D2),",
    "=IF(ISNUMBER(E2),",
    "=IF(ISNUMBER(F2),",
  ]);
  expect(formulas.slice(3)).toEqual(["=FALSE", "=FALSE", "=FALSE"]);
});

it("has each title's results beside every level of the villages that are registered for it", () => {
  expect(shown(0).slice(8)).toEqual([
    "Danh hiệu",
    "Tổng điểm",
    "Kết quả",
    "Còn thiếu",
    null,
    "Danh hiệu",
    "Tổng điểm",
    "Kết quả",
    "Còn thiếu",
  ]);
  expect(model.rows.slice(1).map((_, row) => [shown(row + 1)[8] ?? "", shown(row + 1)[13] ?? ""].join(""))).toEqual([
    ...["KDCTB", "KDCTB", "KDCTB", "KDCTB", "KDCTB", "KDCTB", "KDCKM", "KDCKM", "KDCKM"],
  ]);
  expect(shown(1)[9]).toBe("=KDC.TONGDIEM($D2:$F2,$D$1:$F$1,'Bộ tiêu chí'!$A$1:$K$4)");
  expect(shown(1)[10]).toContain("'Danh hiệu'!$A$1:$K$3,$I2,INDEX('Khu dân cư'!$E$2:$E$4,MATCH($B2,'Khu dân cư'!$A$2:$A$4,0))");
});

it("reads back as the year's scores, none of them given yet, without a finding", () => {
  const models = formSheetModels({ ...district, scoreTables: [] }, { words: vi.forms, resultFormulas: false, notice: [] });
  const read = readDistrict([...models.filter(({ name }) => name !== "Chấm điểm"), model].map(gridOf));
  expect(read.findings).toEqual([]);
  expect(read.district.scoreTables.map(({ rows }) => rows.length)).toEqual([9]);
  expect(read.district.scoreTables[0]?.rows.every(({ cells }) => cells.every((cell) => cell === ""))).toBe(true);
});

it("without results stays open where everything applies to everyone, and is protected where something does not", () => {
  const forAll = { ...district, criteria: [criterion("1.1", { max: 10 })] };
  expect(sheetOf(forAll, null).protection).toBeUndefined();
  expect(sheetOf(district, null).protection?.closed).toHaveLength(3);
});

it("checks a shared code by the criterion of the row's framework, names the framework, and leaves results out", () => {
  const other = frameworkName("KHÁC");
  const KDCVH = titleName("KDCVH");
  const two = smallDistrict({
    criteria: [criterion("1.1"), criterion("1.1", { framework: other, max: 9 }), criterion("9.1", { framework: other })],
    rules: [rule(KDCTB, { minTotal: 1 }), rule(KDCVH, { framework: other, minTotal: 1 })],
    registrations: [registered("A1"), registered("B1", KDCVH)],
  });
  const sheet = sheetOf(two);
  expect(shown(0, sheet)).toEqual(["Năm", "Mã KDC", "Cấp chấm", "Bộ tiêu chí", "1.1", "9.1", "Ghi chú"]);
  const formulas = sheet.validations.flatMap((one) =>
    "rule" in one && one.rule.kind === "formula" ? [`${one.range.firstRow}-${one.range.lastRow} ${one.rule.formula.slice(0, 38)}`] : [],
  );
  expect(formulas).toEqual([
    "1-6 =IF(ISNUMBER(E2),AND(E2>=0,E2<=5),OR(E",
    "1-6 =IF(ISNUMBER(F2),AND(F2>=0,F2<=5),OR(F",
    "4-6 =IF(ISNUMBER(E5),AND(E5>=0,E5<=9),OR(E",
    "1-3 =FALSE",
  ]);
});

describe("the place of a form in a workbook of the user's own", () => {
  const rows = [
    ["Phòng Nội vụ", "", "", "", ""],
    ["", "Tên KDC", "Mã KDC", "Xã, thị trấn", "Loại"],
    ["", "Thôn 1", "LA-01", "Lộc An", "Thôn"],
    ["", "Thôn 2", "LA-02", "Lộc An", "Thôn"],
  ];

  it("is told by its header, wherever that stands", () => {
    expect(placedForm([grid("Khu dân cư", rows, {}, 2, 1)], "villages")).toEqual({
      sheet: "Khu dân cư",
      table: "KhuDanCu",
      columns: ["", "", "name", "code", "commune", "kindLabel"].map((name) => ({ name })),
      headerRow: 3,
      lastRow: 5,
    });
  });

  it("is none where there is no row, or no such form", () => {
    expect(placedForm([grid("Khu dân cư", rows.slice(0, 2))], "villages")).toBeNull();
    expect(placedForm([grid("Khu dân cư", rows)], "rules")).toBeNull();
  });

  it("without area classes leaves them out of the formulas", () => {
    const villages = placedForm([grid("Khu dân cư", rows)], "villages");
    const formula = shown(1, sheetOf(district, villages && { ...forms, villages }))[10];
    expect(formula).toContain("$I2,,INDEX('Khu dân cư'!$E$3:$E$4");
  });
});
