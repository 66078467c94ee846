import { appendRows, joinedUndo, readWorkbook, writeSheets } from "../../../src/excel";
import type { UndoHandle } from "../../../src/excel";
import { stepKeeper } from "../../../src/excel/memory/stepKeeper";
import { memorySheetName } from "../../../src/excel/memory/memorySheet";
import type { SheetModel } from "../../../src/forms/model/sheetModel";
import type { OpenExcel } from "../support/excelHost";
import { openExcel } from "../support/excelHost";
import { cell, chartOf, sheetModel } from "../support/models";
import { workbookState } from "../support/workbookState";

async function write({ excel }: OpenExcel, models: readonly SheetModel[]): Promise<UndoHandle> {
  const reading = await readWorkbook(excel, { formSheets: [], isForm: () => false });
  const written = await writeSheets(excel, models, { own: reading.ok ? reading.value.own : [], marked: true });
  if (!written.ok || written.value.undo === null) throw new Error(JSON.stringify(written));
  return written.value.undo;
}

const told = { kind: "compile", year: 2022, at: 1 };
const other = sheetModel({ rows: [[cell("Khác", "title")], [cell(3, "money"), cell("=x", "code")]], merges: [], charts: [] });
const added = sheetModel({ name: "Khen thưởng 2022", mark: "KT|2022" });
const one = (row: number, column: number) => ({ firstRow: row, firstColumn: column, lastRow: row, lastColumn: column });

