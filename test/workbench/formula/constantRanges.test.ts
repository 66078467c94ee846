import { createUniverEngine } from "../../../workbench/formula/univerEngine";
import { ConstantRanges } from "../../../workbench/formula/constantRanges";
import { createWorkbook } from "../../../workbench/model/createWorkbook";
import type { CellValue, CustomFunction, Table, WorkbookModel } from "../../../workbench/model/types";
import { fill, firstSheet, rect, valueAt } from "../../support/models";

function workbookWith(cells: Readonly<Record<string, CellValue>>, table?: string): WorkbookModel {
  const workbook = createWorkbook("Chấm điểm");
  fill(firstSheet(workbook), cells);
  if (table !== undefined) firstSheet(workbook).tables.push(tableOver(table));
  return workbook;
}

function tableOver(range: string): Table {
  return { id: "1", name: "Bang", range: rect(range), columns: ["Mã", "Điểm"], showHeaders: true, showTotals: false, style: "" };
}

const valuesAt = (workbook: WorkbookModel, range: string) => new ConstantRanges(workbook).valuesAt(firstSheet(workbook).id, rect(range));

describe("a range that no calculation changes", () => {
  const cells = { A1: "Mã", B1: "Điểm", A2: "1.10", B2: 5, A3: "", B3: { error: "#N/A" } } as const;
  const values = [
    ["Mã", "Điểm"],
    ["1.10", 5],
    [null, { type: "Error", basicType: "Error", basicValue: "#N/A" }],
  ];

  it.each<[string, WorkbookModel]>([
    ["stands on a sheet without formulas", workbookWith(cells)],
    ["stands in a table, where nothing spills", workbookWith({ ...cells, D1: "=1+1" }, "A1:B3")],
  ])("%s", (_, workbook) => {
    expect(valuesAt(workbook, "A1:B3")).toEqual(values);
  });

  it.each<[string, WorkbookModel]>([
    ["formulas stand on its sheet, which may spill into it", workbookWith({ ...cells, D1: "=1+1" })],
    ["a formula stands in it, table or not", workbookWith({ ...cells, B2: "=1+1" }, "A1:B3")],
    ["it reaches out of its table", workbookWith({ ...cells, D1: "=1+1" }, "A1:B2")],
  ])("is none where %s", (_, workbook) => {
    expect(valuesAt(workbook, "A1:B3")).toBeNull();
  });

  it("is handed over as a copy, so that a function which changes its arguments changes nobody else's", () => {
    const workbook = workbookWith(cells);
    const ranges = new ConstantRanges(workbook);
    const take = () => ranges.valuesAt(firstSheet(workbook).id, rect("A1:B1"));
    take()?.[0]?.reverse();
    expect(take()).toEqual([["Mã", "Điểm"]]);
  });
});

/** The sum of the numbers in a range, so that a stale range shows. */
const sum: CustomFunction = {
  name: "KDC.CONG",
  parameters: [{ name: "bang", dimensionality: "matrix", optional: false }],
  returnsMatrix: false,
  call: (rows) => (rows as unknown[][]).flat().reduce<number>((total, cell) => total + (typeof cell === "number" ? cell : 0), 0),
};

it.each<[string, Readonly<Record<string, CellValue>>, string | undefined, number]>([
  ["constants of a table", { A1: "Mã", B1: "Điểm", A2: "x", B2: 5, F1: "=KDC.CONG(A1:B2)" }, "A1:B2", 5],
  ["a formula inside a table", { A1: "Mã", B1: "Điểm", A2: "x", B2: "=2*D2", D2: "=3+1", F1: "=KDC.CONG(A1:B2)" }, "A1:B2", 8],
  ["a spill into blank cells", { A1: "=SEQUENCE(D1)", D1: "=1+2", F1: "=KDC.CONG(A1:A9)" }, undefined, 6],
])("functions are given %s as they stand after the calculation", async (_, cells, table, expected) => {
  const workbook = workbookWith(cells, table);
  await createUniverEngine().calculate(workbook, [sum]);
  expect(valueAt(firstSheet(workbook), "F1")).toBe(expected);
});
