import { readDistrict } from "../../../src/forms/read/readDistrict";
import type { CellContent } from "../../../src/forms/model/grid";
import { grid } from "../../support/gridOf";

type Row = readonly CellContent[];

const contributions = ["Năm", "Đơn vị", "Cấp", "Tiền (đồng)", "Đất (m²)", "Ngày công"];
const given = (year: number, unit: string, money: number, land: CellContent = "", labour: CellContent = ""): Row => [
  ...[year, unit, "Xã", money, land, labour],
];
const sum = (label: string, money: CellContent, land: CellContent = "", labour: CellContent = ""): Row => [
  label,
  "",
  "",
  money,
  land,
  labour,
];

const told = (sheet: string, rows: readonly Row[]): readonly string[] =>
  readDistrict([grid(sheet, rows)]).findings.map(({ code, cell }) => `${code} ${cell ?? "-"}`);
const toldOfContributions = (...rows: readonly Row[]): readonly string[] => told("Đóng góp", [contributions, ...rows]);

const twoYears = [given(2021, "Lộc An", 5, 10, 1), given(2022, "Lộc Bắc", 7, 20, 2)];

describe("a row that sums up", () => {
  it.each<readonly [string, readonly Row[], readonly string[]]>([
    ["is right", [...twoYears, sum("Tổng cộng", 12, 30, 3)], []],
    ["is wrong in one column", [...twoYears, sum("Tổng cộng", 12, 31, 3)], ["sum-mismatch E4"]],
    ["is wrong in two", [...twoYears, sum("Tổng cộng", 13, 30, 4)], ["sum-mismatch D4", "sum-mismatch F4"]],
    ["claims nothing where it is blank", [...twoYears, sum("Tổng cộng", "")], []],
    ["may be text", [...twoYears, sum("Tổng cộng", "12 đồng", "30 m²", "3 công")], []],
    ["may be wrong as text", [...twoYears, sum("Tổng cộng", "13 đồng")], ["sum-mismatch D4"]],
    ["may stand above", [sum("Tổng số", 12, 30, 3), ...twoYears], []],
    ["may be wrong above", [sum("Tổng số", 13, 30, 3), ...twoYears], ["sum-mismatch D2"]],
    ["may be one of parts", [given(2021, "A", 5), sum("Cộng", 5), given(2022, "B", 7), sum("Cộng", 7), sum("Tổng cộng", 12)], []],
    ["may be a wrong one of parts", [given(2021, "A", 5), sum("Cộng", 5), given(2022, "B", 7), sum("Cộng", 8)], ["sum-mismatch D5"]],
    ["may name a year", [...twoYears, sum("Cộng năm 2021", 5), sum("Cộng năm 2022", 7), sum("Tổng cộng", 12)], []],
    ["may name a year and be wrong", [...twoYears, sum("Cộng năm 2021", 5), sum("Cộng năm 2022", 8)], ["sum-mismatch D5"]],
    ["may name a unit", [...twoYears, sum("Cộng xã Lộc An", 5), sum("Cộng xã Lộc Bắc", 7)], []],
    ["may stand over nothing", [sum("Tổng cộng", 12)], []],
  ])("%s", (_, rows, expected) => expect(toldOfContributions(...rows)).toEqual(expected));

  it("adds fractions and large amounts exactly", () => {
    const rows = [given(2021, "A", 26_400_000_000, 0.1), given(2022, "B", 9_000_000_000, 0.2)];
    expect(toldOfContributions(...rows, sum("Tổng cộng", 35_400_000_000, 0.3))).toEqual([]);
  });

  it.each([
    [12, []],
    [13, ["sum-mismatch F4"]],
  ])("of villages is compared too: %p households", (households, expected) => {
    const header = ["Mã KDC", "Xã, thị trấn", "Tên KDC", "Loại", "Khu vực", "Số hộ"];
    const rows = [header, ["LA-01", "Lộc An", "Thôn 1", "Thôn", "", 5], ["LA-02", "Lộc An", "Thôn 2", "Thôn", "", 7]];
    expect(told("Khu dân cư", [...rows, ["", "Tổng cộng", "", "", "", households]])).toEqual(expected);
  });
});
