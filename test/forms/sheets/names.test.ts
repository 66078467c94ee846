import { distinctName, sheetName } from "../../../src/forms/sheets/names";

describe("a sheet name", () => {
  it.each([
    [["TH", "", "2022"], "TH 2022"],
    [["So sánh các năm", "", ""], "So sánh các năm"],
    [["Đề nghị", "KDC/TB", "2022"], "Đề nghị KDC-TB 2022"],
    [["Đề nghị", "a:b\\c/d?e*f[g]", "2022"], "Đề nghị a-b-c-d-e-f-g- 2022"],
    [["Đề nghị", "một danh hiệu có tên rất là dài", "2022"], "Đề nghị một danh hiệu có t 2022"],
    [["Đề nghị", "xuống\ndòng", "2022"], "Đề nghị xuống dòng 2022"],
  ])("of %j is %p", ([head = "", middle = "", tail = ""], name) => {
    expect(sheetName(head, middle, tail)).toBe(name);
  });

  it("does not cut a letter of two units in half", () => {
    expect(sheetName("Đề nghị", `a${"𝐀".repeat(20)}`, "2022")).toBe(`Đề nghị a${"𝐀".repeat(8)} 2022`);
  });

  it("that is taken gets the next free number, whatever its case", () => {
    expect(distinctName("TH 2022", new Set())).toBe("TH 2022");
    expect(distinctName("TH 2022", new Set(["th 2022", "th 2022 (2)"]))).toBe("TH 2022 (3)");
  });

  it("stays within 31 characters when it is numbered, and keeps its year", () => {
    expect(distinctName("Đề nghị Khu dân cư kiểu mẫ 2022", new Set(["đề nghị khu dân cư kiểu mẫ 2022"]))).toBe(
      "Đề nghị Khu dân cư kiể 2022 (2)",
    );
    expect(distinctName("x".repeat(31), new Set(["x".repeat(31)]))).toBe(`${"x".repeat(27)} (2)`);
  });
});
