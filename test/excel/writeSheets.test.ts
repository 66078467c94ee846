import { readWorkbook, writeSheets } from "../../src/excel";
import type { WriteOutcome } from "../../src/excel";
import type { SheetModel } from "../../src/forms/model/sheetModel";
import type { OpenExcel, OpenOptions } from "./support/excelHost";
import { openExcel } from "./support/excelHost";
import { cell, chartOf, sheetModel } from "./support/models";
import { workbookState } from "./support/workbookState";

const nothing = { formSheets: [], isForm: () => false };

async function write({ excel }: OpenExcel, models: readonly SheetModel[], marked = true): Promise<WriteOutcome> {
  const reading = await readWorkbook(excel, nothing);
  if (!reading.ok) throw new Error(JSON.stringify(reading.error));
  const written = await writeSheets(excel, models, { own: reading.value.own, marked });
  if (!written.ok) throw new Error(JSON.stringify(written.error));
  return written.value;
}

async function written(model: SheetModel, options: OpenOptions = {}) {
  const open = openExcel(options);
  await write(open, [model]);
  const sheet = open.sheet(model.name);
  const at = (row: number, column: number) => sheet.cells[row]?.[column];
  const look = (row: number, column: number) => open.workbook.styles[at(row, column)?.style ?? 0];
  return { ...open, written: sheet, at, look };
}

