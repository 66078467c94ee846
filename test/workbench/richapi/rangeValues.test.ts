import { first, openHost, refusal } from "./support";

/** Blank and null values: https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-blank-null-values */
describe("values of a range", () => {
  beforeEach(() => openHost());

  it("come back as they were written, blank cells as empty texts", async () => {
    await Excel.run(async (context) => {
      const range = first(context).getRange("A1:C2");
      range.values = [
        ["Lộc An", 1.5, true],
        ["", -2, false],
      ];
      range.load("values,valueTypes");
      await context.sync();
      expect(range.values).toEqual([
        ["Lộc An", 1.5, true],
        ["", -2, false],
      ]);
      expect(range.valueTypes).toEqual([
        ["String", "Double", "Boolean"],
        ["Empty", "Double", "Boolean"],
      ]);
    });
  });

  it("stay as they are where the matrix holds null ('specify null for all other cells')", async () => {
    await Excel.run(async (context) => {
      const range = first(context).getRange("A1:B1");
      range.values = [[1, 2]];
      range.values = [[null, 3]];
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([[1, 3]]);
    });
  });

  it("are cleared by an empty text, while formats stay", async () => {
    await Excel.run(async (context) => {
      const range = first(context).getRange("A1");
      range.numberFormat = [["0.0"]];
      range.values = [[5]];
      range.values = [[""]];
      range.load("values,numberFormat,valueTypes");
      await context.sync();
      expect([range.values, range.numberFormat, range.valueTypes]).toEqual([[[""]], [["0.0"]], [["Empty"]]]);
    });
  });

  it("take one value for all cells ('if the argument is a single value, it will be applied to all cells in the range')", async () => {
    await Excel.run(async (context) => {
      const range = first(context).getRange("A1:B2");
      Object.assign(range, { values: 7 });
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([
        [7, 7],
        [7, 7],
      ]);
    });
  });

  it.each([
    ["too few rows", [[1, 2]]],
    [
      "too many columns",
      [
        [1, 2, 3],
        [1, 2, 3],
      ],
    ],
    ["uneven rows", [[1, 2], [1]]],
    ["null for the whole property ('null is not a valid input for single property')", null],
  ])("are refused where the matrix has %s", async (_, values) => {
    const error = await refusal((context) => Object.assign(first(context).getRange("A1:B2"), { values }));
    expect(error.code).toBe("InvalidArgument");
  });

  it("of more than 1,500 cells arrive whole, though the client library writes them in slices", async () => {
    const values = Array.from({ length: 400 }, (_, row) => Array.from({ length: 7 }, (__, column) => row * 7 + column));
    await Excel.run(async (context) => {
      first(context).getRangeByIndexes(2, 1, 400, 7).values = values;
      const range = first(context).getRange("B3:H402").load("values");
      await context.sync();
      expect(range.values).toEqual(values);
    });
  });

  it("of more than 1,500 cells are checked for their shape before the first slice is written", async () => {
    const { workbook } = openHost();
    const error = await refusal((context) => {
      first(context).getRange("A1:C500").values = Array.from({ length: 501 }, () => [1, 2, 3, 4]);
    });
    expect(error.code).toBe("InvalidArgument");
    expect(workbook.sheets[0]?.cells).toEqual([]);
  });

  it("of a text longer than 32,767 characters are refused", async () => {
    const error = await refusal((context) => {
      first(context).getRange("A1").values = [["x".repeat(32768)]];
    });
    expect(error.code).toBe("InvalidArgument");
  });

  /** https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-unbounded */
  it("of whole columns read as null, while address and count are valid", async () => {
    await Excel.run(async (context) => {
      const range = first(context).getRange("C:D").load("values,text,numberFormat,formulas,address,cellCount");
      await context.sync();
      expect([range.values, range.text, range.numberFormat, range.formulas]).toEqual([null, null, null, null]);
      expect([range.address, range.cellCount]).toEqual(["'Một'!C:D", 2097152]);
    });
  });

  it("of whole columns can't be set ('the API returns an error')", async () => {
    const error = await refusal((context) => Object.assign(first(context).getRange("A:B"), { values: "Due Date" }));
    expect(error.code).toBe("InvalidArgument");
  });

  it("of cells hidden by a merge are dropped: the merged area holds its first cell's value only", async () => {
    await Excel.run(async (context) => {
      const range = first(context).getRange("A1:B2");
      range.values = [
        [1, 2],
        [3, 4],
      ];
      range.merge();
      range.values = [
        [5, 6],
        [7, 8],
      ];
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([
        [5, ""],
        ["", ""],
      ]);
    });
  });
});

describe("displayed text", () => {
  it.each([
    ["vi-VN", [["1.234.567,9", "12,5%", "31/12/2022", "1,5", "TRUE", "1.10"]]],
    ["en-US", [["1,234,567.9", "12.5%", "31/12/2022", "1.5", "TRUE", "1.10"]]],
  ] as const)("follows number formats as %s shows them", async (locale, text) => {
    openHost({ locale });
    await Excel.run(async (context) => {
      const range = first(context).getRange("A1:F1");
      range.numberFormat = [["#,##0.0", "0.0%", "dd/mm/yyyy", "General", "General", "@"]];
      range.values = [[1234567.89, 0.125, 44926, 1.5, true, "1.10"]];
      range.load("text");
      await context.sync();
      expect(range.text).toEqual(text);
    });
  });

  it("is the code of an error", async () => {
    openHost();
    await Excel.run(async (context) => {
      const range = first(context).getRange("A1");
      range.values = [["#N/A"]];
      range.load("text,values,valueTypes");
      await context.sync();
      expect([range.text, range.values, range.valueTypes]).toEqual([[["#N/A"]], [["#N/A"]], [["Error"]]]);
    });
  });

  it("of a number format set to an empty text is General ('the number format is reset to General')", async () => {
    openHost();
    await Excel.run(async (context) => {
      const range = first(context).getRange("A1");
      range.numberFormat = [["0.00"]];
      range.numberFormat = [[""]];
      range.load("numberFormat");
      await context.sync();
      expect(range.numberFormat).toEqual([["General"]]);
    });
  });
});
