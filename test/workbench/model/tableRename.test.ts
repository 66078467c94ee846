import { renameColumnInFormula, renameTableInFormula } from "../../../workbench/model/tableRename";

describe("a renamed table", () => {
  it.each([
    ["=SUM(Table1[Điểm])", "=SUM(ChamDiem[Điểm])"],
    ["=KDC.TONGDIEM(A1:B1,A$1:B$1,TABLE1[#All])", "=KDC.TONGDIEM(A1:B1,A$1:B$1,ChamDiem[#All])"],
    ["=ROWS(Table1)+ROWS(Table12)", "=ROWS(ChamDiem)+ROWS(Table12)"],
    ['="Table1"&Table1[[#Headers],[Mã]]', '="Table1"&ChamDiem[[#Headers],[Mã]]'],
    ["=Table1!A1+Khác[Table1]", "=Table1!A1+Khác[Table1]"],
  ])("%s becomes %s", (before, after) => {
    expect(renameTableInFormula(before, "Table1", "ChamDiem")).toBe(after);
  });
});

describe("a renamed column", () => {
  it.each([
    ["=SUM(ChamDiem[Điểm])", "=SUM(ChamDiem[Tổng [1]])".replace("[1]", "'[1']")],
    ["=ChamDiem[@Điểm]*2", "=ChamDiem[@Tổng '[1']]*2"],
    ["=SUM(ChamDiem[[#All],[Điểm]])", "=SUM(ChamDiem[[#All],[Tổng '[1']]])"],
    ["=SUM(ChamDiem[[Mã]:[Điểm]])", "=SUM(ChamDiem[[Mã]:[Tổng '[1']]])"],
    ["=SUM(Khác[Điểm])", "=SUM(Khác[Điểm])"],
    ["=SUM(ChamDiem[Điểm 2])", "=SUM(ChamDiem[Điểm 2])"],
    ['="ChamDiem[Điểm]"', '="ChamDiem[Điểm]"'],
  ])("%s becomes %s", (before, after) => {
    expect(renameColumnInFormula(before, "ChamDiem", "Điểm", "Tổng [1]")).toBe(after);
  });
});
