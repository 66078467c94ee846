import type { CellContent } from "../../../src/forms/model/grid";
import { readDistrict } from "../../../src/forms/read/readDistrict";
import { grid } from "../../support/gridOf";
import { sample, sampleGrids, told } from "./sampleForms";

describe("faults are told with their cells", () => {
  const withRow = (key: "villages" | "registrations" | "scores" | "rules" | "criteria", row: readonly CellContent[]) =>
    sampleGrids({ [key]: [...sample[key], row] });

  it.each<[string, ReturnType<typeof sampleGrids>, readonly string[]]>([
    [
      "a registration without a village",
      sampleGrids({ registrations: [sample.registrations[0], [2022, "", "KDCTB"], ...sample.registrations.slice(1)] }),
      ["invalid-row Đăng ký!B2"],
    ],
    ["… also as the last row", withRow("registrations", [2022, "", "KDCTB"]), ["invalid-row Đăng ký!B4"]],
    ["a year that is none", withRow("registrations", ["năm nay", "LA-01", "KDCTB"]), ["invalid-row Đăng ký!A4"]],
    ["a score row without a year", withRow("scores", ["", "LA-01", "Huyện", 5, 5, 5, ""]), ["invalid-row Chấm điểm 2022!A4"]],
    ["a village without a commune", withRow("villages", ["LA-03", "", "Thôn 3", "Thôn"]), ["invalid-row Khu dân cư!B4"]],
    [
      "a number of households that is none: the village stays",
      withRow("villages", ["LA-03", "Lộc An", "Thôn 3", "Thôn", "", "nhiều"]),
      ["invalid-cell Khu dân cư!F4"],
    ],
    [
      "a number with two readings: the village stays",
      withRow("villages", ["LA-03", "Lộc An", "Thôn 3", "Thôn", "", "1,250"]),
      ["ambiguous-number Khu dân cư!F4"],
    ],
    [
      "a maximum that is no number",
      withRow("criteria", ["292", "7.1", "Văn hóa", "Nhà", "nhiều", "Điểm"]),
      ["criterion-out-of-range Bộ tiêu chí!E5"],
    ],
    [
      "a method that is not known",
      withRow("criteria", ["292", "7.1", "Văn hóa", "Nhà", 5, "Bốc thăm"]),
      ["criterion-out-of-range Bộ tiêu chí!F5"],
    ],
    [
      "parameters that are not understood",
      withRow("criteria", ["292", "7.1", "Văn hóa", "Nhà", 5, "Theo mức", "cao"]),
      ["criterion-out-of-range Bộ tiêu chí!G5"],
    ],
    [
      "a veto score that is no number",
      withRow("criteria", ["292", "7.1", "Văn hóa", "Nhà", 5, "Điểm", "", "thấp"]),
      ["veto-out-of-range Bộ tiêu chí!H5"],
    ],
    ["a rule without a minimum", withRow("rules", ["292", 2022, "", "KDCX", "", "", 0.5]), ["rule-out-of-range Danh hiệu!F4"]],
    ["a missing column", sampleGrids({ villages: sample.villages.map((row) => row.slice(0, 3)) }), ["missing-column Khu dân cư!A1"]],
    [
      "a veto column for no title",
      sampleGrids({
        criteria: sample.criteria.map((row, index) =>
          index === 0 ? row.map((cell) => (cell === "Điểm liệt KDCTB" ? "Điểm liệt" : cell)) : row,
        ),
      }),
      ["ambiguous-column Bộ tiêu chí!H1"],
    ],
    [
      "two veto columns for one title",
      sampleGrids({
        criteria: sample.criteria.map((row, index) =>
          index === 0 ? row.map((cell) => (cell === "Điểm liệt KDCKM" ? "Diem liet kdctb" : cell)) : row,
        ),
      }),
      ["ambiguous-column Bộ tiêu chí!I1"],
    ],
    ["a look-alike of a form beside the form", [...sampleGrids(), grid("Nháp", sample.villages)], ["sheet-not-read Nháp!A1"]],
  ])("%s", (_, grids, findings) => {
    expect(told(grids)).toEqual(findings);
  });

  it("keeps the village whose number of households is not understood", () => {
    const { district } = readDistrict(withRow("villages", ["LA-03", "Lộc An", "Thôn 3", "Thôn", "", "nhiều"]));
    expect(district.villages.map(({ code, households }) => [code, households])).toEqual([
      ["LA-01", 120],
      ["LA-02", 1120],
      ["LA-03", null],
    ]);
  });

  it("tells two criteria that Excel's numbers made alike", () => {
    const criteria = grid("Bộ tiêu chí", [
      ...sample.criteria,
      ["292", 7.1, "Văn hóa", "A", 5, "Điểm"],
      ["292", 7.1, "Văn hóa", "B", 5, "Điểm"],
    ]);
    expect(told(sampleGrids({ criteria }))).toEqual(["ambiguous-criterion Bộ tiêu chí!B5", "ambiguous-criterion Bộ tiêu chí!B6"]);
  });

  it.each<[string, number, readonly string[]]>([
    ["agrees", 15, []],
    ["disagrees", 100, ["total-mismatch Bộ tiêu chí!E5"]],
  ])("compares a framework's total row where it %s", (_, total, findings) => {
    expect(told(withRow("criteria", ["", "", "", "Tổng cộng", total]))).toEqual(findings);
  });

  it("accepts totals of the content areas", () => {
    const [head, a, b, c] = sample.criteria;
    expect(
      told(sampleGrids({ criteria: [head, a, b, ["", "", "Tổng nội dung Kinh tế", "", 10], c, ["", "", "Tổng cộng", "", 15]] })),
    ).toEqual([]);
  });
});
