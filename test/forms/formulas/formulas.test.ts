import { argumentsOf, cellCase, cellErrors } from "../../../src/forms/formulas/explain";
import { ownFunction } from "../../../src/forms/formulas/ownFormula";
import { flagHeader, flagText, isFlag } from "../../../src/forms/flags/flagMark";

describe("our functions in formulas", () => {
  it.each([
    ["=KDC.KETQUA(A1)", "KETQUA"],
    ["=1+kdc.tongdiem (A1)", "TONGDIEM"],
    ["=_xldudf_KDC_LYDO(A1)", "LYDO"],
    ["KDC.KETQUA(A1)", null],
    ['="KDC.KETQUA(A1)"', null],
    ["='KDC.KETQUA('!A1", null],
    ["=XKDC.KETQUA(A1)", null],
    ["=SUM(A1)", null],
    [12, null],
  ])("%s calls %s", (formula, expected) => expect(ownFunction(formula)).toBe(expected));

  it.each([
    ["=KDC.BANGCHU(A1)", ["A1"]],
    [`=KDC.TRANGTHAI($B5,"a,b",'Sổ, 1'!$A$1:$F$9,)`, ["$B5", '"a,b"', "'Sổ, 1'!$A$1:$F$9", ""]],
    ['=KDC.KETQUA(INDEX(A1:A2,MATCH(B1,C1:C2,0))&"",2)', ['INDEX(A1:A2,MATCH(B1,C1:C2,0))&""', "2"]],
    ["=KDC.BANGCHU(A1)+KDC.BANGCHU(A2)", []],
    ["=A1", []],
  ])("the arguments of %s", (formula, expected) => expect(argumentsOf(formula)).toEqual(expected));
});

describe("the case of a cell", () => {
  it.each(cellErrors)("is told for %s", (error) =>
    expect(cellCase("=KDC.KETQUA(A1)", error)).toEqual({ error, name: "KETQUA", broken: [] }),
  );
  it("names arguments that were deleted", () => expect(cellCase("=KDC.KETQUA(A1,#REF!)", "#REF!")?.broken).toEqual([2]));
  it("takes data that is still coming for a function that is busy", () => expect(cellCase("=A1", "#GETTING_DATA")?.error).toBe("#BUSY!"));
  it.each(["", "# 5", 0, "Đủ điều kiện"])("is none for %s", (value) => expect(cellCase("=A1", value)).toBeNull());
});

describe("the mark of a flag", () => {
  it.each([flagText("met", "a"), flagText("unmet", "a"), flagText("open", "a"), flagText("doubt", "a"), flagHeader("a")])(
    "knows %s",
    (text) => expect(isFlag(text)).toBe(true),
  );
  it.each(["KDC", "KDC 1", "KDCTB: Đủ điều kiện", "✓ a", "kdc ✓ a", " KDC ✓ a", 5, true])("does not claim %s", (text) =>
    expect(isFlag(text)).toBe(false),
  );
});