describe("a sheet model, written", () => {
  it("gives values, and keeps as text what is text, whatever it looks like", async () => {
    const { at } = await written(sheetModel());
    expect([at(2, 0)?.value, at(2, 1)?.value, at(3, 1)?.value, at(4, 0)?.value, at(4, 1)?.value, at(4, 3)?.value]).toEqual([
      1,
      "Lộc An",
      "=1+1",
      "1.10",
      "+84",
      44866,
    ]);
    expect(at(3, 1)?.formula).toBeUndefined();
  });

  it.each(['=HYPERLINK("http://x")', "-1/vụ", "@a", "93%", "1/2", "TRUE", "'x", "#N/A", "5 1/2", "10:30"])(
    "keeps %s as text in a cell of any style",
    async (text) => {
      const { at } = await written(sheetModel({ rows: [[cell(text), cell(text, "code"), cell(text, "count")]], merges: [], charts: [] }));
      expect([at(0, 0)?.value, at(0, 1)?.value, at(0, 2)?.value]).toEqual([text, text, text]);
    },
  );

  it("writes formulas as formulas", async () => {
    const { at } = await written(sheetModel({ rows: [[cell(1), cell({ formula: "=A1+1" })]], merges: [], charts: [] }));
    expect(at(0, 1)?.formula).toBe("=A1+1");
  });

  it("gives each cell the looks of its style", async () => {
    const { look } = await written(sheetModel());
    expect(look(0, 0)).toMatchObject({
      font: { name: "Times New Roman", size: 14, bold: true },
      horizontal: "center",
      wrap: true,
      borders: { top: null },
    });
    expect(look(1, 1)).toMatchObject({
      font: { bold: true, size: 12 },
      fill: "#DDEBF7",
      horizontal: "center",
      borders: { top: { style: "thin" }, bottom: { style: "thin" }, left: { style: "thin" }, right: { style: "thin" } },
    });
    expect(look(2, 3)).toMatchObject({ numberFormat: "0.0%", horizontal: "center", fill: null });
    expect(look(4, 0)).toMatchObject({ numberFormat: "@" });
    expect(look(4, 3)).toMatchObject({ numberFormat: "dd/mm/yyyy" });
  });

  it("merges, sizes rows and columns, freezes panes, colours the tab", async () => {
    const { written: sheet } = await written(sheetModel({ frozenColumns: 1 }));
    expect(sheet.merges).toEqual([{ firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 3 }]);
    expect([...sheet.columnWidths.values()].map(Math.round)).toEqual([9, 25, 13, 13]);
    expect(sheet.rowHeights.get(0)).toBe(30);
    expect(sheet.frozen).toEqual({ rows: 2, columns: 1 });
    expect(sheet.tabColor).toBe("#1F4E79");
  });

  it("is set up for A4 as Nghị định 30/2020 has it, page number top centre from page 2", async () => {
    const { page } = (await written(sheetModel())).written;
    expect(page).toMatchObject({
      orientation: "landscape",
      paperSize: 9,
      fitTo: { wide: 1, tall: 0 },
      centerHorizontally: true,
      firstPageNumber: 1,
      titleRows: { first: 1, last: 1 },
    });
    expect(page.margins.left).toBeCloseTo(85.04, 2);
    expect(page.headerFooter).toMatchObject({ state: "firstAndDefault", default: { center: "&P" }, first: { center: "" } });
  });

  it("is fitted to one page where its model wants that", async () => {
    const { print } = sheetModel();
    const { page } = (await written(sheetModel({ print: { ...print, onePage: true } }))).written;
    expect(page.fitTo).toEqual({ wide: 1, tall: 1 });
  });

  it("has each row's own height, be it one of many", async () => {
    const heights = Array.from({ length: 200 }, (_, row) => (row % 2 === 0 ? 18 : 33.75));
    const rows = heights.map((_, row) => [cell(row, "count")]);
    const { written: sheet } = await written(sheetModel({ rows, rowHeights: new Map(heights.entries()), merges: [], charts: [] }));
    expect(heights.map((_, row) => sheet.rowHeights.get(row))).toEqual(heights);
  });

  it("draws native charts: stacked columns, and a line on an axis of its own", async () => {
    const [chart] = (await written(sheetModel())).written.charts;
    expect(chart?.title).toBe("Đăng ký và tỷ lệ");
    expect(chart?.place).toEqual({ firstRow: 6, firstColumn: 0, lastRow: 20, lastColumn: 3 });
    expect(chart?.series).toMatchObject([
      {
        name: "Đăng ký",
        kind: "stackedColumn",
        values: "'TH 2022'!$C$3:$C$4",
        categories: "'TH 2022'!$B$3:$B$4",
        secondaryAxis: false,
        color: "#1F4E79",
        labels: { numberFormat: "#,##0;;" },
      },
      {
        name: "Tỷ lệ",
        kind: "line",
        values: "'TH 2022'!$D$3:$D$4",
        secondaryAxis: true,
        color: "#C55A11",
        markers: { background: "#C55A11", foreground: "#C55A11" },
      },
    ]);
    expect(chart?.series[1]?.labels).toBeUndefined();
    expect(chart?.valueAxis).toBeUndefined();
    expect(chart?.secondValueAxis).toEqual({ numberFormat: "0%", minimum: 0 });
    expect(chart?.categoryAxis).toBeUndefined();
  });

  it.each([
    ["clusteredColumn", "column", undefined],
    ["bar", "bar", { reversed: true }],
  ] as const)("draws %s from an axis of its own, bars from the top down", async (kind, drawn, categoryAxis) => {
    const [chart] = (await written(sheetModel({ charts: [chartOf(kind)] }))).written.charts;
    expect(chart?.series.map((series) => [series.kind, series.values])).toEqual([[drawn, "'TH 2022'!$C$3:$C$4"]]);
    expect([chart?.valueAxis, chart?.secondValueAxis]).toEqual([{ numberFormat: "0%", minimum: 0 }, undefined]);
    expect(chart?.categoryAxis).toEqual(categoryAxis);
  });

  it("has its tables, choices and notes", async () => {
    const { written: sheet } = await written(
      sheetModel({
        charts: [],
        tables: [{ name: "DangKy", range: { firstRow: 1, firstColumn: 0, lastRow: 4, lastColumn: 3 } }],
        validations: [
          {
            range: { firstRow: 2, firstColumn: 1, lastRow: 4, lastColumn: 1 },
            options: ["Thôn", "Tổ dân phố"],
            message: "Chọn trong danh sách.",
          },
        ],
        notes: [{ row: 1, column: 2, text: "Số khu dân cư đăng ký." }],
      }),
    );
    expect(sheet.tables).toMatchObject([{ name: "DangKy", columns: ["STT", "Xã, thị trấn", "Đăng ký", "Tỷ lệ"] }]);
    expect(sheet.validations).toContainEqual(expect.objectContaining({ source: "Thôn,Tổ dân phố", prompt: "Chọn trong danh sách." }));
    expect(sheet.validations).toContainEqual(expect.objectContaining({ source: "", prompt: "Số khu dân cư đăng ký." }));
  });

  it("uses nothing newer than ExcelApi 1.9, and leaves no range behind", async () => {
    const { host } = await written(sheetModel(), { apiVersion: "1.9" });
    expect(host.keptRanges).toBe(0);
    expect(host.stats.roundTrips).toHaveLength(4);
  });

  it("gives a table another name where the user has one of that name", async () => {
    const open = openExcel();
    const table = (name: string, sheet: string) =>
      sheetModel({
        name: sheet,
        mark: sheet,
        charts: [],
        tables: [{ name, range: { firstRow: 1, firstColumn: 0, lastRow: 4, lastColumn: 3 } }],
      });
    await write(open, [table("DangKy", "Của tôi")], false);
    await write(open, [table("DangKy", "Đăng ký")], false);
    expect(open.sheet("Đăng ký").tables[0]?.name).toBe("DangKy_2");
  });
});

