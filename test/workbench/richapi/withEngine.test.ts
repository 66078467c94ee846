import { createUniverEngine } from "../../../workbench/formula/univerEngine";
import type { CustomFunction } from "../../../workbench/model/types";
import { first, openHost, tableEngine } from "./support";

/** A stand-in for the add-in's own functions: doubles every number of a range, and spills. */
const double: CustomFunction = {
  name: "KDC.GAPDOI",
  parameters: [{ name: "bang", dimensionality: "matrix", optional: false }],
  returnsMatrix: true,
  call: (table) => (table as number[][]).map((row) => row.map((value) => value * 2)),
};

/** Formulas written through the client library, calculated by the engine the workbench uses. https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-dynamic-arrays */
describe("formulas through the real engine", () => {
  it("are calculated, spill, and follow what they stand on", async () => {
    openHost({ engine: createUniverEngine(), functions: [double] });
    await Excel.run(async (context) => {
      const sheet = first(context);
      sheet.getRange("A1:B2").values = [
        [1, 2],
        [3, 4],
      ];
      sheet.getRange("D1").formulas = [["=KDC.GAPDOI(A1:B2)"]];
      sheet.getRange("G1").formulas = [["=SUM(D1:E2)"]];
      const spilled = sheet.getRange("D1").getSpillingToRange().load("address,values");
      const sum = sheet.getRange("G1").load("values");
      await context.sync();
      expect([spilled.address, spilled.values, sum.values]).toEqual([
        "'Một'!D1:E2",
        [
          [2, 4],
          [6, 8],
        ],
        [[20]],
      ]);
      sheet.getRange("A1").values = [[10]];
      sum.load("values");
      await context.sync();
      expect(sum.values).toEqual([[38]]);
    });
  });

  it("become #SPILL! where a filled cell is in their way, and spill once it is blanked", async () => {
    openHost({ engine: createUniverEngine(), functions: [double] });
    await Excel.run(async (context) => {
      const sheet = first(context);
      sheet.getRange("A1:B2").values = [
        [1, 2],
        [3, 4],
      ];
      sheet.getRange("E2").values = [["chặn"]];
      const anchor = sheet.getRange("D1");
      anchor.formulas = [["=KDC.GAPDOI(A1:B2)"]];
      anchor.load("values");
      await context.sync();
      expect(anchor.values).toEqual([["#SPILL!"]]);
      sheet.getRange("E2").values = [[""]];
      const area = sheet.getRange("D1:E2").load("values");
      await context.sync();
      expect(area.values).toEqual([
        [2, 4],
        [6, 8],
      ]);
    });
  });

  it("read tables by their column names, also after a column was renamed by its header cell", async () => {
    openHost({ engine: createUniverEngine() });
    await Excel.run(async (context) => {
      const sheet = first(context);
      sheet.getRange("A1:B3").values = [
        ["Mã", "Điểm"],
        ["LA-01", 90],
        ["LA-02", 80],
      ];
      sheet.tables.add("A1:B3", true).name = "ChamDiem";
      const sum = sheet.getRange("D1");
      sum.formulas = [["=SUM(ChamDiem[Điểm])"]];
      sum.load("values");
      await context.sync();
      expect(sum.values).toEqual([[170]]);
    });
  });
});

describe("formulas are calculated where a change may concern them", () => {
  it("and not for cells on a sheet that none of them mentions", async () => {
    const engine = tableEngine({ "=A1*2": 2, "='Hai'!A1": 5 });
    openHost({ engine });
    const write = (sheet: string, formulas: string) =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem(sheet).getRange(formulas.startsWith("=") ? "B1" : "A1").formulas = [[formulas]];
        await context.sync();
        return engine.calls;
      });
    const calls = await write("Một", "=A1*2");
    expect(await write("Hai", "5")).toBe(calls);
    expect(await write("Một", "1")).toBe(calls + 1);
    expect(await write("Một", "='Hai'!A1")).toBe(calls + 2);
    expect(await write("Hai", "6")).toBe(calls + 3);
  });
});
