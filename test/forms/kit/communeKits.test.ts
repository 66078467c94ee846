import type { District, Registration } from "../../../src/core/domain/district";
import { levelName, titleName, villageCode, year } from "../../../src/core/domain/names";
import { seatsOf } from "../../../src/core/scoreSheets/seats";
import type { CommuneKit } from "../../../src/forms/kit/communeKits";
import { communeKits, communeLevels } from "../../../src/forms/kit/communeKits";
import type { SheetModel } from "../../../src/forms/model/sheetModel";
import { vi } from "../../../src/i18n";
import { kit } from "../../../src/i18n/vi/kit";
import { villageRow, at } from "../../support/rows";
import { criterion, KDCKM, KDCTB, rule, sample, scoreRow, scoreTable, settings, smallDistrict } from "../../support/smallDistrict";

const registered = (village: string, title = KDCTB, ofYear = 2022): Registration => ({
  year: year(ofYear),
  village: villageCode(village),
  title,
  origin: at("Đăng ký", 4, "year", "village", "title"),
});
const district = smallDistrict({
  settings: { ...settings, unitName: "Ủy ban MTTQ huyện", placeName: "Bảo Lâm" },
  criteria: [criterion("1.1"), criterion("2.1", { appliesTo: ["KDCKM"] }), criterion("9", { framework: "Cũ" as typeof sample })],
  rules: [
    rule(KDCTB, { minTotal: 3 }),
    rule(KDCKM),
    rule(titleName("CŨ"), { minTotal: 3, framework: "Cũ" as typeof sample, toYear: year(2020) }),
  ],
  villages: [
    villageRow("A1", { name: "Thôn 1", households: 12 }),
    villageRow("B1", { commune: "Lộc Bắc" }),
    villageRow("A2", { name: "Thôn 2" }),
    villageRow("A3", { merged: { into: villageCode("A1"), fromYear: year(2022) } }),
    villageRow("C1", { commune: "Lộc Châu" }),
  ],
  registrations: [registered("A1"), registered("a2", KDCKM), registered("B1"), registered("A1", KDCTB, 2021)],
});

function kitsOf(of: District = district, contributions = true): readonly CommuneKit[] {
  const seats = seatsOf(of, year(2022));
  if (!seats.ok) throw new Error(seats.error.code);
  return communeKits(of, seats.value, { words: vi.forms, kit, contributions });
}
function kitOf(commune: string, of?: District): CommuneKit {
  const found = kitsOf(of).find((each) => each.commune === commune);
  if (found === undefined) throw new Error(`no kit of ${commune}`);
  return found;
}
function sheet(name: string, of = kitOf("Lộc An")): SheetModel {
  const found = of.sheets.find((each) => each.name === name);
  if (found === undefined) throw new Error(`no sheet ${name}`);
  return found;
}
const contents = ({ rows }: SheetModel) => rows.map((row) => row.map((cell) => cell?.content ?? null));

function isOpen({ protection }: SheetModel, row: number, column: number): boolean {
  if (protection === undefined) return true;
  const covers = (range: (typeof protection.open)[number]) =>
    range.firstRow <= row && row <= range.lastRow && range.firstColumn <= column && column <= range.lastColumn;
  return protection.open.some(covers) && !protection.closed.some(covers);
}
/** The cells that can be changed, under the header of their column. */
function openUnder(model: SheetModel): readonly string[] {
  const [header = []] = model.rows;
  return model.rows.flatMap((row, place) =>
    row.flatMap((_, column) => (isOpen(model, place, column) ? [`${place} ${String(header[column]?.content)}`] : [])),
  );
}

