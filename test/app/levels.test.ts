import { checkWorkbook } from "../../src/app/checkWorkbook";
import { readForecast, writeForecast } from "../../src/app/forecast";
import { forecastJson } from "../../src/app/json/forecastJson";
import { levelsJson } from "../../src/app/json/levelsJson";
import { readLevels, writeLevels } from "../../src/app/levels";
import { vi } from "../../src/i18n";
import type { OpenExcel } from "../excel/support/excelHost";
import { workbookState } from "../excel/support/workbookState";
import { openDemo } from "./support/demo";

const scores = "Chấm điểm 2022";

/** The column Ghi chú of the demo's score sheet, and the first row that has something in it. */
function firstNote(open: OpenExcel): { readonly row: number; readonly column: number } {
  const { cells } = open.sheet(scores);
  const header = cells.findIndex((row) => row.some((cell) => cell?.value === "Ghi chú"));
  const column = cells[header]?.findIndex((cell) => cell?.value === "Ghi chú") ?? -1;
  const row = cells.findIndex((each, at) => at > header && typeof each[column]?.value === "string");
  return { row, column };
}

describe("the levels of the demo district", () => {
  it("all have reasons, so that the check is clean of them", async () => {
    const open = await openDemo();
    for (const year of [2019, 2020, 2021, 2022]) {
      const read = await readLevels(open.excel, year);
      expect(read.ok && read.value.levels.findings).toEqual([]);
    }
    const checked = await checkWorkbook(open.excel);
    expect(checked.ok && checked.value.filter(({ severity }) => severity !== "info")).toEqual([]);
  });

  it("lack a reason once a note is gone, as levels and check tell, each at its cell", async () => {
    const open = await openDemo();
    const { row, column } = firstNote(open);
    await open.host.userEdits(open.sheet(scores).id, { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column }, [[""]]);
    const [read, checked] = [await readLevels(open.excel, 2022), await checkWorkbook(open.excel)];
    if (!read.ok || !checked.ok) throw new Error("refused");
    const { findings } = read.value.levels;
    expect(findings.length).toBeGreaterThan(0);
    expect(
      findings.every(({ code, sheet, cell }) => code === "change-without-reason" && sheet === scores && cell?.endsWith(String(row + 1))),
    ).toBe(true);
    expect(checked.value.filter(({ code }) => code === "change-without-reason")).toEqual(findings);
  });
});

it.each([
  ["Chênh lệch điểm 2022", (open: OpenExcel) => writeLevels(open.excel, 2022, vi)],
  ["Dự báo 2022", (open: OpenExcel) => writeForecast(open.excel, 2022, vi)],
] as const)("the sheet %s is written when asked, once, is ours, and is taken back", async (name, write) => {
  const open = await openDemo();
  const before = workbookState(open.workbook);
  const written = await write(open);
  if (!written.ok) throw new Error(written.error.code);
  expect(written.value.sheets).toEqual([name]);
  const once = workbookState(open.workbook);
  const again = await write(open);
  expect(again.ok && [again.value.sheets, again.value.undo]).toEqual([[name], null]);
  expect(workbookState(open.workbook)).toBe(once);
  expect(await written.value.undo?.undo()).toEqual({ ok: true, value: undefined });
  expect(workbookState(open.workbook)).toBe(before);
});

it("JSON tells levels and forecast with plain numbers and codes", async () => {
  const open = await openDemo();
  const [levels, forecast] = [await readLevels(open.excel, 2022), await readForecast(open.excel, 2022)];
  if (!levels.ok || !forecast.ok) throw new Error("refused");
  const told = levelsJson(levels.value.levels, vi, [], levels.value.findings);
  expect([told.year, told.levels, told.villages.length]).toEqual([2022, ["Tự chấm", "Xã", "Huyện"], 125]);
  expect(told.villages[0]?.levels.at(-1)).toMatchObject({ level: "Huyện", counts: true });
  expect(told.differences[0]?.changes[0]).toMatchObject({ reasonDue: true, reason: expect.any(String) as string });
  const { titles } = forecastJson(forecast.value.forecast, vi, [], []);
  expect(titles["KDCTB"]).toEqual({ registered: 90, certain: 71, possible: 0, impossible: 19 });
});
