import { readFormsStatus } from "../../src/app/scoring/formsStatus";
import { compileYear } from "../../src/app/compileYear";
import { createForms } from "../../src/app/createForms";
import { readForms } from "../../src/app/readForms";
import { createScoreSheet } from "../../src/app/scoring/createScoreSheet";
import { printScoringForms } from "../../src/app/scoring/printScoringForms";
import type { District, Registration } from "../../src/core/domain/district";
import { villageCode, year } from "../../src/core/domain/names";
import type { FormKey } from "../../src/forms/schema/formKey";
import { formKeys } from "../../src/forms/schema/formKey";
import { forms } from "../../src/forms/schema/registry";
import { formSheetModels } from "../../src/forms/write/formSheetModels";
import { addSheets } from "../../src/app/createForms";
import { vi } from "../../src/i18n";
import { openExcel } from "../excel/support/excelHost";
import type { OpenExcel } from "../excel/support/excelHost";
import { workbookState } from "../excel/support/workbookState";
import { at, villageRow } from "../support/rows";
import { criterion, KDCKM, KDCTB, scoreRow, scoreTable, smallDistrict } from "../support/smallDistrict";

const registered = (village: string, title = KDCTB): Registration => ({
  year: year(2022),
  village: villageCode(village),
  title,
  origin: at("Đăng ký", 4, "year", "village", "title"),
});
const district = smallDistrict({
  criteria: [criterion("1.1", { max: 6 }), criterion("2.1"), criterion("2.2", { appliesTo: ["Tổ dân phố"] })],
  villages: [villageRow("A1", { commune: "Lộc An" }), villageRow("B1", { commune: "Lộc Bắc", kind: "toDanPho", kindLabel: "Tổ dân phố" })],
  registrations: [registered("A1"), registered("B1", KDCKM)],
});

/** A workbook with the district's forms. */
async function openWith(of: District = district): Promise<OpenExcel> {
  const open = openExcel();
  const written = await addSheets(open.excel, formSheetModels(of, { words: vi.forms, resultFormulas: false, notice: [] }));
  if (!written.ok) throw new Error(written.error.code);
  return open;
}
const cell = (row: number, column: number) => ({ firstRow: row, lastRow: row, firstColumn: column, lastColumn: column });