describe("the communes' workbooks", () => {
  it("are one for each commune with villages in the year, in the order of KhuDanCu", () => {
    expect(kitsOf().map(({ commune, villages, rows }) => [commune, villages, rows])).toEqual([
      ["Lộc An", 2, 4],
      ["Lộc Bắc", 1, 2],
      ["Lộc Châu", 1, 0],
    ]);
    expect(kitOf("Lộc An").sheets.map(({ name }) => name)).toEqual([
      ...["Hướng dẫn", "Chấm điểm 2022", "Đóng góp"],
      ...["Bộ tiêu chí", "Danh hiệu", "Khu dân cư", "Đăng ký"],
    ]);
  });

  it("put villages together whose commune is spelt in two ways", () => {
    const villages = [villageRow("A1", { commune: "Lộc An" }), villageRow("A2", { commune: "LỘC  AN" })];
    expect(kitsOf({ ...district, villages }).map(({ commune, villages: count }) => [commune, count])).toEqual([["Lộc An", 2]]);
  });

  it("hold the commune's own rows as the district has them, and the framework of the year", () => {
    expect(contents(sheet("Khu dân cư"))).toEqual([
      ["Mã KDC", "Xã, thị trấn", "Tên KDC", "Loại", "Khu vực", "Số hộ", "Nhân khẩu", "Số hộ DTTS"],
      ["A1", "Lộc An", "Thôn 1", "Thôn", null, 12, null, null],
      ["A2", "Lộc An", "Thôn 2", "Thôn", null, null, null, null],
    ]);
    expect(contents(sheet("Đăng ký")).slice(1)).toEqual([
      [2022, "A1", "KDCTB"],
      [2022, "a2", "KDCKM"],
    ]);
    expect(contents(sheet("Bộ tiêu chí")).map(([framework, code]) => [framework, code])).toEqual([
      ["Bộ tiêu chí", "Mã"],
      ["MẪU", "1.1"],
      ["MẪU", "2.1"],
    ]);
    expect(contents(sheet("Danh hiệu")).map((row) => row[3])).toEqual(["Danh hiệu", "KDCTB", "KDCKM"]);
  });

  it("ask for the levels below the highest, with the village's name beside its code", () => {
    expect(contents(sheet("Chấm điểm 2022"))).toEqual([
      ["Năm", "Mã KDC", "Cấp chấm", "Tên KDC", "1.1", "2.1", "Ghi chú"],
      [2022, "A1", "Tự chấm", "Thôn 1", null, null, null],
      [2022, "A1", "Xã", "Thôn 1", null, null, null],
      [2022, "A2", "Tự chấm", "Thôn 2", null, null, null],
      [2022, "A2", "Xã", "Thôn 2", null, null, null],
    ]);
  });

  it.each([
    [
      ["Tự chấm", "Xã", "Huyện"],
      ["Tự chấm", "Xã"],
    ],
    [["Xã", "Tỉnh"], ["Xã"]],
    [["Xã"], ["Xã"]],
  ])("of the levels %j, a commune scores %j", (levels, own) => {
    expect(communeLevels(levels.map(levelName))).toEqual(own);
  });

  it("show what the district has scored already, and only of the year", () => {
    const scored = smallDistrict({
      ...district,
      scoreTables: [
        scoreTable(scoreRow("a1", "xã", [4, "x"], { note: "Đã bàn" }), scoreRow("A1", "Tự chấm", [3, ""], { year: year(2021) })),
      ],
    });
    expect(contents(sheet("Chấm điểm 2022", kitOf("Lộc An", scored))).slice(1, 3)).toEqual([
      [2022, "A1", "Tự chấm", "Thôn 1", null, null, null],
      [2022, "A1", "Xã", "Thôn 1", 4, "x", "Đã bàn"],
    ]);
  });

  it.each([
    ["Hướng dẫn", []],
    ["Bộ tiêu chí", []],
    ["Danh hiệu", []],
    ["Đăng ký", []],
    ["Khu dân cư", [1, 2].flatMap((row) => ["Số hộ", "Nhân khẩu", "Số hộ DTTS"].map((header) => `${row} ${header}`))],
    // 2.1 is for KDCKM, for which only A2 is registered.
    [
      "Chấm điểm 2022",
      [
        ...[1, 2].flatMap((row) => [`${row} 1.1`, `${row} Ghi chú`]),
        ...[3, 4].flatMap((row) => [`${row} 1.1`, `${row} 2.1`, `${row} Ghi chú`]),
      ],
    ],
  ])("leave open on %s only what is the commune's to fill in", (name, open) => {
    expect(openUnder(sheet(name))).toEqual(open);
  });

  it("show cells to fill in as such, and no others", () => {
    for (const model of kitOf("Lộc An").sheets.slice(1)) {
      model.rows.forEach((row, place) =>
        row.forEach((cell, column) =>
          expect([model.name, place, column, cell?.style.startsWith("open")]).toEqual([
            model.name,
            place,
            column,
            isOpen(model, place, column),
          ]),
        ),
      );
    }
  });

  it("say what may be typed where something may be typed, and nowhere else", () => {
    const told = (name: string) => sheet(name).validations.map(({ range }) => [range.firstRow, range.firstColumn]);
    expect(told("Đăng ký")).toEqual([]);
    expect(told("Bộ tiêu chí")).toEqual([]);
    expect(told("Khu dân cư")).toEqual([
      [1, 5],
      [1, 6],
      [1, 7],
    ]);
    expect(told("Chấm điểm 2022")).toEqual([
      [1, 4],
      [1, 5],
      [1, 5],
    ]);
  });

  it("have lines for contributions, whose year and unit are chosen; none where the district's book has no such form", () => {
    const model = sheet("Đóng góp");
    expect(
      contents(model)
        .slice(1)
        .flat()
        .every((content) => content === null),
    ).toBe(true);
    expect([model.rows.length > 50, openUnder(model).length]).toEqual([true, (model.rows.length - 1) * 8]);
    expect(model.validations.flatMap((each) => ("options" in each ? [each.options] : []))).toEqual([["2022"], ["Lộc An"]]);
    for (const each of kitsOf(district, false)) expect(each.sheets.map(({ name }) => name)).not.toContain("Đóng góp");
  });

  it("tell a commune without registrations so, and ask it for no scores", () => {
    const { sheets } = kitOf("Lộc Châu");
    expect(sheets.map(({ name }) => name)).not.toContain("Chấm điểm 2022");
    expect(
      contents(sheet("Hướng dẫn", kitOf("Lộc Châu")))
        .flat()
        .join(" "),
    ).toContain("chưa có khu dân cư nào đăng ký");
  });

  it("begin with what to do and whom to ask, in rows that look like no table", () => {
    const model = sheet("Hướng dẫn");
    const text = contents(model).flat().join("\n");
    for (const part of ["NĂM 2022", "Lộc An", "Tự chấm, Xã", "Chấm điểm 2022", "gửi lại chính tệp này cho Ủy ban MTTQ huyện"])
      expect(text).toContain(part);
    for (const row of contents(model)) expect(row.filter((content) => content !== null).length).toBeLessThan(3);
  });
});
