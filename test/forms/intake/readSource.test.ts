import { encodeTcvn3 } from "../../../src/core/text/tcvn3";
import { cellId } from "../../../src/forms/intake/sourceSheet";
import type { CellContent } from "../../../src/forms/model/grid";
import { villageRow } from "../../support/rows";
import { book, district, planOf, rejected, source, taken } from "./sources";

const head = ["Năm", "Mã KDC", "Danh hiệu"];
const file = (values: readonly (readonly CellContent[])[], name = "xa Loc An.xlsx", more = {}) =>
  book(name, source("Đăng ký", values, more));
const registration = (village: string) => ({ form: "registrations", year: 2022, village, title: "KDCTB" });

describe("the village of a row", () => {
  it.each([
    ["by its code", "LA-01", "LA-01"],
    ["by its code in small letters", "la-01", "LA-01"],
    ["by its name", "Thôn 1", "LA-01"],
    ["by its name without diacritics", "thon 1", "LA-01"],
    ["by its name with a leading zero", "Thôn 01", "LA-01"],
    ["by its name in short", "T1", "LA-01"],
    ["by the name that alone fits exactly", "Đồi Chè", "LA-03"],
  ])("is found %s", (_, said, code) => {
    const values = [
      ["Năm", "Tên thôn", "Danh hiệu"],
      [2022, said, "KDCTB"],
    ];
    expect(taken(planOf(file(values)))).toEqual([registration(code)]);
  });

  it.each([
    ["fits two names without diacritics", "doi che", "ambiguous-village"],
    ["is none of the commune's", "Thôn 9", "unknown-village"],
    ["is another commune's", "LB-01", "other-commune"],
  ])("that %s is not guessed", (_, said, code) => {
    const values = [
      ["Năm", "Tên thôn", "Danh hiệu"],
      [2022, said, "KDCTB"],
      [2022, "Thôn 2", "KDCTB"],
    ];
    const plan = planOf(file(values));
    expect(rejected(plan)).toEqual([["B2", code]]);
    expect(taken(plan)).toEqual([registration("LA-02")]);
  });

  it("is no name where its column holds codes", () => {
    expect(rejected(planOf(file([head, [2022, "Thôn 1", "KDCTB"]])))).toEqual([["B2", "unknown-village"]]);
  });
});

describe("the commune of a file", () => {
  const rows = [head, [2022, "LA-01", "KDCTB"]];
  it.each([
    ["its title rows", "tệp.xlsx", [["UBND XÃ LỘC BẮC"], ...rows], "Lộc Bắc", "commune-in-heading"],
    ["its name", "14_LocBac-2022.xlsx", rows, "Lộc Bắc", "commune-in-file-name"],
    ["its villages", "tệp.xlsx", rows, "Lộc An", "commune-of-villages"],
    ["its villages, where title and name disagree", "Lộc Bắc.xlsx", [["Xã Lộc An"], ...rows], "Lộc An", "commune-of-villages"],
  ] as const)("is told by %s", (_, name, values, commune, reason) => {
    expect(planOf(file(values, name)).reading).toMatchObject({ commune, communeReason: reason });
  });

  it("keeps rows of another commune out", () => {
    const plan = planOf(file([["Xã Lộc An"], head, [2022, "LA-01", "KDCTB"], [2022, "LB-01", "KDCTB"]], "tệp.xlsx"));
    expect([taken(plan), rejected(plan)]).toEqual([[registration("LA-01")], [["B4", "other-commune"]]]);
  });

  it("that can't be told keeps every row out", () => {
    const plan = planOf(file([head, [2022, "LA-01", "KDCTB"], [2022, "LB-01", "KDCTB"]], "tệp.xlsx"));
    expect(rejected(plan)).toEqual([
      ["B2", "commune-unsure"],
      ["B3", "commune-unsure"],
    ]);
  });

  it("may stand once over the block of its rows", () => {
    const values = [
      ["Năm", "Xã", "Tên thôn", "Danh hiệu"],
      [2022, "Lộc An", "Thôn 1", "KDCTB"],
      [2022, "", "Thôn 2", "KDCTB"],
      [2022, "Lộc Bắc", "Thôn 1", "KDCTB"],
    ];
    const plan = planOf(file(values));
    expect([taken(plan), rejected(plan)]).toEqual([[registration("LA-01"), registration("LA-02")], [["C4", "other-commune"]]]);
  });
});

