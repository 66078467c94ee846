import { checkForms, checkWorkbook } from "../../src/app/checkWorkbook";
import { createForms } from "../../src/app/createForms";
import { createReportForms } from "../../src/app/createReportForms";
import { readOverview } from "../../src/app/overview";
import { writeReconciliation } from "../../src/app/writeReconciliation";
import { writeReportDemo } from "../../src/app/writeReportDemo";
import { vi } from "../../src/i18n";
import { openExcel } from "../excel/support/excelHost";
import { noReport } from "../../src/core/domain/printedReport";
import type { FormKey } from "../../src/forms/schema/formKey";
import { registrationRow } from "../support/rows";
import { smallDistrict } from "../support/smallDistrict";
import { openDemo } from "./support/demo";

const names = (workbook: { readonly sheets: readonly { readonly name: string }[] }): readonly string[] =>
  workbook.sheets.map(({ name }) => name);

describe("writing the reconciliation of a whole workbook", () => {
  it("lists every finding with its place, gravest first", async () => {
    const { excel, sheet } = openExcel();
    await writeReportDemo(excel, vi);
    const written = await writeReconciliation(excel, vi);
    expect(written).toMatchObject({ ok: true, value: { sheet: { name: "Đối soát" }, notes: [] } });
    const text = sheet("Đối soát").cells.map((row) => (row ?? []).map((cell) => String(cell?.value ?? "")).join(" | "));
    expect(text[0]).toContain("ĐỐI SOÁT SỐ LIỆU");
    expect(text[0]).not.toContain("NĂM");
    const rows = text.filter((line) => /\| (?:Lỗi|Cảnh báo|Lưu ý) \|/u.test(line));
    expect(rows).toHaveLength(12);
    expect(rows[0]).toMatch(/^1 \| Lỗi \|/u);
    expect(rows.at(-1)).toMatch(/^12 \| Lưu ý \| not-chronological \| Văn bản \| E6 \|/u);
    const checked = await checkWorkbook(excel);
    expect(written.ok && written.value.findings).toEqual(checked.ok && checked.value);
  });

  it("writes over the sheet that a year's summary or an earlier check wrote, and twice over changes nothing", async () => {
    const { excel, workbook } = await openDemo();
    const before = names(workbook);
    await writeReconciliation(excel, vi);
    const again = await writeReconciliation(excel, vi);
    expect(names(workbook)).toEqual([...before, "Đối soát"]);
    expect(again).toMatchObject({ ok: true, value: { undo: null } });
  });

  it("leaves a sheet of the user's own that bears the name alone", async () => {
    const { excel, workbook } = openExcel();
    await writeReportDemo(excel, vi);
    workbook.sheets.find(({ name }) => name === "Sheet1")!.name = "Đối soát";
    const written = await writeReconciliation(excel, vi);
    expect(written).toMatchObject({ ok: true, value: { sheet: { name: "Đối soát (2)" }, notes: [{ code: "sheet-name-taken" }] } });
  });

  it("can be taken back", async () => {
    const { excel, workbook } = openExcel();
    await writeReportDemo(excel, vi);
    const before = names(workbook);
    const written = await writeReconciliation(excel, vi);
    expect(written.ok && (await written.value.undo?.undo())).toMatchObject({ ok: true });
    expect(names(workbook)).toEqual(before);
  });
});

describe("the forms for a report's figures", () => {
  const both = ["Số liệu báo cáo", "Phụ lục 2 báo cáo"];

  it("are added when asked for, and once only", async () => {
    const { excel, workbook } = openExcel();
    await createForms(excel, vi);
    expect(names(workbook)).not.toContain(both[0]);
    expect(await createReportForms(excel, vi)).toMatchObject({ ok: true, value: { sheets: both } });
    expect(await createReportForms(excel, vi)).toEqual({ ok: true, value: { sheets: [], findings: [], undo: null } });
  });

  it("say nothing while they are empty, and are missed by nobody", async () => {
    const { excel } = await openDemo();
    const before = await checkWorkbook(excel);
    await createReportForms(excel, vi);
    expect(await checkWorkbook(excel)).toEqual(before);
    expect(await readOverview(excel)).toMatchObject({ ok: true, value: { missingForms: [] } });
  });

  it("can be taken back", async () => {
    const { excel, workbook } = openExcel();
    const created = await createReportForms(excel, vi);
    expect(created.ok && (await created.value.undo?.undo())).toMatchObject({ ok: true });
    expect(names(workbook)).toEqual(["Sheet1"]);
  });
});

describe("the reconciliation of forms that were read", () => {
  const all = new Set<FormKey>(["criteria", "rules", "villages", "registrations", "scores"]);
  const codes = (present: ReadonlySet<FormKey>, district = smallDistrict()): readonly string[] =>
    checkForms({ present, district, findings: [] }).map(({ code }) => code);

  it("names the forms that are needed once there are villages, though a report is checked", () => {
    expect(codes(new Set<FormKey>(["reportFigures", "villages"]))).toEqual(["missing-form"]);
    expect(codes(new Set<FormKey>(["reportFigures"]))).toEqual([]);
  });

  it("does not work out a year whose figures can't be trusted", () => {
    const district = smallDistrict({ registrations: [registrationRow(2022, "X9", "KDCTB")], report: noReport });
    expect(codes(all, district)).toEqual(["unknown-village"]);
    expect(codes(new Set<FormKey>(["criteria", "rules", "villages", "registrations"]), district)).toEqual(["missing-form"]);
  });
});
