import { cellRect } from "../../../workbench/model/rect";
import type { HostChange } from "../../../workbench/host";
import { first, openHost, tableEngine } from "./support";

/** https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-events */
describe("events", () => {
  it("tell of changes by a person and by the add-in itself, once registered, until removed", async () => {
    const { host, workbook } = openHost();
    const sheetId = workbook.sheets[0]?.id ?? "";
    const seen: string[] = [];
    const registered = await Excel.run(async (context) => {
      const result = context.workbook.worksheets.onChanged.add((event) => {
        seen.push(`${event.changeType} ${event.address} ${String(event.triggerSource)}`);
        return Promise.resolve();
      });
      await context.sync();
      return result;
    });
    await host.userEdits(sheetId, cellRect(4, 1), [["92"]]);
    await Excel.run(async (context) => {
      first(context).getRange("A1:B2").values = [
        [1, 2],
        [3, 4],
      ];
      first(context).getRange("9:9").insert("Down");
      await context.sync();
    });
    expect(seen).toEqual(["RangeEdited B5 Unknown", "RangeEdited A1:B2 ThisLocalAddin", "RowInserted 9:9 ThisLocalAddin"]);
    await Excel.run(registered.context, async (context) => {
      registered.remove();
      await context.sync();
    });
    await host.userEdits(sheetId, cellRect(0, 0), [["sau đó"]]);
    expect(seen).toHaveLength(3);
  });

  it("of one sheet reach only those who listen to it", async () => {
    const { host, workbook } = openHost();
    const seen: string[] = [];
    await Excel.run(async (context) => {
      first(context).onSelectionChanged.add((event) => {
        seen.push(event.address);
        return Promise.resolve();
      });
      await context.sync();
    });
    await host.userSelects(workbook.sheets[0]?.id ?? "", cellRect(2, 2));
    await host.userSelects(workbook.sheets[1]?.id ?? "", cellRect(8, 8));
    expect(seen).toEqual(["C3"]);
  });

  it("tell which sheets were activated, added and deleted", async () => {
    openHost();
    const seen: string[] = [];
    const note = (kind: string) => () => {
      seen.push(kind);
      return Promise.resolve();
    };
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.onActivated.add(note("activated"));
      worksheets.onAdded.add(note("added"));
      worksheets.onDeleted.add(note("deleted"));
      await context.sync();
      worksheets.add("Ba").activate();
      worksheets.getItem("Hai").delete();
      await context.sync();
    });
    expect(seen).toEqual(["added", "activated", "deleted"]);
  });

  it("are silent while the add-in switched them off", async () => {
    const { host, workbook } = openHost();
    const seen: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add((event) => {
        seen.push(event.address);
        return Promise.resolve();
      });
      context.runtime.enableEvents = false;
      await context.sync();
    });
    await host.userEdits(workbook.sheets[0]?.id ?? "", cellRect(0, 0), [["x"]]);
    expect(seen).toEqual([]);
  });

  it("let the add-in read the selection, and select", async () => {
    const { host, workbook } = openHost();
    await host.userSelects(workbook.sheets[1]?.id ?? "", { firstRow: 1, lastRow: 3, firstColumn: 0, lastColumn: 1 });
    await Excel.run(async (context) => {
      const selected = context.workbook.getSelectedRange().load("address");
      const active = context.workbook.getActiveCell().load("address");
      await context.sync();
      expect([selected.address, active.address]).toEqual(["Hai!A2:B4", "Hai!A2"]);
      first(context).getRange("D4").select();
      const sheet = context.workbook.worksheets.getActiveWorksheet().load("name");
      await context.sync();
      expect([sheet.name, workbook.selection.range]).toEqual(["Một", cellRect(3, 3)]);
    });
  });
});

