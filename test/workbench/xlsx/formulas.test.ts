import fc from "fast-check";
import { isArrayFormula } from "../../../workbench/xlsx/formulas/arrayFormulas";
import { formulaFromFile, formulaToFile } from "../../../workbench/xlsx/formulas/fileFormulas";
import { joinTokens, tokenize } from "../../../workbench/xlsx/formulas/tokens";

// https://support.microsoft.com/office/issue-an-xlfn-prefix-is-displayed-in-front-of-a-formula-882f1ef7-68fb-4fcd-8d54-9fbb77fd5025
describe("formulas as files spell them", () => {
  it.each([
    ["=SUM(A1:B2)", "SUM(A1:B2)"],
    ["=KDC.TONGDIEM(A1:B1,'Bộ tiêu chí'!$A$1:$C$9)", "_xldudf_KDC_TONGDIEM(A1:B1,'Bộ tiêu chí'!$A$1:$C$9)"],
    ["=SORT(FILTER(A1:A9,A1:A9>1))", "_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A9,A1:A9>1))"],
    ["=XLOOKUP(1,A:A,B:B)", "_xlfn.XLOOKUP(1,A:A,B:B)"],
    ["=STDEV.S(A1:A2)", "_xlfn.STDEV.S(A1:A2)"],
    ["=ERROR.TYPE(A1)+NETWORKDAYS.INTL(1,2)", "ERROR.TYPE(A1)+NETWORKDAYS.INTL(1,2)"],
    ["=LET(x,1,y,x+A1,y*x)", "_xlfn.LET(_xlpm.x,1,_xlpm.y,_xlpm.x+A1,_xlpm.y*_xlpm.x)"],
    ["=MAP(A1:A3,LAMBDA(v,v*2))", "_xlfn.MAP(A1:A3,_xlfn.LAMBDA(_xlpm.v,_xlpm.v*2))"],
    ["=SUM(A1#)+'TH 2022'!B2#", "SUM(_xlfn.ANCHORARRAY(A1))+_xlfn.ANCHORARRAY('TH 2022'!B2)"],
    ["=@A1:A9", "_xlfn.SINGLE(A1:A9)"],
    ["=ChamDiem[@Điểm]", "ChamDiem[[#This Row],[Điểm]]"],
    ["=ChamDiem[@[1.1]:[9.2]]", "ChamDiem[[#This Row],[1.1]:[9.2]]"],
    ["=ChamDiem[@]", "ChamDiem[#This Row]"],
    ['="KDC.X("&"SORT("', '"KDC.X("&"SORT("'],
    ["='KDC.X'!A1", "'KDC.X'!A1"],
  ])("%s ↔ %s", (formula, file) => {
    expect(formulaToFile(formula, null)).toBe(file);
    expect(formulaFromFile(file)).toBe(formula);
  });

  it("a row reference without its table gets the table's name, as the file must have it", () => {
    expect(formulaToFile("=[@[Số hộ]]*2", "KhuDanCu")).toBe("KhuDanCu[[#This Row],[Số hộ]]*2");
  });

  it("pieces join to the same text, whatever it is", () => {
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom(..."A1$:!'\"[]()#@,.+ ệ_") }), (text) => joinTokens(tokenize(text)) === text));
  });
});

// https://support.microsoft.com/office/implicit-intersection-operator-ce3be07b-0101-4450-a24e-c1c999be2b34
describe("a formula that may run over an array is stored as a dynamic array", () => {
  it.each([
    ["=SEQUENCE(3)", true],
    ["=A1:A3*2", true],
    ["=SUM(A1:A3*B1:B3)", true],
    ["=SUM((A1:A3>1)*1)", true],
    ["=ABS(A1:A3)", true],
    ["={1,2}", true],
    ["=A1#", true],
    ["=SUM(ChamDiem[1.1]*2)", true],
    ["=SUM(A1:A3)/2", false],
    ["=A1*2", false],
    ["=COUNTIF(A:A,B1)", false],
    ["=VLOOKUP(A1,B1:C9,2,FALSE)", false],
    ["=SUM(ChamDiem[1.1])", false],
    ["=ChamDiem[@1.1]*2", false],
    ["=KDC.TONGDIEM(A1:B1,A$2:B$2,BoTieuChi[#All])", false],
    ["=IF(A1=TRUE,1,0)", false],
  ])("%s: %s", (formula, expected) => {
    expect(isArrayFormula(formula)).toBe(expected);
  });
});
