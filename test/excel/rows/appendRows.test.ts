import type { AppendRequest } from "../../../src/excel";
import { appendRows } from "../../../src/excel";
import type { CellValue } from "../../../workbench/model/types";
import { HostError } from "../../../workbench/host";
import type { OpenExcel } from "../support/excelHost";
import { openExcel } from "../support/excelHost";
import { workbookState } from "../support/workbookState";

const sheet = "Sheet1";
const columns = [
  { column: 0, numberFormat: "0" },
  { column: 1, numberFormat: "@" },
  { column: 3, numberFormat: "dd/mm/yyyy" },
];
const rows = [
  [2022, "1.10", 44866],
  [2022, "=A1", null],
] as const;
/** Year · code · a column of the user's own · date, under a header in row 1. */
const request: AppendRequest = { sheet, afterRow: 1, afterData: true, above: null, firstColumn: 0, lastColumn: 3, columns, rows };

type Content = string | number;

async function openWith(cells: readonly (readonly Content[])[], tableRows: number | null): Promise<OpenExcel> {
  const open = openExcel();
  const width = Math.max(...cells.map((row) => row.length));
  await open.excel.run(async (context) => {
    const target = context.workbook.worksheets.getItem(sheet);
    target.getRangeByIndexes(0, 0, cells.length, width).formulas = cells.map((row) =>
      Array.from({ length: width }, (_, at) => row[at] ?? ""),
    );
    if (tableRows !== null) target.tables.add(target.getRangeByIndexes(0, 0, tableRows, 4), true).name = "SoCongNhan";
    await context.sync();
  });
  return open;
}

const valuesOf = (open: OpenExcel): readonly (readonly CellValue[])[] =>
  open.sheet(sheet).cells.map((row) => Array.from(row, (cell) => cell?.value ?? null));
const formatsOf = (open: OpenExcel, row: number): readonly string[] =>
  Array.from(open.sheet(sheet).cells[row] ?? [], (cell) => open.workbook.styles[cell?.style ?? 0]?.numberFormat ?? "");

const header = ["Năm", "Mã", "Ghi chú", "Ngày"];
const data = [2021, "LA-01", "cũ", 44500];
const written = [
  [2022, "1.10", null, 44866],
  [2022, "=A1", null, null],
];

describe("rows added under a table of the user's own", () => {
  it.each<[string, readonly (readonly Content[])[], number | null, readonly (readonly (Content | null)[])[]]>([
    ["a plain list", [header, data], null, written],
    ["an Excel table", [header, data], 2, written],
    ["an Excel table with blank rows", [header, data, [], [], []], 5, written],
    [
      "an Excel table with one blank row, and a signature below",
      [header, data, [], ["Người lập biểu"]],
      3,
      [...written, ["Người lập biểu"]],
    ],
    ["an Excel table whose total row stands in it", [header, data, ["Tổng", "", "", ""]], 3, [...written, ["Tổng"]]],
  ])("stand in %s", async (_case, cells, tableRows, expected) => {
    const open = await openWith(cells, tableRows);
    const appended = await appendRows(open.excel, request);
    expect(appended.ok).toBe(true);
    const below = valuesOf(open).slice(2, 2 + expected.length);
    expect(below.map((row, at) => row.slice(0, expected[at]?.length))).toEqual(expected);
    expect(valuesOf(open)[1]).toEqual(data);
    expect(formatsOf(open, 2)).toEqual(["0", "@", "General", "dd/mm/yyyy"]);
    if (tableRows !== null) expect(open.sheet(sheet).tables[0]?.range.lastRow).toBeGreaterThanOrEqual(3);
  });

  it("stand under the header where there is no data yet", async () => {
    const open = await openWith([header, []], 2);
    expect((await appendRows(open.excel, { ...request, afterRow: 0, afterData: false })).ok).toBe(true);
    expect(valuesOf(open).slice(1)).toEqual(written);
    expect(open.sheet(sheet).tables[0]?.range.lastRow).toBe(2);
  });

  it.each<[string, readonly (readonly Content[])[], string]>([
    ["in the way", [header, data, [], ["", "", "chữ ký"]], "C4"],
    ["directly below, where it would become data", [header, data, [], [], ["Tổng cộng"]], "A5"],
    ["in the way as a formula that shows nothing", [header, data, ['=""']], "A3"],
  ])("are refused at the cell %s of a plain list", async (_case, cells, cell) => {
    const open = await openWith(cells, null);
    const before = workbookState(open.workbook);
    expect(await appendRows(open.excel, request)).toEqual({ ok: false, error: { code: "cells-in-the-way", sheet, cell } });
    expect(workbookState(open.workbook)).toBe(before);
  });

  it("leave what stands further below, or beside the headers, where it is", async () => {
    const open = await openWith([header, data, ["", "", "", "", "bên cạnh"], [], [], ["Người ký"]], null);
    expect((await appendRows(open.excel, request)).ok).toBe(true);
    expect(valuesOf(open)[2]?.[4]).toBe("bên cạnh");
    expect(valuesOf(open)[5]?.[0]).toBe("Người ký");
  });

  it("are refused on a sheet that a password protects", async () => {
    const open = await openWith([header, data], 2);
    await open.excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).protection.protect({}, "mật khẩu");
      await context.sync();
    });
    expect(await appendRows(open.excel, request)).toMatchObject({ ok: false, error: { code: "sheet-protected" } });
  });
});

