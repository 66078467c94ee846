import { first, openHost, refusal } from "./support";

/** https://learn.microsoft.com/office/dev/add-ins/develop/application-specific-api-model#ornullobject-methods-and-properties */
describe("objects that do not exist", () => {
  beforeEach(() => openHost());

  it("are ItemNotFound where asked for without OrNullObject", async () => {
    const error = await refusal((context) => context.workbook.worksheets.getItem("Không có").load("name"));
    expect(error.code).toBe("ItemNotFound");
  });

  it("are null objects where asked for with OrNullObject, and so is what is reached through them", async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("Không có");
      const range = sheet.getRange("A1");
      const table = context.workbook.tables.getItemOrNullObject("Không có");
      const name = context.workbook.names.getItemOrNullObject("Không_có");
      const used = first(context).getUsedRangeOrNullObject(true);
      range.load("values");
      await context.sync();
      expect([sheet, range, table, name, used].map((object) => object.isNullObject)).toEqual([true, true, true, true, true]);
    });
  });

  it("take calls without effect: 'delete it if it is there' needs no round trip", async () => {
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItemOrNullObject("Không có").delete();
      const range = first(context).getRange("A1");
      range.values = [["sau đó"]];
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([["sau đó"]]);
    });
  });

  it("are told from those that exist in one round trip", async () => {
    const { host } = openHost();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject("một").load("name");
      await context.sync();
      expect([sheet.isNullObject, sheet.name]).toEqual([false, "Một"]);
    });
    expect(host.stats.roundTrips).toHaveLength(1);
  });
});

describe("properties that were not loaded", () => {
  it("throw PropertyNotLoaded in the client", async () => {
    openHost();
    await Excel.run(async (context) => {
      const range = first(context).getRange("A1").load("values");
      await context.sync();
      expect(() => range.text).toThrow(expect.objectContaining({ code: "PropertyNotLoaded" }) as Error);
    });
  });
});
