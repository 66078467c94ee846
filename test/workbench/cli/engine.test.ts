import { compileYear } from "../../../src/core/summary/compileYear";
import { demoDistrict } from "../../../src/core/demo/demoDistrict";
import { year as toYear } from "../../../src/core/domain/names";
import { missingPoints } from "../../../src/functions/verdicts";
import { writeDemo } from "../../../src/app/writeDemo";
import { vi } from "../../../src/i18n";
import { openSession } from "../../../workbench/cli/session";
import type { Session } from "../../../workbench/cli/session";
import { createWorkbook } from "../../../workbench/model/createWorkbook";
import type { CellValue } from "../../../workbench/model/types";
import { boTieuChi, ma, quyTac } from "../../functions/tables";
import { fill, valueAt } from "../../support/models";

// The engine is loaded first: seconds on a busy machine.
jest.setTimeout(120_000);

/** The demo as `kdc demo` makes it: written through the client library, calculated by the real engine with the add-in's own functions. */
describe("the results beside the demo's scores", () => {
  let session: Session;
  beforeAll(async () => {
    session = openSession(createWorkbook("Sheet1"));
    expect((await writeDemo(session.excel, vi)).ok).toBe(true);
  });

  /** village, title, total, outcome, points missing: of every row of the year that has a result. */
  function shown(year: number): readonly (readonly CellValue[])[] {
    const sheet = session.workbook.sheets.find(({ name }) => name === `Chấm điểm ${year}`);
    const [header = [], ...rows] = sheet?.cells ?? [];
    const blocks = header.flatMap((cell, column) => (cell?.value === "Danh hiệu" ? [column] : []));
    return rows.flatMap((row) =>
      blocks.flatMap((first) => {
        const [title, ...results] = row.slice(first, first + 4).map((cell) => cell?.value ?? null);
        return title === undefined || title === null ? [] : [[row[1]?.value ?? null, title, ...results]];
      }),
    );
  }

  it.each([2019, 2020, 2021, 2022])("are those of the annual job for every registration of %i that has scores, in a row each", (year) => {
    const compiled = compileYear(demoDistrict(), toYear(year));
    if (!compiled.ok) throw new Error("the demo has no figures");
    // A village without any score has no row to stand beside.
    const scored = compiled.value.villages.filter(({ level }) => level !== null);
    const expected = scored.map(({ village, title, evaluation }) => [
      village.code,
      title,
      evaluation.total,
      vi.domain.outcome[evaluation.outcome],
      missingPoints(evaluation),
    ]);
    const inOrder = (rows: readonly (readonly CellValue[])[]) => rows.map((row) => JSON.stringify(row)).sort();
    expect(expected.length).toBeGreaterThan(0);
    expect(inOrder(shown(year))).toEqual(inOrder(expected));
  });
});

/** Formulas beside scores, calculated as in a file: what a cell says reaches the function unharmed. */
describe("scores reach the custom functions through the engine", () => {
  async function resultsOf(scores: readonly CellValue[]): Promise<readonly CellValue[]> {
    const workbook = createWorkbook("Chấm điểm 2022", "Bộ tiêu chí", "Danh hiệu");
    const [sheet, criteria, rules] = workbook.sheets;
    if (!sheet || !criteria || !rules) throw new Error("no sheets");
    const asCells = (rows: readonly (readonly unknown[])[]) =>
      rows.map((row) => row.map((value) => ({ value: value as CellValue, style: 0 })));
    sheet.cells = asCells(ma);
    criteria.cells = asCells(boTieuChi);
    rules.cells = asCells(quyTac);
    fill(sheet, Object.fromEntries(scores.map((score, at) => [`${"ABCD".charAt(at)}2`, score])));
    const tables = "A2:D2,A1:D1,'Bộ tiêu chí'!A:K";
    fill(sheet, {
      F2: `=KDC.TONGDIEM(${tables})`,
      G2: `=KDC.KETQUA(${tables},'Danh hiệu'!A:K,"KDCTB")`,
      H2: `=KDC.LYDO(${tables},'Danh hiệu'!A:K,"KDCTB")`,
    });
    await openSession(workbook).host.calculate();
    return ["F2", "G2", "H2"].map((address) => valueAt(sheet, address));
  }

  it.each<[string, readonly CellValue[], number, string, string]>([
    ["numbers and x", [28, 27, 25, "x"], 90, "Đủ điều kiện", ""],
    ["a decimal comma", ["28,5", 27, 25, "x"], 90.5, "Đủ điều kiện", ""],
    ["a blank cell", [30, null, 30, "x"], 70, "Chưa chấm đủ", "chưa chấm 1.10"],
    ["a formula that shows nothing", [30, '=""', 30, "x"], 70, "Chưa chấm đủ", "chưa chấm 1.10"],
    ["a formula error", [30, { error: "#DIV/0!" }, 30, "x"], 70, "Chưa chấm đủ", "điểm 1.10 không hợp lệ (“#DIV/0!”)"],
    ["a formula that fails", [30, "=1/0", 30, "x"], 70, "Chưa chấm đủ", "điểm 1.10 không hợp lệ (“#DIV/0!”)"],
    ["KAD", [30, "KAD", 30, "x"], 100, "Đủ điều kiện", ""],
    ["CĐH", [30, "CĐH", 30, "x"], 70, "Chưa chấm đủ", "chưa đến hạn chấm 1.10"],
    ["not achieved, which vetoes", [30, 30, 30, "k"], 90, "Bị điểm liệt", "liệt 2.2 (0/10)"],
  ])("%s", async (_, scores, total, outcome, reason) => {
    const [shownTotal, shownOutcome, reasons] = await resultsOf(scores);
    expect([shownTotal, shownOutcome]).toEqual([total, outcome]);
    expect(reason === "" ? reasons : String(reasons)).toEqual(reason === "" ? "" : expect.stringContaining(reason));
  });
});
