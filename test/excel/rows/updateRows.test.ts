import type { UpdateRequest } from "../../../src/excel";
import { appendRows, removeRows, updateRows } from "../../../src/excel";
import { HostError } from "../../../workbench/host";
import type { OpenExcel } from "../support/excelHost";
import { openExcel } from "../support/excelHost";
import { workbookState } from "../support/workbookState";

const sheet = "Sheet1";
const header = ["Mã", "Điểm", "Ngày", "Tỷ lệ", "Chữ"];

async function open(protect: "none" | "plain" | "password" = "none"): Promise<OpenExcel> {
  const book = openExcel();
  await book.excel.run(async (context) => {
    const target = context.workbook.worksheets.getItem(sheet);
    target.getRangeByIndexes(1, 2, 1, 3).numberFormat = [["dd/mm/yyyy", "0%", "@"]];
    target.getRangeByIndexes(0, 0, 3, 5).formulas = [header, ["LA-01", 4, 44_883, 0.5, "cũ"], ["LA-02", "=1+1", "", "", ""]];
    if (protect === "plain") target.protection.protect({ allowFormatCells: true, allowSort: true });
    if (protect === "password") target.protection.protect({}, "mật khẩu");
    await context.sync();
  });
  return book;
}

const cell = (row: number, column: number, before: string | number, after: string | number | null, numberFormat = "General") => ({
  row,
  column,
  before,
  after,
  numberFormat,
});
const known = { firstRow: 0, firstColumn: 0, values: [] };
const request: UpdateRequest = {
  sheet,
  known,
  cells: [cell(1, 1, 4, "=1+1"), cell(1, 2, 44_883, 44_884), cell(1, 3, 0.5, 93), cell(2, 0, "LA-02", null), cell(1, 4, "cũ", 7)],
};

const failingAt = (book: OpenExcel, failAt: number): (() => boolean) => {
  let [action, failed] = [-1, false];
  book.host.failNext(() => {
    action += 1;
    if (failed || action !== failAt) return null;
    failed = true;
    return new HostError("GeneralException", "made to fail");
  });
  return () => failed;
};

describe("cells changed in rows of the user's", () => {
  it("hold exactly what is given, keep their formats, and come back by the undo", async () => {
    const book = await open();
    const before = workbookState(book.workbook);
    const updated = await updateRows(book.excel, request);
    const [, first, second] = book.sheet(sheet).cells;
    expect(first?.map((one) => one?.value)).toEqual(["LA-01", "=1+1", 44_884, 93, 7]);
    expect(first?.[1]?.formula).toBeUndefined();
    expect(second?.[0]?.value ?? null).toBeNull();
    // 93 under a percentage would be 9300 %, and a number under text no number: these two take the form's format.
    const formats = first?.map((one) => book.workbook.styles[one?.style ?? 0]?.numberFormat);
    expect(formats).toEqual(["General", "General", "dd/mm/yyyy", "General", "General"]);
    if (!updated.ok) throw new Error(updated.error.code);
    expect(await updated.value.undo()).toEqual({ ok: true, value: undefined });
    expect(workbookState(book.workbook)).toBe(before);
  });

  it.each([
    ["is not what was read", cell(1, 1, 5, 6), { code: "cell-changed-meanwhile", cell: "B2" }],
    ["holds a formula, whatever it comes to", cell(2, 1, 2, 6), { code: "formula-in-cell", cell: "B3" }],
    ["was blank and is filled", cell(1, 4, "", 6), { code: "cell-changed-meanwhile", cell: "E2" }],
  ])("are left alone, all of them, where one %s", async (_case, wrong, error) => {
    const book = await open();
    const before = workbookState(book.workbook);
    expect(await updateRows(book.excel, { sheet, known, cells: [...request.cells.slice(1, 3), wrong] })).toEqual({
      ok: false,
      error: { ...error, sheet },
    });
    expect(workbookState(book.workbook)).toBe(before);
  });

  it("are not taken back where one was changed since; others may have been", async () => {
    const book = await open();
    const updated = await updateRows(book.excel, request);
    if (!updated.ok) throw new Error(updated.error.code);
    const edit = (row: number, column: number) =>
      book.host.userEdits(book.sheet(sheet).id, { firstRow: row, lastRow: row, firstColumn: column, lastColumn: column }, [["khác"]]);
    await edit(1, 2);
    const before = workbookState(book.workbook);
    expect(await updated.value.undo()).toEqual({ ok: false, error: { code: "rows-changed-since", sheet, cell: "C2" } });
    expect(workbookState(book.workbook)).toBe(before);
  });

  it.each(["none", "plain"] as const)("are put back wherever Excel fails (protection: %s)", async (protect) => {
    let failAt = 0;
    for (; ; failAt += 1) {
      const book = await open(protect);
      const before = workbookState(book.workbook);
      const hasFailed = failingAt(book, failAt);
      const updated = await updateRows(book.excel, request);
      if (!hasFailed()) break;
      expect({ failAt, ok: updated.ok, state: workbookState(book.workbook) }).toEqual({ failAt, ok: false, state: before });
      expect(failAt).toBeLessThan(200);
    }
    expect(failAt).toBeGreaterThan(5);
  });

  it("stay written wherever Excel fails to take them back", async () => {
    for (let failAt = 0; ; failAt += 1) {
      const book = await open("plain");
      const updated = await updateRows(book.excel, request);
      if (!updated.ok) throw new Error(updated.error.code);
      const before = workbookState(book.workbook);
      const hasFailed = failingAt(book, failAt);
      const undone = await updated.value.undo();
      if (!hasFailed()) break;
      expect({ failAt, ok: undone.ok, state: workbookState(book.workbook) }).toEqual({ failAt, ok: false, state: before });
      expect(failAt).toBeLessThan(200);
    }
  });

  it("take as many round trips for many rows as for few", async () => {
    const trips = async (rows: number): Promise<number> => {
      const book = await open();
      const cells = Array.from({ length: rows }, (_, row) => cell(10 + row, 2 * (row % 2), "", row));
      let count = 0;
      const excel: OpenExcel["excel"] = {
        ...book.excel,
        run: (batch) =>
          book.excel.run((context) => {
            const sync = context.sync.bind(context);
            context.sync = ((...args: Parameters<typeof sync>) => {
              count += 1;
              return sync(...args);
            }) as typeof context.sync;
            return batch(context);
          }),
      };
      expect((await updateRows(excel, { sheet, known, cells })).ok).toBe(true);
      return count;
    };
    expect(await trips(300)).toBe(await trips(3));
  });
});

