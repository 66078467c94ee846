import { adjustments, parseAdjustment, setForms } from "../../../workbench/cli/adjustmentWords";
import { UsageError } from "../../../workbench/cli/options";

const KDCTB = { title: "KDCTB" };

describe("what stands after --set", () => {
  it.each([
    ["tong KDCTB=75", { kind: "minTotal", ...KDCTB, scope: "all", amount: { to: 75 } }],
    ["Tổng KDCTB = 75,5", { kind: "minTotal", ...KDCTB, scope: "all", amount: { to: 75.5 } }],
    ["tổng điểm tối thiểu KDCTB=75", { kind: "minTotal", ...KDCTB, scope: "all", amount: { to: 75 } }],
    ["tong KDCTB [Khu vực I]=75", { kind: "minTotal", ...KDCTB, scope: { areaClass: "Khu vực I" }, amount: { to: 75 } }],
    ["tong KDCTB[]=75", { kind: "minTotal", ...KDCTB, scope: { areaClass: null }, amount: { to: 75 } }],
    ["tong KDCTB=-5", { kind: "minTotal", scope: "all", amount: { by: -5 } }],
    ["tong KDCTB=+2,5", { kind: "minTotal", scope: "all", amount: { by: 2.5 } }],
    ["tong Khu dân cư tiêu biểu=75", { kind: "minTotal", title: "Khu dân cư tiêu biểu" }],
    ["san KDCTB=40%", { kind: "minAreaShare", amount: { to: 0.4 } }],
    ["sàn KDCTB=40", { kind: "minAreaShare", amount: { to: 0.4 } }],
    ["sàn KDCTB=0,4", { kind: "minAreaShare", amount: { to: 0.4 } }],
    ["san KDCTB=-10%", { kind: "minAreaShare", amount: { by: -0.1 } }],
    ["liet 6.2 KDCTB=khong", { kind: "vetoScore", criterion: "6.2", framework: null, ...KDCTB, score: null }],
    ["liệt 6.2 KDCTB=Không", { kind: "vetoScore", score: null }],
    ["điểm liệt 6.2 KDCTB=bỏ", { kind: "vetoScore", score: null }],
    ["liet 6.2 KDCTB=0", { kind: "vetoScore", score: 0 }],
    ["liet 6.2 KDCTB=-1", { kind: "vetoScore", score: -1 }],
    ["liet 1.10 KDCTB {QĐ 292}=0,5", { kind: "vetoScore", criterion: "1.10", framework: "QĐ 292", score: 0.5 }],
    ["toida 6.2=3", { kind: "max", criterion: "6.2", framework: null, amount: { to: 3 } }],
    ["tối đa 6.2=-1", { kind: "max", amount: { by: -1 } }],
    ["điểm tối đa 6.2 {QĐ 292}=3", { kind: "max", framework: "QĐ 292" }],
  ])("“%s” is understood, in composed and in decomposed letters", (text, adjustment) => {
    expect(parseAdjustment(text)).toMatchObject(adjustment);
    expect(parseAdjustment(text.normalize("NFD"))).toMatchObject(adjustment);
  });

  it.each([
    "",
    "=",
    "tong KDCTB",
    "tong=75",
    "tong [Khu vực I]=75",
    "tong KDCTB=",
    "tong KDCTB=nhiều",
    "tong KDCTB=--5",
    "tong KDCTB=1.234,5",
    "tong KDCTB {QĐ 292}=75",
    "tongKDCTB=75",
    "sanh KDCTB=40%",
    "liet 6.2=khong",
    "liet 6.2 KDCTB=",
    "liet 6.2 KDCTB [Khu vực I]=0",
    "liet 6.2 KDCTB=x",
    "toida=3",
    "toida 6.2 KDCTB=3",
    "toida 6.2 [Khu vực I]=3",
    "thuong KDCTB=3",
  ])("“%s” is none of the forms", (text) => expect(parseAdjustment(text)).toBeNull());

  it("is told with all the forms there are, each of which is understood", () => {
    expect(() => adjustments.read(["tong 75"], "set", "whatif")).toThrow(UsageError);
    expect(() => adjustments.read(["tong KDCTB=75", "tong 75"], "set", "whatif")).toThrow(`“tong 75”.\n${setForms}`);
    expect(() => adjustments.read([], "set", "whatif")).toThrow("cần ít nhất một --set");
    const examples = [...setForms.matchAll(/^ {2}"([^"]+)"/gmu)].map(([, example = ""]) => example);
    expect(examples).toHaveLength(8);
    expect(examples.filter((example) => parseAdjustment(example) === null)).toEqual([]);
  });

  it("may be said again and again", () => {
    expect(adjustments.read(["tong KDCTB=75", "toida 6.2=3"], "set", "whatif")).toHaveLength(2);
  });
});
