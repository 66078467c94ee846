import { addSheets } from "../../src/app/createForms";
import { mergeJson } from "../../src/app/json/mergeJson";
import type { MergeOutcome } from "../../src/app/merge/mergeFiles";
import { mergeFiles } from "../../src/app/merge/mergeFiles";
import { readForms } from "../../src/app/readForms";
import type { District } from "../../src/core/domain/district";
import { formSheetModels } from "../../src/forms/write/formSheetModels";
import { vi } from "../../src/i18n";
import type { MergeContent } from "../../src/core/merge/mergeRow";
import type { OpenExcel } from "../excel/support/excelHost";
import { openExcel } from "../excel/support/excelHost";
import { workbookState } from "../excel/support/workbookState";
import { district as known } from "../forms/intake/sources";
import { bookBytes } from "../support/communes/files";

type Cells = readonly (readonly MergeContent[])[];

async function openBook(district: District = known): Promise<OpenExcel> {
  const open = openExcel();
  const written = await addSheets(open.excel, formSheetModels(district, { words: vi.forms, resultFormulas: false, notice: [] }));
  if (!written.ok) throw new Error(written.error.code);
  return open;
}

const file = (name: string, sheets: Readonly<Record<string, Cells>>) => ({
  name,
  bytes: bookBytes(
    Object.entries(sheets).map(([sheet, cells]) => ({ name: sheet, cells })),
    "xlsx",
  ),
});

async function merge({ excel }: OpenExcel, ...files: readonly ReturnType<typeof file>[]): Promise<MergeOutcome> {
  const merged = await mergeFiles({ excel, files, today: "2022-11-18", words: vi });
  if (!merged.ok) throw new Error(JSON.stringify(merged.error));
  return merged.value;
}

const registrations = (...rows: Cells): Cells => [["Năm", "Mã KDC", "Danh hiệu"], ...rows];
const locAn = file("Lộc An.xlsx", {
  "Đăng ký": registrations([2022, "LA-01", "KDCTB"], [2022, "LA-02", "KDCTB"]),
  "Kết luận": [
    ["Năm", "Mã KDC", "Danh hiệu", "Kết luận", "Lý do"],
    [2022, "LA-01", "KDCTB", "Đạt", "=1+1"],
  ],
  "Chấm điểm 2022": [
    ["Năm", "Mã KDC", "Cấp chấm", "1.1", "2.1"],
    [2022, "LA-01", "Xã", "1,5", "KAD"],
  ],
});

/** The contents of a sheet, without looks. */
const contents = ({ sheet }: OpenExcel, name: string): readonly unknown[] =>
  sheet(name).cells.map((row) => [...(row ?? [])].map((cell) => cell?.formula ?? cell?.value ?? null));

