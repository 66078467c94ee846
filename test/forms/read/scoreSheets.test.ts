import { cellOf } from "../../../src/core/findings/origin";
import type { CellContent } from "../../../src/forms/model/grid";
import { readDistrict } from "../../../src/forms/read/readDistrict";
import { grid } from "../../support/gridOf";
import { withoutOrigins } from "../../support/withoutOrigins";
import { sample, sampleGrids, told } from "./sampleForms";

const expected = withoutOrigins(readDistrict(sampleGrids()).district);

describe("score sheets", () => {
  it("may have their codes under merged areas, maximum points under the codes", () => {
    const rows = [
      ["Năm", "Mã KDC", "Cấp chấm", "I. Kinh tế", "", "II. An ninh", "Ghi chú"],
      ["", "", "", "1.1", "1.10", "6.2", ""],
      ["", "", "", 5, 5, 5, ""],
      ...sample.scores.slice(1),
    ];
    expect(told(sampleGrids({ scores: rows }))).toEqual([]);
    expect(withoutOrigins(readDistrict(sampleGrids({ scores: rows })).district)).toEqual(expected);
  });

  it("may have criteria apart, in another order, with names behind the codes", () => {
    const rows = sample.scores.map(([y, v, l, a, b, c, n], index) =>
      index === 0 ? [n, "6.2 Ma túy", v, "Xã", "TC 1.10", y, l, "1,1"] : [n, c, v, "Lộc An", b, y, l, a],
    );
    const read = readDistrict(sampleGrids({ scores: rows })).district.scoreTables[0];
    expect(read?.criteria).toEqual(["6.2", "1.10", "1.1"]);
    expect(read?.rows[0]?.cells).toEqual([0, "93%", 5]);
  });

  it("may be several", () => {
    const grids = [...sampleGrids(), grid("Chấm điểm 2021", [sample.scores[0], [2021, "LA-01", "Xã", 1, 2, 3, ""]])];
    expect(readDistrict(grids).district.scoreTables.map((table) => table.rows.map((row) => row.year))).toEqual([[2022, 2022], [2021]]);
  });

  it("give a number formatted as percent its sign, from the value and not from the rounded display", () => {
    const scores = grid("Chấm điểm 2022", [sample.scores[0], [2022, "LA-01", "Huyện", 5, 0.934, 0, ""]], { "1,4": "93%" });
    expect(readDistrict(sampleGrids({ scores })).district.scoreTables[0]?.rows[0]?.cells).toEqual([5, "93.4%", 0]);
  });

  it("keep formula errors and truth values for the scoring to judge", () => {
    const read = readDistrict(sampleGrids({ scores: [sample.scores[0], [2022, "LA-01", "Huyện", "#DIV/0!", true, -1, ""]] }));
    expect(read.district.scoreTables[0]?.rows[0]?.cells).toEqual(["#DIV/0!", true, -1]);
  });

  it("read a code that became a number by what it displays", () => {
    const scores = grid("Chấm điểm 2022", [["Năm", "Mã KDC", "Cấp chấm", 1.1, 1.1, "6.2", "Ghi chú"], ...sample.scores.slice(1)], {
      "0,4": "1.10",
    });
    expect(told(sampleGrids({ scores }))).toEqual([]);
    expect(readDistrict(sampleGrids({ scores })).district.scoreTables[0]?.criteria).toEqual(["1.1", "1.10", "6.2"]);
  });

  it.each<[string, readonly CellContent[], Readonly<Record<string, string>>, readonly string[]]>([
    [
      "two columns that show 1.1",
      [1.1, "1.1", "6.2"],
      {},
      ["ambiguous-criterion Chấm điểm 2022!D1", "ambiguous-criterion Chấm điểm 2022!E1"],
    ],
    ["a number 1.1, where 1.10 has no column", [1.1, "x", "6.2"], {}, ["ambiguous-criterion Chấm điểm 2022!D1"]],
    ["a number that its column is too narrow to show", [1.1, "1.10", "6.2"], { "0,3": "####" }, ["ambiguous-criterion Chấm điểm 2022!D1"]],
    ["a code that no framework has", ["1.1", "1.10", "9.9"], {}, ["unknown-criterion Chấm điểm 2022!F1"]],
  ])("tell of %s, and guess nothing", (_, codes, text, findings) => {
    const scores = grid("Chấm điểm 2022", [["Năm", "Mã KDC", "Cấp chấm", ...codes, "Ghi chú"], ...sample.scores.slice(1)], text);
    expect(told(sampleGrids({ scores }))).toEqual(findings);
  });

  it("take no result beside the table for a criterion", () => {
    const beside = ["", "Danh hiệu", "Tổng điểm", "Điểm liệt", "Kết quả", "Lý do", "Còn thiếu"];
    const rows = sample.scores.map((row, index) => [
      ...row,
      ...(index === 0 ? beside : ["", "KDCTB", 92, "6.2", "Bị điểm liệt", "liệt 6.2", 0]),
    ]);
    expect(told(sampleGrids({ scores: rows }))).toEqual([]);
    expect(withoutOrigins(readDistrict(sampleGrids({ scores: rows })).district)).toEqual(expected);
  });

  it("leave an unknown level as it is written", () => {
    const read = readDistrict(sampleGrids({ scores: [sample.scores[0], [2022, "LA-01", "Trung ương", 5, 4, 0, ""]] }));
    expect(read.district.scoreTables[0]?.rows[0]?.level).toBe("Trung ương");
  });

  it.each(["__proto__", "constructor"])("can hold a criterion coded %s", (code) => {
    const criteria = [sample.criteria[0], ["292", code, "Kinh tế", "Thu nhập", 5, "Điểm", "", "", "", "", ""]];
    const scores = [
      ["Năm", "Mã KDC", "Cấp chấm", code],
      [2022, "LA-01", "Huyện", 4],
    ];
    const table = readDistrict(sampleGrids({ criteria, scores })).district.scoreTables[0];
    const row = table?.rows[0];
    expect([table?.criteria, row?.cells]).toEqual([[code], [4]]);
    expect(row && cellOf(row.origin, code).cell).toBe("D2");
  });
});
