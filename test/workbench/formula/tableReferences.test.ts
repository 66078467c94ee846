import { createWorkbook } from "../../../workbench/model/createWorkbook";
import type { WorkbookModel } from "../../../workbench/model/types";
import { withoutTableReferences } from "../../../workbench/formula/tableReferences";
import { firstSheet, rect } from "../../support/models";

function workbook(): WorkbookModel {
  const model = createWorkbook("Chấm điểm", "Khác");
  firstSheet(model).tables.push({
    id: "1",
    name: "ChamDiem",
    range: rect("B3:E7"),
    columns: ["Mã KDC", "1.1", "1.10", "Điểm #2"],
    showHeaders: true,
    showTotals: true,
    style: "",
  });
  return model;
}

// https://support.microsoft.com/office/using-structured-references-with-excel-tables-f5ed2452-2337-4f71-bed3-c8ae6d2b276e
describe("structured references read as the ranges they mean", () => {
  it.each([
    ["=SUM(ChamDiem[1.1])", "=SUM('Chấm điểm'!$C$4:$C$6)"],
    ["=SUM(chamdiem[1.10])", "=SUM('Chấm điểm'!$D$4:$D$6)"],
    ["=ROWS(ChamDiem)", "=ROWS('Chấm điểm'!$B$4:$E$6)"],
    ["=ROWS(ChamDiem[#All])", "=ROWS('Chấm điểm'!$B$3:$E$7)"],
    ["=ROWS(ChamDiem[#Headers])", "=ROWS('Chấm điểm'!$B$3:$E$3)"],
    ["=ROWS(ChamDiem[#Totals])", "=ROWS('Chấm điểm'!$B$7:$E$7)"],
    ["=ChamDiem[[#All],[1.1]:[1.10]]", "='Chấm điểm'!$C$3:$D$7"],
    ["=ChamDiem[[#Headers],[#Data],[1.1]]", "='Chấm điểm'!$C$3:$C$6"],
    ["=ChamDiem[@1.1]", "='Chấm điểm'!$C$5"],
    ["=[@[Mã KDC]]&ChamDiem[@]", "='Chấm điểm'!$B$5&'Chấm điểm'!$B$5:$E$5"],
    ["=ChamDiem[[#This Row],[1.1]:[1.10]]", "='Chấm điểm'!$C$5:$D$5"],
    ["=ChamDiem[[Điểm '#2]]", "='Chấm điểm'!$E$4:$E$6"],
    ["=ChamDiem[Không có]", "=#REF!"],
    ['="ChamDiem[1.1]"', '="ChamDiem[1.1]"'],
    ["=BangKhac[1.1]", "=BangKhac[1.1]"],
    ["=ChamDiem!A1", "=ChamDiem!A1"],
  ])("%s → %s", (formula, expected) => {
    const model = workbook();
    expect(withoutTableReferences(formula, { sheet: firstSheet(model), row: 4, column: 3 }, model)).toBe(expected);
  });

  it.each([
    ["another row", 20],
    ["the header row", 2],
  ])("[@…] from %s is #VALUE!", (_, row) => {
    const model = workbook();
    expect(withoutTableReferences("=ChamDiem[@1.1]", { sheet: firstSheet(model), row, column: 9 }, model)).toBe("=#VALUE!");
  });
});
