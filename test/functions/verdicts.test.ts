import * as kdc from "../../src/functions/functions";
import { installRuntime, refusalOf } from "./host";
import { boTieuChi, criterionRow, ma, quyTac, ruleRow, rulesHeader } from "./tables";

beforeAll(() => installRuntime());

const eligible = [[28, 27, 25, "x"]];
const vetoed = [[30, 30, 30, "k"]];
const open = [[30, "", 30, "x"]];

describe("KDC.KETQUA, KDC.LYDO and KDC.CONTHIEU", () => {
  it.each<[unknown[][], string, string, string, number]>([
    [eligible, "KDCTB", "Đủ điều kiện", "", 0],
    [[[20, 20, 30, "x"]], "KDCTB", "Đủ điều kiện", "", 0],
    [[[20, 19.9, 30, "x"]], "KDCTB", "Chưa đủ điểm", "79,9/100 điểm; chưa đủ tổng điểm, cần 80", 0.1],
    [eligible, "KDCKM", "Đủ điều kiện", "", 0],
    [vetoed, "KDCTB", "Bị điểm liệt", "90/100 điểm; liệt 2.2 (0/10)", 0],
    [[[30, 30, 9, "x"]], "KDCTB", "Nội dung chưa đạt", "79/100 điểm; nội dung “An ninh” 19/40 điểm, cần 20; chưa đủ tổng điểm, cần 80", 1],
    [open, "KDCTB", "Chưa chấm đủ", "70/100 điểm; chưa chấm 1.10", 10],
    [[[30, "CĐH", 30, "x"]], "KDCTB", "Chưa chấm đủ", "70/100 điểm; chưa đến hạn chấm 1.10", 10],
    [[[30, 31, 30, "x"]], "KDCTB", "Chưa chấm đủ", "70/100 điểm; điểm 1.10 không hợp lệ (“31”)", 10],
  ])("judge %j for %s as %s", (diem, title, outcome, reasons, missing) => {
    expect(kdc.KETQUA(diem, ma, boTieuChi, quyTac, title)).toBe(outcome);
    expect(kdc.LYDO(diem, ma, boTieuChi, quyTac, title)).toBe(reasons);
    expect(kdc.CONTHIEU(diem, ma, boTieuChi, quyTac, title)).toBe(missing);
  });

  it("count a criterion without a column as missing", () => {
    expect(kdc.KETQUA([[30, 30, 30]], [["1.1", "1.10", "2.1"]], boTieuChi, quyTac, "KDCTB")).toBe("Chưa chấm đủ");
  });

  it("follow the rule of the area class, and ask for it where there is none for any", () => {
    const byArea = [
      rulesHeader,
      ruleRow({ title: "KDCTB", min: 90, areaClass: "1" }),
      ruleRow({ title: "KDCTB", min: 80, areaClass: "2" }),
    ];
    const scores = [[25, 25, 25, "x"]];
    expect(kdc.KETQUA(scores, ma, boTieuChi, byArea, "KDCTB", 1)).toBe("Chưa đủ điểm");
    expect(kdc.KETQUA(scores, ma, boTieuChi, byArea, "KDCTB", "2")).toBe("Đủ điều kiện");
    expect(refusalOf(() => kdc.KETQUA(scores, ma, boTieuChi, byArea, "KDCTB"))).toMatchObject({
      code: "#VALUE!",
      message: expect.stringContaining("“khuVuc”"),
    });
    expect(refusalOf(() => kdc.KETQUA(scores, ma, boTieuChi, byArea, "KDCTB", "3"))).toMatchObject({
      code: "#N/A",
      message: expect.stringContaining("“3”"),
    });
  });

  it("refuse an error in what is said of the village: one looked up in vain is not judged by the rule for any", () => {
    const error = { type: "Error", basicType: "Error", basicValue: "#N/A" };
    const args: readonly [string, unknown[]][] = [
      ["danhHieu", [error]],
      ["khuVuc", ["KDCTB", error]],
      ["loai", ["KDCTB", "", [[error]]]],
      ["nam", ["KDCTB", "", "", error]],
    ];
    for (const [name, about] of args) {
      const [title, ...rest] = about;
      expect(refusalOf(() => kdc.KETQUA(eligible, ma, boTieuChi, quyTac, title, ...rest))).toMatchObject({
        code: "#VALUE!",
        message: expect.stringMatching(`“${name}”.*#N/A`),
      });
    }
    const table = kdc.BANGKETQUA([...eligible, ...eligible], ma, boTieuChi, quyTac, [["KDCTB"]], [[""], [error]]);
    expect(table.map(([, , outcome]) => outcome)).toEqual(["Đủ điều kiện", expect.objectContaining({ code: "#VALUE!" })]);
  });

  it("count a formula error among the scores as a score that is not valid", () => {
    const error = { type: "Error", basicType: "Error", basicValue: "#DIV/0!" };
    expect(kdc.KETQUA([[30, error, 30, "x"]], ma, boTieuChi, quyTac, "KDCTB")).toBe("Chưa chấm đủ");
  });

  it("go by the newest rules, or by those of the year", () => {
    const two = [rulesHeader, ruleRow({ title: "KDCTB", min: 70, from: 2019, to: 2021 }), ruleRow({ title: "KDCTB", min: 95 })];
    expect(kdc.KETQUA(eligible, ma, boTieuChi, two, "KDCTB")).toBe("Chưa đủ điểm");
    expect(kdc.KETQUA(eligible, ma, boTieuChi, two, "KDCTB", "", "", 2020)).toBe("Đủ điều kiện");
    expect(refusalOf(() => kdc.KETQUA(eligible, ma, boTieuChi, two, "KDCTB", "", "", 2018))).toMatchObject({ code: "#N/A" });
    expect(refusalOf(() => kdc.KETQUA(eligible, ma, boTieuChi, two, "KDCTB", "", "", "năm nay"))).toMatchObject({
      code: "#VALUE!",
      message: expect.stringContaining("“nam”"),
    });
  });

  it("go by the framework that the sheet's codes belong to, though a newer one is there", () => {
    const newer = [...boTieuChi, criterionRow({ code: "9", area: "A", max: 100, framework: "Bộ mới" })];
    const both = [...quyTac, ruleRow({ title: "KDCTB", min: 100, from: 2023, framework: "Bộ mới" })];
    expect(kdc.KETQUA(eligible, ma, newer, both, "KDCTB")).toBe("Đủ điều kiện");
  });

  it("ask for the kind of village only where the result depends on it", () => {
    const limited = [...boTieuChi.slice(0, 4), criterionRow({ code: "2.2", area: "An ninh", max: 10, appliesTo: "Tổ dân phố" })];
    const easy = [rulesHeader, ruleRow({ title: "KDCTB", min: 80 })];
    const withoutIt = [[30, 30, 25, ""]];
    expect(kdc.KETQUA(withoutIt, ma, limited, easy, "KDCTB", "", "Thôn")).toBe("Đủ điều kiện");
    expect(kdc.KETQUA(withoutIt, ma, limited, easy, "KDCTB", "", "TDP")).toBe("Chưa chấm đủ");
    expect(refusalOf(() => kdc.KETQUA(withoutIt, ma, limited, easy, "KDCTB"))).toMatchObject({
      code: "#VALUE!",
      message: expect.stringContaining("“loai”"),
    });
  });

  it("give #N/A for a title that the rules lack and #VALUE! for none", () => {
    expect(refusalOf(() => kdc.KETQUA(eligible, ma, boTieuChi, quyTac, "KDCX"))).toMatchObject({ code: "#N/A" });
    expect(refusalOf(() => kdc.KETQUA(eligible, ma, boTieuChi, quyTac, ""))).toMatchObject({
      code: "#VALUE!",
      message: expect.stringContaining("“danhHieu”"),
    });
  });

  it("refuse tables that no figure can be trusted with, naming the argument and the cell", () => {
    const wrongVeto = [...boTieuChi.slice(0, 4), criterionRow({ code: "2.2", area: "An ninh", max: 10, veto: 11 })];
    expect(refusalOf(() => kdc.KETQUA(eligible, ma, wrongVeto, quyTac, "KDCTB"))?.message).toMatch(/“boTieuChi”: H5: Điểm liệt/);
    const twice = [...quyTac, ruleRow({ title: "KDCTB", min: 70 })];
    expect(refusalOf(() => kdc.KETQUA(eligible, ma, boTieuChi, twice, "KDCTB"))?.message).toContain("“quyTac”");
  });
});

