import { notedCharts, readWorkbook, writeSheets } from "../../../src/excel";
import type { OwnSheet } from "../../../src/excel";
import type { OpenExcel } from "../support/excelHost";
import { openExcel } from "../support/excelHost";
import { chartOf, sheetModel } from "../support/models";

async function ownSheets({ excel }: OpenExcel): Promise<readonly OwnSheet[]> {
  const reading = await readWorkbook(excel, { formSheets: [], isForm: () => false });
  if (!reading.ok) throw new Error(reading.error.code);
  return reading.value.own;
}

async function withCharts(): Promise<OpenExcel> {
  const open = openExcel();
  const charts = [chartOf("bar"), { ...chartOf("clusteredColumn"), name: "Các xã" }];
  const written = await writeSheets(open.excel, [sheetModel({ charts })], { own: [], marked: true });
  if (!written.ok) throw new Error(written.error.code);
  return open;
}

describe("the charts noted on a sheet of ours", () => {
  it("are told in the order in which they were put there, those that the user deleted as gone", async () => {
    const open = await withCharts();
    const noted = async () => notedCharts(open.excel, await ownSheets(open), "TH|2022", "TH 2022");
    expect(await noted()).toEqual({
      ok: true,
      value: [
        { name: "Đăng ký", isGone: false },
        { name: "Các xã", isGone: false },
      ],
    });
    open.sheet("TH 2022").charts.shift();
    expect(await noted()).toMatchObject({ ok: true, value: [{ isGone: true }, { isGone: false }] });
  });

  it("are none where there is no such sheet, and refused where it goes in the meantime", async () => {
    const open = await withCharts();
    const own = await ownSheets(open);
    expect(await notedCharts(open.excel, own, "TH|2021", "TH 2021")).toEqual({ ok: true, value: [] });
    open.workbook.sheets = open.workbook.sheets.filter(({ name }) => name !== "TH 2022");
    expect(await notedCharts(open.excel, own, "TH|2022", "TH 2022")).toMatchObject({ ok: false, error: { code: "sheet-gone" } });
  });
});
