import { formatRect, parseRect, parseSheetAddress, quoteSheetName } from "../../../workbench/model/address";
import { deleteSheetInFormula, renameSheetInFormula } from "../../../workbench/model/formulaReferences";
import { shiftFormula } from "../../../workbench/model/shiftFormula";

describe("addresses", () => {
  it.each(["A1", "B2:C9", "XFD1048576", "C:D", "2:3", "A1:XFD2"])("%s reads back as it was written", (address) => {
    const rect = parseRect(address);
    expect(rect && formatRect(rect)).toBe(address === "A1:XFD2" ? "1:2" : address);
  });

  it("take their corners in any order, dollars and small letters", () => {
    expect(parseRect("$c$9:b2")).toEqual(parseRect("B2:C9"));
  });

  it.each(["", "A", "1", "A0", "XFE1", "A1048577", "A1:B", "A1:B2:C3", "A1,B2"])("%j is none", (text) => {
    expect(parseRect(text)).toBeNull();
  });

  it("name their sheet, quoted where it is more than a plain word", () => {
    expect(parseSheetAddress("'Bà''n tay'!A1")?.sheet).toBe("Bà'n tay");
    expect(["Sheet1", "TH 2022", "2022", "A1", "R1C1", "Đăng ký"].map(quoteSheetName)).toEqual([
      "Sheet1",
      "'TH 2022'",
      "'2022'",
      "'A1'",
      "'R1C1'",
      "'Đăng ký'",
    ]);
  });
});

describe("a copied formula", () => {
  it.each([
    ["=A1+$A1+A$1+$A$1", 1, 1, "=B2+$A2+B$1+$A$1"],
    ["=SUM(A1:B2,C:C,3:3)", 2, 1, "=SUM(B3:C4,D:D,5:5)"],
    ['="A1"&A1', 1, 0, '="A1"&A2'],
    ["=LOG10(A1)+KDC.DIEM1(A1)", 1, 0, "=LOG10(A2)+KDC.DIEM1(A2)"],
    ["=DangKy[A1]+Bang1", 5, 5, "=DangKy[A1]+Bang1"],
    ["='TH 2022'!A1+Hai!$B$2", 1, 0, "='TH 2022'!A2+Hai!$B$2"],
    ["=A1", -1, 0, "=#REF!"],
  ])("%s moved by %i, %i is %s", (formula, rows, columns, moved) => {
    expect(shiftFormula(formula, rows, columns)).toBe(moved);
  });
});

describe("a renamed sheet", () => {
  it.each([
    ["=Hai!A1", "='Hai mươi'!A1"],
    ["=HAI!A1+hai!B2", "='Hai mươi'!A1+'Hai mươi'!B2"],
    ["=KhongHai!A1", "=KhongHai!A1"],
    ['="Hai!A1"&Hai!A1', "=\"Hai!A1\"&'Hai mươi'!A1"],
    ["=#REF!+Hai!A1", "=#REF!+'Hai mươi'!A1"],
    ["=A1", "=A1"],
  ])("%s becomes %s", (before, after) => {
    expect(renameSheetInFormula(before, "Hai", "Hai mươi")).toBe(after);
  });

  it("is found under its quotes, apostrophes included", () => {
    expect(renameSheetInFormula("='Bà''n tay'!A1", "Bà'n tay", "Tay")).toBe("=Tay!A1");
  });
});

describe("a deleted sheet", () => {
  it.each([
    ["=Hai!A1:B2*2", "=#REF!*2"],
    ["=SUM(Hai!A:A,Hai!$1:$2)", "=SUM(#REF!,#REF!)"],
    ["=Hai!Tên", "=#REF!"],
    ['="Hai!A1"', '="Hai!A1"'],
    ["=KhongHai!A1", "=KhongHai!A1"],
  ])("turns %s into %s", (before, after) => {
    expect(deleteSheetInFormula(before, "Hai")).toBe(after);
  });
});

describe("formulas with Vietnamese texts", () => {
  it("are taken apart like any other: V8 answers their unmatched groups otherwise", () => {
    expect(shiftFormula('="Điểm"&A1&"[Điểm]"', 1, 0)).toBe('="Điểm"&A2&"[Điểm]"');
    expect(deleteSheetInFormula('="Điểm [x]"&Hai!A1', "Hai")).toBe('="Điểm [x]"&#REF!');
    expect(renameSheetInFormula("='Đăng ký'!A1&\"'Đăng ký'!A1\"", "Đăng ký", "Khác")).toBe("='Khác'!A1&\"'Đăng ký'!A1\"");
    expect(parseSheetAddress("Điểm!A1")?.sheet).toBe("Điểm");
    expect(parseSheetAddress("'Đăng ký'!A1")?.sheet).toBe("Đăng ký");
  });
});