describe("KDC.BANGKETQUA", () => {
  const table = [...eligible, ["", "", "", ""], ...vetoed, ...open];

  it("gives a row a village and keeps blank rows blank", () => {
    expect(kdc.BANGKETQUA(table, ma, boTieuChi, quyTac, [["KDCTB"]])).toEqual([
      [90, "", "Đủ điều kiện", "", 0],
      ["", "", "", "", ""],
      [90, "2.2", "Bị điểm liệt", "90/100 điểm; liệt 2.2 (0/10)", 0],
      [70, "", "Chưa chấm đủ", "70/100 điểm; chưa chấm 1.10", 10],
    ]);
  });

  it("takes a title for each village; who is registered for nothing has no result", () => {
    const titles = [["KDCKM"], ["KDCTB"], [""], ["KDCTB"]];
    const results = kdc.BANGKETQUA(table, ma, boTieuChi, quyTac, titles);
    expect(results.map(([total, , outcome]) => [total, outcome])).toEqual([
      [90, "Đủ điều kiện"],
      ["", ""],
      ["", ""],
      [70, "Chưa chấm đủ"],
    ]);
  });

  it("keeps a fault of one village in its own row", () => {
    const [first, , third] = kdc.BANGKETQUA(table, ma, boTieuChi, quyTac, [["KDCX"], [""], ["KDCTB"], ["KDCTB"]]);
    expect(first).toEqual(
      Array.from({ length: 5 }, () => expect.objectContaining({ code: "#N/A", message: expect.stringContaining("“KDCX”") })),
    );
    expect(third?.[2]).toBe("Bị điểm liệt");
  });

  it("refuses a column of titles that has other rows than the score table", () => {
    expect(refusalOf(() => kdc.BANGKETQUA(table, ma, boTieuChi, quyTac, [["KDCTB"], ["KDCTB"]]))?.message).toContain(
      "“danhHieu” có 2 dòng",
    );
    expect(refusalOf(() => kdc.BANGKETQUA(table, ma, boTieuChi, quyTac, [["KDCTB", "KDCKM"]]))?.message).toContain("“danhHieu”");
    expect(refusalOf(() => kdc.BANGKETQUA([[1, 2]], ma, boTieuChi, quyTac, [["KDCTB"]]))?.message).toContain("“bangDiem”");
  });

  it("agrees with the functions of single villages", () => {
    const results = kdc.BANGKETQUA(table, ma, boTieuChi, quyTac, [["KDCTB"]]);
    for (const index of [0, 2, 3]) {
      const row = [table[index] ?? []];
      expect(results[index]).toEqual([
        kdc.TONGDIEM(row, ma, boTieuChi),
        kdc.DIEMLIET(row, ma, boTieuChi, "KDCTB"),
        kdc.KETQUA(row, ma, boTieuChi, quyTac, "KDCTB"),
        kdc.LYDO(row, ma, boTieuChi, quyTac, "KDCTB"),
        kdc.CONTHIEU(row, ma, boTieuChi, quyTac, "KDCTB"),
      ]);
    }
  });
});
