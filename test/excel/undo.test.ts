import { readWorkbook, writeSheets } from "../../src/excel";
import type { UndoHandle } from "../../src/excel";
import type { SheetModel } from "../../src/forms/model/sheetModel";
import type { OpenExcel } from "./support/excelHost";
import { openExcel } from "./support/excelHost";
import { cell, sheetModel } from "./support/models";
import { doneAt, textsOfTheirs, types } from "./support/someoneElse";
import { workbookState } from "./support/workbookState";

async function write({ excel }: OpenExcel, models: readonly SheetModel[]): Promise<UndoHandle> {
  const reading = await readWorkbook(excel, { formSheets: [], isForm: () => false });
  const written = await writeSheets(excel, models, { own: reading.ok ? reading.value.own : [], marked: true });
  if (!written.ok || written.value.undo === null) throw new Error(JSON.stringify(written));
  return written.value.undo;
}

const changed = sheetModel({
  rows: [[cell("Khác hẳn", "title")], [cell("=x", "code"), cell(3, "money")]],
  merges: [],
  charts: [],
  tabColor: null,
  print: { ...sheetModel().print, orientation: "portrait" },
});
const added = sheetModel({ name: "Khen thưởng 2022", mark: "KT|2022" });

const one = (row: number, column: number) => ({ firstRow: row, firstColumn: column, lastRow: row, lastColumn: column });

describe("undo", () => {
  it("puts what was rewritten back, and takes away what was added", async () => {
    const open = openExcel();
    await write(open, [sheetModel()]);
    await open.host.userEdits(open.sheet("TH 2022").id, one(2, 2), [["99"]]);
    const before = workbookState(open.workbook);
    const undo = await write(open, [changed, added]);
    expect([undo.removes, undo.restores]).toEqual([["Khen thưởng 2022"], ["TH 2022"]]);
    expect(await undo.undo()).toEqual({ ok: true, value: undefined });
    expect(workbookState(open.workbook)).toEqual(before);
  });

  it("finds its sheets even if they were renamed or moved since", async () => {
    const open = openExcel();
    const undo = await write(open, [added]);
    open.sheet("Khen thưởng 2022").name = "Tiền thưởng";
    expect((await undo.undo()).ok).toBe(true);
    expect(open.workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
  });

  it.each([
    ["a figure was changed", 2, 2, "5"],
    ["something was written beside the table of a sheet that would go", 9, 9, "ghi chú"],
  ])("refuses, and changes nothing, where %s", async (_, row, column, text) => {
    const open = openExcel();
    const undo = await write(open, [added]);
    await open.host.userEdits(open.sheet("Khen thưởng 2022").id, one(row, column), [[text]]);
    const before = workbookState(open.workbook);
    expect(await undo.undo()).toEqual({ ok: false, error: { code: "changed-since", sheet: "Khen thưởng 2022" } });
    expect(workbookState(open.workbook)).toEqual(before);
  });

  it("refuses where a sheet is gone", async () => {
    const open = openExcel();
    const undo = await write(open, [added]);
    open.workbook.sheets.pop();
    expect(await undo.undo()).toMatchObject({ ok: false, error: { code: "sheet-gone" } });
  });

  it("keeps what the user wrote beside a rewritten table", async () => {
    const open = openExcel();
    await write(open, [sheetModel()]);
    const undo = await write(open, [changed]);
    await open.host.userEdits(open.sheet("TH 2022").id, one(30, 1), [["ghi sau"]]);
    expect((await undo.undo()).ok).toBe(true);
    expect(open.sheet("TH 2022").cells[30]?.[1]?.value).toBe("ghi sau");
    expect(open.sheet("TH 2022").cells[0]?.[0]?.value).toBe("BIỂU TỔNG HỢP NĂM 2022");
  });

  it("types again what someone typed into each of the sheets in its very last moment", async () => {
    const other = { name: "Khác 2022", mark: "K|2022", charts: [] };
    const attempt = async (at: number): Promise<boolean | null> => {
      const open = openExcel();
      await write(open, [sheetModel(), sheetModel(other)]);
      const undo = await write(open, [changed, { ...changed, ...other }]);
      const texts = doneAt(open, at, (now) => {
        types("TH 2022", 0, 0)(now);
        types("Khác 2022", 1, 1)(now);
      });
      await undo.undo();
      if (texts() === null) return null;
      expect(textsOfTheirs(open)).toBe(2);
      return open.sheet("TH 2022").cells[2]?.[1]?.value === "Lộc An";
    };
    const tried: boolean[] = [];
    for (let at = 1, back = await attempt(at); back !== null; at += 1, back = await attempt(at)) tried.push(back);
    // Both outcomes were met: refused, and taken back around what was typed.
    expect(new Set(tried).size).toBe(2);
  });

  it("refuses where someone wrote into cells that the step had cleared", async () => {
    const open = openExcel();
    await write(open, [sheetModel()]);
    const undo = await write(open, [changed]);
    await open.host.userEdits(open.sheet("TH 2022").id, one(4, 1), [["của tôi"]]);
    expect(await undo.undo()).toEqual({ ok: false, error: { code: "changed-since", sheet: "TH 2022" } });
    expect(open.sheet("TH 2022").cells[4]?.[1]?.value).toBe("của tôi");
  });
});
