import { createScoreSheet } from "../../src/app/scoring/createScoreSheet";
import { vi } from "../../src/i18n";
import { mergeScreen as en } from "../../src/i18n/en/screens/merge";
import { mergeScreen as words } from "../../src/i18n/vi/screens/merge";
import { totals, writtenRows } from "../../src/taskpane/screens/merge/choices";
import type { Cells, Choices } from "../app/merge/books";
import { all, apply, contents, file, openBook, preview, theirs } from "../app/merge/books";
import type { OpenExcel } from "../excel/support/excelHost";
import { registrationRow, villageRow } from "../support/rows";
import { criterion, smallDistrict } from "../support/smallDistrict";

const codes = ["LA-01", "LA-02", "LA-03"];
const unscored = smallDistrict({
  criteria: [criterion("1.1"), criterion("2.1")],
  villages: codes.map((code) => villageRow(code)),
  registrations: codes.map((code, at) => registrationRow(2022, code, "KDCTB", at + 1)),
  scoreTables: [],
});
const sheet = "Chấm điểm 2022";
const sent = (name: string, ...rows: Cells) => file(name, { [sheet]: [["Năm", "Mã KDC", "Cấp chấm", "1.1", "2.1"], ...rows] });
const filled = sent("a.xlsx", [2022, "LA-01", "Xã", 5, 4], [2022, "LA-02", "Xã", 3, 3], [2022, "LA-01", "Tỉnh", 5, 4]);
const other = sent("b.xlsx", [2022, "LA-01", "Xã", 1, 1]);

async function openSheet(): Promise<OpenExcel> {
  const book = await openBook(unscored);
  const created = await createScoreSheet(book.excel, vi, 2022);
  if (!created.ok) throw new Error(created.error.code);
  return book;
}

describe("what the preview says of rows that go into the district's blank rows", () => {
  it.each([
    ["nobody has to decide on", [filled], (): Choices => new Map(), { added: 1, filled: 2, replaced: 0 }],
    ["files contradict each other on, undecided", [filled, other], (): Choices => new Map(), { added: 1, filled: 1, replaced: 0 }],
    ["files contradict each other on, decided", [filled, other], all, { added: 1, filled: 2, replaced: 0 }],
  ] as const)("is what is then done: rows that %s", async (_what, files, choose, expected) => {
    const book = await openSheet();
    const shown = await preview(book, ...files);
    const choices = choose(shown, theirs(1));
    expect(totals(shown, choices)).toMatchObject(expected);
    const scored = (): number => contents(book, sheet).filter((row) => typeof row[3] === "number").length;
    const [rows, before] = [contents(book, sheet).length, scored()];
    await apply(book, shown, choices);
    expect([contents(book, sheet).length - rows, scored() - before]).toEqual([expected.added, expected.added + expected.filled]);
  });

  it("names only what is done, new rows apart from filled ones, in both languages", async () => {
    const sums = totals(await preview(await openSheet(), filled), new Map());
    expect(words.review.apply(writtenRows(sums, String))).toBe("Nhập 1 dòng mới, điền 2 dòng trống");
    expect(words.review.apply(writtenRows({ ...sums, added: 0 }, String))).toBe("Điền 2 dòng trống");
    expect(words.review.apply(writtenRows({ ...sums, filled: 0, replaced: 3 }, String))).toBe("Nhập 1 dòng mới, thay 3 dòng");
    expect(en.review.apply(writtenRows(sums, String))).toBe("Take in 1 new rows, fill 2 blank rows");
    expect(words.done.told(writtenRows(sums, String))).toMatch(/^Đã thêm 1 dòng, đã điền 2 dòng trống; /u);
  });
});