describe("the score sheet of a year", () => {
  it("is added beside the forms, protected, with the cells that apply open", async () => {
    const { excel, sheet, host } = await openWith();
    const created = await createScoreSheet(excel, vi, 2022);
    expect(created).toMatchObject({ ok: true, value: { sheets: ["Chấm điểm 2022"], rows: 6, villages: 2, findings: [] } });
    const { id, protection, tables } = sheet("Chấm điểm 2022");
    expect([protection.enabled, protection.password, tables[0]?.name]).toEqual([true, false, "ChamDiem2022"]);
    expect(protection.allowed).toEqual(expect.arrayContaining(["formatCells", "sort", "autoFilter"]));
    for (const value of [[[5]], [["KAD"]], [["CĐH"]]]) await host.userEdits(id, cell(1, 3), value);
    // A1 is a thôn: 2.2 is for tổ dân phố.
    await expect(host.userEdits(id, cell(1, 5), [[5]])).rejects.toThrow("protected");
    await host.userEdits(id, cell(4, 5), [[5]]);
    await expect(host.userEdits(id, cell(1, 9), [["=1"]])).rejects.toThrow("protected");
  });

  it("is read and compiled like any other, protected as it is", async () => {
    const { excel, sheet, host } = await openWith();
    await createScoreSheet(excel, vi, 2022);
    const { id } = sheet("Chấm điểm 2022");
    await host.userEdits(id, { firstRow: 3, lastRow: 3, firstColumn: 3, lastColumn: 4 }, [[6, 5]]);
    const compiled = await compileYear({ year: 2022, excel, words: vi });
    expect(compiled.ok && compiled.value.result.villages.map(({ village, evaluation }) => [village.code, evaluation.outcome])).toEqual([
      ["A1", "eligible"],
      ["B1", "incomplete"],
    ]);
    expect(compiled.ok && compiled.value.findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("can be undone, protected as it is, but not once something was typed into it", async () => {
    const { excel, workbook, host, sheet } = await openWith();
    const before = workbookState(workbook);
    const created = await createScoreSheet(excel, vi, 2022);
    expect(created.ok && (await created.value.undo?.undo())).toEqual({ ok: true, value: undefined });
    expect(workbookState(workbook)).toBe(before);
    const again = await createScoreSheet(excel, vi, 2022);
    await host.userEdits(sheet("Chấm điểm 2022").id, cell(1, 3), [[5]]);
    expect(again.ok && (await again.value.undo?.undo())).toEqual({ ok: false, error: { code: "changed-since", sheet: "Chấm điểm 2022" } });
  });

  it("is refused where the year has scores already, with how many villages lack rows, and nothing changes", async () => {
    const scored = scoreTable(scoreRow("A1", "Xã", [5, 5]));
    const { excel, workbook } = await openWith({ ...district, scoreTables: [scored] });
    const before = workbookState(workbook);
    const refused = await createScoreSheet(excel, vi, 2022);
    expect(refused).toEqual({ ok: false, error: { code: "score-sheet-exists", sheet: "Chấm điểm 2022", year: 2022, missing: 1 } });
    expect(workbookState(workbook)).toBe(before);
  });

  it("is refused where a sheet of the user's own bears its name", async () => {
    const { excel, workbook } = await openWith();
    const [start] = workbook.sheets;
    if (start) start.name = "chấm điểm 2022";
    expect(await createScoreSheet(excel, vi, 2022)).toMatchObject({ ok: false, error: { code: "score-sheet-exists", missing: 2 } });
  });

  it.each([
    ["nobody is registered", { ...district, registrations: [] }, "no-registrations"],
    ["no registration can count", { ...district, registrations: [registered("X9")] }, "no-figures"],
    ["the framework is faulty", { ...district, criteria: [criterion("1.1"), criterion("1.1")] }, "no-figures"],
  ])("is refused where %s", async (_, of, code) => {
    const { excel, workbook } = await openWith(of);
    const before = workbookState(workbook);
    expect(await createScoreSheet(excel, vi, 2022)).toMatchObject({ ok: false, error: { code } });
    expect(workbookState(workbook)).toBe(before);
  });

  it("needs no score form to be there", async () => {
    const { excel, workbook } = await openWith();
    workbook.sheets = workbook.sheets.filter(({ name }) => name !== "Chấm điểm");
    expect(await createScoreSheet(excel, vi, 2022)).toMatchObject({ ok: true, value: { rows: 6 } });
  });
});

describe("scoring forms on paper", () => {
  it("are a sheet of ours, the same when made again, and can be undone", async () => {
    const { excel, workbook, sheet } = await openWith();
    const before = workbookState(workbook);
    const printed = await printScoringForms(excel, vi, 2022);
    expect(printed).toMatchObject({ ok: true, value: { sheets: ["Phiếu chấm 2022"], villages: 2 } });
    expect(sheet("Phiếu chấm 2022").page).toMatchObject({ fitTo: null, orientation: "portrait", paperSize: 9 });
    expect(sheet("Phiếu chấm 2022").page.rowBreaks).toHaveLength(1);
    const once = workbookState(workbook);
    expect(await printScoringForms(excel, vi, 2022)).toMatchObject({ ok: true, value: { undo: null } });
    expect(workbookState(workbook)).toBe(once);
    expect(printed.ok && (await printed.value.undo?.undo())).toMatchObject({ ok: true });
    expect(workbookState(workbook)).toBe(before);
  });

  it("are rewritten for one commune or one village, page breaks and all, and come back by undo", async () => {
    const { excel, workbook, sheet } = await openWith();
    await printScoringForms(excel, vi, 2022);
    const all = workbookState(workbook);
    const one = await printScoringForms(excel, vi, 2022, { commune: "lộc bắc" });
    expect(one).toMatchObject({ ok: true, value: { villages: 1 } });
    expect(sheet("Phiếu chấm 2022").page.rowBreaks).toEqual([]);
    expect(JSON.stringify(sheet("Phiếu chấm 2022").cells)).not.toContain("A1");
    expect(await printScoringForms(excel, vi, 2022, { village: "b1" })).toMatchObject({ ok: true, value: { villages: 1, undo: null } });
    expect(one.ok && (await one.value.undo?.undo())).toMatchObject({ ok: true });
    expect(workbookState(workbook)).toBe(all);
  });

  it("are not taken for a form when the workbook is read", async () => {
    const { excel } = await openWith();
    const before = await readForms(excel);
    await printScoringForms(excel, vi, 2022);
    const after = await readForms(excel);
    expect(after.ok && before.ok && after.value.district).toEqual(before.ok && before.value.district);
  });

  it.each([
    ["a commune without registrations", { commune: "Lộc Lâm" }],
    ["a village that is not registered", { village: "A9" }],
  ])("of %s are refused", async (_, filter) => {
    const { excel } = await openWith();
    expect(await printScoringForms(excel, vi, 2022, filter)).toEqual({ ok: false, error: { code: "no-registrations", year: 2022 } });
  });
});

/** What a report prints is copied into forms of its own when someone asks for them. */
const ofReports: ReadonlySet<FormKey> = new Set<FormKey>(["reportFigures", "reportFunding"]);

describe("forms with a chosen framework", () => {
  it.each([
    ["van-hoa", 5, 3],
    ["trong", 0, 0],
  ] as const)("%s are read back with its criteria and rules", async (framework, criteria, rules) => {
    const { excel, sheet } = openExcel();
    const created = await createForms(excel, vi, framework);
    expect(created.ok && created.value.sheets).toEqual(formKeys.filter((key) => !ofReports.has(key)).map((key) => forms[key].sheet));
    const read = await readForms(excel);
    expect(read.ok && [read.value.district.criteria.length, read.value.district.rules.length, read.value.findings]).toEqual([
      criteria,
      rules,
      [],
    ]);
    const flagged = JSON.stringify([sheet("Cấu hình").cells, sheet("Bộ tiêu chí").cells]).match(/ĐỐI CHIẾU VĂN BẢN GỐC/gu) ?? [];
    expect(flagged).toHaveLength(framework === "van-hoa" ? 2 : 0);
  });

  it("flags the framework also where only its own forms were missing", async () => {
    const { excel, workbook, sheet } = openExcel();
    await createForms(excel, vi, "trong");
    workbook.sheets = workbook.sheets.filter(({ name }) => name !== "Bộ tiêu chí" && name !== "Danh hiệu");
    expect(await createForms(excel, vi, "van-hoa")).toMatchObject({ ok: true, value: { sheets: ["Bộ tiêu chí", "Danh hiệu"] } });
    expect(JSON.stringify(sheet("Bộ tiêu chí").cells[0])).toContain("ĐỐI CHIẾU VĂN BẢN GỐC");
  });
});

describe("how far the forms have come", () => {
  it("tells which are there, under whatever names, and of each year its villages, communes and score sheet", async () => {
    const { excel, workbook, sheet } = await openWith();
    sheet("Khu dân cư").name = "Danh sách thôn";
    workbook.sheets = workbook.sheets.filter(({ name }) => name !== "Văn bản");
    await createScoreSheet(excel, vi, 2022);
    const status = await readFormsStatus(excel);
    expect(status.ok && status.value.forms.filter(({ sheet: found, name }) => found !== name)).toEqual([
      { key: "villages", name: "Khu dân cư", sheet: "Danh sách thôn" },
      { key: "documents", name: "Văn bản", sheet: null },
    ]);
    expect(status.ok && status.value.years).toEqual([
      { year: 2022, villages: 2, communes: ["Lộc An", "Lộc Bắc"], scoreSheet: "Chấm điểm 2022" },
    ]);
  });
});