describe("whose a sheet is", () => {
  it("leaves a sheet of the user's own that bears our name alone, writes beside it, and warns", async () => {
    const open = openExcel();
    open.sheet("Sheet1").name = "TH 2022";
    await open.host.userEdits(open.sheet("TH 2022").id, { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 0 }, [["của tôi"]]);
    const outcome = await write(open, [sheetModel()]);
    expect(outcome.sheets).toMatchObject([{ name: "TH 2022 (2)", change: "added" }]);
    expect(outcome.findings).toMatchObject([
      { code: "sheet-name-taken", severity: "warning", params: { wanted: "TH 2022", written: "TH 2022 (2)" } },
    ]);
    expect(open.sheet("TH 2022").cells[0]?.[0]?.value).toBe("của tôi");
  });

  it("goes on with the sheet beside it the next time, and warns no more", async () => {
    const open = openExcel();
    open.sheet("Sheet1").name = "th 2022";
    await write(open, [sheetModel()]);
    const again = await write(open, [sheetModel({ tabColor: "#000000" })]);
    expect(again.sheets).toMatchObject([{ name: "TH 2022 (2)", change: "rewritten" }]);
    expect(open.workbook.sheets).toHaveLength(2);
  });

  it("finds a sheet of ours that the user renamed", async () => {
    const open = openExcel();
    await write(open, [sheetModel()]);
    open.sheet("TH 2022").name = "Bảng của xã";
    const outcome = await write(open, [sheetModel({ tabColor: null })]);
    expect(outcome.sheets).toMatchObject([{ name: "Bảng của xã", change: "rewritten" }]);
  });

  it("leaves forms to the user: they bear no mark", async () => {
    const open = openExcel();
    await write(open, [sheetModel()], false);
    expect(open.sheet("TH 2022").names).toEqual([]);
  });

  it("keeps the user's formulas that point into our sheet working", async () => {
    const open = openExcel();
    await write(open, [sheetModel()]);
    await open.host.userEdits(open.sheet("Sheet1").id, { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 0 }, [["='TH 2022'!C3"]]);
    await write(open, [sheetModel({ rowHeights: new Map() })]);
    expect(open.sheet("Sheet1").cells[0]?.[0]?.formula).toBe("='TH 2022'!C3");
  });

  it("refuses to grow over what the user wrote beside our table, naming the cell", async () => {
    const open = openExcel();
    await write(open, [sheetModel()]);
    await open.host.userEdits(open.sheet("TH 2022").id, { firstRow: 5, firstColumn: 1, lastRow: 5, lastColumn: 1 }, [["ghi chú"]]);
    const before = workbookState(open.workbook);
    const reading = await readWorkbook(open.excel, nothing);
    const longer = sheetModel({ rows: [...sheetModel().rows, [cell("thêm"), cell("một dòng")]] });
    const refused = await writeSheets(open.excel, [longer], { own: reading.ok ? reading.value.own : [], marked: true });
    expect(refused).toEqual({ ok: false, error: { code: "cells-in-the-way", sheet: "TH 2022", cell: "B6" } });
    expect(workbookState(open.workbook)).toEqual(before);
  });

  it("clears what a longer table of ours had left below", async () => {
    const open = openExcel();
    await write(open, [sheetModel({ charts: [] })]);
    await write(open, [sheetModel({ charts: [], rows: sheetModel().rows.slice(0, 3) })]);
    expect(open.sheet("TH 2022").cells[4]?.map((each) => each?.value)).toEqual([null, null, null, null]);
  });
});