describe("a step kept in the workbook", () => {
  it("is taken back by a later session as if it were in memory, and leaves nothing behind", async () => {
    const open = openExcel();
    await write(open, [sheetModel()]);
    const before = workbookState(open.workbook);
    const undo = await write(open, [other, added]);
    expect(await stepKeeper(open.excel).keep({ undo, told })).toBe(true);
    expect(open.sheet(memorySheetName).visibility).toBe("veryHidden");
    const later = stepKeeper(open.excel);
    const kept = await later.read();
    expect(kept).toMatchObject({ told, undo: { removes: ["Khen thưởng 2022"], restores: ["TH 2022"] } });
    expect(await kept?.undo.undo()).toEqual({ ok: true, value: undefined });
    expect(await later.keep(null)).toBe(true);
    expect(workbookState(open.workbook)).toBe(before);
  });

  it.each(["clusteredColumn", "bar"] as const)("brings back a chart of the kind %s with its axis", async (kind) => {
    const open = openExcel();
    await write(open, [sheetModel({ charts: [chartOf(kind)] })]);
    const before = workbookState(open.workbook);
    const undo = await write(open, [other]);
    expect(await stepKeeper(open.excel).keep({ undo, told })).toBe(true);
    const later = stepKeeper(open.excel);
    const kept = await later.read();
    expect(await kept?.undo.undo()).toEqual({ ok: true, value: undefined });
    await later.keep(null);
    expect(workbookState(open.workbook)).toBe(before);
  });

  it("finds its charts again, in whatever order their parts were put together", async () => {
    const turned = ({ place, title, ...rest }: ReturnType<typeof chartOf>) => ({ place, ...rest, title });
    const open = openExcel();
    await write(open, [sheetModel({ charts: [turned(chartOf("bar"))] })]);
    const before = workbookState(open.workbook);
    const undo = await write(open, [sheetModel({ charts: [turned({ ...chartOf("bar"), title: "Mới" })] })]);
    await stepKeeper(open.excel).keep({ undo, told });
    const later = stepKeeper(open.excel);
    expect(await (await later.read())?.undo.undo()).toEqual({ ok: true, value: undefined });
    await later.keep(null);
    expect(workbookState(open.workbook)).toBe(before);
  });

  it("takes rows back out of a table, several steps as one", async () => {
    const open = openExcel();
    await open.host.userEdits(open.sheet("Sheet1").id, { ...one(0, 0), lastColumn: 1 }, [["Mã", "Tên"]]);
    const before = workbookState(open.workbook);
    const columns = [
      { column: 0, numberFormat: "@" },
      { column: 1, numberFormat: "General" },
    ];
    const request = { sheet: "Sheet1", above: null, firstColumn: 0, lastColumn: 1, columns };
    const first = await appendRows(open.excel, { ...request, afterRow: 0, afterData: false, rows: [["01", "=Lộc An"]] });
    const second = await appendRows(open.excel, {
      ...request,
      afterRow: 1,
      afterData: true,
      rows: [
        ["02", "B"],
        ["03", null],
      ],
    });
    if (!first.ok || !second.ok) throw new Error("not written");
    const keeper = stepKeeper(open.excel);
    await keeper.keep({ undo: joinedUndo([first.value, second.value]), told });
    const kept = await stepKeeper(open.excel).read();
    expect(kept?.undo).toMatchObject({ removes: [], restores: ["Sheet1"], rows: [{ sheet: "Sheet1", count: 3 }] });
    expect(await kept?.undo.undo()).toEqual({ ok: true, value: undefined });
    await keeper.keep(null);
    expect(workbookState(open.workbook)).toBe(before);
  });

  it("takes nothing back of a joined step where one part was changed since", async () => {
    const open = openExcel();
    const parts = [await write(open, [sheetModel()]), await write(open, [added])];
    await open.host.userEdits(open.sheet("TH 2022").id, one(2, 2), [["5"]]);
    const before = workbookState(open.workbook);
    expect(await joinedUndo(parts).undo()).toEqual({ ok: false, error: { code: "changed-since", sheet: "TH 2022" } });
    expect(workbookState(open.workbook)).toBe(before);
  });

  it("refuses where a cell was changed after the workbook was opened again", async () => {
    const open = openExcel();
    const undo = await write(open, [added]);
    await stepKeeper(open.excel).keep({ undo, told });
    await open.host.userEdits(open.sheet("Khen thưởng 2022").id, one(2, 2), [["5"]]);
    const kept = await stepKeeper(open.excel).read();
    expect(await kept?.undo.undo()).toEqual({ ok: false, error: { code: "changed-since", sheet: "Khen thưởng 2022" } });
  });

  it("is gone while the next step lasts, and replaced after it", async () => {
    const open = openExcel();
    const keeper = stepKeeper(open.excel);
    await keeper.keep({ undo: await write(open, [sheetModel()]), told });
    await keeper.clear();
    expect(await stepKeeper(open.excel).read()).toBeNull();
    await keeper.keep({ undo: await write(open, [added]), told });
    expect((await stepKeeper(open.excel).read())?.undo.removes).toEqual(["Khen thưởng 2022"]);
    expect(open.workbook.sheets.filter(({ name }) => name.startsWith(memorySheetName))).toHaveLength(1);
  });

  it("gets a new sheet where someone took the old one away", async () => {
    const open = openExcel();
    const keeper = stepKeeper(open.excel);
    const undo = await write(open, [sheetModel()]);
    await keeper.keep({ undo, told });
    open.workbook.sheets.pop();
    expect(await keeper.keep({ undo, told })).toBe(true);
    expect((await stepKeeper(open.excel).read())?.told).toEqual(told);
  });

  it("is the last of either, where two panes are open over the workbook", async () => {
    const open = openExcel();
    const [one, two] = [stepKeeper(open.excel), stepKeeper(open.excel)];
    expect([await one.read(), await two.read()]).toEqual([null, null]);
    await one.keep({ undo: await write(open, [sheetModel()]), told });
    await two.clear();
    expect(await stepKeeper(open.excel).read()).toBeNull();
    expect(await two.keep({ undo: await write(open, [other]), told: { ...told, at: 2 } })).toBe(true);
    expect((await stepKeeper(open.excel).read())?.told).toEqual({ ...told, at: 2 });
    expect(open.workbook.sheets.filter(({ visibility }) => visibility === "veryHidden")).toHaveLength(1);
  });

  it("is no form and no annual sheet to whoever reads the workbook, whose reading takes no more round trips", async () => {
    const open = openExcel();
    await stepKeeper(open.excel).keep({ undo: await write(open, [sheetModel()]), told });
    const reading = await readWorkbook(open.excel, { formSheets: [], isForm: () => true });
    expect(reading.ok && reading.value.grids.map(({ sheet }) => sheet)).not.toContain(memorySheetName);
    expect(reading.ok && reading.value.own.map(({ name }) => name)).toContain(memorySheetName);
  });

  it.each<readonly [string, (open: OpenExcel) => Promise<void> | void]>([
    ["the workbook's structure is protected", ({ workbook }) => void (workbook.structureProtected = true)],
    [
      "the user has a sheet of that name",
      ({ excel }) =>
        excel.run(async (context) => {
          context.workbook.worksheets.add(memorySheetName);
          await context.sync();
        }),
    ],
  ])("is not kept, and the user's workbook stays as it is, where %s", async (_where, prepare) => {
    const open = openExcel();
    const undo = await write(open, [sheetModel()]);
    await prepare(open);
    const before = workbookState(open.workbook);
    expect(await stepKeeper(open.excel).keep({ undo, told })).toBe(false);
    expect(workbookState(open.workbook)).toBe(before);
    expect(await stepKeeper(open.excel).read()).toBeNull();
  });

  it("is not kept where its undo can't be put into words, or is too long; an older one goes all the same", async () => {
    const open = openExcel();
    const keeper = stepKeeper(open.excel);
    const undo = await write(open, [sheetModel()]);
    const long = await write(open, [
      sheetModel({
        name: "Dài",
        mark: "D",
        rows: [[cell("x".repeat(30_000))]].concat(Array.from({ length: 40 }, () => [cell("y".repeat(30_000))])),
        merges: [],
        charts: [],
      }),
    ]);
    const { memory: _memory, ...session } = undo;
    for (const step of [session, long]) {
      await keeper.keep({ undo, told });
      expect(await keeper.keep({ undo: step, told })).toBe(false);
      expect(open.workbook.sheets.map(({ name }) => name)).not.toContain(memorySheetName);
    }
  });

  it.each([
    ["a part is cut", 101, (text: string) => text.slice(0, -5)],
    ["a letter is another", 101, (text: string) => text.replace("TH", "XX")],
    ["the header is gone", 100, () => ""],
  ])("means no undo, and no failure, where %s", async (_what, row, change) => {
    const open = openExcel();
    await stepKeeper(open.excel).keep({ undo: await write(open, [sheetModel()]), told });
    const found = open.sheet(memorySheetName).cells[row]?.[0];
    if (!found || typeof found.value !== "string") throw new Error("no record");
    found.value = change(found.value);
    expect(await stepKeeper(open.excel).read()).toBeNull();
  });
});