describe("merging communes' files into the open workbook", () => {
  it("adds their rows below the tables, in the form of each cell", async () => {
    const open = await openBook();
    await merge(open, locAn);
    expect(contents(open, "Đăng ký")).toEqual([
      ["Năm", "Mã KDC", "Danh hiệu"],
      [2022, "LA-01", "KDCTB"],
      [2022, "LA-02", "KDCTB"],
    ]);
    // Text that looks like a formula stays text.
    expect(contents(open, "Kết luận")[1]).toEqual([2022, "LA-01", "KDCTB", "Đạt", "=1+1"]);
    expect(open.sheet("Kết luận").cells[1]?.[4]?.formula).toBeUndefined();
    const reading = await readForms(open.excel);
    expect(reading.ok && reading.value.district.scoreTables.flatMap(({ rows }) => rows.map(({ cells }) => cells))).toEqual([[1.5, "KAD"]]);
  });

  it("logs each file once, by what is in it", async () => {
    const open = await openBook();
    const { files } = await merge(open, locAn);
    const line = [44_883, "Lộc An.xlsx", "Lộc An", files[0]?.opened.hash, 4, 0, 0, 0];
    expect(contents(open, "Nhật ký nhập").slice(1)).toEqual([line]);
    const again = await merge(open, { ...locAn, name: "khác.xlsx" });
    expect(again.files[0]).toMatchObject({ isKnown: true, plan: { taken: [] } });
    await merge(open, file("LB.xlsx", { "Đăng ký": registrations([2022, "LB-01", "KDCTB"]) }));
    expect(contents(open, "Nhật ký nhập").map((row) => (row as readonly unknown[])[1])).toEqual(["Tệp", "Lộc An.xlsx", "LB.xlsx"]);
  });

  it("takes only the differences of a corrected file", async () => {
    const open = await openBook();
    await merge(open, locAn);
    const corrected = file("Lộc An.xlsx", { "Đăng ký": registrations([2022, "LA-01", "KDCTB"], [2022, "LA-03", "KDCTB"]) });
    const json = mergeJson(await merge(open, corrected), vi);
    expect(json.files).toMatchObject([{ rows: { "Đăng ký": 1 }, same: { "Đăng ký": 1 }, alreadyTaken: false }]);
  });

  it("is taken back as one step", async () => {
    const open = await openBook();
    const before = workbookState(open.workbook);
    const { undo } = await merge(open, locAn);
    expect(workbookState(open.workbook)).not.toBe(before);
    expect(await undo?.undo()).toEqual({ ok: true, value: undefined });
    expect(open.workbook.sheets.map(({ name }) => name)).not.toContain("Nhật ký nhập");
    expect(workbookState(open.workbook)).toBe(before);
  });

  it("leaves nothing half done where a later table can't be written", async () => {
    const open = await openBook();
    const before = workbookState(open.workbook);
    open.sheet("Kết luận").protection = { enabled: true, password: true };
    const refused = await mergeFiles({ excel: open.excel, files: [locAn], today: "2022-11-18", words: vi });
    expect(refused).toMatchObject({ ok: false, error: { code: "sheet-protected", sheet: "Kết luận" } });
    open.sheet("Kết luận").protection = { enabled: false, password: false };
    expect(workbookState(open.workbook)).toBe(before);
  });

  it("gives the scores of a new year a sheet of their own", async () => {
    const table = { columns: {}, sheet: "" };
    const row = { year: 2021, village: "LA-01", level: "Xã", framework: null, cells: [1, 2], origin: { table, row: 1 } };
    const scoreTables = [{ origin: table, criteria: ["1.1", "2.1"], rows: [row] }] as unknown as District["scoreTables"];
    const open = await openBook({ ...known, scoreTables });
    await merge(open, locAn);
    expect(contents(open, "Chấm điểm 2021")).toHaveLength(2);
    expect(contents(open, "Chấm điểm 2022")[1]).toEqual([2022, "LA-01", "Xã", 1.5, "KAD", null]);
  });

  it("rejects rows for which the workbook has no table, and says so", async () => {
    const open = await openBook();
    open.workbook.sheets = open.workbook.sheets.filter(({ name }) => name !== "Kết luận");
    const json = mergeJson(await merge(open, locAn), vi);
    expect(json.files[0]?.rejected).toMatchObject([{ sheet: "Kết luận", cell: "B2", code: "no-table" }]);
    expect(json.files[0]?.rows).toEqual({ "Đăng ký": 2, "Chấm điểm": 1 });
  });

  it("names the communes from which no file came, and a file that is none by its reason", async () => {
    const open = await openBook();
    const json = mergeJson(await merge(open, locAn, { name: "hỏng.xlsx", bytes: new Uint8Array([1, 2, 3]) }), vi);
    expect(json.missingCommunes).toEqual(["Lộc Bắc"]);
    expect(json.files[1]).toMatchObject({
      name: "hỏng.xlsx",
      refused: "damaged",
      rows: {},
      rejected: [{ sheet: null, cell: null, code: "damaged" }],
    });
  });

  it("tells both sides of a conflict between files, and takes neither", async () => {
    const open = await openBook();
    const other = (name: string, conclusion: string) =>
      file(name, {
        "Kết luận": [
          ["Năm", "Mã KDC", "Danh hiệu", "Kết luận"],
          [2022, "LA-01", "KDCTB", conclusion],
        ],
      });
    const json = mergeJson(await merge(open, other("a.xlsx", "Đạt"), other("b.xlsx", "Không đạt")), vi);
    expect(json.conflicts).toMatchObject([
      { file: "a.xlsx", ours: null, rivals: [{ file: "b.xlsx", cell: "B2" }], fields: ["Kết luận"] },
      { file: "b.xlsx", ours: null, rivals: [{ file: "a.xlsx" }] },
    ]);
    expect(contents(open, "Kết luận").slice(1)).toEqual([[null, null, null, null, null]]);
  });
});
