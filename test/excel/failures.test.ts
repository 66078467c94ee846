import { readWorkbook, writeSheets } from "../../src/excel";
import { HostError } from "../../workbench/host";
import type { OpenExcel } from "./support/excelHost";
import { openExcel } from "./support/excelHost";
import { cell, sheetModel } from "./support/models";
import { workbookState } from "./support/workbookState";

const before = sheetModel();
const after = [
  sheetModel({
    rows: [
      [cell("BIỂU TỔNG HỢP NĂM 2022", "title"), null, null, null],
      [cell("Xã", "columnHead"), cell("Đăng ký", "columnHead"), cell("Công nhận", "columnHead"), cell("Tỷ lệ", "columnHead")],
      ...Array.from({ length: 6 }, (_, row) => [cell(`Xã ${row}`), cell(row, "count"), cell("=9", "code"), cell(0.1 * row, "percent")]),
    ],
    columnWidths: [20, 10, 10, 10],
    merges: [{ firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 2 }],
    rowHeights: new Map([[1, 40]]),
    frozenColumns: 1,
    tabColor: null,
    charts: [{ ...before.charts[0]!, title: "Khác" }],
  }),
  sheetModel({ name: "Khen thưởng 2022", mark: "KT|2022", charts: [] }),
];

/** A workbook in which TH 2022 was compiled once, with things of the user's around it. */
async function compiledOnce(): Promise<OpenExcel> {
  const open = openExcel();
  await writeSheets(open.excel, [before], { own: [], marked: true });
  const ours = open.sheet("TH 2022");
  await open.host.userEdits(open.sheet("Sheet1").id, { firstRow: 0, firstColumn: 0, lastRow: 0, lastColumn: 1 }, [
    ["của tôi", "='TH 2022'!C3"],
  ]);
  await open.host.userEdits(ours.id, { firstRow: 2, firstColumn: 6, lastRow: 2, lastColumn: 6 }, [["ghi chú bên cạnh"]]);
  return open;
}

async function rewrite(open: OpenExcel, failAt: number) {
  const reading = await readWorkbook(open.excel, { formSheets: [], isForm: () => false });
  if (!reading.ok) throw new Error(reading.error.code);
  let request = 0;
  let action = -1;
  let failed = false;
  const stop = open.host.beforeRequest(() => void (request += 1));
  open.host.failNext(() => {
    if (request !== 2) return null;
    action += 1;
    failed = action === failAt;
    return failed ? new HostError("GeneralException", "made to fail") : null;
  });
  const written = await writeSheets(open.excel, after, { own: reading.value.own, marked: true });
  stop();
  return { written, failed };
}

describe("a failure while sheets are written", () => {
  it("at any action leaves the workbook as it was, and is told", async () => {
    const open = await compiledOnce();
    const expected = workbookState(open.workbook);
    let failAt = 0;
    for (; ; failAt += 1) {
      const { written, failed } = await rewrite(open, failAt);
      if (!failed) break;
      const now = workbookState(open.workbook);
      const told = !written.ok && written.error.code === "excel-failed";
      if (now !== expected) expect(`${failAt} ${now}`).toBe(`${failAt} ${expected}`);
      expect({ failAt, told }).toEqual({ failAt, told: true });
    }
    expect(failAt).toBeGreaterThan(300);
    expect(workbookState(open.workbook)).not.toBe(expected);
  });
});
