import { createUniverEngine } from "../../../workbench/formula/univerEngine";
import { createWorkbook } from "../../../workbench/model/createWorkbook";
import type { CellValue, CustomFunction } from "../../../workbench/model/types";
import { cellAt, fill, firstSheet, valueAt } from "../../support/models";

const engine = createUniverEngine();
const scalar = (name: string, optional = false): CustomFunction["parameters"][number] => ({ name, dimensionality: "scalar", optional });
const matrix = (name: string, optional = false): CustomFunction["parameters"][number] => ({ name, dimensionality: "matrix", optional });

function custom(
  parameters: CustomFunction["parameters"],
  call: CustomFunction["call"],
  more: Partial<CustomFunction> = {},
): CustomFunction {
  return { name: "KDC.HAM", parameters, returnsMatrix: false, call, ...more };
}

/** What the function was last called with by a formula, and the cell afterwards. */
async function run(
  formula: string,
  cells: Readonly<Record<string, CellValue>>,
  parameters: CustomFunction["parameters"],
  result: unknown = 1,
  more: Partial<CustomFunction> = {},
) {
  const workbook = createWorkbook("Chấm điểm");
  fill(firstSheet(workbook), { ...cells, Z1: formula });
  let given: unknown[] | null = null;
  const call = (...args: unknown[]): unknown => {
    given = args;
    if (result instanceof Error) throw result;
    return result;
  };
  await engine.calculate(workbook, [custom(parameters, call, more)]);
  return { given: given as unknown[] | null, sheet: firstSheet(workbook), value: valueAt(firstSheet(workbook), "Z1") };
}

const row = { A1: 5, B1: "x", C1: true, D1: null, A2: 0, D2: 1 } as const;

// https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-parameter-options
describe("arguments", () => {
  it.each<[string, CustomFunction["parameters"], unknown[]]>([
    [
      "=KDC.HAM(A1:D2)",
      [matrix("diem")],
      [
        [
          [5, "x", true, null],
          [0, null, null, 1],
        ],
      ],
    ],
    ["=KDC.HAM(A1)", [matrix("diem")], [[[5]]]],
    ["=KDC.HAM(5)", [matrix("diem")], [[[5]]]],
    [
      "=KDC.HAM({1,2;3,4})",
      [matrix("diem")],
      [
        [
          [1, 2],
          [3, 4],
        ],
      ],
    ],
    ['=KDC.HAM(A1:B1&"!")', [matrix("diem")], [[["5!", "x!"]]]],
    ["=KDC.HAM(A1)", [scalar("ma")], [5]],
    ['=KDC.HAM("KDCTB")', [scalar("ma")], ["KDCTB"]],
    ["=KDC.HAM(A1,B1)", [scalar("ma"), scalar("nam", true), matrix("bang", true)], [5, "x", null]],
    ["=KDC.HAM(A1,,B1)", [scalar("ma"), scalar("nam", true), matrix("bang", true)], [5, null, [["x"]]]],
    ["=kdc.ham(A1)", [scalar("ma")], [5]],
    ["=IF(TRUE,KDC.HAM(A1),0)", [scalar("ma")], [5]],
  ])("%s", async (formula, parameters, expected) => {
    expect((await run(formula, row, parameters)).given).toEqual(expected);
  });

  // Excel on the web hands over null (https://github.com/OfficeDev/office-js/issues/4702, and #5262 for ranges).
  it("a blank cell is null, never 0: a blank score is missing", async () => {
    expect((await run("=KDC.HAM(D1,A2:D2)", row, [scalar("a"), matrix("b")])).given).toEqual([null, [[0, null, null, 1]]]);
  });

  // Excel hands over "" here; Univer makes no difference between an empty text and a blank cell, nor do the add-in's functions.
  it("a cell with an empty text is as good as blank", async () => {
    expect((await run("=KDC.HAM(A1)", { A1: '=""' }, [matrix("a")])).given).toEqual([[[null]]]);
  });

  it.each([
    ["too few", "=KDC.HAM()"],
    ["too many", "=KDC.HAM(1,2)"],
  ])("%s are #VALUE!, and the function is not called", async (_, formula) => {
    expect(await run(formula, {}, [scalar("ma")])).toMatchObject({ given: null, value: { error: "#VALUE!" } });
  });

  it("a range for a scalar parameter calls the function for each cell, and spills", async () => {
    const workbook = createWorkbook("Chấm điểm");
    fill(firstSheet(workbook), { A1: 1, A2: 2, C1: "=KDC.HAM(A1:A2,10)" });
    await engine.calculate(workbook, [custom([scalar("a"), scalar("b")], (a, b) => Number(a) * Number(b))]);
    expect(["C1", "C2"].map((address) => valueAt(firstSheet(workbook), address))).toEqual([10, 20]);
  });

  // https://learn.microsoft.com/office/dev/add-ins/excel/custom-functions-errors
  it("an error in the input is #VALUE! without a call, unless the function says that it takes errors", async () => {
    const cells = { A1: { error: "#DIV/0!" }, A2: 1 } as const;
    expect(await run("=KDC.HAM(A1:A2)", cells, [matrix("diem")])).toMatchObject({ given: null, value: { error: "#VALUE!" } });
    const taken = await run("=KDC.HAM(A1:A2)", cells, [matrix("diem")], 7, { allowsErrors: true });
    expect(taken).toMatchObject({ given: [[[{ type: "Error", basicValue: "#DIV/0!" }], [1]]], value: 7 });
  });
});

describe("results", () => {
  it.each<[string, unknown, CellValue]>([
    ["a number", 1.5, 1.5],
    ["a text that looks like a number", "1.10", "1.10"],
    ["a text that looks like a formula", "=1+1", "=1+1"],
    ["an empty text", "", ""],
    ["a truth value", false, false],
    ["one cell of a matrix", [["a"]], "a"],
    ["nothing (https://github.com/OfficeDev/office-js/issues/1503)", null, 0],
    ["what is no number", Number.NaN, { error: "#NUM!" }],
    ["no rows at all", [], { error: "#CALC!" }],
    ["rows of different lengths", [[1], [1, 2]], { error: "#VALUE!" }],
    ["an error returned", { code: "#N/A", message: "không có" }, { error: "#N/A", message: "không có" }],
    ["an error thrown", Object.assign(new Error("thiếu diem"), { code: "#VALUE!" }), { error: "#VALUE!", message: "thiếu diem" }],
    ["any other exception", new TypeError("x is undefined"), { error: "#VALUE!" }],
  ])("%s", async (_, result, expected) => {
    expect((await run("=KDC.HAM()", {}, [], result)).value).toEqual(expected);
  });

  it("a matrix spills, errors and all", async () => {
    const { sheet } = await run(
      "=KDC.HAM()",
      {},
      [],
      [
        ["Tổng", null],
        [{ code: "#N/A" }, 2],
      ],
      { returnsMatrix: true },
    );
    expect(cellAt(sheet, "Z1")?.spill).toEqual({ rows: 2, columns: 2 });
    expect(["Z1", "AA1", "Z2", "AA2"].map((address) => valueAt(sheet, address))).toEqual(["Tổng", 0, { error: "#N/A" }, 2]);
  });

  it("a throw harms no other cell", async () => {
    const { sheet } = await run("=KDC.HAM()", { A1: "=1+1", A2: "=Z1" }, [], new Error("x"));
    expect([valueAt(sheet, "A1"), valueAt(sheet, "A2")]).toEqual([2, { error: "#VALUE!" }]);
  });
});
