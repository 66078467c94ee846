import { compileYear } from "../../src/app/compileYear";
import type { CompiledYear } from "../../src/app/compileYear";
import { compileJson } from "../../src/app/json/compileJson";
import type { Progress } from "../../src/app/progress";
import { vi } from "../../src/i18n";
import type { OpenExcel } from "../excel/support/excelHost";
import { workbookState } from "../excel/support/workbookState";
import { openDemo } from "./support/demo";
import facts from "../golden/facts/bao-lam.json";

async function compiled({ excel }: OpenExcel, year: number): Promise<CompiledYear> {
  const result = await compileYear({ year, excel, words: vi });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const edit = ({ host, sheet }: OpenExcel, name: string, row: number, column: number, text: string) =>
  host.userEdits(sheet(name).id, { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column }, [[text]]);

describe("the one-click job on the demo district", () => {
  it.each(["2019", "2020", "2021", "2022"] as const)("gives the published figures of %s", async (year) => {
    const { result, sheets, findings } = await compiled(await openDemo(), Number(year));
    const json = compileJson(
      result,
      vi,
      sheets.map(({ name }) => name),
      findings,
    );
    const published = facts.years[year];
    for (const title of ["KDCTB", "KDCKM"] as const) {
      const { registered, recognised, first, maintained, again } = json.totals.titles[title] ?? {};
      const { total, ...statuses } = published.recognised[title];
      expect(recognised).toBe(total);
      if (published.registered[title] !== null) expect(registered).toBe(published.registered[title]);
      if (statuses.first !== null) expect({ first, maintained, again }).toEqual(statuses);
    }
    expect(json.totals.villages).toBe(facts.district.thon + facts.district.toDanPho);
    expect(json.communes).toHaveLength(facts.district.communes);
  });

  it("writes every annual sheet, in four round trips", async () => {
    const open = await openDemo();
    open.host.resetStats();
    const { sheets } = await compiled(open, 2022);
    expect(sheets.map(({ name }) => name)).toEqual([
      "TH 2022",
      "Điểm liệt 2022",
      "Đề nghị KDCTB 2022",
      "Đề nghị KDCKM 2022",
      "Khen thưởng 2022",
      "So sánh các năm",
      "Phụ lục 1",
      "Phụ lục 2",
      "Đối soát",
    ]);
    expect(open.host.stats.roundTrips.length).toBeLessThanOrEqual(4);
    expect(open.host.keptRanges).toBe(0);
  });

  it("changes nothing the second time", async () => {
    const open = await openDemo();
    await compiled(open, 2022);
    const before = workbookState(open.workbook);
    const again = await compiled(open, 2022);
    expect(new Set(again.sheets.map(({ change }) => change))).toEqual(new Set(["unchanged"]));
    expect(workbookState(open.workbook)).toBe(before);
  });

  it("takes four round trips when figures changed since, too", async () => {
    const open = await openDemo();
    await compiled(open, 2022);
    await edit(open, "Sổ công nhận", 1, 2, "KDCKM");
    open.host.resetStats();
    const { sheets } = await compiled(open, 2022);
    expect(sheets.map(({ change }) => change)).toContain("rewritten");
    expect(open.host.stats.roundTrips.length).toBeLessThanOrEqual(4);
  });

  it("is taken back whole by undo", async () => {
    const open = await openDemo();
    const before = workbookState(open.workbook);
    const { undo } = await compiled(open, 2022);
    expect(await undo?.undo()).toMatchObject({ ok: true });
    expect(workbookState(open.workbook)).toBe(before);
  });

  it("rewrites the sheets that all years share, and keeps those of another year", async () => {
    const open = await openDemo();
    await compiled(open, 2021);
    const { sheets } = await compiled(open, 2022);
    expect(sheets.find(({ name }) => name === "TH 2022")?.change).toBe("added");
    expect(sheets.find(({ name }) => name === "So sánh các năm")?.change).not.toBe("added");
    expect(open.workbook.sheets.map(({ name }) => name)).toContain("TH 2021");
    expect(open.workbook.sheets.filter(({ name }) => name.startsWith("So sánh"))).toHaveLength(1);
  });

  it("tells its steps in order", async () => {
    const { excel } = await openDemo();
    const steps: Progress[] = [];
    await compileYear({ year: 2022, excel, words: vi, onProgress: (progress) => steps.push(progress) });
    expect(steps).toEqual([
      { step: "reading", done: 0, total: 3 },
      { step: "computing", done: 1, total: 3 },
      { step: "writing", done: 2, total: 3 },
    ]);
  });

  it.each(["reading", "computing", "writing"] as const)("stopped while %s, writes nothing", async (step) => {
    const open = await openDemo();
    const before = workbookState(open.workbook);
    const abort = new AbortController();
    const stopped = await compileYear({
      year: 2022,
      excel: open.excel,
      words: vi,
      signal: abort.signal,
      onProgress: (progress) => {
        if (progress.step === step) abort.abort();
      },
    });
    expect(stopped).toEqual({ ok: false, error: { code: "cancelled" } });
    expect(workbookState(open.workbook)).toBe(before);
  });
});

describe("faulty input", () => {
  it("a faulty score is a finding with its cell, its village is incomplete, and the job goes on", async () => {
    const open = await openDemo();
    const before = await compiled(open, 2022);
    const village = before.result.villages.find(({ evaluation }) => evaluation.outcome === "eligible");
    const rows = open.sheet("Chấm điểm 2022").cells;
    const row = rows.findIndex((cells) => cells[1]?.value === village?.village.code && cells[2]?.value === "Huyện");
    await edit(open, "Chấm điểm 2022", row, 3, "năm điểm");
    const { result, findings } = await compiled(open, 2022);
    expect(findings).toContainEqual(expect.objectContaining({ code: "invalid-score", sheet: "Chấm điểm 2022", cell: `D${row + 1}` }));
    const after = result.villages.find((each) => each.village.code === village?.village.code && each.title === village.title);
    expect(after?.evaluation.outcome).toBe("incomplete");
  });

  it("an error value in a score cell is an invalid score", async () => {
    const open = await openDemo();
    const sheet = open.sheet("Chấm điểm 2022");
    const row = sheet.cells.findIndex((cells) => cells[2]?.value === "Huyện");
    const cells = sheet.cells[row];
    if (cells) cells[3] = { value: { error: "#DIV/0!" }, style: 0 };
    expect((await compiled(open, 2022)).findings).toContainEqual(expect.objectContaining({ code: "invalid-score", cell: `D${row + 1}` }));
  });

  it("a village code that stands twice lets no figure be trusted: nothing is written", async () => {
    const open = await openDemo();
    const [, first, second] = open.sheet("Khu dân cư").cells;
    await edit(open, "Khu dân cư", 2, 0, String(first?.[0]?.value));
    expect(second).toBeDefined();
    const before = workbookState(open.workbook);
    expect(await compileYear({ year: 2022, excel: open.excel, words: vi })).toMatchObject({
      ok: false,
      error: { code: "no-figures", findings: [{ code: "duplicate-village", sheet: "Khu dân cư", cell: "A3" }] },
    });
    expect(workbookState(open.workbook)).toBe(before);
  });

  it.each(["Khu dân cư", "Đăng ký", "Bộ tiêu chí", "Danh hiệu"])("a missing form %s is named", async (form) => {
    const open = await openDemo();
    open.workbook.sheets = open.workbook.sheets.filter(({ name }) => name !== form);
    const refused = await compileYear({ year: 2022, excel: open.excel, words: vi });
    expect(refused).toMatchObject({ ok: false, error: { code: "no-figures" } });
    expect(JSON.stringify(refused)).toContain(
      `"code":"missing-form","severity":"error","sheet":null,"cell":null,"params":{"form":"${form}"}`,
    );
  });

  it("a year without a framework is refused", async () => {
    const open = await openDemo();
    await edit(open, "Đăng ký", 1, 0, "2010");
    expect(await compileYear({ year: 2010, excel: open.excel, words: vi })).toMatchObject({
      ok: false,
      error: { code: "no-figures", findings: [{ code: "no-framework" }] },
    });
  });

  it("a score sheet of another year is not mixed in", async () => {
    const open = await openDemo();
    const before = await compiled(open, 2022);
    open.sheet("Chấm điểm 2021").cells.splice(1);
    const after = await compiled(open, 2022);
    expect(after.result.villages).toEqual(before.result.villages);
  });

  it("a name that looks like a formula stays text on every sheet it is written to", async () => {
    const open = await openDemo();
    await compiled(open, 2022);
    const listed = open
      .sheet("Đề nghị KDCTB 2022")
      .cells.flat()
      .map((each) => each?.value);
    const row = open.sheet("Khu dân cư").cells.findIndex((cells, index) => index > 0 && listed.includes(cells[2]?.value ?? null));
    open.sheet("Khu dân cư").cells[row]![2] = { value: "=1+1", style: 0 };
    await compiled(open, 2022);
    const written = open.workbook.sheets
      .filter(({ name }) => name.endsWith("2022") && !name.startsWith("Chấm"))
      .flatMap(({ cells }) => cells.flat());
    const found = written.filter((each) => each?.value === "=1+1");
    expect(found.length).toBeGreaterThan(0);
    expect(found.every((each) => each?.formula === undefined)).toBe(true);
    expect(written.some((each) => each?.value === 2 && each.formula !== undefined)).toBe(false);
  });
});
