import { readWorkbook, writeSheets } from "../../src/excel";
import type { EntryRule, RuleValidation, SheetModel } from "../../src/forms/model/sheetModel";
import { HostError } from "../../workbench/richapi/errors";
import { openExcel } from "./support/excelHost";
import { sheetModel } from "./support/models";
import { workbookState } from "./support/workbookState";

async function written(parts: Partial<SheetModel>, marked = false) {
  const open = openExcel();
  const outcome = await writeSheets(open.excel, [sheetModel(parts)], { own: [], marked });
  if (!outcome.ok) throw new Error(outcome.error.code);
  return { ...open, undo: outcome.value.undo, written: open.sheet("TH 2022") };
}

const range = { firstRow: 1, firstColumn: 0, lastRow: 4, lastColumn: 0 };
const ruled = (rule: EntryRule, more: Partial<RuleValidation> = {}): RuleValidation => ({
  range,
  rule,
  title: "Năm",
  message: "Ghi năm.",
  error: "Không phải năm.",
  alert: "stop",
  ...more,
});

describe("what may be typed", () => {
  it.each<[EntryRule, unknown]>([
    [
      { kind: "whole", min: 1900, max: 2199 },
      { type: "whole", operator: "between", formula1: "1900", formula2: "2199" },
    ],
    [
      { kind: "decimal", min: 0, max: null },
      { type: "decimal", operator: "greaterThanOrEqual", formula1: "0", formula2: "" },
    ],
    [
      { kind: "date", from: "1945-09-02", to: "2199-12-31" },
      { type: "date", operator: "between", formula1: "16682", formula2: "109574" },
    ],
    [
      { kind: "formula", formula: '=OR(ISNUMBER(A2),A2="KAD")' },
      { type: "custom", operator: "", formula1: '=OR(ISNUMBER(A2),A2="KAD")', formula2: "" },
    ],
  ])("%j becomes Excel's own rule", async (rule, expected) => {
    const { written: sheet } = await written({ validations: [ruled(rule)] });
    expect(sheet.validations).toEqual([
      {
        range,
        source: "",
        rule: expected,
        promptTitle: "Năm",
        prompt: "Ghi năm.",
        errorTitle: "Năm",
        error: "Không phải năm.",
        errorStyle: "stop",
      },
    ]);
  });

  it("warns where the rule says so, and cuts words that Excel would refuse for their length", async () => {
    const long = { title: "t".repeat(40), message: "m".repeat(300), error: "e".repeat(300), alert: "warning" as const };
    const { written: sheet } = await written({ validations: [ruled({ kind: "whole", min: 0, max: null }, long)] });
    const [told] = sheet.validations;
    expect([told?.errorStyle, told?.promptTitle.length, told?.prompt.length, told?.error.length]).toEqual(["warning", 32, 255, 225]);
  });

  it("is told by a later rule where two overlap", async () => {
    const hole = { firstRow: 2, firstColumn: 0, lastRow: 2, lastColumn: 0 };
    const { written: sheet } = await written({
      validations: [ruled({ kind: "formula", formula: "=A2>0" }), ruled({ kind: "formula", formula: "=FALSE" }, { range: hole })],
    });
    expect(sheet.validations.map((one) => [one.range.firstRow, one.range.lastRow, one.rule?.formula1])).toEqual([
      [1, 1, "=A2>0"],
      [3, 4, "=A4>0"],
      [2, 2, "=FALSE"],
    ]);
  });
});

describe("protection", () => {
  const protection = { open: [range], closed: [{ ...range, firstRow: 3, lastRow: 3 }] };

  it("opens the cells to be filled in, but those that are closed, and takes no password", async () => {
    const { written: sheet, workbook } = await written({ protection });
    const locked = sheet.cells.map((row) => workbook.styles[row[0]?.style ?? 0]?.locked);
    expect(locked).toEqual([true, false, false, true, false]);
    expect(sheet.protection).toMatchObject({ enabled: true, password: false });
  });

  it("does not keep the step from being taken back", async () => {
    const { undo, workbook } = await written({ protection });
    expect(await undo?.undo()).toEqual({ ok: true, value: undefined });
    expect(workbook.sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
  });

  it("does not keep the sheet from being read", async () => {
    const { excel } = await written({ protection });
    const reading = await readWorkbook(excel, { formSheets: ["TH 2022"], isForm: () => true });
    expect(reading.ok && reading.value.grids.map(({ sheet }) => sheet)).toEqual(["TH 2022"]);
  });

  it("leaves nothing behind where writing fails at the very end", async () => {
    const open = openExcel();
    const before = workbookState(open.workbook);
    open.host.failNext((action) => (action.Name === "Protect" ? new HostError("GeneralException", "failed") : null));
    const outcome = await writeSheets(open.excel, [sheetModel({ protection })], { own: [], marked: false });
    expect(outcome.ok).toBe(false);
    expect(workbookState(open.workbook)).toBe(before);
  });
});

describe("page breaks", () => {
  const print = { ...sheetModel().print, titleRows: null, pageBreaks: [2, 4] };

  it("are set on a sheet that is printed at its own size", async () => {
    const { written: sheet } = await written({ print });
    expect([sheet.page.rowBreaks, sheet.page.fitTo]).toEqual([[2, 4], null]);
  });

  it("go when the sheet is rewritten without them, and come back by undo", async () => {
    const { excel, written: sheet } = await written({ print }, true);
    const reading = await readWorkbook(excel, { formSheets: [], isForm: () => false });
    if (!reading.ok) throw new Error(reading.error.code);
    const rewritten = await writeSheets(excel, [sheetModel()], { own: reading.value.own, marked: true });
    expect([sheet.page.rowBreaks, sheet.page.fitTo]).toEqual([[], { wide: 1, tall: 0 }]);
    expect(rewritten.ok && (await rewritten.value.undo?.undo())).toMatchObject({ ok: true });
    expect([sheet.page.rowBreaks, sheet.page.fitTo]).toEqual([[2, 4], null]);
  });
});
