import { cellRect } from "../../../workbench/model/rect";
import { UnsupportedEntry } from "../../../workbench/model/typedEntry";
import { first, openHost, refusal } from "./support";

const written = async (value: string, numberFormat = "General") => {
  openHost();
  return Excel.run(async (context) => {
    const range = first(context).getRange("A1");
    range.numberFormat = [[numberFormat]];
    range.values = [[value]];
    range.load("values,formulas,numberFormat");
    await context.sync();
    return {
      value: range.values[0]?.[0] as unknown,
      formula: range.formulas[0]?.[0] as unknown,
      numberFormat: range.numberFormat[0]?.[0] as unknown,
    };
  });
};

/** "If the returned value starts with a plus, minus or equal sign, Excel interprets this value as a formula": https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-values-member */
describe("a text written through values", () => {
  it.each([
    ["Lộc An", "Lộc An"],
    ["12", 12],
    [" 7 ", 7],
    ["-1.5", -1.5],
    ["29.96", 29.96],
    ["1,234", 1234],
    ["1,5", "1,5"],
    ["1.2.3", "1.2.3"],
    ["(5)", -5],
    ["1e3", 1000],
    ["TRUE", true],
    ["false", false],
    ["#N/A", "#N/A"],
    ["LA-01", "LA-01"],
    ["1a", "1a"],
  ])("%j becomes %j in a General cell", async (text, value) => {
    expect((await written(text)).value).toBe(value);
  });

  it.each([
    ["5%", 0.05, "0%"],
    ["12.5%", 0.125, "0.00%"],
    ["12/31/2022", 44926, "mm/dd/yyyy"],
    ["2022-12-31", 44926, "yyyy-mm-dd"],
    ["12:30", 0.5208333333333334, "hh:mm"],
  ])("%j becomes %d and brings the format %s along", async (text, value, numberFormat) => {
    expect(await written(text)).toMatchObject({ value, numberFormat });
  });

  it("leaves a number format that the cell has already", async () => {
    expect(await written("5%", "0.000")).toMatchObject({ value: 0.05, numberFormat: "0.000" });
  });

  it.each(["1.10", "=1+1", "5%", "TRUE", "0012"])("stays text in a cell formatted as text: %j", async (text) => {
    expect(await written(text, "@")).toMatchObject({ value: text, formula: text });
  });

  it.each([
    ["'=1+1", "=1+1"],
    ["'0012", "0012"],
    ["'", ""],
  ])("stays text after a leading apostrophe: %j", async (text, value) => {
    expect((await written(text)).value).toBe(value);
  });

  it("is a formula where it begins with =", async () => {
    openHost();
    await Excel.run(async (context) => {
      const range = first(context).getRange("A1");
      range.values = [["=SUM(B1:B9)"]];
      range.load("formulas");
      await context.sync();
      expect(range.formulas).toEqual([["=SUM(B1:B9)"]]);
    });
  });

  it("loses a leading apostrophe even in a cell formatted as text", async () => {
    expect((await written("'=1", "@")).value).toBe("=1");
  });

  it.each(["15-Feb", "- Xây dựng", "@x", "1/2", "Feb 2022", "1 1/2", "$5"])(
    "is refused loudly where the host does not model Excel's conversion: %j",
    async (text) => {
      openHost();
      const error = await refusal((context) => {
        first(context).getRange("A1").values = [[text]];
      });
      expect(error.code).toBe("NotImplemented");
    },
  );
});

describe("a text typed by a person in a Vietnamese Excel", () => {
  it.each([
    ["1,5", 1.5],
    ["1.234.567", 1234567],
    ["6.2", "6.2"],
    ["31/12/2022", 44926],
    ["7,5%", 0.075],
  ])("%j becomes %j", async (text, value) => {
    const { host, workbook } = openHost();
    const [sheet] = workbook.sheets;
    await host.userEdits(sheet?.id ?? "", cellRect(0, 0), [[text]]);
    expect(sheet?.cells[0]?.[0]?.value).toBe(value);
  });

  it("is refused whole where one of the texts is, and in locked cells", async () => {
    const { host, workbook } = openHost();
    const [sheet] = workbook.sheets;
    const type = (texts: string[]) => host.userEdits(sheet?.id ?? "", { ...cellRect(0, 0), lastColumn: texts.length - 1 }, [texts]);
    await expect(type(["được", "1/2"])).rejects.toBeInstanceOf(UnsupportedEntry);
    expect(sheet?.cells).toEqual([]);
    if (sheet) sheet.protection = { enabled: true, password: false };
    await expect(type(["khóa"])).rejects.toMatchObject({ code: "AccessDenied" });
  });
});
