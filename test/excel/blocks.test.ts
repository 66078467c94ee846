import { readWorkbook, writeSheets } from "../../src/excel";
import { textBytes } from "../../src/excel/blocks";
import type { SheetModel } from "../../src/forms/model/sheetModel";
import { openExcel } from "./support/excelHost";
import { cell, sheetModel } from "./support/models";
import { workbookState } from "./support/workbookState";

describe("bytes of a text", () => {
  it.each(["", "abc", "Lộc An", 'a"b\\c', "dòng\nmới", "ngày 18/11"])("%j are those of its JSON in UTF-8", (text) => {
    expect(textBytes(text)).toBe(new TextEncoder().encode(JSON.stringify(text)).length);
  });
});

const rows = 9_000;
const large = (tabColor: string | null = null): SheetModel =>
  sheetModel({
    rows: Array.from({ length: rows }, (_, row) => [
      cell(row, "count"),
      cell(`Thôn ${row}, xã Lộc An, huyện Bảo Lâm, tỉnh Lâm Đồng: ${"liệt tiêu chí về ma túy ".repeat(12)}`),
      cell(row % 7, "score"),
      cell(0.5, "percent"),
    ]),
    merges: [],
    charts: [],
    tabColor,
  });

describe("a sheet of more than 4 MB", () => {
  it("is written in blocks under 4 MB, and comes out whole", async () => {
    const { excel, host, sheet } = openExcel();
    expect(await writeSheets(excel, [large()], { own: [], marked: true })).toMatchObject({ ok: true });
    const sizes = host.stats.roundTrips.map(({ requestBytes }) => requestBytes);
    expect(Math.max(...sizes)).toBeLessThan(4_000_000);
    expect(sizes.length).toBeGreaterThan(2);
    expect(sheet("TH 2022").cells).toHaveLength(rows);
    expect(sheet("TH 2022").cells[rows - 1]?.[0]?.value).toBe(rows - 1);
  });

  it("that the user stops in the middle is taken back", async () => {
    const open = openExcel();
    const before = workbookState(open.workbook);
    const abort = new AbortController();
    let requests = 0;
    open.host.beforeRequest(() => {
      requests += 1;
      if (requests === 2) abort.abort();
    });
    expect(await writeSheets(open.excel, [large()], { own: [], marked: true, signal: abort.signal })).toEqual({
      ok: false,
      error: { code: "cancelled" },
    });
    expect(workbookState(open.workbook)).toEqual(before);
  });
});

describe("a run that is stopped before writing", () => {
  it("writes nothing", async () => {
    const open = openExcel();
    const abort = new AbortController();
    abort.abort();
    expect(await writeSheets(open.excel, [sheetModel()], { own: [], marked: true, signal: abort.signal })).toEqual({
      ok: false,
      error: { code: "cancelled" },
    });
    expect(open.host.stats.roundTrips).toHaveLength(1);
    expect(await readWorkbook(open.excel, { formSheets: [], isForm: () => false })).toMatchObject({ ok: true, value: { own: [] } });
  });
});
