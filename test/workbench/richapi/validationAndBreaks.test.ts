import { first, openHost, refusal } from "./support";

/** https://learn.microsoft.com/javascript/api/excel/excel.pagebreakcollection */
describe("page breaks", () => {
  it("stand before the first cell of the range that is added, each once, and are told in order", async () => {
    const { workbook } = openHost();
    await Excel.run(async (context) => {
      const { horizontalPageBreaks } = first(context);
      horizontalPageBreaks.add("A41");
      horizontalPageBreaks.add(first(context).getRange("C21:D30"));
      horizontalPageBreaks.add("B41");
      horizontalPageBreaks.load("items/rowIndex,items/columnIndex");
      const count = horizontalPageBreaks.getCount();
      const cell = horizontalPageBreaks.getItem(0).getCellAfterBreak().load("address");
      await context.sync();
      expect(horizontalPageBreaks.items.map(({ rowIndex, columnIndex }) => [rowIndex, columnIndex])).toEqual([
        [20, 0],
        [40, 0],
      ]);
      expect([count.value, cell.address]).toEqual([2, "'Một'!A21"]);
      horizontalPageBreaks.getItem(0).delete();
      await context.sync();
    });
    expect(workbook.sheets[0]?.page.rowBreaks).toEqual([40]);
  });

  it("follow the rows that are inserted above them, go with those that are deleted, and are all taken away at once", async () => {
    const { workbook } = openHost();
    await Excel.run(async (context) => {
      const sheet = first(context);
      for (const address of ["A11", "A21", "A31"]) sheet.horizontalPageBreaks.add(address);
      sheet.getRange("5:6").insert("Down");
      sheet.getRange("23:23").delete("Up");
      await context.sync();
      expect(workbook.sheets[0]?.page.rowBreaks).toEqual([12, 31]);
      sheet.horizontalPageBreaks.removePageBreaks();
      await context.sync();
    });
    expect(workbook.sheets[0]?.page.rowBreaks).toEqual([]);
  });

  it("can't stand before the first row", async () => {
    openHost();
    expect((await refusal((context) => first(context).horizontalPageBreaks.add("A1"))).code).toBe("InvalidArgument");
  });
});

/** https://learn.microsoft.com/javascript/api/excel/excel.datavalidation */
describe("data validation", () => {
  it("offers a list, from a text or from cells, and lets a part of it be taken away", async () => {
    const { workbook } = openHost();
    await Excel.run(async (context) => {
      const range = first(context).getRange("B2:B9");
      range.dataValidation.rule = { list: { inCellDropDown: true, source: "Đạt,Không đạt" } };
      range.dataValidation.errorAlert = { message: "Chọn trong danh sách", showAlert: true, style: "Warning", title: "Kết luận" };
      first(context).getRange("C2").dataValidation.rule = {
        list: { inCellDropDown: true, source: context.workbook.worksheets.getItem("Hai").getRange("A1:A3") },
      };
      first(context).getRange("B4:B5").dataValidation.clear();
      const validation = first(context).getRange("B9").dataValidation.load("type,rule");
      await context.sync();
      expect([validation.type, validation.rule]).toEqual(["List", { list: { inCellDropDown: true, source: "Đạt,Không đạt" } }]);
    });
    const validations = workbook.sheets[0]?.validations ?? [];
    expect(validations.map(({ range, source }) => [range.firstRow, range.lastRow, source])).toEqual([
      [1, 2, "Đạt,Không đạt"],
      [5, 8, "Đạt,Không đạt"],
      [1, 1, "=Hai!$A$1:$A$3"],
    ]);
    expect(validations[0]).toMatchObject({ error: "Chọn trong danh sách", errorStyle: "warning", errorTitle: "Kết luận" });
  });

  /** "When retrieving the value, it will always be returned as a string formula, for example: "=10", "=A1"." */
  it.each([
    [{ wholeNumber: { formula1: 1900, formula2: "2199", operator: "Between" } }, "WholeNumber", "=1900"],
    [{ decimal: { formula1: 0, operator: "GreaterThanOrEqualTo" } }, "Decimal", "=0"],
    [{ date: { formula1: "2022-01-01", formula2: "=$A$1", operator: "NotBetween" } }, "Date", "=44562"],
    [{ textLength: { formula1: "=LEN($A$1)", operator: "LessThan" } }, "TextLength", "=LEN($A$1)"],
  ] as const)("takes the rule %j", async (rule, type, formula1) => {
    openHost();
    await Excel.run(async (context) => {
      const { dataValidation } = first(context).getRange("B2:B9");
      dataValidation.rule = rule;
      dataValidation.load("type,rule");
      await context.sync();
      const [told] = Object.values(dataValidation.rule) as { formula1: string; operator: string }[];
      expect([dataValidation.type, told?.formula1, told?.operator]).toEqual([type, formula1, Object.values(rule)[0]?.operator]);
    });
  });

  it("tells the relative references of a custom formula from the first cell of what is asked, also where a hole was cut", async () => {
    const { workbook } = openHost();
    await Excel.run(async (context) => {
      const sheet = first(context);
      sheet.getRange("B2:B9").dataValidation.rule = { custom: { formula: "=AND(B2>=0,B2<=$A$1)" } };
      sheet.getRange("B4:B5").dataValidation.clear();
      const { dataValidation } = sheet.getRange("B8");
      dataValidation.load("type,rule");
      await context.sync();
      expect([dataValidation.type, dataValidation.rule]).toEqual(["Custom", { custom: { formula: "=AND(B8>=0,B8<=$A$1)" } }]);
    });
    expect(workbook.sheets[0]?.validations.map(({ range, rule }) => [range.firstRow, rule?.formula1])).toEqual([
      [1, "=AND(B2>=0,B2<=$A$1)"],
      [5, "=AND(B6>=0,B6<=$A$1)"],
    ]);
  });

  it.each([
    ["an operand that is neither number nor formula", { decimal: { formula1: "abc", operator: "EqualTo" } }, "InvalidArgument"],
    ["between without an upper bound", { wholeNumber: { formula1: 1, operator: "Between" } }, "InvalidArgument"],
    ["a custom formula without its sign", { custom: { formula: "A1>0" } }, "InvalidArgument"],
    ["a rule by time", { time: { formula1: "=1", operator: "EqualTo" } }, "NotImplemented"],
  ])("refuses %s", async (_, rule, code) => {
    openHost();
    const error = await refusal((context) => {
      first(context).getRange("A1").dataValidation.rule = rule as Excel.DataValidationRule;
    });
    expect(error.code).toBe(code);
  });

  it("refuses a list of more than 255 characters", async () => {
    openHost();
    const error = await refusal((context) => {
      first(context).getRange("A1").dataValidation.rule = { list: { inCellDropDown: true, source: "x".repeat(256) } };
    });
    expect(error.code).toBe("InvalidArgument");
  });
});
