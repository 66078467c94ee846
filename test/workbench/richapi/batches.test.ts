import { HostError } from "../../../workbench/host";
import { first, openHost, refusal } from "./support";

/** https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling */
describe("a batch that fails", () => {
  it("keeps what came before the failing statement and drops what follows", async () => {
    const { workbook } = openHost();
    const error = await refusal((context) => {
      first(context).getRange("A1").values = [["trước"]];
      context.workbook.worksheets.getItem("Không có").activate();
      first(context).getRange("A2").values = [["sau"]];
    });
    expect(error.code).toBe("ItemNotFound");
    expect(workbook.sheets[0]?.cells.flat().map((cell) => cell?.value)).toEqual(["trước"]);
  });

  it("names the statement in debugInfo, and keeps the trace messages reached", async () => {
    openHost();
    const error = await refusal((context) => {
      context.trace("bước 1");
      first(context).getRange("A1").values = [[1, 2]];
      context.trace("bước 2");
    });
    expect(error.debugInfo.statement).toContain("values = ...");
    expect(error.traceMessages).toEqual(["bước 1"]);
  });

  it("can be made to fail by a test, once", async () => {
    const { host } = openHost();
    host.failNext((action, className) => (className === "Range" && action.Name === "Values" ? new HostError("GeneralException") : null));
    const write = (context: Excel.RequestContext) => {
      first(context).getRange("A1").values = [[1]];
    };
    expect((await refusal(write)).code).toBe("GeneralException");
    await Excel.run((context) => {
      write(context);
      return context.sync();
    });
  });
});

describe("members", () => {
  it.each<[string, (context: Excel.RequestContext) => unknown]>([
    ["a method", (context) => first(context).getRange("A1").removeDuplicates([0], true)],
    ["a collection", (context) => first(context).shapes.load("items")],
    ["a property", (context) => Object.assign(first(context).getRange("A1").format, { shrinkToFit: true })],
    ["a loaded property", (context) => first(context).load("enableCalculation")],
    ["an object", (context) => first(context).getRange("A1").getSpecialCells("Blanks").load("address")],
  ])("the host does not have answer ApiNotFound, never success: %s", async (_, use) => {
    openHost();
    expect((await refusal(use)).code).toBe("ApiNotFound");
  });

  it.each<[string, (context: Excel.RequestContext) => unknown]>([
    ["Range.getSpillParent (1.12)", (context) => first(context).getRange("A1").getSpillParent().load("address")],
    ["Table.resize (1.13)", (context) => first(context).tables.add("A1:B2", true).resize("A1:B3")],
    ["Range.top (1.10)", (context) => first(context).getRange("A1").load("top")],
  ])("newer than the version asked for answer ApiNotFound: %s", async (_, use) => {
    openHost({ apiVersion: "1.9" });
    expect((await refusal(use)).code).toBe("ApiNotFound");
  });

  it("of the version asked for are supported, newer sets are not", () => {
    const { office } = openHost({ apiVersion: "1.9" });
    const supported = (version: string): boolean => office.context.requirements.isSetSupported("ExcelApi", version);
    expect([supported("1.9"), supported("1.10"), office.context.requirements.isSetSupported("WordApi", "1.1")]).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe("ranges kept between round trips", () => {
  it("can be used after their first sync, and are let go when the run ends", async () => {
    const { host, workbook } = openHost();
    await Excel.run(async (context) => {
      const range = first(context).getRange("B2").load("address");
      await context.sync();
      expect(host.keptRanges).toBe(1);
      range.getCell(0, 1).values = [["bên cạnh"]];
      await context.sync();
    });
    expect(host.keptRanges).toBe(0);
    expect(workbook.sheets[0]?.cells[1]?.[2]?.value).toBe("bên cạnh");
  });

  it("follow inserted rows", async () => {
    openHost();
    await Excel.run(async (context) => {
      const range = first(context).getRange("B5").load("address");
      await context.sync();
      first(context).getRange("2:3").insert("Down");
      range.load("address");
      await context.sync();
      expect(range.address).toBe("'Một'!B7");
    });
  });

  it("are not kept where the add-in says untrack()", async () => {
    const { host } = openHost();
    await Excel.run(async (context) => {
      first(context).getRange("A1").untrack().load("values");
      await context.sync();
      expect(host.keptRanges).toBe(0);
    });
  });
});

/** "Excel on the web has a payload size limit for requests and responses of 5MB": https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization */
describe("the size of a round trip", () => {
  const values = (rows: number) =>
    Array.from({ length: rows }, (_, row) => Array.from({ length: 100 }, (__, column) => `${row}-${column}`.padEnd(50, "x")));

  it("is refused beyond the limit on the way in, and nothing is written", async () => {
    const { workbook } = openHost();
    const error = await refusal((context) => {
      first(context).getRangeByIndexes(0, 0, 1000, 100).values = values(1000);
    });
    expect(error.code).toBe("RequestPayloadSizeLimitExceeded");
    expect(workbook.sheets[0]?.cells).toEqual([]);
  });

  it("is refused beyond the limit on the way out", async () => {
    openHost();
    for (const start of [0, 500]) {
      await Excel.run(async (context) => {
        first(context).getRangeByIndexes(start, 0, 500, 100).values = values(500);
        await context.sync();
      });
    }
    const error = await refusal((context) => first(context).getUsedRange().load("values"));
    expect(error.code).toBe("ResponsePayloadSizeLimitExceeded");
  });

  it("has no limit on the desktop", async () => {
    const { host } = openHost({ platform: "PC" });
    await Excel.run(async (context) => {
      first(context).getRangeByIndexes(0, 0, 1000, 100).values = values(1000);
      await context.sync();
    });
    expect(host.stats.roundTrips[0]?.requestBytes).toBeGreaterThan(5 * 1024 * 1024);
  });
});