describe.each<[string, readonly (readonly Content[])[], number | null]>([
  ["a plain list", [header, data, ["", "", "", "", "x"]], null],
  ["blank rows of an Excel table", [header, data, [], [], []], 5],
  ["inserted rows of an Excel table", [header, data, [], ["Người lập biểu"]], 3],
])("rows added to %s", (_case, cells, tableRows) => {
  it("are taken back by the undo, and nothing else", async () => {
    const open = await openWith(cells, tableRows);
    const before = valuesOf(open);
    const appended = await appendRows(open.excel, request);
    if (!appended.ok) throw new Error(appended.error.code);
    expect(await appended.value.undo()).toEqual({ ok: true, value: undefined });
    const content = (values: ReturnType<typeof valuesOf>) =>
      values.map((row) => row.filter((value) => value !== null)).filter((row) => row.length);
    expect(content(valuesOf(open))).toEqual(content(before));
    expect(open.sheet(sheet).tables[0]?.range.lastRow ?? null).toBe(tableRows === null ? null : tableRows - 1);
  });

  it("are not taken back where one of their cells was changed, or filled", async () => {
    for (const [column, cell] of [
      [1, "B4"],
      [2, "C4"],
    ] as const) {
      const open = await openWith(cells, tableRows);
      const appended = await appendRows(open.excel, request);
      if (!appended.ok) throw new Error(appended.error.code);
      await open.host.userEdits(open.sheet(sheet).id, { firstRow: 3, lastRow: 3, firstColumn: column, lastColumn: column }, [["khác"]]);
      const before = workbookState(open.workbook);
      expect(await appended.value.undo()).toEqual({ ok: false, error: { code: "rows-changed-since", sheet, cell } });
      expect(workbookState(open.workbook)).toBe(before);
    }
  });

  it("are taken away again wherever Excel fails half way", async () => {
    for (let failAt = 0; ; failAt += 1) {
      const open = await openWith(cells, tableRows);
      const before = [valuesOf(open), open.sheet(sheet).tables];
      let [action, failed] = [-1, false];
      open.host.failNext(() => {
        action += 1;
        if (failed || action !== failAt) return null;
        failed = true;
        return new HostError("GeneralException", "made to fail");
      });
      const appended = await appendRows(open.excel, request);
      if (!failed) break;
      const content = (values: ReturnType<typeof valuesOf>) =>
        values.map((row) => row.filter((value) => value !== null)).filter((row) => row.length);
      expect({ failAt, ok: appended.ok, cells: content(valuesOf(open)) }).toEqual({
        failAt,
        ok: false,
        cells: content(before[0] as never),
      });
      expect(open.sheet(sheet).tables[0]?.range.lastRow ?? null).toBe(tableRows === null ? null : tableRows - 1);
      expect(failAt).toBeLessThan(200);
    }
  });
});

describe("as many rows as are added in one step", () => {
  it("stay below what Excel takes and gives in a message", async () => {
    const open = openExcel({ payloadLimit: 5_000_000 });
    const wide = Array.from({ length: 40 }, (_, column) => ({ column, numberFormat: "General" }));
    const many = Array.from({ length: 1_000 }, (_, row) => wide.map(({ column }) => `Thôn ${row}, ${column}`));
    const added = await appendRows(open.excel, { ...request, afterRow: 0, afterData: false, lastColumn: 39, columns: wide, rows: many });
    if (!added.ok) throw new Error(added.error.code);
    expect(await added.value.undo()).toEqual({ ok: true, value: undefined });
    const sizes = open.host.stats.roundTrips.map(({ requestBytes, responseBytes }) => Math.max(requestBytes, responseBytes));
    expect(Math.max(...sizes)).toBeLessThan(4_000_000);
  });
});
