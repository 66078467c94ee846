import { createWorkbook } from "../../../workbench/model/createWorkbook";
import type { CellValue, CustomFunction, WorkbookModel } from "../../../workbench/model/types";
import { createUniverEngine } from "../../../workbench/formula/univerEngine";
import { cellAt, fill, firstSheet, rect, valueAt } from "../../support/models";

const engine = createUniverEngine();

function workbookWith(cells: Readonly<Record<string, CellValue>>): WorkbookModel {
  const workbook = createWorkbook("Dữ liệu", "TH 2022");
  fill(firstSheet(workbook), cells);
  return workbook;
}

async function calculated(
  cells: Readonly<Record<string, CellValue>>,
  functions: readonly CustomFunction[] = [],
  prepare: (workbook: WorkbookModel) => void = () => undefined,
): Promise<WorkbookModel> {
  const workbook = workbookWith(cells);
  prepare(workbook);
  await engine.calculate(workbook, functions);
  return workbook;
}

async function resultOf(formula: string, cells: Readonly<Record<string, CellValue>> = {}): Promise<CellValue> {
  return valueAt(firstSheet(await calculated({ ...cells, Z1: formula })), "Z1");
}

const scores = { A1: 5, A2: "1.10", A3: true, A4: null, A5: 2.5, B1: { error: "#N/A" } } as const;

describe("built-in functions", () => {
  it.each<[string, CellValue]>([
    ["=SUM(A1:A5)", 7.5],
    ["=ISNUMBER(A2)", false],
    ["=A2", "1.10"],
    ["=A3", true],
    ["=A4", 0],
    ['=A4&""', ""],
    ["=ISERROR(B1)", true],
    ["=B1+1", { error: "#N/A" }],
    ["=1/0", { error: "#DIV/0!" }],
    ['=TEXT(44883,"dd/mm/yyyy")', "18/11/2022"],
    ["=LET(x,A1,x*2)", 10],
    ["=XLOOKUP(5,A1:A5,A1:A5)", 5],
    ["=ISBLANK(A4)", true],
    ["=SUM(A1:A5000)", 7.5],
    ["=A1048576", 0],
    ["=SUM('TH 2022'!A:A)", 0],
    ['=HYPERLINK("https://example.vn","liên kết")', "liên kết"],
    ["=SUM(", { error: "#VALUE!" }],
  ])("%s gives the raw value", async (formula, expected) => {
    expect(await resultOf(formula, scores)).toEqual(expected);
  });
});

// https://support.microsoft.com/office/dynamic-array-formulas-and-spilled-array-behavior-205c6b06-03ba-4151-89a1-87a7eb36e531
describe("arrays spill", () => {
  it("from the anchor over the cells beside it, which hold values and no formula", async () => {
    const sheet = firstSheet(await calculated({ B2: "=SEQUENCE(2,2)" }));
    expect(cellAt(sheet, "B2")).toEqual({ value: 1, style: 0, formula: "=SEQUENCE(2,2)", spill: { rows: 2, columns: 2 } });
    expect(cellAt(sheet, "C3")).toEqual({ value: 4, style: 0, spilledFrom: { row: 1, column: 1 } });
  });

  it("and shrink again when calculated anew, leaving nothing behind", async () => {
    const workbook = await calculated({ A1: 3, B1: "=SEQUENCE(A1)" });
    fill(firstSheet(workbook), { A1: 2 });
    await engine.calculate(workbook, []);
    expect(cellAt(firstSheet(workbook), "B1")?.spill).toEqual({ rows: 2, columns: 1 });
    expect(cellAt(firstSheet(workbook), "B3")).toBeUndefined();
  });

  it("and are followed by A1#, also as they grow", async () => {
    const workbook = await calculated({ A1: 2, B1: "=SEQUENCE(A1)", D1: "=SUM(B1#)", E1: "=SUM('Dữ liệu'!B1#)", F1: "=A1#" });
    expect(["D1", "E1", "F1"].map((address) => valueAt(firstSheet(workbook), address))).toEqual([3, 3, { error: "#REF!" }]);
    fill(firstSheet(workbook), { A1: 4 });
    await engine.calculate(workbook, []);
    expect(valueAt(firstSheet(workbook), "D1")).toBe(10);
  });

  it.each<[string, Readonly<Record<string, CellValue>>, (workbook: WorkbookModel) => void]>([
    ["a filled cell", { B3: "x" }, () => undefined],
    ["another formula", { B3: "=1" }, () => undefined],
    ["a merged cell", {}, (workbook) => void firstSheet(workbook).merges.push(rect("B3:C3"))],
    [
      "a table around it",
      {},
      (workbook) =>
        void firstSheet(workbook).tables.push({
          id: "1",
          name: "Bang",
          range: rect("B1:B9"),
          columns: ["Tên"],
          showHeaders: true,
          showTotals: false,
          style: "",
        }),
    ],
  ])("but not over %s: the anchor is #SPILL!, and so is what stands on it", async (_, cells, prepare) => {
    const sheet = firstSheet(await calculated({ ...cells, B2: "=SEQUENCE(2)", E1: "=B2+1" }, [], prepare));
    expect(cellAt(sheet, "B2")).toEqual({ value: { error: "#SPILL!" }, style: 0, formula: "=SEQUENCE(2)" });
    expect(valueAt(sheet, "E1")).toEqual({ error: "#SPILL!" });
  });
});

