import { readCouncil } from "../../src/app/council";
import { recordYear } from "../../src/app/recordYear";
import { revertRecord } from "../../src/app/revertRecord";
import { compileYear } from "../../src/app/compileYear";
import { vi } from "../../src/i18n";
import type { CellValue, WorkbookModel } from "../../workbench/model/types";
import type { OpenExcel } from "../excel/support/excelHost";
import { openExcel } from "../excel/support/excelHost";
import { workbookState } from "../excel/support/workbookState";
import { copyOf, openDemo } from "./support/demo";

const year = 2022;
const number = "75/QĐ-MTTQ-BTT";
const decision = { title: "KDCTB", number, date: "31/10/2022" };

const ledgerOf = (open: OpenExcel): readonly (readonly CellValue[])[] =>
  open
    .sheet("Sổ công nhận")
    .cells.map((row) => Array.from(row, (cell) => cell?.value ?? null))
    .filter((row) => row.some((value) => value !== null));

/** The ledger's row that holds such a value in its first such column; sheet row, zero-based. */
function rowIn(open: OpenExcel, sheet: string, ...values: readonly CellValue[]): number {
  const row = open.sheet(sheet).cells.findIndex((cells) => values.every((value) => cells.some((cell) => cell?.value === value)));
  if (row < 0) throw new Error(`no row with ${values.join(", ")} in ${sheet}`);
  return row;
}

async function edit(open: OpenExcel, sheet: string, row: number, column: number, value: string | number): Promise<void> {
  await open.host.userEdits(open.sheet(sheet).id, { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column }, [[value]]);
}

let before2022: WorkbookModel | undefined;

/** The demo district before its KDCTB decision of 2022 was recorded; taken back once, a copy for every test. */
async function openBefore(): Promise<OpenExcel> {
  if (before2022 === undefined) {
    const open = await openDemo();
    const reverted = await revertRecord(open.excel, year, number);
    if (!reverted.ok) throw new Error(reverted.error.code);
    before2022 = open.workbook;
  }
  return openExcel({ workbook: copyOf(before2022) });
}

