import { first, openHost, refusal } from "./support";

const addTable = (context: Excel.RequestContext): Excel.Table => {
  first(context).getRange("A1:C3").values = [
    ["Mã KDC", "Tên", "Điểm"],
    ["LA-01", "Thôn 1", 92],
    ["LA-02", "Thôn 2", 85],
  ];
  const table = first(context).tables.add("A1:C3", true);
  table.name = "KhuDanCu";
  return table;
};

/** https://learn.microsoft.com/javascript/api/excel/excel.table */
describe("tables", () => {
  beforeEach(() => openHost());

  it("know their header, body, columns and rows", async () => {
    await Excel.run(async (context) => {
      const table = addTable(context).load("name,id,showHeaders");
      const header = table.getHeaderRowRange().load("values");
      const body = table.getDataBodyRange().load("address,values");
      const points = table.columns.getItem("điểm").load("name,index");
      const values = points.getDataBodyRange().load("values");
      table.columns.load("items/name,count");
      const rows = table.rows.getCount();
      await context.sync();
      expect(header.values).toEqual([["Mã KDC", "Tên", "Điểm"]]);
      expect(body.address).toBe("'Một'!A2:C3");
      expect([points.name, points.index, values.values, rows.value]).toEqual(["Điểm", 2, [[92], [85]], 2]);
      expect(table.columns.items.map(({ name }) => name)).toEqual(["Mã KDC", "Tên", "Điểm"]);
      const found = context.workbook.tables.getItem("KHUDANCU").load("name");
      await context.sync();
      expect(found.name).toBe("KhuDanCu");
    });
  });

  it("have unique headers, blank and repeated ones being filled in as Excel does", async () => {
    await Excel.run(async (context) => {
      const head = first(context).getRange("A1:D1");
      head.values = [["Điểm", "điểm", "", 2022]];
      first(context).tables.add("A1:D2", true);
      head.load("values,valueTypes");
      await context.sync();
      expect(head.values).toEqual([["Điểm", "điểm2", "Column3", "2022"]]);
      expect(head.valueTypes).toEqual([["String", "String", "String", "String"]]);
    });
  });

  it("rename a column when its header cell is written, and references follow table and column", async () => {
    await Excel.run(async (context) => {
      const table = addTable(context);
      const formula = first(context).getRange("E1");
      formula.formulas = [["=SUM(KhuDanCu[Điểm])"]];
      first(context).getRange("C1").values = [["Tổng điểm"]];
      table.name = "ChamDiem";
      formula.load("formulas");
      await context.sync();
      expect(formula.formulas).toEqual([["=SUM(ChamDiem[Tổng điểm])"]]);
      table.columns.load("items/name");
      await context.sync();
      expect(table.columns.items.map(({ name }) => name)).toEqual(["Mã KDC", "Tên", "Tổng điểm"]);
    });
  });

  it.each<[string, string, (context: Excel.RequestContext) => unknown]>([
    ["overlapping another", "InvalidArgument", (context) => first(context).tables.add("C3:D9", true)],
    ["named like a cell", "InvalidArgument", (context) => Object.assign(first(context).tables.add("F1:G2", true), { name: "A1" })],
    ["named with a blank", "InvalidArgument", (context) => Object.assign(first(context).tables.add("F1:G2", true), { name: "Khu dân cư" })],
    ["named like another", "ItemAlreadyExists", (context) => Object.assign(first(context).tables.add("F1:G2", true), { name: "khudancu" })],
    ["without headers of its own", "NotImplemented", (context) => first(context).tables.add("F1:G2", false)],
    ["merged into", "InvalidOperation", (context) => first(context).getRange("A2:B2").merge()],
  ])("are refused %s: %s", async (_, code, use) => {
    await Excel.run(async (context) => {
      addTable(context);
      await context.sync();
    });
    expect((await refusal(use)).code).toBe(code);
  });

  /** "Adds one or more rows to the table. […] index: If null or -1, the addition happens at the end. Any rows below the inserted row are shifted downwards." */
  it("take rows at their end, where what stands below in their columns moves down", async () => {
    await Excel.run(async (context) => {
      const table = addTable(context);
      first(context).getRange("A5:E5").values = [["Người lập biểu", "", "", "", "bên cạnh"]];
      const formula = first(context).getRange("E1");
      formula.formulas = [["=A5&E5"]];
      table.rows.add(undefined, [["LA-03", "Thôn 3", 70]]);
      const range = table.getRange().load("address,values");
      const below = first(context).getRange("A5:E6").load("values");
      formula.load("formulas");
      await context.sync();
      expect(range.address).toBe("'Một'!A1:C4");
      expect(range.values[3]).toEqual(["LA-03", "Thôn 3", 70]);
      expect(below.values).toEqual([
        ["", "", "", "", "bên cạnh"],
        ["Người lập biểu", "", "", "", ""],
      ]);
      expect(formula.formulas).toEqual([["=A6&E5"]]);
    });
  });

  it("take rows before one of theirs, which look like the row above", async () => {
    await Excel.run(async (context) => {
      const table = addTable(context);
      first(context).getRange("C2").numberFormat = [["0.00"]];
      table.rows.add(1, [
        ["LA-03", "Thôn 3", 70],
        ["LA-04", "Thôn 4", 60],
      ]);
      const body = table.getDataBodyRange().load("values,numberFormat");
      await context.sync();
      expect(body.values.map(([code]) => code)).toEqual(["LA-01", "LA-03", "LA-04", "LA-02"]);
      expect(body.numberFormat.map((row) => row[2])).toEqual(["0.00", "0.00", "0.00", "General"]);
    });
  });

  /** TableRow: "Deletes the row from the table." A table keeps one row at least. */
  it("lose a row, and what stands below moves up", async () => {
    await Excel.run(async (context) => {
      const table = addTable(context);
      first(context).getRange("A5").values = [["Người lập biểu"]];
      const row = table.rows.getItemAt(0).load("index,values");
      await context.sync();
      expect([row.index, row.values]).toEqual([0, [["LA-01", "Thôn 1", 92]]]);
      row.delete();
      const range = table.getRange().load("address,values");
      const below = first(context).getRange("A4").load("values");
      await context.sync();
      expect(range.address).toBe("'Một'!A1:C2");
      expect([range.values[1], below.values]).toEqual([["LA-02", "Thôn 2", 85], [["Người lập biểu"]]]);
      table.rows.getItemAt(0).delete();
      const last = table.getDataBodyRange().load("address,values");
      await context.sync();
      expect([last.address, last.values]).toEqual(["'Một'!A2:C2", [["", "", ""]]]);
    });
  });

  it("refuse to push down what hangs together with cells beside them", async () => {
    const refused = await refusal((context) => {
      const table = addTable(context);
      first(context).getRange("C5:D5").merge();
      table.rows.add(undefined, [["LA-03", "Thôn 3", 70]]);
    });
    expect(refused.code).toBe("InvalidOperation");
  });

  it("grow and shrink with inserted and deleted rows and columns", async () => {
    await Excel.run(async (context) => {
      const table = addTable(context);
      first(context).getRange("3:3").insert("Down");
      first(context).getRange("B:B").insert("Right");
      const range = table.getRange().load("address");
      table.columns.load("items/name");
      await context.sync();
      expect(range.address).toBe("'Một'!A1:D4");
      expect(table.columns.items.map(({ name }) => name)).toEqual(["Mã KDC", "Column2", "Tên", "Điểm"]);
    });
  });

  it("leave their cells when converted to a range, and take them along when deleted", async () => {
    await Excel.run(async (context) => {
      const range = addTable(context).convertToRange().load("values");
      const count = context.workbook.tables.getCount();
      await context.sync();
      expect([range.values[0]?.[0], count.value]).toEqual(["Mã KDC", 0]);
      first(context).tables.add("A1:C3", true).delete();
      const used = first(context).getUsedRangeOrNullObject();
      await context.sync();
      expect(used.isNullObject).toBe(true);
    });
  });
});

