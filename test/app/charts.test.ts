import { putChart, readCharts } from "../../src/app/charts";
import type { OwnSheetOutcome } from "../../src/app/ownSheet";
import type { ChartKey } from "../../src/core/charts/chartKey";
import type { UndoHandle } from "../../src/excel";
import { vi } from "../../src/i18n";
import type { OpenExcel } from "../excel/support/excelHost";
import { workbookState } from "../excel/support/workbookState";
import { KDCTB } from "../support/smallDistrict";
import { openDemo } from "./support/demo";

const sheet = "Biểu đồ 2022";
const vetoes: ChartKey = { kind: "vetoes" };
const recognised: ChartKey = { kind: "recognised", title: KDCTB };

async function put(open: OpenExcel, key: ChartKey): Promise<OwnSheetOutcome> {
  const outcome = await putChart(open.excel, 2022, key, vi);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error));
  return outcome.value;
}

async function takeBack(undo: UndoHandle | null): Promise<void> {
  const undone = await undo?.undo();
  if (!undone?.ok) throw new Error(JSON.stringify(undone));
}

const titles = (open: OpenExcel): readonly string[] => open.sheet(sheet).charts.map(({ title }) => title);
const struck = "Số khu dân cư bị điểm liệt theo tiêu chí";
const overYears = "Kết quả công nhận KDCTB qua các năm";

describe("reading the charts of a year", () => {
  it("gives their figures and writes nothing", async () => {
    const open = await openDemo();
    const before = workbookState(open.workbook);
    const read = await readCharts(open.excel, 2022);
    expect(read.ok && read.value.charts.histories[0]?.years.at(-1)).toMatchObject({ recognised: 72, first: 15, maintained: 52, again: 5 });
    expect(workbookState(open.workbook)).toBe(before);
  });

  it("is refused where a form is missing", async () => {
    const open = await openDemo();
    open.workbook.sheets = open.workbook.sheets.filter(({ name }) => name !== "Khu dân cư");
    expect(await readCharts(open.excel, 2022)).toMatchObject({ ok: false, error: { code: "no-figures" } });
    expect(await putChart(open.excel, 2022, vetoes, vi)).toMatchObject({ ok: false, error: { code: "no-figures" } });
  });
});

describe("putting a chart onto the year's sheet", () => {
  it("adds the sheet, once, and is taken back with all it brought", async () => {
    const open = await openDemo();
    const before = workbookState(open.workbook);
    const first = await put(open, vetoes);
    expect([first.sheets, titles(open)]).toEqual([[sheet], [struck]]);
    const once = workbookState(open.workbook);
    expect((await put(open, vetoes)).undo).toBeNull();
    expect(workbookState(open.workbook)).toBe(once);
    await takeBack(first.undo);
    expect(workbookState(open.workbook)).toBe(before);
  });

  it("puts a further one under those that are there, each step taken back by itself", async () => {
    const open = await openDemo();
    await put(open, vetoes);
    const one = workbookState(open.workbook);
    const { undo } = await put(open, recognised);
    expect(titles(open)).toEqual([struck, overYears]);
    await takeBack(undo);
    expect(workbookState(open.workbook)).toBe(one);
  });

  it("brings the charts that are there up to date with the forms", async () => {
    const open = await openDemo();
    await put(open, recognised);
    const ledger = open.sheet("Sổ công nhận");
    const row = ledger.cells.findIndex((cells) => cells[0]?.value === 2022 && cells[2]?.value === "KDCTB");
    await open.host.userEdits(ledger.id, { firstRow: row, lastRow: row, firstColumn: 2, lastColumn: 2 }, [["KDCKM"]]);
    await put(open, vetoes);
    const values = open.sheet(sheet).cells.find((cells) => cells[0]?.value === 2022);
    expect(values?.[2]?.value).toBe(71);
    expect(titles(open)).toEqual([overYears, struck]);
  });

  it("draws a chart again that the user deleted, when it is asked for, and no other", async () => {
    const open = await openDemo();
    await put(open, vetoes);
    await put(open, recognised);
    open.sheet(sheet).charts = [];
    const { undo } = await put(open, recognised);
    expect(titles(open)).toEqual([overYears]);
    expect((await put(open, recognised)).undo).toBeNull();
    await takeBack(undo);
    // The sheet is as we had written it: the chart by its former name.
    expect(titles(open)).toEqual([overYears]);
    expect((await put(open, recognised)).undo).toBeNull();
  });

  it("leaves a sheet of the user's own of that name alone, and says under which name it wrote", async () => {
    const open = await openDemo();
    await open.excel.run(async (context) => {
      context.workbook.worksheets.add(sheet).getRange("A1").values = [["của tôi"]];
      await context.sync();
    });
    const outcome = await put(open, vetoes);
    expect([outcome.sheets, outcome.findings.at(-1)?.code]).toEqual([[`${sheet} (2)`], "sheet-name-taken"]);
    expect(open.sheet(sheet).cells[0]?.[0]?.value).toBe("của tôi");
    expect(open.sheet(`${sheet} (2)`).charts).toHaveLength(1);
  });

  it("is refused where the user wrote something in the room that it would take", async () => {
    const open = await openDemo();
    await put(open, vetoes);
    const { id, cells } = open.sheet(sheet);
    const under = { firstRow: cells.length + 5, lastRow: cells.length + 5, firstColumn: 1, lastColumn: 1 };
    await open.host.userEdits(id, under, [["ghi chú của tôi"]]);
    const before = workbookState(open.workbook);
    const refused = await putChart(open.excel, 2022, recognised, vi);
    expect(refused).toMatchObject({ ok: false, error: { code: "cells-in-the-way", sheet } });
    expect(workbookState(open.workbook)).toBe(before);
  });
});