describe("writing twice", () => {
  it("changes nothing, and sends nothing to change", async () => {
    const open = openExcel();
    await write(open, [sheetModel()]);
    const before = workbookState(open.workbook);
    const again = await write(open, [sheetModel()]);
    expect(again.sheets).toMatchObject([{ change: "unchanged" }]);
    expect(again.undo).toBeNull();
    expect(workbookState(open.workbook)).toEqual(before);
  });

  it("mends a figure of ours that was typed over", async () => {
    const open = openExcel();
    await write(open, [sheetModel()]);
    await open.host.userEdits(open.sheet("TH 2022").id, { firstRow: 2, firstColumn: 2, lastRow: 2, lastColumn: 2 }, [["99"]]);
    const again = await write(open, [sheetModel()]);
    expect(again.sheets).toMatchObject([{ change: "rewritten" }]);
    expect(open.sheet("TH 2022").cells[2]?.[2]?.value).toBe(9);
  });

  it("leaves a chart that would come out the same as the user made it", async () => {
    const open = openExcel();
    await write(open, [sheetModel()]);
    open.sheet("TH 2022").charts[0]!.title = "Tên do người dùng đặt";
    await write(open, [sheetModel({ tabColor: null })]);
    expect(open.sheet("TH 2022").charts).toMatchObject([{ title: "Tên do người dùng đặt" }]);
  });

  it("replaces a chart of another make by the new one", async () => {
    const open = openExcel();
    await write(open, [sheetModel()]);
    await write(open, [sheetModel({ charts: [{ ...sheetModel().charts[0]!, title: "Mới" }] })]);
    expect(open.sheet("TH 2022").charts.map(({ title }) => title)).toEqual(["Mới"]);
  });
});

describe("what Excel refuses", () => {
  it("a protected sheet of ours, by its name and before anything is written", async () => {
    const open = openExcel();
    await write(open, [sheetModel()]);
    open.sheet("TH 2022").protection.enabled = true;
    const before = workbookState(open.workbook);
    const reading = await readWorkbook(open.excel, nothing);
    const own = reading.ok ? reading.value.own : [];
    const refused = await writeSheets(open.excel, [sheetModel({ tabColor: null }), sheetModel({ name: "Khác", mark: "K" })], {
      own,
      marked: true,
    });
    expect(refused).toEqual({ ok: false, error: { code: "sheet-protected", sheet: "TH 2022" } });
    expect(workbookState(open.workbook)).toEqual(before);
  });

  it("a new sheet in a workbook whose structure is protected", async () => {
    const open = openExcel();
    open.workbook.structureProtected = true;
    expect(await writeSheets(open.excel, [sheetModel()], { own: [], marked: true })).toEqual({
      ok: false,
      error: { code: "workbook-protected" },
    });
    expect(open.workbook.sheets).toHaveLength(1);
  });

  it("a sheet that was deleted between reading and writing", async () => {
    const open = openExcel();
    await write(open, [sheetModel()]);
    const reading = await readWorkbook(open.excel, nothing);
    open.workbook.sheets.pop();
    const own = reading.ok ? reading.value.own : [];
    expect(await writeSheets(open.excel, [sheetModel()], { own, marked: true })).toMatchObject({
      ok: false,
      error: { code: "sheet-gone" },
    });
  });
});