const appended = {
  sheet,
  afterRow: 2,
  afterData: true,
  above: null,
  firstColumn: 0,
  lastColumn: 4,
  columns: [{ column: 0, numberFormat: "@" }],
};
const removal = { sheet, firstColumn: 0, lastColumn: 4, lastRow: 2, columns: [0], rows: [{ row: 2, cells: ["LA-02"] }] };

describe.each([
  ["updating", (book: OpenExcel) => updateRows(book.excel, request)],
  ["appending", (book: OpenExcel) => appendRows(book.excel, { ...appended, rows: [["LA-03"]] })],
  ["removing", (book: OpenExcel) => removeRows(book.excel, removal)],
])("%s on a protected sheet", (_case, step) => {
  it("leaves the very same protection behind, by the undo too", async () => {
    const book = await open("plain");
    const { protection } = book.sheet(sheet);
    const before = workbookState(book.workbook);
    const done = await step(book);
    expect(done.ok).toBe(true);
    expect(workbookState(book.workbook)).not.toBe(before);
    expect(book.sheet(sheet).protection).toEqual(protection);
    if (done.ok && done.value !== undefined) expect((await done.value.undo()).ok).toBe(true);
    expect(book.sheet(sheet).protection).toEqual(protection);
  });

  it("leaves it behind on every failure", async () => {
    for (let failAt = 0; ; failAt += 1) {
      const book = await open("plain");
      const { protection } = book.sheet(sheet);
      const hasFailed = failingAt(book, failAt);
      const done = await step(book);
      if (!hasFailed()) break;
      expect([failAt, done.ok, book.sheet(sheet).protection]).toEqual([failAt, false, protection]);
      expect(failAt).toBeLessThan(200);
    }
  });

  it("is refused where a password keeps it, and changes nothing", async () => {
    const book = await open("password");
    const before = workbookState(book.workbook);
    expect(await step(book)).toEqual({ ok: false, error: { code: "sheet-protected", sheet } });
    expect(workbookState(book.workbook)).toBe(before);
  });
});

describe("as many cells as are changed in one step", () => {
  it("stay below what Excel takes and gives in a message, each on its own", async () => {
    const open = openExcel({ payloadLimit: 5_000_000 });
    const cells = Array.from({ length: 3_000 }, (_, row) => cell(2 * row, row % 40, "", `Thôn ${row}`));
    const values = Array.from({ length: 6_000 }, () => Array<null>(8).fill(null));
    const updated = await updateRows(open.excel, { sheet, known: { firstRow: 0, firstColumn: 0, values }, cells });
    expect(updated.ok ? "" : updated.error.code).toBe("");
    const sizes = open.host.stats.roundTrips.map(({ requestBytes, responseBytes }) => Math.max(requestBytes, responseBytes));
    expect(Math.max(...sizes)).toBeLessThan(4_000_000);
  });
});
