import type { LiveFlags } from "../../src/app/flags/liveFlags";
import { liveFlags } from "../../src/app/flags/liveFlags";
import { addSheets } from "../../src/app/createForms";
import { compileYear } from "../../src/app/compileYear";
import type { District } from "../../src/core/domain/district";
import { formSheetModels } from "../../src/forms/write/formSheetModels";
import { vi } from "../../src/i18n";
import { flagCells } from "../../src/i18n/vi/screens/flags";
import type { Cell } from "../../workbench/model/types";
import { deleteSheet } from "../../workbench/model/sheets";
import { HostError } from "../../workbench/richapi/errors";
import type { OpenExcel } from "../excel/support/excelHost";
import { openExcel } from "../excel/support/excelHost";
import { workbookState } from "../excel/support/workbookState";
import { registrationRow } from "../support/rows";
import { scoreRow, scoreTable, smallDistrict } from "../support/smallDistrict";

const name = "Chấm điểm 2022";
const district = smallDistrict({
  registrations: [
    registrationRow(2022, "A1", "KDCTB", 1),
    registrationRow(2022, "B1", "KDCTB", 2),
    registrationRow(2022, "A2", "KDCKM", 3),
    registrationRow(2022, "A2", "KDCTB", 4),
  ],
  scoreTables: [
    scoreTable(
      scoreRow("A1", "Xã", [5, 5]),
      scoreRow("A1", "Huyện", [5, 0]),
      scoreRow("B1", "Xã", ["", ""]),
      scoreRow("A2", "Huyện", [4, 3.5]),
      scoreRow("B2", "Xã", [1, 1]),
    ),
  ],
});
/** The last column of a row that holds anything. */
const lastColumn = (row: readonly (Cell | undefined)[] = []): number =>
  row.reduce((last, each, column) => ((each?.value ?? null) === null ? last : column), -1);
const cell = (row: number, column: number) => ({ firstRow: row, lastRow: row, firstColumn: column, lastColumn: column });

interface Opened extends OpenExcel {
  readonly flags: LiveFlags;
  readonly id: string;
  /** The texts of the flags' column, from the header on. */
  readonly texts: () => readonly string[];
  readonly type: (row: number, column: number, value: string | number) => Promise<void>;
}

async function opened({ of = district, isProtected = false }: { of?: District; isProtected?: boolean } = {}): Promise<Opened> {
  const open = openExcel();
  const written = await addSheets(open.excel, formSheetModels(of, { words: vi.forms, resultFormulas: false, notice: [] }));
  if (!written.ok) throw new Error(written.error.code);
  const sheet = open.sheet(name);
  if (isProtected) sheet.protection = { ...sheet.protection, enabled: true, allowed: ["formatCells", "sort"] };
  const flags = liveFlags(open.excel, { cells: flagCells, numbers: vi.numbers });
  all.push(flags);
  const texts = (): readonly string[] => {
    const column = Math.max(...sheet.cells.map(lastColumn));
    return sheet.cells.map((row) => String(row[column]?.value ?? ""));
  };
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 30; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    await flags.settled();
  };
  const type = async (row: number, column: number, value: string | number): Promise<void> => {
    await open.host.userEdits(sheet.id, cell(row, column), [[value]]);
    await settle();
  };
  return { ...open, flags, id: sheet.id, texts, type };
}

const atFirst = [
  "KDC ✓ KDCTB: Đủ điều kiện (10/10 điểm, cần 7)",
  "KDC ✗ KDCTB: Bị điểm liệt 2.1 (5/10 điểm, cần 7)",
  "KDC … Chưa chấm",
  "KDC ✗ KDCTB: Đủ điều kiện (7,5/10 điểm, cần 7) · KDCKM: Chưa đủ điểm, còn thiếu 1,5 (7,5/10 điểm, cần 9)",
  "KDC ! Không đăng ký danh hiệu trong năm",
];

const all: LiveFlags[] = [];
/** The library hands an event to every handler of its process: one test's flags must not hear of the next one's workbook. */
afterEach(async () => {
  for (const flags of all.splice(0)) for (const { sheetId } of flags.getState()?.sheets ?? []) await flags.switchOff(sheetId);
});

