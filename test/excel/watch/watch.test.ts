import type { Result } from "../../../src/core/result";
import type { ExcelRefusal } from "../../../src/excel";
import { readSelectedRow, watchChanges, watchSelection } from "../../../src/excel";
import type { SelectedRow } from "../../../src/forms/select/villageOfRow";
import { createWorkbook } from "../../../workbench/model/createWorkbook";
import { cellRect } from "../../../workbench/model/rect";
import { deleteSheet } from "../../../workbench/model/sheets";
import type { OpenExcel } from "../support/excelHost";
import { openExcel } from "../support/excelHost";

type Row = Result<SelectedRow, ExcelRefusal>;

function opened(apiVersion = "1.9"): OpenExcel {
  const open = openExcel({ workbook: createWorkbook("Một", "Hai"), apiVersion });
  const rows = [
    ["STT", "Mã KDC"],
    [1, "LA-01"],
    [2.5, "LA-02"],
  ] as const;
  open.sheet("Hai").cells = rows.map((row) => [undefined, ...row.map((value) => ({ value, style: 0 }))]);
  return open;
}

const idOf = (open: OpenExcel, name: string): string => open.sheet(name).id;
/** Events go out after the answer; what they set off takes a few turns. */
const settled = async (): Promise<void> => {
  for (let turn = 0; turn < 20; turn += 1) await new Promise((resolve) => setImmediate(resolve));
};

async function watched(open: OpenExcel): Promise<{ readonly rows: Row[]; readonly stop: () => Promise<void> }> {
  const rows: Row[] = [];
  const watching = await watchSelection(open.excel, (row) => rows.push(row));
  if (!watching.ok) throw new Error(watching.error.code);
  return { rows, stop: watching.value };
}

describe("watching the selection", () => {
  it("tells the selected row as it is shown, on any sheet, in one round trip, and keeps no range", async () => {
    const open = opened();
    const { rows } = await watched(open);
    open.host.resetStats();
    await open.host.userSelects(idOf(open, "Hai"), cellRect(2, 5));
    await settled();
    expect(rows.at(-1)).toEqual({ ok: true, value: { sheet: "Hai", row: 2, cells: ["2,5", "LA-02"] } });
    expect(open.host.keptRanges).toBe(0);
    open.host.resetStats();
    await open.host.userSelects(idOf(open, "Hai"), cellRect(1, 0));
    await settled();
    expect(open.host.stats.roundTrips).toHaveLength(1);
    expect(rows.at(-1)).toEqual({ ok: true, value: { sheet: "Hai", row: 1, cells: ["1", "LA-01"] } });
  });

  it("takes the first row of several, and of a whole column", async () => {
    const open = opened();
    const { rows } = await watched(open);
    await open.host.userSelects(idOf(open, "Hai"), { firstRow: 1, lastRow: 2, firstColumn: 0, lastColumn: 3 });
    await settled();
    expect(rows.at(-1)).toMatchObject({ value: { row: 1 } });
    await open.host.userSelects(idOf(open, "Hai"), { firstRow: 0, lastRow: 1_048_575, firstColumn: 2, lastColumn: 2 });
    await settled();
    expect(rows.at(-1)).toMatchObject({ value: { row: 0, cells: ["STT", "Mã KDC"] } });
  });

  it("tells a blank row without cells", async () => {
    const open = opened();
    const { rows } = await watched(open);
    await open.host.userSelects(idOf(open, "Một"), cellRect(7, 0));
    await settled();
    expect(rows.at(-1)).toEqual({ ok: true, value: { sheet: "Một", row: 7, cells: [] } });
  });

  it("reads only the last of selections that come while it is reading", async () => {
    const open = opened();
    const { rows } = await watched(open);
    for (let row = 0; row < 3; row += 1) void open.host.userSelects(idOf(open, "Hai"), cellRect(row, 1));
    await settled();
    await settled();
    expect(rows.at(-1)).toMatchObject({ value: { row: 2 } });
    expect(rows.length).toBeLessThan(3);
  });

  it("is silent once it is stopped, also about what it was just reading", async () => {
    const open = opened();
    const { rows, stop } = await watched(open);
    await open.host.userSelects(idOf(open, "Hai"), cellRect(1, 0));
    await stop();
    await settled();
    open.host.resetStats();
    await open.host.userSelects(idOf(open, "Hai"), cellRect(2, 0));
    await settled();
    expect(rows).toEqual([]);
    expect(open.host.stats.roundTrips).toEqual([]);
  });

  it("is refused by an Excel without such events, where the selected row can be read all the same", async () => {
    const open = opened("1.8");
    const watching = await watchSelection(open.excel, () => undefined);
    expect(watching.ok).toBe(false);
    await open.host.userSelects(idOf(open, "Hai"), cellRect(1, 1));
    open.host.resetStats();
    expect(await readSelectedRow(open.excel)).toEqual({ ok: true, value: { sheet: "Hai", row: 1, cells: ["1", "LA-01"] } });
    expect(open.host.stats.roundTrips).toHaveLength(1);
  });

  it("tells why a row can't be read", async () => {
    const open = opened();
    const { rows } = await watched(open);
    open.host.beforeRequest(() => {
      if (open.workbook.sheets.length > 1) deleteSheet(open.workbook, open.sheet("Hai"));
    });
    await open.host.userSelects(idOf(open, "Hai"), cellRect(1, 1));
    await settled();
    expect(rows).toEqual([{ ok: false, error: { code: "sheet-gone", sheet: null } }]);
  });
});

describe("watching for changes", () => {
  it("tells of edited cells and of sheets that come and go, until it is stopped", async () => {
    const open = opened();
    let changes = 0;
    const watching = await watchChanges(open.excel, () => (changes += 1));
    if (!watching.ok) throw new Error(watching.error.code);
    await open.host.userEdits(idOf(open, "Hai"), cellRect(1, 2), [["LA-09"]]);
    await settled();
    expect(changes).toBe(1);
    await open.excel.run(async (context) => {
      context.workbook.worksheets.add("Ba");
      await context.sync();
    });
    await settled();
    expect(changes).toBe(2);
    await watching.value();
    await open.host.userEdits(idOf(open, "Hai"), cellRect(1, 2), [["LA-08"]]);
    await settled();
    expect(changes).toBe(2);
  });

  it("says nothing of mere selections", async () => {
    const open = opened();
    let changes = 0;
    await watchChanges(open.excel, () => (changes += 1));
    await open.host.userSelects(idOf(open, "Hai"), cellRect(1, 2));
    await settled();
    expect(changes).toBe(0);
  });
});
