import { createScoreSheet } from "../../../src/app/scoring/createScoreSheet";
import { vi } from "../../../src/i18n";
import type { OpenExcel } from "../../excel/support/excelHost";
import { workbookState } from "../../excel/support/workbookState";
import { registrationRow, villageRow } from "../../support/rows";
import { criterion, smallDistrict } from "../../support/smallDistrict";
import type { Cells } from "./books";
import { all, apply, contents, file, openBook, preview, theirs } from "./books";

const codes = ["LA-01", "LA-02", "LA-03"];
const unscored = smallDistrict({
  criteria: [criterion("1.1"), criterion("2.1")],
  villages: codes.map((code) => villageRow(code)),
  registrations: codes.map((code, at) => registrationRow(2022, code, "KDCTB", at + 1)),
  scoreTables: [],
});
const sheet = "Chấm điểm 2022";
const sent = (name: string, ...rows: Cells) => file(name, { [sheet]: [["Năm", "Mã KDC", "Cấp chấm", "1.1", "2.1"], ...rows] });
const own = (book: OpenExcel) => contents(book, sheet).map((row) => row.slice(0, 5));

describe("scores into the sheet that was made for them", () => {
  async function openSheet(): Promise<OpenExcel> {
    const book = await openBook(unscored);
    const created = await createScoreSheet(book.excel, vi, 2022);
    if (!created.ok) throw new Error(created.error.code);
    return book;
  }
  const filled = sent("a.xlsx", [2022, "LA-01", "Xã", 5, 4], [2022, "LA-01", "Huyện", "", ""], [2022, "LA-02", "Tự chấm", "KAD", ""]);

  it("go into the rows that wait for them; protection, formulas and rows stay", async () => {
    const book = await openSheet();
    const before = workbookState(book.workbook);
    const { protection, tables } = book.sheet(sheet);
    const formulas = (): readonly unknown[] => contents(book, sheet).map((row) => row.slice(5));
    const [beside, place] = [formulas(), tables[0]?.range];
    const shown = await preview(book, filled);
    expect(shown.conflicts).toEqual([]);
    const outcome = await apply(book, shown);
    expect(outcome.files[0]?.plan).toMatchObject({ taken: { length: 2 }, same: { length: 1 } });
    const row = (village: string, level: string) => own(book).find((cells) => cells[1] === village && cells[2] === level);
    expect([row("LA-01", "Xã"), row("LA-01", "Huyện"), row("LA-02", "Tự chấm")]).toEqual([
      [2022, "LA-01", "Xã", 5, 4],
      [2022, "LA-01", "Huyện", null, null],
      [2022, "LA-02", "Tự chấm", "KAD", null],
    ]);
    expect([formulas(), book.sheet(sheet).protection, book.sheet(sheet).tables[0]?.range]).toEqual([beside, protection, place]);
    expect(await outcome.undo?.undo()).toEqual({ ok: true, value: undefined });
    expect(workbookState(book.workbook)).toBe(before);
  });

  it("are chosen where files contradict each other, and then fill the same row", async () => {
    const book = await openSheet();
    const rows = own(book).length;
    const shown = await preview(book, filled, sent("b.xlsx", [2022, "LA-01", "Xã", 1, 1]));
    expect(shown.conflicts).toMatchObject([{ ours: null, theirs: [{ file: "a.xlsx" }, { file: "b.xlsx" }] }]);
    await apply(book, shown, all(shown, theirs(1)));
    expect(own(book)).toHaveLength(rows);
    expect(own(book).find((cells) => cells[1] === "LA-01" && cells[2] === "Xã")).toEqual([2022, "LA-01", "Xã", 1, 1]);
  });

  it("are added below where no row waits for them", async () => {
    const book = await openSheet();
    const rows = own(book).length;
    await apply(book, await preview(book, sent("a.xlsx", [2022, "LA-01", "Tỉnh", 5, 4])));
    expect(own(book).slice(rows)).toEqual([[2022, "LA-01", "Tỉnh", 5, 4]]);
    expect(book.sheet(sheet).protection).toMatchObject({ enabled: true, password: false });
  });
});
