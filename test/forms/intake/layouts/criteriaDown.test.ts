import { encodeTcvn3 } from "../../../../src/core/text/tcvn3";
import { cellId } from "../../../../src/forms/intake/sourceSheet";
import type { CellContent } from "../../../../src/forms/model/grid";
import { book, planOf, rejected, source, taken } from "../sources";

type Cells = readonly (readonly CellContent[])[];

const plan = (values: Cells, sheet = "Điểm", more = {}) => planOf(book("Lộc An.xlsx", source(sheet, values, more)));
const heading: Cells = [["BẢNG ĐIỂM NĂM 2022"], ["Cấp chấm: Xã"]];
const score = (village: string, level: string, points: readonly CellContent[]) => ({
  form: "scores",
  year: 2022,
  village,
  level,
  ...Object.fromEntries(points.map((one, index) => [`${index + 1}.1`, one])),
});

describe("criteria down the rows, villages across", () => {
  const head = ["STT", "Nội dung", "Điểm tối đa", "Thôn 1", "Thôn 2"];
  const rows: Cells = [
    ["1.1", "Tiêu chí 1.1", 5, 4, "1,5"],
    ["2.1", "An ninh trật tự", 5, 3, "KAD"],
  ];
  it("is a row for each village, every cell of which is a cell of the source", () => {
    const read = plan([...heading, head, ...rows]);
    expect(taken(read)).toEqual([score("LA-01", "Xã", [4, 3]), score("LA-02", "Xã", [1.5, "KAD"])]);
    expect(rejected(read)).toEqual([]);
    expect(read.taken.map(({ at }) => at)).toEqual([
      { sheet: "Điểm", cell: "D3" },
      { sheet: "Điểm", cell: "E3" },
    ]);
    expect(read.taken.flatMap(({ repairs }) => repairs.map(({ cell, kind, after }) => [cell, kind, after]))).toEqual([
      ["D3", "village", "LA-01"],
      ["E4", "number", "1.5"],
      ["E3", "village", "LA-02"],
    ]);
    expect(read.reading.recognised).toMatchObject([{ sheet: "Điểm", form: "scores", rows: 2 }]);
  });

  it("may have content areas, sums, a numbering and signatures between and below", () => {
    const values = [
      ...heading,
      head,
      [1, 2, 3, 4, 5],
      ["I", "Nội dung 1", 5, 4, 1.5],
      rows[0] ?? [],
      ["2", "Cái gì đó", 5, 3, 3],
      rows[1] ?? [],
      ["", "Tổng cộng", 10, 7, 4.5],
      [],
      ["", "", "", "Người lập biểu", "TM. BAN THƯỜNG TRỰC"],
    ];
    const read = plan(values);
    expect(rejected(read)).toEqual([]);
    expect(taken(read)).toEqual([score("LA-01", "Xã", [4, 3]), score("LA-02", "Xã", [1.5, "KAD"])]);
  });

  it.each<readonly [string, CellContent, CellContent, string, string]>([
    ["a proposal", "1O", "x", "E4", "x"],
    ["an error", "#REF!", "", "E4", "error-value"],
  ])("tells a faulty score with its cell: %s", (_, wrong, __, cell, code) => {
    const read = plan([...heading, head, ["1.1", "Tiêu chí 1.1", 5, 4, wrong], rows[1] ?? []]);
    if (code === "x")
      expect(read.taken.flatMap(({ proposals }) => proposals)).toEqual([{ sheet: "Điểm", cell, before: "1O", after: "10" }]);
    else expect(rejected(read)).toEqual([[cell, code]]);
  });

  it("keeps a formula without a value out, and reads old fonts", () => {
    const uncalculated = [{ row: 3, column: 4 }];
    expect(rejected(plan([...heading, head, ...rows], "Điểm", { uncalculated }))).toEqual([["E4", "not-calculated"]]);
    const values = [...heading, head.map((text) => encodeTcvn3(text)), ...rows];
    const oldFonts = new Map(head.map((_, column) => [cellId(2, column), ".VnTime"]));
    expect(taken(plan(values, "Điểm", { oldFonts }))).toHaveLength(2);
  });

  it("tells a village that nobody knows as a row, and takes the others", () => {
    const read = plan([...heading, ["STT", "Nội dung", "Điểm tối đa", "Thôn 1", "Thôn 99"], ...rows]);
    expect(rejected(read)).toEqual([["E3", "unknown-village"]]);
    expect(taken(read)).toEqual([score("LA-01", "Xã", [4, 3])]);
  });

  it.each<readonly [string, readonly CellContent[], readonly (readonly [string, string])[]]>([
    ["a criterion that no framework has", [3, "Việc khác", 5, 1, 2], [["D6", "unknown-criterion"]]],
    ["a row without a label", ["", "", "", 1, ""], [["D6", "cell-apart"]]],
    ["a row that adds up, which is no data", ["", "Tổng cộng", 10, 7, 8], []],
    ["a row of nothing", ["", "Ghi chú", "", "", ""], []],
  ])("tells %s", (_, row, told) => {
    const read = plan([...heading, head, ...rows, row]);
    expect(rejected(read)).toEqual(told);
    expect(read.taken).toHaveLength(2);
  });

  it("takes nothing where a criterion stands twice, or its code and its name disagree", () => {
    expect(rejected(plan([...heading, head, ...rows, rows[0] ?? []])).map(([, code]) => code)).toEqual([
      "criterion-unsure",
      "criterion-unsure",
    ]);
    const torn = [
      ["1.1", "An ninh trật tự", 5, 4, 4],
      ["2.1", "Khác", 5, 4, 4],
    ];
    expect(rejected(plan([...heading, head, ...torn])).map(([, code]) => code)).toEqual(["criterion-unsure", "criterion-unsure"]);
  });

  it("leaves out villages without any score, and names columns that are no villages", () => {
    const read = plan([...heading, [...head, "Ghi chú"], ["1.1", "a", 5, 4, "", "tốt"], ["2.1", "b", 5, 3, "", ""]]);
    expect(taken(read)).toEqual([score("LA-01", "Xã", [4, 3])]);
    expect(read.reading.recognised[0]?.unused).toEqual(["Ghi chú"]);
  });

  it("may have the levels of each village below it, merged or not", () => {
    const values = [
      ["Năm 2022"],
      ["STT", "Tiêu chí", "Thôn 1", "", "Thôn 2", ""],
      ["", "", "Tự chấm", "Điểm xã chấm", "Tự chấm", "Điểm xã chấm"],
      ["1.1", "a", 1, 2, 3, 4],
      ["2.1", "b", 5, 4, 3, ""],
    ];
    expect(taken(plan(values))).toEqual([
      score("LA-01", "Tự chấm", [1, 5]),
      score("LA-01", "Xã", [2, 4]),
      score("LA-02", "Tự chấm", [3, 3]),
      score("LA-02", "Xã", [4]),
    ]);
  });
});

