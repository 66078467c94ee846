import { appendRows, readWorkbook, updateRows, writeSheets } from "../../src/excel";
import { insertCells } from "../../src/excel/formulas";
import { writeFlags } from "../../src/excel/flags";
import type { OpenExcel } from "./support/excelHost";
import { openExcel } from "./support/excelHost";
import { sheetModel } from "./support/models";
import { workbookState } from "./support/workbookState";

const append = { sheet: "Sheet1", afterRow: 0, afterData: false, above: null, firstColumn: 0, lastColumn: 0 };
const area = { firstRow: 4, firstColumn: 4, lastRow: 4, lastColumn: 4 };
const update = { row: 0, column: 0, before: "", after: "mới", numberFormat: "@" };

describe("a workbook that is open for reading only", () => {
  it.each([
    ["sheets", ({ excel }: OpenExcel) => writeSheets(excel, [sheetModel()], { own: [], marked: true })],
    ["rows", ({ excel }: OpenExcel) => appendRows(excel, { ...append, columns: [{ column: 0, numberFormat: "@" }], rows: [["LA-01"]] })],
    [
      "cells",
      ({ excel }: OpenExcel) => updateRows(excel, { sheet: "Sheet1", known: { firstRow: 0, firstColumn: 0, values: [] }, cells: [update] }),
    ],
    [
      "formulas",
      (open: OpenExcel) => insertCells(open.excel, { sheetId: open.sheet("Sheet1").id, area, contents: [[{ formula: "=1+1" }]] }),
    ],
    [
      "flags",
      (open: OpenExcel) =>
        writeFlags(open.excel, { sheetId: open.sheet("Sheet1").id, headerRow: 0, header: "KDC: cờ", texts: new Map([[1, "KDC ✗ 6.1"]]) }),
    ],
  ])("takes no %s, and says why", async (_what, write) => {
    const open = openExcel();
    open.workbook.readOnly = true;
    const before = workbookState(open.workbook);
    expect(await write(open)).toEqual({ ok: false, error: { code: "workbook-read-only" } });
    expect(workbookState(open.workbook)).toBe(before);
  });

  it("is read as any other", async () => {
    const open = openExcel();
    open.workbook.readOnly = true;
    expect(await readWorkbook(open.excel, { formSheets: [], isForm: () => false })).toMatchObject({ ok: true });
  });

  it("takes back nothing that was written before it became so", async () => {
    const open = openExcel();
    const written = await writeSheets(open.excel, [sheetModel()], { own: [], marked: true });
    if (!written.ok) throw new Error(written.error.code);
    open.workbook.readOnly = true;
    const before = workbookState(open.workbook);
    expect(await written.value.undo?.undo()).toEqual({ ok: false, error: { code: "workbook-read-only" } });
    expect(workbookState(open.workbook)).toBe(before);
  });
});
