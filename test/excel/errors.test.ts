import { goTo, writeSheets } from "../../src/excel";
import { refusalOf } from "../../src/excel/errors";
import { RefusalError } from "../../src/excel/refusal";
import { HostError } from "../../workbench/host";
import { openExcel } from "./support/excelHost";
import { sheetModel } from "./support/models";

const officeError = (code: string, ...traceMessages: string[]) => ({
  code,
  message: "…",
  traceMessages,
  debugInfo: { errorLocation: "Range.values" },
});

describe("what Excel's errors mean", () => {
  it.each([
    ["AccessDenied", ["sheet:TH 2022"], { code: "sheet-protected", sheet: "TH 2022" }],
    ["AccessDenied", [], { code: "workbook-protected" }],
    ["ItemNotFound", ["sheet:A", "sheet:B"], { code: "sheet-gone", sheet: "B" }],
    ["InvalidReference", [], { code: "sheet-gone", sheet: null }],
    ["InvalidOperationInCellEditMode", [], { code: "cell-edit-mode" }],
    ["RequestPayloadSizeLimitExceeded", [], { code: "too-large", sheet: null }],
    ["ResponsePayloadSizeLimitExceeded", ["sheet:A"], { code: "too-large", sheet: "A" }],
    ["GeneralException", ["sheet:A"], { code: "excel-failed", sheet: "A", detail: "GeneralException: … Range.values" }],
  ])("%s on %j", (code, traces, refusal) => {
    expect(refusalOf(officeError(code, ...traces))).toEqual(refusal);
  });

  it("a refusal of our own is told as it is", () => {
    expect(refusalOf(new RefusalError({ code: "cancelled" }))).toEqual({ code: "cancelled" });
  });

  it("a bug is none: it is thrown on", () => {
    expect(() => refusalOf(new TypeError("bug"))).toThrow("bug");
  });
});

describe("a failure while writing", () => {
  it("is told with the sheet on which it happened", async () => {
    const { excel, host, workbook } = openExcel();
    host.failNext((action, className) =>
      className === "PageLayout" && action.ActionType === 4 ? new HostError("GeneralException", "the printer is gone") : null,
    );
    const models = [sheetModel({ charts: [] }), sheetModel({ name: "Khen thưởng 2022", mark: "KT|2022" })];
    const refused = await writeSheets(excel, models, { own: [], marked: true });
    expect(refused).toMatchObject({ ok: false, error: { code: "excel-failed", sheet: "TH 2022" } });
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
  });

  it("that can't be taken back either is told as what it is", async () => {
    const { excel, host } = openExcel();
    let failures = 0;
    const failing = (): HostError => {
      failures += 1;
      return new HostError("GeneralException", `failure ${failures}`);
    };
    host.failNext((action, className) => (className === "PageLayout" && action.ActionType === 4 ? failing() : null));
    host.failNext((action) => (action.Name === "Delete" && failures === 1 ? failing() : null));
    const refused = await writeSheets(excel, [sheetModel()], { own: [], marked: true });
    expect(refused).toMatchObject({ ok: false, error: { code: "not-restored" } });
    expect(JSON.stringify(refused)).toMatch(/failure 1.*failure 2/u);
  });
});

describe("going to a cell", () => {
  it("shows its sheet and selects it", async () => {
    const { excel, workbook, sheet } = openExcel();
    await writeSheets(excel, [sheetModel()], { own: [], marked: true });
    expect(await goTo(excel, "TH 2022", "B3")).toMatchObject({ ok: true });
    expect(workbook.activeSheetId).toBe(sheet("TH 2022").id);
    expect(workbook.selection).toMatchObject({
      sheetId: sheet("TH 2022").id,
      range: { firstRow: 2, firstColumn: 1, lastRow: 2, lastColumn: 1 },
    });
  });

  it("that is gone says so", async () => {
    const { excel } = openExcel();
    expect(await goTo(excel, "TH 2022", null)).toEqual({ ok: false, error: { code: "sheet-gone", sheet: "TH 2022" } });
  });
});