/** https://learn.microsoft.com/javascript/api/excel/excel.nameditem */
describe("names", () => {
  beforeEach(() => openHost());

  it("stand for ranges or constants, in the workbook or on one sheet", async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.names
        .add("Vùng", first(context).getRange("A1:B2"), "ghi chú")
        .load("name,type,value,formula,scope,comment,visible");
      const mark = first(context).names.add("_dấu", '="TH|""2022"""');
      mark.visible = false;
      mark.load("type,value,visible,scope");
      await context.sync();
      expect([range.type, range.value, range.formula, range.scope, range.comment, range.visible]).toEqual([
        "Range",
        "'Một'!A1:B2",
        "='Một'!$A$1:$B$2",
        "Workbook",
        "ghi chú",
        true,
      ]);
      expect([mark.type, mark.value, mark.visible, mark.scope]).toEqual(["String", 'TH|"2022"', false, "Worksheet"]);
    });
  });

  it("of a range follow inserted and deleted rows", async () => {
    await Excel.run(async (context) => {
      const name = first(context).names.add("Vùng", first(context).getRange("A2:B4"));
      first(context).getRange("1:1").insert("Down");
      first(context).getRange("4:4").delete("Up");
      name.load("formula");
      await context.sync();
      expect(name.formula).toBe("='Một'!$A$3:$B$4");
      first(context).getRange("2:9").delete("Up");
      const gone = name.getRangeOrNullObject();
      name.load("formula");
      await context.sync();
      expect([name.formula, gone.isNullObject]).toEqual(["='Một'!#REF!", true]);
    });
  });

  it.each([
    ["A1", "InvalidArgument"],
    ["hai từ", "InvalidArgument"],
    ["1a", "InvalidArgument"],
    ["VÙNG", "ItemAlreadyExists"],
  ])("can't be called %j: %s", async (name, code) => {
    await Excel.run(async (context) => {
      context.workbook.names.add("Vùng", "=1");
      await context.sync();
    });
    expect((await refusal((context) => context.workbook.names.add(name, "=1"))).code).toBe(code);
  });
});

/** https://learn.microsoft.com/javascript/api/excel/excel.settingcollection */
describe("settings kept in the document", () => {
  it("hold any JSON value under a key, and are replaced by adding again", async () => {
    openHost();
    await Excel.run(async (context) => {
      context.workbook.settings.add("năm", { nam: 2021 });
      context.workbook.settings.add("năm", { nam: 2022 });
      const setting = context.workbook.settings.getItem("năm").load("key,value");
      const none = context.workbook.settings.getItemOrNullObject("không");
      const count = context.workbook.settings.getCount();
      await context.sync();
      expect([setting.key, setting.value, none.isNullObject, count.value]).toEqual(["năm", { nam: 2022 }, true, 1]);
    });
  });
});