describe("a formula that can't be calculated keeps the value it has", () => {
  it.each([
    ["a function that nobody knows", "=KHONGCO.HAM(A1)"],
    ["another workbook", "=[1]Sheet1!A1"],
    ["another workbook by its path", "='C:\\xã\\[a.xlsx]Sheet1'!A1"],
  ])("%s", async (_, formula) => {
    const workbook = workbookWith({ A1: formula, B1: "=A1+1" });
    const cell = cellAt(firstSheet(workbook), "A1");
    if (cell) cell.value = 41;
    await engine.calculate(workbook, []);
    expect([valueAt(firstSheet(workbook), "A1"), valueAt(firstSheet(workbook), "B1")]).toEqual([41, 42]);
  });

  it("with its spill", async () => {
    const workbook = workbookWith({ A1: "=KHONGCO(1)", C1: "=SUM(A1:A2)" });
    firstSheet(workbook).cells[0]?.splice(0, 1, { value: 1, formula: "=KHONGCO(1)", style: 0, spill: { rows: 2, columns: 1 } });
    firstSheet(workbook).cells[1] = [{ value: 2, style: 0, spilledFrom: { row: 0, column: 0 } }];
    await engine.calculate(workbook, []);
    expect(cellAt(firstSheet(workbook), "A2")).toEqual({ value: 2, style: 0, spilledFrom: { row: 0, column: 0 } });
    expect(valueAt(firstSheet(workbook), "C1")).toBe(3);
  });
});

describe("names", () => {
  it("of a sheet hide those of the workbook there", async () => {
    const workbook = await calculated({ A1: 7, B1: "=NGUONG", B2: "=O_DAU*2" }, [], (model) => {
      model.names.push(
        { name: "NGUONG", formula: "=80", comment: "", visible: true },
        { name: "O_DAU", formula: "='Dữ liệu'!$A$1", comment: "", visible: true },
      );
      firstSheet(model).names.push({ name: "NGUONG", formula: "=90", comment: "", visible: true });
      fill(model.sheets[1] ?? firstSheet(model), { A1: "=NGUONG+'Dữ liệu'!NGUONG" });
    });
    expect([valueAt(firstSheet(workbook), "B1"), valueAt(firstSheet(workbook), "B2"), workbook.sheets[1]?.cells[0]?.[0]?.value]).toEqual([
      90, 14, 170,
    ]);
  });
});

it("a workbook without formulas is left as it is", async () => {
  const workbook = workbookWith({ A1: 1 });
  const before = structuredClone(workbook);
  await engine.calculate(workbook, []);
  expect(workbook).toEqual(before);
});

it("calculating twice gives the same", async () => {
  const workbook = await calculated({ ...scores, C1: "=A1:A5*2", D1: "=SUM(C1#)" });
  const before = structuredClone(workbook);
  await engine.calculate(workbook, []);
  expect(workbook).toEqual(before);
});
