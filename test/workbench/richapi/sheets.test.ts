import { first, openHost, refusal } from "./support";

const names = (context: Excel.RequestContext) => context.workbook.worksheets.load("items/name");

/** https://learn.microsoft.com/javascript/api/excel/excel.worksheetcollection */
describe("sheets", () => {
  it("are added at the end, without becoming active", async () => {
    openHost();
    await Excel.run(async (context) => {
      const added = context.workbook.worksheets.add("TH 2022").load("name,position,id");
      const active = context.workbook.worksheets.getActiveWorksheet().load("name");
      await context.sync();
      expect([added.name, added.position, active.name]).toEqual(["TH 2022", 2, "Một"]);
      added.name = "TH 2023";
      const sheets = names(context);
      await context.sync();
      expect(sheets.items.map(({ name }) => name)).toEqual(["Một", "Hai", "TH 2023"]);
    });
  });

  it.each(["a".repeat(32), "a/b", "a:b", "a\\b", "a?b", "a*b", "[a]", "'a", "a'", "", "History"])("can't be named %j", async (name) => {
    openHost();
    expect(
      (await refusal((context) => (name === "" ? Object.assign(first(context), { name }) : context.workbook.worksheets.add(name)))).code,
    ).toBe("InvalidArgument");
  });

  it.each(["Hai", "HAI"])("can't share a name, in whatever case: %s", async (name) => {
    openHost();
    expect((await refusal((context) => context.workbook.worksheets.add(name))).code).toBe("ItemAlreadyExists");
  });

  it("are found by name in any case and by id, also after a renaming", async () => {
    openHost();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("MỘT").load("id,name");
      await context.sync();
      sheet.name = "Khác";
      const again = context.workbook.worksheets.getItem(sheet.id).load("name");
      sheet.getRange("A1").values = [["vẫn tới"]];
      await context.sync();
      expect(again.name).toBe("Khác");
    });
  });

  it("carry references along when renamed, and turn them to #REF! when deleted", async () => {
    openHost();
    await Excel.run(async (context) => {
      const cells = first(context).getRange("A1:C1");
      cells.formulas = [["=Hai!A1+SUM(Hai!$B$2:$B$9)", '="Hai!A1"', "=Hai!A1&'Một'!A2"]];
      context.workbook.names.add("Vùng", context.workbook.worksheets.getItem("Hai").getRange("A1:B2"));
      const renamed = context.workbook.worksheets.getItem("Hai");
      renamed.name = "TH 2022";
      cells.load("formulas");
      const name = context.workbook.names.getItem("Vùng").load("formula");
      await context.sync();
      expect(cells.formulas).toEqual([["='TH 2022'!A1+SUM('TH 2022'!$B$2:$B$9)", '="Hai!A1"', "='TH 2022'!A1&'Một'!A2"]]);
      expect(name.formula).toBe("='TH 2022'!$A$1:$B$2");
      renamed.delete();
      cells.load("formulas");
      name.load("formula,type,value");
      await context.sync();
      expect(cells.formulas).toEqual([["=#REF!+SUM(#REF!)", '="Hai!A1"', "=#REF!&'Một'!A2"]]);
      expect([name.formula, name.type, name.value]).toEqual(["=#REF!", "Error", "#REF!"]);
    });
  });

  it("leave one visible: the last one can be neither deleted nor hidden", async () => {
    openHost();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Hai").visibility = "Hidden";
      await context.sync();
    });
    expect((await refusal((context) => first(context).delete())).code).toBe("InvalidOperation");
    expect((await refusal((context) => Object.assign(first(context), { visibility: "VeryHidden" }))).code).toBe("InvalidOperation");
  });

  it("can't be deleted while very hidden ('InvalidOperation')", async () => {
    openHost();
    const error = await refusal((context) => {
      const sheet = context.workbook.worksheets.getItem("Hai");
      sheet.visibility = "VeryHidden";
      sheet.delete();
    });
    expect(error.code).toBe("InvalidOperation");
  });

  it.each<[string, (context: Excel.RequestContext) => unknown]>([
    ["added", (context) => context.workbook.worksheets.add("Ba")],
    ["deleted", (context) => first(context).delete()],
    ["renamed", (context) => Object.assign(first(context), { name: "Khác" })],
    ["moved", (context) => Object.assign(first(context), { position: 1 })],
  ])("can't be %s while the workbook's structure is protected", async (_, change) => {
    openHost();
    await Excel.run(async (context) => {
      context.workbook.protection.protect();
      const protection = context.workbook.protection.load("protected");
      await context.sync();
      expect(protection.protected).toBe(true);
    });
    expect((await refusal(change)).code).toBe("AccessDenied");
  });

  it("that are protected refuse writing to locked cells, and take it in unlocked ones", async () => {
    openHost();
    await Excel.run(async (context) => {
      first(context).getRange("B1").format.protection.locked = false;
      first(context).protection.protect();
      first(context).getRange("B1").values = [["được"]];
      await context.sync();
    });
    expect((await refusal((context) => Object.assign(first(context).getRange("A1"), { values: 1 }))).code).toBe("AccessDenied");
    expect((await refusal((context) => Object.assign(first(context).getRange("B1").format.font, { bold: true }))).code).toBe(
      "AccessDenied",
    );
  });

  /** https://learn.microsoft.com/javascript/api/excel/excel.worksheetprotectionoptions */
  it("that are protected with exceptions tell them, and let people do those, but not unlock cells", async () => {
    openHost();
    await Excel.run(async (context) => {
      const { protection } = first(context);
      protection.protect({
        allowFormatCells: true,
        allowFormatRows: true,
        allowSort: true,
        allowInsertRows: false,
        selectionMode: "Normal",
      });
      protection.load("options");
      first(context).getRange("A1").format.font.bold = true;
      first(context).getRange("A1").format.rowHeight = 30;
      await context.sync();
      const { allowFormatCells, allowSort, allowInsertRows, allowFormatColumns, selectionMode } = protection.options;
      expect([allowFormatCells, allowSort, allowInsertRows, allowFormatColumns, selectionMode]).toEqual([
        true,
        true,
        false,
        false,
        "Normal",
      ]);
    });
    const denied = [
      (context: Excel.RequestContext) => Object.assign(first(context).getRange("A1").format, { columnWidth: 50 }),
      (context: Excel.RequestContext) => Object.assign(first(context).getRange("A1").format.protection, { locked: false }),
      (context: Excel.RequestContext) => Object.assign(first(context).getRange("A1"), { values: 1 }),
      (context: Excel.RequestContext) => first(context).protection.protect({ allowSort: true }),
    ];
    for (const change of denied) expect((await refusal(change)).code).toBe("AccessDenied");
  });

  it("refuse an option of protection that Excel has not, or that the model can't hold", async () => {
    openHost();
    expect((await refusal((context) => first(context).protection.protect({ allowAll: true } as never))).code).toBe("InvalidArgument");
    expect((await refusal((context) => first(context).protection.protect({ selectionMode: "Unlocked" }))).code).toBe("NotImplemented");
  });

  it("without content answer their top left cell as used range", async () => {
    openHost();
    await Excel.run(async (context) => {
      const used = first(context).getUsedRange().load("address");
      await context.sync();
      expect(used.address).toBe("'Một'!A1");
    });
  });

  it("tell their used range with formats, or by values only", async () => {
    openHost();
    await Excel.run(async (context) => {
      first(context).getRange("B2").values = [[1]];
      first(context).getRange("D9").format.fill.color = "#FFFF00";
      const all = first(context).getUsedRange().load("address");
      const values = first(context).getUsedRange(true).load("address");
      await context.sync();
      expect([all.address, values.address]).toEqual(["'Một'!B2:D9", "'Một'!B2"]);
    });
  });
});
