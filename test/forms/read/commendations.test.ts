import { readDistrict } from "../../../src/forms/read/readDistrict";
import { grid } from "../../support/gridOf";
import { sampleGrids, told } from "./sampleForms";

const header = ["Năm", "Cấp", "Hình thức", "Số lượng", "Giá trị (đồng)", "Nguồn", "Ghi chú"];
const sheet = (...rows: readonly (readonly (string | number)[])[]) => [...sampleGrids(), grid("Biểu dương", [header, ...rows])];

describe("the form Biểu dương", () => {
  it("is not missed where a workbook has none", () => {
    const read = readDistrict(sampleGrids());
    expect(read.findings).toEqual([]);
    expect(read.district.commendations).toEqual([]);
    expect(read.present.has("commendations")).toBe(false);
  });

  it("gives its rows, numbers typed as text among them, blanks as null", () => {
    const grids = sheet(
      [2022, "Huyện", "Khen thưởng tập thể, cá nhân", 234, "", "", ""],
      [2022, "Xã", "Tặng phần quà", "408", "180.400.000 đ", "Vận động", "dịp 18/11"],
      ["Tổng cộng", "", "", "", 180400000, "", ""],
    );
    expect(told(grids)).toEqual([]);
    expect(readDistrict(grids).district.commendations.map(({ origin: _origin, ...row }) => row)).toEqual([
      { year: 2022, level: "Huyện", form: "Khen thưởng tập thể, cá nhân", quantity: 234, valueVnd: null, source: "", note: "" },
      { year: 2022, level: "Xã", form: "Tặng phần quà", quantity: 408, valueVnd: 180400000, source: "Vận động", note: "dịp 18/11" },
    ]);
  });

  it.each([
    ["a number that is none", [2022, "Huyện", "Khen", "nhiều", "", "", ""], ["invalid-cell Biểu dương!D2"], 1],
    ["an amount with two readings", [2022, "Huyện", "Khen", 3, "500,000", "", ""], ["ambiguous-number Biểu dương!E2"], 1],
    ["a year that is none", ["năm nay", "Huyện", "Khen", 3, "", "", ""], ["invalid-row Biểu dương!A2"], 0],
  ] as const)("tells %s, with its cell", (_, row, findings, kept) => {
    expect(told(sheet(row))).toEqual(findings);
    expect(readDistrict(sheet(row)).district.commendations).toHaveLength(kept);
  });
});