describe("a row that names a commune and little else", () => {
  const values = (heading: string) => [
    ["Năm", "Tên thôn", "Danh hiệu"],
    ["", heading, ""],
    [2022, "Thôn 1", "KDCTB"],
  ];
  it("heads the rows of that commune", () => {
    expect(rejected(planOf(file(values("II. Xã Lộc Bắc"))))).toEqual([["B3", "other-commune"]]);
  });

  it("is a row of its own where a village bears that name", () => {
    const of = { ...district, villages: [...district.villages, villageRow("LA-05", { commune: "Lộc An", name: "Lộc Bắc" })] };
    const plan = planOf(file(values("Lộc Bắc")), of);
    expect([taken(plan), rejected(plan)]).toEqual([[registration("LA-01")], [["A2", "invalid-row"]]]);
  });
});

describe("what stands over a table instead of in it", () => {
  it("may be year and title", () => {
    const values = [["DANH SÁCH ĐĂNG KÝ KDCTB NĂM 2022"], ["STT", "Thôn, tổ dân phố", "Danh hiệu"], [1, "Thôn 1", "KDCTB"]];
    const plan = planOf(file(values));
    expect(taken(plan)).toEqual([registration("LA-01")]);
    expect(plan.reading.recognised).toMatchObject([
      { reasons: ["headers", "sheet-name", "year-in-heading", "village-by-name"], confidence: 0.81 },
    ]);
  });

  it("may be the level of scores", () => {
    const values = [["Cấp chấm: Ban thẩm định xã - không"], ["Cấp chấm: Xã"], ["Năm", "Mã KDC", "1.1", "2.1"], [2022, "LA-01", 4, 5]];
    const plan = planOf(book("Lộc An.xlsx", source("Điểm", values)));
    expect(taken(plan)).toEqual([{ form: "scores", year: 2022, village: "LA-01", level: "Xã", "1.1": 4, "2.1": 5 }]);
  });

  it("waits for a person where too little of it is sure", () => {
    const values = [["Năm 2022"], ["Tên thôn", "Danh hiệu (nếu có)"], ["Thôn 1", "KDCTB"]];
    expect(rejected(planOf(book("Lộc An.xlsx", source("Sheet1", values))))).toEqual([["A3", "column-unsure"]]);
  });

  it("is not guessed where the headings name two years", () => {
    const values = [["Từ năm 2021 đến năm 2022"], ["Tên thôn", "Danh hiệu"], ["Thôn 1", "KDCTB"]];
    expect(rejected(planOf(file(values)))).toEqual([["A3", "no-column"]]);
  });
});

describe("a score sheet", () => {
  const scores = (header: readonly CellContent[], row: readonly CellContent[], text: readonly string[] = row.map(String)) =>
    planOf(book("Lộc An.xlsx", source("Chấm điểm", [header, row], { text: [header.map(String), text] })));
  const keys = ["Năm", "Mã KDC", "Cấp chấm"];
  it("may name criteria by their names", () => {
    expect(taken(scores([...keys, "1.1", "An ninh trật tự"], [2022, "LA-01", "Xã", 1, 2]))).toMatchObject([{ "1.1": 1, "2.1": 2 }]);
  });

  it("tells a column that no framework has, and takes the rest", () => {
    const plan = scores([...keys, "1.1", "2.1", "9.9"], [2022, "LA-01", "Xã", 1, 2, 3]);
    expect(rejected(plan)).toEqual([["F1", "unknown-criterion"]]);
    expect(taken(plan)).toMatchObject([{ "1.1": 1, "2.1": 2 }]);
  });

  it("with two columns for one criterion is not guessed", () => {
    expect(rejected(scores([...keys, "1.1", "1.1", "2.1"], [2022, "LA-01", "Xã", 1, 2, 3]))).toEqual([["B2", "criterion-unsure"]]);
  });

  it("keeps what a percentage shows, and words as they are", () => {
    expect(taken(scores([...keys, "1.1", "2.1"], [2022, "LA-01", "Xã", 0.93, "KAD"], ["2022", "LA-01", "Xã", "93%", "KAD"]))).toMatchObject(
      [{ "1.1": "93%", "2.1": "KAD" }],
    );
  });

  it("is mended only where nothing is to be guessed", () => {
    const plan = scores([...keys, "1.1", "2.1"], ["2022", "LA-01", "Ban thẩm định xã", "1,5", "1O"]);
    expect(taken(plan)).toEqual([{ form: "scores", year: 2022, village: "LA-01", level: "Xã", "1.1": 1.5, "2.1": "1O" }]);
    expect(plan.taken.flatMap(({ repairs }) => repairs.map(({ cell, kind, before, after }) => [cell, kind, before, after]))).toEqual([
      ["D2", "number", "1,5", "1.5"],
      ["A2", "number", "2022", "2022"],
      ["C2", "wording", "Ban thẩm định xã", "Xã"],
    ]);
    expect(plan.taken.flatMap(({ proposals }) => proposals)).toEqual([{ sheet: "Chấm điểm", cell: "E2", before: "1O", after: "10" }]);
  });
});