/** https://learn.microsoft.com/javascript/api/excel/excel.application */
describe("calculation", () => {
  const engine = () => tableEngine({ "=1+1": 2, "=A1*2": 4 });

  it("gives formulas their values within the batch that wrote them", async () => {
    openHost({ engine: engine() });
    await Excel.run(async (context) => {
      const range = first(context).getRange("A1:B1");
      range.formulas = [["=1+1", "=A1*2"]];
      range.load("values,formulas");
      await context.sync();
      expect([range.values, range.formulas]).toEqual([[[2, 4]], [["=1+1", "=A1*2"]]]);
    });
  });

  it("is asked for once a batch, however many cells were written", async () => {
    const counting = engine();
    openHost({ engine: counting });
    await Excel.run(async (context) => {
      for (let row = 0; row < 5; row += 1) first(context).getCell(row, 0).formulas = [["=1+1"]];
      await context.sync();
    });
    expect(counting.calls).toBe(1);
  });

  it("never runs where no formula stands, nor where nothing was written", async () => {
    const counting = engine();
    openHost({ engine: counting });
    await Excel.run(async (context) => {
      first(context).getRange("A1").values = [[1]];
      await context.sync();
      first(context).getRange("A1").load("values");
      await context.sync();
    });
    expect(counting.calls).toBe(0);
  });

  it("waits for the next sync where the add-in suspended it", async () => {
    openHost({ engine: engine() });
    await Excel.run(async (context) => {
      context.application.suspendApiCalculationUntilNextSync();
      const range = first(context).getRange("A1");
      range.formulas = [["=1+1"]];
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([[""]]);
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([[2]]);
    });
  });

  it("waits until it is asked for where the mode is manual", async () => {
    openHost({ engine: engine() });
    await Excel.run(async (context) => {
      context.application.calculationMode = "Manual";
      const range = first(context).getRange("A1");
      range.formulas = [["=1+1"]];
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([[""]]);
      context.application.calculate("Full");
      range.load("values");
      await context.sync();
      expect(range.values).toEqual([[2]]);
    });
  });
});

describe("spilled cells", () => {
  const spilled = () => {
    const opened = openHost();
    const sheet = opened.workbook.sheets[0];
    if (!sheet) throw new Error("no sheet");
    const from = { row: 0, column: 0 };
    sheet.cells[0] = [
      { value: 1, formula: "=SEQUENCE(1,3)", style: 0, spill: { rows: 1, columns: 3 } },
      { value: 2, style: 0, spilledFrom: from },
      { value: 3, style: 0, spilledFrom: from },
    ];
    return { ...opened, sheet };
  };

  /** https://learn.microsoft.com/office/dev/add-ins/excel/excel-add-ins-ranges-dynamic-arrays */
  it("are found from their formula, and their formula from them", async () => {
    spilled();
    await Excel.run(async (context) => {
      const area = first(context).getRange("A1").getSpillingToRange().load("address");
      const parent = first(context).getRange("C1").getSpillParent().load("address");
      const many = first(context).getRange("A1:B1").getSpillParentOrNullObject();
      await context.sync();
      expect([area.address, parent.address, many.isNullObject]).toEqual(["'Một'!A1:C1", "'Một'!A1", true]);
    });
  });

  it("go when their formula is overwritten", async () => {
    const { sheet } = spilled();
    await Excel.run(async (context) => {
      first(context).getRange("A1").values = [["hết"]];
      await context.sync();
    });
    expect(sheet.cells[0]?.map((cell) => cell?.value)).toEqual(["hết", null, null]);
  });

  it("stay when they are blanked, and block their formula when they are written over", async () => {
    const { sheet } = spilled();
    await Excel.run(async (context) => {
      first(context).getRange("B1:C1").values = [["", "chặn"]];
      await context.sync();
    });
    expect(sheet.cells[0]?.map((cell) => [cell?.value, cell?.spilledFrom !== undefined])).toEqual([
      [1, false],
      [2, true],
      ["chặn", false],
    ]);
  });
});

describe("whoever shows the workbook", () => {
  it("is told what changed: cells joined over slices, sheets, layout, selection", async () => {
    const { host, workbook } = openHost();
    const seen: HostChange[] = [];
    host.onChange((changes) => seen.push(...changes));
    const sheetId = workbook.sheets[0]?.id;
    await Excel.run(async (context) => {
      first(context).getRange("A1:J400").values = Array.from({ length: 400 }, () => Array.from({ length: 10 }, () => 1));
      first(context).freezePanes.freezeRows(2);
      first(context).getRange("B2").select();
      context.workbook.worksheets.add();
      await context.sync();
    });
    expect(seen).toEqual([
      { kind: "values", sheetId, rect: { firstRow: 0, firstColumn: 0, lastRow: 399, lastColumn: 9 } },
      { kind: "layout", sheetId },
      { kind: "selection" },
      { kind: "sheets" },
    ]);
  });

  it("can change the workbook between two round trips, as someone else would", async () => {
    const { host, workbook } = openHost();
    const stop = host.beforeRequest(() => {
      workbook.structureProtected = true;
    });
    await Excel.run(async (context) => {
      const protection = context.workbook.protection.load("protected");
      await context.sync();
      expect(protection.protected).toBe(true);
    });
    stop();
  });
});