describe("recording the council's conclusions", () => {
  it("writes each conclusion Đạt once, by status, in the order of Khu dân cư, as real numbers, texts and dates", async () => {
    const open = await openBefore();
    const before = ledgerOf(open).length;
    const recorded = await recordYear({ excel: open.excel, year, decisions: [decision] });
    if (!recorded.ok) throw new Error(recorded.error.code);
    expect([recorded.value.recorded.length, recorded.value.already.length, recorded.value.withoutConclusion]).toEqual([72, 0, []]);
    const count = (status: string) => recorded.value.recorded.filter((row) => row.status === status).length;
    expect([count("first"), count("maintained"), count("again")]).toEqual([15, 52, 5]);
    const rows = ledgerOf(open).slice(before);
    expect(rows).toHaveLength(72);
    expect(rows[0]).toEqual([2022, "LA-02", "KDCTB", "Giữ vững", number, 44865]);
    const last = open.sheet("Sổ công nhận").cells[rowIn(open, "Sổ công nhận", 2022, "TT-18", "KDCTB")] ?? [];
    expect(Array.from(last, (cell) => open.workbook.styles[cell?.style ?? 0]?.numberFormat)).toEqual([
      ...["0", "@", "General", "General", "@", "dd/mm/yyyy"],
    ]);
    const written = rowIn(open, "Sổ công nhận", 2022, "TT-18", "KDCTB");
    expect(open.sheet("Sổ công nhận").tables[0]?.range.lastRow).toBe(written);
  });

  it("gives the published figures again, and changes nothing a second time", async () => {
    const open = await openBefore();
    await recordYear({ excel: open.excel, year, decisions: [decision] });
    const once = workbookState(open.workbook);
    const again = await recordYear({ excel: open.excel, year, decisions: [decision] });
    expect(again).toMatchObject({ ok: true, value: { recorded: [], undo: null } });
    expect(again.ok && again.value.already.length).toBe(72);
    expect(workbookState(open.workbook)).toBe(once);
    const compiled = await compileYear({ excel: open.excel, year, words: vi });
    expect(compiled.ok && [...compiled.value.result.totals.values()].map(({ recognised, maintained }) => [recognised, maintained])).toEqual(
      [
        [72, 52],
        [25, 14],
      ],
    );
  });

  it("is taken back by its undo", async () => {
    const open = await openBefore();
    const before = ledgerOf(open);
    const recorded = await recordYear({ excel: open.excel, year, decisions: [decision] });
    if (!recorded.ok) throw new Error(recorded.error.code);
    expect(await recorded.value.undo?.undo()).toEqual({ ok: true, value: undefined });
    expect(ledgerOf(open)).toEqual(before);
  });

  it("records several titles, each by its own decision, village by village", async () => {
    const open = await openBefore();
    await revertRecord(open.excel, year, "76/QĐ-MTTQ-BTT");
    const decisions = [decision, { title: "KDCKM", number: "76/QĐ-MTTQ-BTT", date: "1/11/2022" }];
    const recorded = await recordYear({ excel: open.excel, year, decisions });
    if (!recorded.ok) throw new Error(recorded.error.code);
    expect(recorded.value.recorded).toHaveLength(97);
    const dates = new Set(recorded.value.recorded.map((row) => `${row.title} ${row.decisionNumber} ${row.decisionDate ?? ""}`));
    expect([...dates].sort()).toEqual([`KDCKM 76/QĐ-MTTQ-BTT 2022-11-01`, `KDCTB ${number} 2022-10-31`]);
  });

  it("tells who is eligible and has no conclusion, and does not record them", async () => {
    const open = await openBefore();
    const row = rowIn(open, "Kết luận", 2022, "LA-02", "KDCTB");
    for (const column of [0, 1, 2, 3]) await edit(open, "Kết luận", row, column, "");
    const recorded = await recordYear({ excel: open.excel, year, decisions: [decision] });
    if (!recorded.ok) throw new Error(recorded.error.code);
    expect(recorded.value.withoutConclusion.map(({ village }) => village.code)).toEqual(["LA-02"]);
    expect(recorded.value.recorded).toHaveLength(71);
  });
});

