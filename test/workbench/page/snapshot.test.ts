import { createWorkbook } from "../../../workbench/model/createWorkbook";
import { ensureCell } from "../../../workbench/model/cells";
import type { Cell } from "../../../workbench/model/types";
import { cellData, snapshot } from "../../../workbench/page/grid/snapshot";

const cell = (part: Partial<Cell>): Cell => ({ value: null, style: 0, ...part });

it.each([
  ["a number", cell({ value: 1.5 }), { v: 1.5, t: 2, f: null, s: null }],
  ["text", cell({ value: "1.10", style: 3 }), { v: "1.10", t: 1, f: null, s: "3" }],
  ["a truth value", cell({ value: true }), { v: 1, t: 3, f: null, s: null }],
  ["an error as its code", cell({ value: { error: "#N/A" } }), { v: "#N/A", t: 1, f: null, s: null }],
  ["a formula with the host's value", cell({ value: 7, formula: "=KDC.TONGDIEM(A1)" }), { v: 7, t: 2, f: "=KDC.TONGDIEM(A1)", s: null }],
  ["no cell at all", undefined, { v: null, t: null, f: null, s: null }],
])("gives the grid %s", (_what, from, data) => {
  expect(cellData(from)).toEqual(data);
});

it("gives the grid every sheet in order, with sizes in pixels, merges, freezing and what is hidden", () => {
  const workbook = createWorkbook("TH 2022", "Ẩn");
  const [sheet, hidden] = workbook.sheets;
  if (!sheet || !hidden) throw new Error("no sheet");
  ensureCell(sheet, 150, 30).value = "xa";
  sheet.columnWidths.set(1, 10);
  sheet.rowHeights.set(2, 30);
  sheet.hiddenRows.add(2);
  sheet.merges.push({ firstRow: 0, lastRow: 1, firstColumn: 0, lastColumn: 3 });
  sheet.frozen = { rows: 1, columns: 0 };
  hidden.visibility = "veryHidden";
  const shown = snapshot(workbook);
  expect(shown.sheetOrder).toEqual([sheet.id, hidden.id]);
  expect(shown.sheets[hidden.id]?.hidden).toBe(1);
  expect(shown.sheets[sheet.id]).toMatchObject({
    name: "TH 2022",
    hidden: 0,
    rowData: { 2: { h: 40, ia: 0, hd: 1 } },
    columnData: { 1: { w: 70 } },
    mergeData: [{ startRow: 0, endRow: 1, startColumn: 0, endColumn: 3 }],
    freeze: { ySplit: 1, xSplit: 0, startRow: 1, startColumn: -1 },
    cellData: { 150: { 30: { v: "xa" } } },
  });
  expect(shown.sheets[sheet.id]?.rowCount).toBeGreaterThan(151);
  expect(shown.sheets[sheet.id]?.columnCount).toBeGreaterThan(31);
});
