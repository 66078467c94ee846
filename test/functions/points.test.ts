import * as kdc from "../../src/functions/functions";
import { installRuntime, refusalOf } from "./host";
import { boTieuChi, criteriaHeader, criterionRow, ma } from "./tables";

beforeAll(() => installRuntime());

const eligible = [[28, 27, 25, "x"]];
const vetoed = [[30, 30, 30, "k"]];
const open = [[30, "", 30, "x"]];

describe("KDC.TONGDIEM", () => {
  it.each<[string, unknown[][], number]>([
    ["sums points", eligible, 90],
    ["sums decimals exactly", [[0.1, 0.2, 0, "k"]], 0.3],
    ["reads a decimal comma in text", [["1,5", 0, 0, "k"]], 1.5],
    ["leaves out what is blank", open, 70],
    ["gives full marks for what is not applicable", [["KAD", 0, 0, "k"]], 30],
    ["leaves out what is no score", [[31, "abc", 5, "x"]], 15],
    ["leaves out a formula error", [[{ type: "Error", basicValue: "#DIV/0!" }, 1, 1, "k"]], 2],
    ["takes a column as well as a row", [[28], [27], [25], ["x"]], 90],
  ])("%s", (_, diem, total) => {
    expect(kdc.TONGDIEM(diem, ma, boTieuChi)).toBe(total);
  });

  it("tells 1.1 and 1.10 apart by their text", () => {
    expect(kdc.TONGDIEM([[1, 20]], [["1.10", "1.1"]], boTieuChi)).toBe(21);
    expect(kdc.DIEMNOIDUNG([[20]], [["1.10"]], boTieuChi, "Kinh tế")).toBe(20);
  });

  it("reads a code that Excel turned into a number where it can be one code only", () => {
    expect(kdc.TONGDIEM([[7]], [[2.1]], boTieuChi)).toBe(7);
    expect(refusalOf(() => kdc.TONGDIEM([[7]], [[1.1]], boTieuChi))).toMatchObject({
      code: "#VALUE!",
      message: expect.stringContaining("“ma”"),
    });
  });

  it.each<[string, unknown[][], unknown[][], string]>([
    ["a head that is no code", [[1, 2]], [["1.1", "Ghi chú"]], "“ma” có “Ghi chú”"],
    ["a code that stands twice", [[1, 2]], [["1.1", "1.1"]], "“ma” có mã tiêu chí 1.1 hai lần"],
    ["no code at all", [[1]], [[""]], "“ma” không có mã tiêu chí nào"],
    ["fewer scores than codes", [[1]], [["1.1", "2.1"]], "“diem” có 1 ô"],
    [
      "a block instead of a row",
      [
        [1, 2],
        [3, 4],
      ],
      [["1.1", "2.1"]],
      "“diem” phải là một dòng",
    ],
  ])("refuses %s", (_, diem, codes, message) => {
    expect(refusalOf(() => kdc.TONGDIEM(diem, codes, boTieuChi))).toMatchObject({
      code: "#VALUE!",
      message: expect.stringContaining(message),
    });
  });

  it("ignores columns without a code", () => {
    expect(kdc.TONGDIEM([[5, "ghi chú"]], [["1.1", ""]], boTieuChi)).toBe(5);
  });

  it("counts by the framework that the codes belong to, and refuses where two that share them disagree", () => {
    const other = [...boTieuChi, criterionRow({ code: "1.1", area: "Kinh tế", max: 5, framework: "Bộ cũ" })];
    expect(kdc.TONGDIEM(eligible, ma, other)).toBe(90);
    const twins = [
      criteriaHeader,
      criterionRow({ code: "1", area: "A", max: 9 }),
      criterionRow({ code: "1", area: "A", max: 5, framework: "Bộ cũ" }),
    ];
    expect(kdc.TONGDIEM([[4]], [["1"]], twins)).toBe(4);
    expect(refusalOf(() => kdc.TONGDIEM([[8]], [["1"]], twins))).toMatchObject({ message: expect.stringContaining("nhiều bộ tiêu chí") });
  });

  it("refuses codes that no one framework has", () => {
    const two = [
      criteriaHeader,
      criterionRow({ code: "1", area: "A", max: 9 }),
      criterionRow({ code: "2", area: "A", max: 5, framework: "Bộ cũ" }),
    ];
    expect(refusalOf(() => kdc.TONGDIEM([[1, 1]], [["1", "2"]], two))).toMatchObject({ code: "#VALUE!" });
  });

  it("refuses a figure that may be a percentage or not, in a criterion measured in percent", () => {
    const bands = [criteriaHeader, criterionRow({ code: "1", area: "A", max: 5, method: "Theo mức", params: "95:5; 90:4; 80:3" })];
    expect(kdc.TONGDIEM([[93]], [["1"]], bands)).toBe(4);
    expect(kdc.TONGDIEM([["93%"]], [["1"]], bands)).toBe(4);
    expect(kdc.TONGDIEM([[0]], [["1"]], bands)).toBe(0);
    expect(refusalOf(() => kdc.TONGDIEM([[0.93]], [["1"]], bands))?.message).toContain("không rõ là 0,93% hay 93%");
    expect(refusalOf(() => kdc.TONGDIEM([[1]], [["1"]], bands))).not.toBeNull();
    expect(kdc.TONGDIEM([[1.5]], [["1"]], bands)).toBe(0);
  });
});

describe("KDC.DIEMNOIDUNG", () => {
  it("sums one content area, named in any case", () => {
    expect(kdc.DIEMNOIDUNG(eligible, ma, boTieuChi, "An ninh")).toBe(35);
    expect(kdc.DIEMNOIDUNG(eligible, ma, boTieuChi, " an NINH ")).toBe(35);
  });

  it("gives #N/A for an area that is not there", () => {
    expect(refusalOf(() => kdc.DIEMNOIDUNG(eligible, ma, boTieuChi, "Môi trường"))).toMatchObject({ code: "#N/A" });
  });
});

describe("KDC.DIEMLIET", () => {
  it.each<[string, unknown[][], string]>([
    ["names the codes in veto", vetoed, "2.2"],
    ["is empty where there is none", eligible, ""],
    ["does not veto what is blank", [[1, 1, 1, ""]], ""],
    ["does not veto what is not applicable", [[1, 1, 1, "KAD"]], ""],
  ])("%s", (_, diem, codes) => {
    expect(kdc.DIEMLIET(diem, ma, boTieuChi, "KDCTB")).toBe(codes);
  });

  it("joins several codes", () => {
    const two = [criteriaHeader, ...["6.2", "7.1"].map((code) => criterionRow({ code, area: "A", max: 5, veto: 1 }))];
    expect(kdc.DIEMLIET([[1, 0]], [["6.2", "7.1"]], two, "KDCTB")).toBe("6.2; 7.1");
  });

  it("gives #N/A for a title without a veto column, but none where there are no vetoes at all", () => {
    expect(refusalOf(() => kdc.DIEMLIET(vetoed, ma, boTieuChi, "KDCX"))).toMatchObject({
      code: "#N/A",
      message: expect.stringContaining("“KDCX”"),
    });
    const noVetoes = boTieuChi.map((row) => [...row.slice(0, 7), ...row.slice(9)]);
    expect(kdc.DIEMLIET(vetoed, ma, noVetoes, "KDCTB")).toBe("");
  });
});