describe("bad input", () => {
  const conclusionRow = (open: OpenExcel) => rowIn(open, "Kết luận", 2022, "LA-02", "KDCTB");
  const ledgerRow = (open: OpenExcel) => rowIn(open, "Sổ công nhận", 2021, "LA-02", "KDCTB");

  it.each<[string, string, (open: OpenExcel) => number, number, string | number, string]>([
    ["a conclusion that is neither Đạt nor Không đạt", "Kết luận", conclusionRow, 3, "Tốt", "invalid-row"],
    ["a conclusion on an unknown village", "Kết luận", conclusionRow, 1, "XX-99", "unknown-village"],
    ["a conclusion on an unknown title", "Kết luận", conclusionRow, 2, "KDCX", "unknown-title"],
    ["a conclusion against the scores without a reason", "Kết luận", conclusionRow, 3, "Không đạt", "conclusion-without-reason"],
    ["a ledger row of an unknown village", "Sổ công nhận", ledgerRow, 1, "XX-99", "unknown-village"],
    ["a ledger row with a date that is none", "Sổ công nhận", ledgerRow, 5, "hôm qua", "invalid-cell"],
    ["a ledger row without a year", "Sổ công nhận", ledgerRow, 0, "năm ngoái", "invalid-row"],
    ["a ledger row that stands twice", "Sổ công nhận", ledgerRow, 1, "LA-05", "duplicate-ledger-row"],
  ])("%s stops everything at its cell", async (_case, sheet, rowOf, column, value, code) => {
    const open = await openBefore();
    await edit(open, sheet, rowOf(open), column, value);
    const before = workbookState(open.workbook);
    const recorded = await recordYear({ excel: open.excel, year, decisions: [decision] });
    expect(recorded).toMatchObject({ ok: false, error: { code: "blocked" } });
    const findings = !recorded.ok && recorded.error.code === "blocked" ? recorded.error.findings : [];
    expect(findings.map((found) => [found.code, found.sheet])).toContainEqual([code, sheet]);
    expect(findings.every(({ cell }) => cell !== null)).toBe(true);
    expect(workbookState(open.workbook)).toBe(before);
  });

  it.each<[string, Partial<typeof decision>, unknown]>([
    ["an empty number", { number: "  " }, { code: "decision", fault: { code: "number-empty" } }],
    ["a date that is none", { date: "30/2/2022" }, { code: "decision", fault: { code: "date-invalid" } }],
    ["the year before", { date: "31/12/2021" }, { code: "decision", fault: { code: "date-out-of-range" } }],
    ["two years after", { date: "1/1/2024" }, { code: "decision", fault: { code: "date-out-of-range" } }],
    [
      "a number of another decision",
      { number: "46 / qđ-mttq-btt" },
      { code: "decision", fault: { code: "number-used", date: "2021-11-01" } },
    ],
    ["a title that there is not", { title: "KDCX" }, { code: "unknown-record-title", title: "KDCX" }],
  ])("%s is refused, and nothing written", async (_case, change, error) => {
    const open = await openBefore();
    const before = workbookState(open.workbook);
    const recorded = await recordYear({ excel: open.excel, year, decisions: [{ ...decision, ...change }] });
    expect(recorded).toMatchObject({ ok: false, error });
    expect(workbookState(open.workbook)).toBe(before);
  });

  it.each([
    ["the first day of the year", "1/1/2022"],
    ["the last day of the next", "31/12/2023"],
  ])("%s is a date of a decision", async (_case, date) => {
    const open = await openBefore();
    expect((await recordYear({ excel: open.excel, year, decisions: [{ ...decision, date }] })).ok).toBe(true);
  });
});

describe("taking a decision back", () => {
  it("takes exactly its rows", async () => {
    const open = await openDemo();
    const before = ledgerOf(open);
    const reverted = await revertRecord(open.excel, year, "75/qđ-mttq-btt");
    expect(reverted.ok && reverted.value.length).toBe(72);
    expect(ledgerOf(open)).toEqual(before.filter((row) => !(row[0] === 2022 && row[4] === number)));
  });

  it.each<[string, number, string | number]>([
    ["status", 3, "Công nhận lại"],
    ["date", 5, 44000],
    ["note beside it", 6, "đã trao"],
  ])("is refused where a row's %s was changed", async (_case, column, value) => {
    const open = await openDemo();
    const row = rowIn(open, "Sổ công nhận", 2022, "LA-05", "KDCTB");
    await edit(open, "Sổ công nhận", row, column, value);
    if (column === 6) await edit(open, "Sổ công nhận", rowIn(open, "Sổ công nhận", "Năm"), 6, "Ghi chú");
    const before = workbookState(open.workbook);
    expect(await revertRecord(open.excel, year, number)).toMatchObject({ ok: false, error: { code: "rows-changed-since" } });
    expect(workbookState(open.workbook)).toBe(before);
  });

  it("is refused where there is none of that number", async () => {
    const open = await openDemo();
    expect(await revertRecord(open.excel, year, "999")).toEqual({ ok: false, error: { code: "nothing-to-revert", year, number: "999" } });
  });
});

it("the council's reading tells what is to be recorded", async () => {
  const open = await openBefore();
  const reading = await readCouncil(open.excel, year);
  if (!reading.ok) throw new Error(reading.error.code);
  expect(reading.value.council.recordable.map(({ title }) => title)).toEqual(Array(72).fill("KDCTB"));
  expect(reading.value.blocking).toEqual([]);
});
