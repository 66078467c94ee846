import { whatIfJson } from "../../src/app/json/whatIfJson";
import { compileYear } from "../../src/app/compileYear";
import type { WhatIfDesk, WrittenWhatIf } from "../../src/app/whatIf";
import { openWhatIf, writeWhatIf } from "../../src/app/whatIf";
import type { Adjustment } from "../../src/core/whatIf/adjustment";
import type { WhatIfResult } from "../../src/core/whatIf/result";
import { vi } from "../../src/i18n";
import { whatIf } from "../../src/i18n/vi/whatIf";
import { writeXlsx } from "../../workbench/xlsx/writeXlsx";
import { max, total, veto } from "../core/whatIf/adjusting";
import type { OpenExcel } from "../excel/support/excelHost";
import { workbookState } from "../excel/support/workbookState";
import { openDemo } from "./support/demo";

const words = { sheets: vi.sheets, whatIf: whatIf.sheet };

async function deskOf({ excel }: OpenExcel, year = 2022): Promise<WhatIfDesk> {
  const desk = await openWhatIf(excel, year);
  if (!desk.ok) throw new Error(JSON.stringify(desk.error));
  return desk.value;
}

function compared(desk: WhatIfDesk, ...adjustments: readonly Adjustment[]): WhatIfResult {
  const result = desk.compare(adjustments);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

async function written({ excel }: OpenExcel, ...adjustments: readonly Adjustment[]): Promise<WrittenWhatIf> {
  const result = await writeWhatIf({ year: 2022, adjustments, excel, words });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const edit = ({ host, sheet }: OpenExcel, name: string, row: number, column: number, text: string) =>
  host.userEdits(sheet(name).id, { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column }, [[text]]);

describe("comparing", () => {
  it("touches no cell of the workbook, nor a byte of its file", async () => {
    const open = await openDemo();
    const [state, bytes] = [workbookState(open.workbook), await writeXlsx(open.workbook)];
    const desk = await deskOf(open);
    compared(desk, total("KDCTB", 70), veto("6.2", "KDCTB", null), max("8.3", 1.5));
    desk.compare([total("KDCTB", 1000)]);
    expect(workbookState(open.workbook)).toBe(state);
    expect(Buffer.compare(await writeXlsx(open.workbook), bytes)).toBe(0);
  });

  it("asks the workbook once, however often it is done", async () => {
    const open = await openDemo();
    open.host.resetStats();
    const desk = await deskOf(open);
    const asked = open.host.stats.roundTrips.length;
    expect(asked).toBeLessThanOrEqual(2);
    for (const points of [70, 75, 85]) compared(desk, total("KDCTB", points));
    expect(open.host.stats.roundTrips).toHaveLength(asked);
  });

  it("starts from the figures that the year comes to, and offers its rules and criteria", async () => {
    const open = await openDemo();
    const desk = await deskOf(open);
    expect(compared(desk).titles.map(({ title, registered, before, after }) => [title, registered, before, after])).toEqual([
      ["KDCTB", 90, 70, 70],
      ["KDCKM", 35, 25, 25],
    ]);
    expect(desk.present.rules.map(({ title, areaClass, minTotal }) => [title, areaClass, minTotal.value])).toEqual([
      ["KDCTB", null, 80],
      ["KDCTB", "III", 75],
      ["KDCKM", null, 90],
    ]);
    expect(desk.present.criteria).toHaveLength(57);
  });

  it("gives what the year comes to once the form itself says so", async () => {
    const open = await openDemo();
    const trial = compared(await deskOf(open), total("KDCTB", 83, { areaClass: null }), veto("6.2", "KDCTB", null));
    const rules = open.sheet("Danh hiệu").cells;
    const rule = rules.findIndex((row) => row[0]?.value === "MẪU theo QĐ 292" && row[3]?.value === "KDCTB" && (row[4]?.value ?? "") === "");
    const criterion = open.sheet("Bộ tiêu chí").cells.findIndex((row) => row[0]?.value === "MẪU theo QĐ 292" && row[1]?.value === "6.2");
    await edit(open, "Danh hiệu", rule, 5, "83");
    await edit(open, "Bộ tiêu chí", criterion, 7, "");
    const year = await compileYear({ year: 2022, excel: open.excel, words: vi });
    if (!year.ok) throw new Error(JSON.stringify(year.error));
    for (const { title, before, after } of trial.titles) {
      expect(after).toBe(year.value.result.totals.get(title)?.eligible);
      if (title === "KDCTB") expect(after).not.toBe(before);
    }
  });

  it("is refused where no figure of the year can be trusted", async () => {
    const open = await openDemo();
    const [, first] = open.sheet("Khu dân cư").cells;
    await edit(open, "Khu dân cư", 2, 0, String(first?.[0]?.value));
    expect(await openWhatIf(open.excel, 2022)).toMatchObject({
      ok: false,
      error: { code: "no-figures", findings: [{ code: "duplicate-village", cell: "A3" }] },
    });
  });

  it("is refused for a year without a rule", async () => {
    expect(await openWhatIf((await openDemo()).excel, 2010)).toMatchObject({ ok: false, error: { code: "no-figures" } });
  });
});

describe("writing the comparison", () => {
  it("adds exactly one sheet, and undo takes it away", async () => {
    const open = await openDemo();
    const [before, names] = [workbookState(open.workbook), open.workbook.sheets.map(({ name }) => name)];
    const { sheet, undo, findings } = await written(open, total("KDCTB", 75));
    expect([sheet, findings]).toEqual(["Thử điều chỉnh 2022", []]);
    expect(open.workbook.sheets.map(({ name }) => name)).toEqual([...names, sheet]);
    expect([undo?.removes, undo?.restores]).toEqual([[sheet], []]);
    expect(await undo?.undo()).toMatchObject({ ok: true });
    expect(workbookState(open.workbook)).toBe(before);
  });

  it("leaves every other sheet as it was", async () => {
    const open = await openDemo();
    const sheets = () => open.workbook.sheets.filter(({ name }) => name !== "Thử điều chỉnh 2022");
    const before = workbookState({ ...open.workbook, sheets: sheets() });
    await written(open, total("KDCTB", 75), max("8.3", 1.5));
    expect(workbookState({ ...open.workbook, sheets: sheets() })).toBe(before);
  });

  it("changes nothing the second time, and rewrites its own sheet for other adjustments", async () => {
    const open = await openDemo();
    await written(open, total("KDCTB", 75));
    const before = workbookState(open.workbook);
    expect((await written(open, total("KDCTB", 75))).undo).toBeNull();
    expect(workbookState(open.workbook)).toBe(before);
    const { undo } = await written(open, total("KDCTB", 70));
    expect([undo?.removes, undo?.restores]).toEqual([[], ["Thử điều chỉnh 2022"]]);
    expect(await undo?.undo()).toMatchObject({ ok: true });
    expect(workbookState(open.workbook)).toBe(before);
  });

  it("is not read as a form: the year stays what it is", async () => {
    const open = await openDemo();
    const before = compared(await deskOf(open));
    await written(open, total("KDCTB", 75), max("8.3", 1.5));
    expect(compared(await deskOf(open))).toEqual(before);
  });

  it("leaves a sheet of the user's own under that name alone", async () => {
    const open = await openDemo();
    const demo = open.sheet("Tuyên truyền");
    open.workbook.sheets.push({ ...structuredClone({ ...demo, tables: [] }), id: "own", name: "Thử điều chỉnh 2022", names: [] });
    const { sheet, findings } = await written(open, total("KDCTB", 75));
    expect(sheet).toBe("Thử điều chỉnh 2022 (2)");
    expect(findings).toMatchObject([{ code: "sheet-name-taken" }]);
  });

  it("tells the workbook as it is now, not as it was when the trial began", async () => {
    const open = await openDemo();
    const desk = await deskOf(open);
    const trial = compared(desk, total("KDCTB", 85));
    const scores = open.sheet("Chấm điểm 2022").cells;
    const failing = trial.titles[0]?.newlyFailing[0]?.village.code;
    const row = scores.findIndex((cells) => cells[1]?.value === failing && cells[2]?.value === "Huyện");
    await edit(open, "Chấm điểm 2022", row, 3, "không rõ");
    const { result } = await written(open, total("KDCTB", 85));
    expect(result.titles[0]?.before).toBe((trial.titles[0]?.before ?? 0) - 1);
  });

  it("writes nothing where an adjustment is refused", async () => {
    const open = await openDemo();
    const before = workbookState(open.workbook);
    const refused = await writeWhatIf({ year: 2022, adjustments: [total("KDCKM", 101)], excel: open.excel, words });
    expect(refused).toMatchObject({ ok: false, error: { code: "adjustments", refusals: [{ code: "out-of-range", min: 0, max: 100 }] } });
    expect(workbookState(open.workbook)).toBe(before);
  });
});

it("tells other programs codes, numbers and nulls, under the names of the interface", async () => {
  const desk = await deskOf(await openDemo());
  const json = whatIfJson(compared(desk, total("KDCTB", 75, { areaClass: null }), veto("6.2", "KDCTB", null)), null);
  expect(json).toMatchObject({
    year: 2022,
    sheet: null,
    invalid: [],
    adjustments: [
      { kind: "minTotal", target: "KDCTB", title: "KDCTB", areaClass: null, criterion: null, before: 80, after: 75 },
      { kind: "vetoScore", target: "6.2 KDCTB", criterion: "6.2", before: 0, after: null },
    ],
    titles: { KDCTB: { registered: 90, before: 70, newlyFailing: [] }, KDCKM: { before: 25, after: 25 } },
  });
  expect(json.titles["KDCTB"]?.newlyPassing[0]).toEqual({
    code: "LA-01",
    commune: "Lộc An",
    name: "Thôn Ban Mai",
    before: "vetoed",
    after: "eligible",
    total: 92.5,
    max: 100,
    totalBefore: 92.5,
    maxBefore: 100,
    reasonsBefore: [{ code: "veto", criterion: "6.2", points: 0, vetoScore: 0, max: 5 }],
    reasonsAfter: [],
  });
  expect(json.titles["KDCTB"]?.communes).toHaveLength(14);
});