describe("one village's criteria, levels across", () => {
  const table: Cells = [
    ["STT", "Tiêu chí", "Điểm tối đa", "Tự chấm", "Xã", "Huyện"],
    ["1.1", "a", 5, 4, 3, ""],
    ["2.1", "b", 5, 5, 4, ""],
  ];
  const both = [score("LA-01", "Tự chấm", [4, 5]), score("LA-01", "Xã", [3, 4])];
  it.each<readonly [string, string, Cells]>([
    ["the sheet's name", "Thôn 1", [["PHIẾU CHẤM ĐIỂM NĂM 2022"]]],
    ["a heading", "Sheet1", [["Phiếu chấm điểm năm 2022 - Thôn 1, xã Lộc An"]]],
    ["a heading after words for it", "Sheet1", [["Năm 2022"], ["Khu dân cư: Thôn 1"]]],
    ["its code", "Sheet1", [["Năm 2022", "", "LA-01"]]],
    ["both alike", "Thôn 1", [["Năm 2022 - Thôn 01"]]],
  ])("knows the village by %s", (_, sheet, above) => {
    expect(taken(plan([...above, ...table], sheet))).toEqual(both);
  });

  it.each<readonly [string, string, Cells]>([
    ["no village is named", "Sheet1", [["Năm 2022"]]],
    ["name and heading disagree", "Thôn 1", [["Năm 2022 - Thôn 2"]]],
    ["a slogan holds a village's name", "Sheet1", [["Năm 2022, phong trào giữ đồi chè xanh"]]],
  ])("takes nothing where %s, and says so", (_, sheet, above) => {
    const read = plan([...above, ...table], sheet);
    expect([read.taken, rejected(read).map(([, code]) => code)]).toEqual([[], ["unknown-sheet"]]);
  });
});

describe("a sheet that only looks so", () => {
  it.each<readonly [string, string, Cells]>([
    [
      "results that add up",
      "Kết quả",
      [
        ["STT", "Nội dung", "Thôn 1", "Thôn 2"],
        ["I", "Nội dung 1", 20, 18],
        ["II", "Nội dung 2", 30, 22],
      ],
    ],
    [
      "a price list",
      "Giá",
      [
        ["Mã", "Tên hàng", "Đơn giá"],
        ["1.1", "Xi măng", 90000],
        ["2.1", "Cát", 300000],
      ],
    ],
    [
      "a price list with places",
      "Giá",
      [
        ["Mã", "Tên hàng", "Thôn 1", "Thôn 2"],
        ["1.1", "Xi măng", 90, 91],
        ["2.1", "Cát", 30, 31],
      ],
    ],
    [
      "a framework",
      "Thôn 1",
      [
        ["Mã", "Tiêu chí", "Điểm tối đa", "Cách chấm"],
        ["1.1", "a", 5, "Điểm"],
        ["2.1", "b", 5, "Điểm"],
      ],
    ],
    [
      "a blank form",
      "Thôn 1",
      [
        ["Mã", "Tiêu chí", "Điểm tối đa", "Tự chấm", "Xã"],
        ["1.1", "a", 5, "", ""],
        ["2.1", "b", 5, "", ""],
      ],
    ],
    [
      "communes across",
      "Điểm",
      [
        ["STT", "Tiêu chí", "Lộc An", "Lộc Bắc"],
        ["1.1", "a", 5, 4],
        ["2.1", "b", 5, 4],
      ],
    ],
  ])("is not taken: %s", (_, sheet, values) => {
    const read = plan([...heading, ...values], sheet);
    expect(taken(read)).toEqual([]);
    expect(rejected(read).length + read.reading.skipped.length).toBe(1);
  });
});
