import { compileYear } from "../../src/app/compileYear";
import { readWorkbook, writeSheets } from "../../src/excel";
import type { SheetModel } from "../../src/forms/model/sheetModel";
import { vi } from "../../src/i18n";
import { createWorkbook } from "../../workbench/model/createWorkbook";
import type { WorkbookModel } from "../../workbench/model/types";
import type { OpenExcel } from "../excel/support/excelHost";
import { openExcel } from "../excel/support/excelHost";
import { cell, sheetModel } from "../excel/support/models";
import { workbookState } from "../excel/support/workbookState";
import { openDemo } from "./support/demo";

const compile = ({ excel }: OpenExcel) => compileYear({ year: 2022, excel, words: vi });

/** Runs a job in a pane that is closed after so many messages: no further one comes through. Tells whether it came to that. */
async function closedAfter(messages: number, run: (open: OpenExcel) => Promise<unknown>, workbook: WorkbookModel): Promise<boolean> {
  const open = openExcel({ workbook });
  let requests = 0;
  open.host.beforeRequest(() => {
    requests += 1;
    if (requests > messages) throw new Error("the pane is closed");
  });
  await run(open);
  return requests > messages;
}

/** The sheet grew since it was written last. */
const large = (rows: number): SheetModel =>
  sheetModel({
    rows: Array.from({ length: rows }, (_, row) => [
      cell(row, "count"),
      cell(`Thôn ${row}, xã Lộc An: ${"liệt tiêu chí về ma túy ".repeat(24)}`),
      cell(row % 7, "score"),
      cell(0.5, "percent"),
    ]),
    merges: [],
    charts: [],
  });
const further = sheetModel({ name: "Khen thưởng 2022", mark: "KT|2022", charts: [] });

async function write({ excel }: OpenExcel, models: readonly SheetModel[]) {
  const reading = await readWorkbook(excel, { formSheets: [], isForm: () => false });
  return writeSheets(excel, models, { own: reading.ok ? reading.value.own : [], marked: true });
}

async function withSmall(): Promise<WorkbookModel> {
  const workbook = createWorkbook("Sheet1");
  await write(openExcel({ workbook }), [large(20)]);
  return workbook;
}

/** Looks by what they are: their numbers tell only in which order a workbook met them. */
const stateOf = (workbook: WorkbookModel): string =>
  workbookState(workbook).replace(/look (\d+)/gu, (_, number) => JSON.stringify(workbook.styles[Number(number)]));

describe("a pane that is closed while it compiles", () => {
  it("leaves the workbook as it was or as it becomes, and the next compile makes of it what it should be", async () => {
    const before = stateOf((await openDemo()).workbook);
    const done = await openDemo();
    await compile(done);
    const expected = stateOf(done.workbook);
    for (let messages = 1; ; messages += 1) {
      const { workbook } = await openDemo();
      const wasClosed = await closedAfter(messages, compile, workbook);
      expect([before, expected]).toContain(stateOf(workbook));
      expect((await compile(openExcel({ workbook }))).ok).toBe(true);
      expect(stateOf(workbook)).toBe(expected);
      if (!wasClosed) break;
    }
  });
});

describe.each([
  ["new sheets", async () => createWorkbook("Sheet1")],
  ["a sheet that has grown", withSmall],
])("a pane that is closed while it writes %s, in several messages", (_case, prepare) => {
  it("leaves them known as ours, to be written anew", async () => {
    const models = [large(6_000), further];
    const whole = await prepare();
    await write(openExcel({ workbook: whole }), models);
    const expected = stateOf(whole);
    let halfWay = 0;
    for (let messages = 1; ; messages += 1) {
      const workbook = await prepare();
      const before = stateOf(workbook);
      if (!(await closedAfter(messages, (open) => write(open, models), workbook))) break;
      if (stateOf(workbook) !== before) halfWay += 1;
      expect(await write(openExcel({ workbook }), models)).toMatchObject({ ok: true, value: { findings: [] } });
      expect(stateOf(workbook)).toBe(expected);
    }
    expect(halfWay).toBeGreaterThan(0);
  });
});
