import type { CellContent } from "../../../../src/forms/model/grid";
import { book, planOf, rejected, source, taken } from "../sources";

type Cells = readonly (readonly CellContent[])[];

const plan = (values: Cells, sheet = "Đăng ký 2022") => planOf(book("Lộc An.xlsx", source(sheet, values)));
const head = ["STT", "Tên thôn", "KDC tiêu biểu", "KDC kiểu mẫu"];
const registration = (village: string, title: string) => ({ form: "registrations", year: 2022, village, title });

describe("a column for each title", () => {
  it.each<CellContent>(["x", "X", "✓", "có", "Có", 1, "1"])("holds a registration where it is marked %s", (mark) => {
    const read = plan([head, [1, "Thôn 1", mark, ""], [2, "Thôn 2", "", mark]]);
    expect(taken(read)).toEqual([registration("LA-01", "KDCTB"), registration("LA-02", "KDCKM")]);
    expect(rejected(read)).toEqual([]);
    expect(read.taken.map(({ at }) => at.cell)).toEqual(["B2", "B3"]);
  });

  it.each<CellContent>(["", "-", "không", 0])("holds none where it is marked %s", (mark) => {
    const read = plan([head, [1, "Thôn 1", "x", mark], [2, "Thôn 2", mark, "x"]]);
    expect([read.taken.length, rejected(read)]).toEqual([2, []]);
  });

  it("tells a cell that is no mark, and takes the others", () => {
    const read = plan([head, [1, "Thôn 1", "x", "xem lại"], [2, "Thôn 2", "x", ""]]);
    expect(rejected(read)).toEqual([["D2", "mark-unclear"]]);
    expect(read.taken).toHaveLength(2);
    expect(read.reading.recognised).toMatchObject([{ rows: 3 }]);
  });

  it("takes both titles of one village as two rows, and no sums, sections or signatures", () => {
    const read = plan([
      head,
      ["I. Xã Lộc An"],
      [1, "Thôn 1", "x", "x"],
      ["", "Tổng cộng", 1, 1],
      [],
      ["", "", "Người lập biểu", "Chủ tịch"],
      ["", "", "Nguyễn Văn A", ""],
    ]);
    expect([taken(read), rejected(read)]).toEqual([[registration("LA-01", "KDCTB"), registration("LA-01", "KDCKM")], []]);
  });

  it("does not lose a mark whose row has a remark like a signature, or no village", () => {
    const read = plan([
      [...head, "Lý do"],
      [1, "Thôn 1", "x", "", "Theo ý kiến Bí thư chi bộ"],
      ["", "", "x", "", ""],
      [3, "Thôn 2", "x", "", ""],
    ]);
    expect([read.taken.length, rejected(read).map(([cell]) => cell.slice(1))]).toEqual([2, ["3"]]);
  });

  it("holds conclusions where its sheet or its group is called so", () => {
    const conclusion = { form: "conclusions", year: 2022, village: "LA-01", title: "KDCTB", met: "Đạt" };
    expect(taken(plan([head, [1, "Thôn 1", "x", ""]], "Kết luận 2022"))).toEqual([conclusion]);
    expect(taken(plan([head, [1, "Thôn 1", "Không đạt", ""]], "Kết luận 2022"))).toEqual([{ ...conclusion, met: "Không đạt" }]);
    const both = [
      ["Năm", "Tên thôn", "Đăng ký", "", "Kết luận", ""],
      ["", "", "KDCTB", "KDCKM", "KDCTB", "KDCKM"],
      [2022, "Thôn 1", "x", "", "x", ""],
    ];
    expect(taken(plan(both, "Biểu 1"))).toEqual([registration("LA-01", "KDCTB"), conclusion]);
  });

  it("reads no plain no as a conclusion", () => {
    const read = plan([head, [1, "Thôn 1", "x", ""], [2, "Thôn 2", "không", ""]], "Kết luận 2022");
    expect([read.taken.length, rejected(read)]).toEqual([1, [["C3", "mark-unclear"]]]);
  });

  it("is no row of data below a village that is merged over it", () => {
    const merges = [{ firstRow: 1, firstColumn: 1, lastRow: 2, lastColumn: 1 }];
    const values = [
      ["Năm", "Mã KDC", "Danh hiệu"],
      [2022, "LA-01", "KDCTB"],
      [2022, "", "KDCKM"],
    ];
    const read = planOf(book("Lộc An.xlsx", source("Đăng ký", values, { merges })));
    expect([taken(read), rejected(read)]).toEqual([[registration("LA-01", "KDCTB"), registration("LA-01", "KDCKM")], []]);
  });

  it.each<readonly [string, string, Cells]>([
    ["nobody says what the marks are", "Biểu 1", [["Năm 2022"], head, [1, "Thôn 1", "x", ""]]],
    ["registration and conclusion fit alike", "Biểu 1", [["Đăng ký và kết luận năm 2022"], head, [1, "Thôn 1", "x", ""]]],
    [
      "a title stands twice",
      "Đăng ký 2022",
      [
        ["Tên thôn", "KDCTB", "KDC tiêu biểu"],
        ["Thôn 1", "x", ""],
      ],
    ],
    ["the columns hold points", "Biểu đăng ký", [["Năm 2022"], head, [1, "Thôn 1", 92, 95], [2, "Thôn 2", 80, 1]]],
    ["communes are counted", "Biểu đăng ký", [["Năm 2022"], ["STT", "Xã", "KDCTB", "KDCKM"], [1, "Lộc An", 1, 1]]],
  ])("is not read where %s", (_, sheet, values) => {
    const read = plan(values, sheet);
    expect(taken(read)).toEqual([]);
    expect(rejected(read).length).toBeGreaterThan(0);
  });
});