describe("a text in an old encoding", () => {
  const values = [head.map(encodeTcvn3), [2022, "LA-01", "KDCTB"], ["Tæng céng", "", ""]];
  it("is read by its font", () => {
    const oldFonts = new Map([0, 1, 2].map((column) => [cellId(0, column), ".VnTime"]));
    expect(taken(planOf(file(values, "Lộc An.xlsx", { oldFonts })))).toEqual([registration("LA-01")]);
  });

  it("is not read by its letters alone", () => {
    const note = [
      ["Năm", "Mã KDC", "Danh hiệu", "Kết luận", "Lý do"],
      [2022, "LA-01", "KDCTB", "Đạt", encodeTcvn3("Nhân dân đồng thuận cao")],
    ];
    expect(rejected(planOf(book("Lộc An.xlsx", source("Kết luận", note))))).toEqual([["E2", "encoding-unsure"]]);
  });
});

describe("what a sheet holds besides sound rows", () => {
  it.each([
    ["an error", "#REF!", "error-value"],
    ["no year", "hai nghìn", "invalid-row"],
  ])("is rejected with its cell: %s", (_, year, code) => {
    expect(rejected(planOf(file([head, [year, "LA-01", "KDCTB"], [2022, "LA-02", "KDCTB"]])))).toEqual([["A2", code]]);
  });

  it("is rejected where a formula has no value", () => {
    const plan = planOf(file([head, [0, "LA-01", "KDCTB"]], "Lộc An.xlsx", { uncalculated: [{ row: 1, column: 0 }] }));
    expect(rejected(plan)).toEqual([["A2", "not-calculated"]]);
  });

  it("is told where it is a table that nobody knows", () => {
    expect(
      rejected(
        planOf(
          book(
            "Lộc An.xlsx",
            source("Quỹ", [
              ["a", "b", "c"],
              [1, 2, 3],
            ]),
          ),
        ),
      ),
    ).toEqual([["A1", "unknown-sheet"]]);
  });

  it("is passed over where it is no table, a result of ours, or the district's own form", () => {
    const plan = planOf(
      book(
        "Lộc An.xlsx",
        source("Bìa", [["Xã Lộc An"]]),
        source("TH 2022", [["Năm", "Mã KDC", "Danh hiệu"]]),
        source("Cấu hình", [
          ["Khoá", "Giá trị", "Ghi chú"],
          ["Địa danh", "Lộc An", ""],
        ]),
        source("Trống", []),
      ),
    );
    expect(plan.reading.skipped.map(({ why }) => why)).toEqual(["no-table", "result", "district-form", "blank"]);
    expect(rejected(plan)).toEqual([]);
  });

  it("may be rows far below, which are told", () => {
    const values = [head, [2022, "LA-01", "KDCTB"], [], ["", "Người lập biểu", ""], [], ["Ghi:", "LA-02", "KDCTB"]];
    expect(rejected(planOf(file(values)))).toEqual([["A6", "row-apart"]]);
  });

  it("may bear names of JavaScript's own", () => {
    const plan = planOf(
      file([
        [...head, "__proto__", "constructor"],
        [2022, "LA-01", "KDCTB", "x", "y"],
      ]),
    );
    expect(taken(plan)).toEqual([registration("LA-01")]);
    expect(plan.reading.recognised[0]?.unused).toEqual(["__proto__", "constructor"]);
  });
});

describe("villages that a file brings", () => {
  const villages = (...rows: readonly (readonly CellContent[])[]) =>
    source("Khu dân cư", [["Mã KDC", "Xã, thị trấn", "Tên KDC", "Loại"], ...rows]);
  it("may be named by its other sheets at once", () => {
    const plan = planOf(
      book("Lộc An.xlsx", source("Đăng ký", [head, [2022, "LA-09", "KDCTB"]]), villages(["LA-09", "Lộc An", "Suối Mơ", "Thôn"])),
    );
    expect(taken(plan)).toMatchObject([{ form: "villages", code: "LA-09" }, registration("LA-09")]);
  });

  it("are not taken under a new code for a known name, nor is what names them", () => {
    const plan = planOf(
      book("Lộc An.xlsx", source("Đăng ký", [head, [2022, "LA-09", "KDCTB"]]), villages(["LA-09", "Lộc An", "thôn 01", "Thôn"])),
    );
    expect(rejected(plan)).toEqual([
      ["A2", "same-village-name"],
      ["B2", "unknown-village"],
    ]);
  });

  it("say nothing about columns that they lack", () => {
    const plan = planOf(book("Lộc An.xlsx", villages(["LA-01", "Lộc An", "Thôn 1", district.villages[0]?.kindLabel ?? ""])));
    expect([plan.taken.length, plan.same.length, plan.conflicts.length]).toEqual([0, 1, 0]);
  });
});