describe("live flags", () => {
  it("stand beside the table, each row judged by its own scores, whatever its level", async () => {
    const { flags, id, texts } = await opened();
    expect((await flags.switchOn(id)).ok).toBe(true);
    expect(texts().slice(1)).toEqual(atFirst);
    expect(texts()[0]).toMatch(/^KDC: /u);
  });

  it("follow a score that is typed, reading and writing that row alone", async () => {
    const { flags, id, texts, type, host } = await opened();
    await flags.switchOn(id);
    host.resetStats();
    await type(2, 4, 4);
    expect(texts()[2]).toBe("KDC ✓ KDCTB: Đủ điều kiện (9/10 điểm, cần 7)");
    expect(host.stats.roundTrips.length).toBeLessThanOrEqual(3);
    await type(2, 4, "bảy");
    expect(texts()[2]).toBe("KDC … KDCTB: Chưa chấm đủ, còn 1 tiêu chí (5/10 điểm, cần 7)");
    expect(texts().slice(3)).toEqual(atFirst.slice(2));
  });

  it("follow a change of the framework's rules and of registrations in all rows", async () => {
    const { flags, id, texts, host, sheet } = await opened();
    await flags.switchOn(id);
    const rules = sheet("Danh hiệu");
    const header = rules.cells.findIndex((row) => row.some((each) => each?.value === "Tổng điểm tối thiểu"));
    const column = rules.cells[header]?.findIndex((each) => each?.value === "Tổng điểm tối thiểu") ?? -1;
    await host.userEdits(rules.id, cell(header + 1, column), [[8]]);
    for (let turn = 0; turn < 30; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    await flags.settled();
    expect(texts()[1]).toContain("cần 8");
    expect(texts()[4]).toContain("KDCTB: Chưa đủ điểm, còn thiếu 0,5");
  });

  it("tell two rows of a village at one level, in both rows, and no longer once one is another village's", async () => {
    const { flags, id, texts, type } = await opened();
    await flags.switchOn(id);
    await type(1, 2, "Huyện");
    expect([texts()[1], texts()[2]]).toEqual(Array(2).fill(`KDC ! ${flagCells.other.twice}`));
    await type(1, 2, "Xã");
    expect(texts().slice(1)).toEqual(atFirst);
  });

  it.each([false, true])("leave no trace when they are switched off (protected: %s), and protection is as it was", async (isProtected) => {
    const { flags, id, type, workbook, sheet } = await opened({ isProtected });
    const before = workbookState(workbook);
    const on = await flags.switchOn(id);
    expect(on.ok).toBe(true);
    expect(sheet(name).protection.enabled).toBe(isProtected);
    expect(workbookState(workbook)).not.toBe(before);
    if (!isProtected) await type(1, 3, 4);
    if (!isProtected) await type(1, 3, 5);
    expect((await flags.switchOff(id)).ok).toBe(true);
    expect(workbookState(workbook)).toBe(before);
  });

  it("are written once: switched on again, nothing changes", async () => {
    const { flags, id, workbook } = await opened();
    await flags.switchOn(id);
    const once = workbookState(workbook);
    await flags.switchOn(id);
    expect(workbookState(workbook)).toBe(once);
  });

  it("change no figure of the year: compiled with and without them", async () => {
    const [plain, flagged] = [await opened(), await opened()];
    await flagged.flags.switchOn(flagged.id);
    const results = [];
    for (const { excel } of [plain, flagged]) {
      const done = await compileYear({ year: 2022, excel, words: vi });
      results.push(
        done.ok ? JSON.stringify([done.value.result, done.value.findings, done.value.sheets.map((each) => each.name)]) : done.error.code,
      );
    }
    expect(results[1]).toBe(results[0]);
  });

  it("leave what the user wrote in their column, and tell the cell", async () => {
    const { flags, id, type, sheet } = await opened();
    await flags.switchOn(id);
    const column = lastColumn(sheet(name).cells[0]);
    await type(2, column, "của tôi");
    await type(2, 4, 5);
    expect(sheet(name).cells[2]?.[column]?.value).toBe("của tôi");
    expect(flags.getState()?.sheets[0]?.kept).toHaveLength(1);
    await flags.switchOff(id);
    expect(sheet(name).cells[2]?.[column]?.value).toBe("của tôi");
    expect(sheet(name).cells[1]?.[column]?.value ?? null).toBeNull();
  });

  it.each([false, true])(
    "leave all as before where any step of switching on fails (protected: %s), and can then be switched on",
    async (isProtected) => {
      const { flags, id, workbook, host } = await opened({ isProtected });
      const before = workbookState(workbook);
      let failAt = 0;
      for (; ; failAt += 1) {
        let action = -1;
        let failed = false;
        host.failNext(() => {
          action += 1;
          failed ||= action === failAt;
          return action === failAt ? new HostError("GeneralException", "made to fail") : null;
        });
        const on = await flags.switchOn(id);
        if (!failed) {
          expect(on.ok).toBe(true);
          break;
        }
        const now = workbookState(workbook);
        if (now !== before) expect(`${failAt} ${now}`).toBe(`${failAt} ${before}`);
        expect({ failAt, ok: on.ok }).toEqual({ failAt, ok: false });
      }
      expect(failAt).toBeGreaterThan(50);
    },
  );

  it("survive the deletion of their sheet", async () => {
    const { flags, id, workbook, host, sheet } = await opened();
    await flags.switchOn(id);
    deleteSheet(workbook, sheet(name));
    const villages = sheet("Khu dân cư");
    await host.userEdits(villages.id, cell(villages.cells.length, 0), [["x"]]);
    for (let turn = 0; turn < 30; turn += 1) await new Promise((resolve) => setImmediate(resolve));
    await flags.settled();
    expect(flags.getState()?.sheets).toEqual([]);
  });

  it("say that nothing can be told once a key column is renamed, and come back with it", async () => {
    const { flags, id, texts, type } = await opened();
    await flags.switchOn(id);
    await type(0, 1, "Ghi gì đó");
    expect(texts().slice(1)).toEqual(Array(5).fill(`KDC ! ${flagCells.other.untrusted}`));
    await type(0, 1, "Mã KDC");
    expect(texts().slice(1)).toEqual(atFirst);
  });

  it("are offered as old when the workbook is opened anew, and go on from there", async () => {
    const { flags, id, texts, excel, type } = await opened();
    await flags.switchOn(id);
    const again = liveFlags({ ...excel }, { cells: flagCells, numbers: vi.numbers });
    all.push(again);
    const seen = await again.look();
    expect(seen.ok && seen.value.sheets.map(({ sheet, state, rows }) => [sheet, state, rows])).toEqual([[name, "stale", 5]]);
    await again.switchOn(id);
    expect(again.getState()?.sheets[0]?.state).toBe("live");
    await type(1, 3, 4);
    expect(texts()[1]).toContain("9/10");
  });
});
