import fc from "fast-check";
import { previewMerge } from "../../../src/app/merge/previewMerge";
import { directReader } from "../../../src/app/merge/sourceReader";
import type { Choice, MergeOutcome } from "../../../src/app/merge/types";
import { isResultSheetName } from "../../../src/forms/read/ownSheets";
import { vi } from "../../../src/i18n";
import { HostError } from "../../../workbench/host";
import type { OpenExcel } from "../../excel/support/excelHost";
import { workbookState } from "../../excel/support/workbookState";
import { registrationRow, villageRow } from "../../support/rows";
import { criterion, scoreRow, scoreTable, smallDistrict } from "../../support/smallDistrict";
import type { Cells } from "./books";
import { all, apply, contents, file, openBook, preview, theirs, tryApply } from "./books";

const villages = ["LA-01", "LA-02", "LA-03"].map((code) => villageRow(code));
const base = {
  criteria: [criterion("1.1"), criterion("2.1")],
  villages,
  registrations: ["LA-01", "LA-02", "LA-03"].map((code, at) => registrationRow(2022, code, "KDCTB", at + 1)),
};
const scored = smallDistrict({
  ...base,
  scoreTables: [scoreTable(scoreRow("LA-01", "Huyện", [4, 3]), scoreRow("LA-02", "Huyện", [2, 2]))],
});

const scores = (...rows: Cells): Cells => [["Năm", "Mã KDC", "Cấp chấm", "1.1", "2.1"], ...rows];
const sent = (name: string, ...rows: Cells) => file(name, { "Chấm điểm 2022": scores(...rows) });
const sheet = "Chấm điểm 2022";
const own = (book: OpenExcel) => contents(book, sheet).map((row) => row.slice(0, 5));
const log = (book: OpenExcel) => contents(book, "Nhật ký nhập").map((row) => row.slice(4));

describe("a preview", () => {
  it("tells both sides of what is to be chosen, and writes nothing", async () => {
    const book = await openBook(scored);
    const before = workbookState(book.workbook);
    const files = [
      sent("a.xlsx", [2022, "LA-01", "Huyện", 5, 3]),
      sent("b.xlsx", [2022, "LA-01", "Huyện", 4, ""], [2022, "LA-01", "Huyện", 5, 3]),
    ];
    const { conflicts } = await preview(book, ...files);
    expect(workbookState(book.workbook)).toBe(before);
    expect(conflicts).toMatchObject([
      {
        form: "scores",
        key: [2022, "LA-01", "Huyện"],
        fields: ["1.1", "2.1"],
        ours: { at: { sheet, cell: "A2" } },
        theirs: [
          { file: "a.xlsx", at: { sheet, cell: "B2" } },
          { file: "b.xlsx", at: { sheet, cell: "B2" } },
        ],
      },
    ]);
    expect(conflicts[0]?.ours?.cells.get("1.1")).toBe(4);
    expect(conflicts[0]?.theirs.map(({ cells }) => [cells.get("1.1"), cells.get("2.1")])).toEqual([
      [5, 3],
      [4, undefined],
    ]);
    const again = await preview(book, ...[...files].reverse());
    expect(again.conflicts.map(({ id }) => id)).toEqual(conflicts.map(({ id }) => id));
  });

  it("tells how far it is before and after each file, and can be stopped", async () => {
    const book = await openBook(scored);
    const files = [sent("a.xlsx", [2022, "LA-01", "Huyện", 5, 3]), sent("b.xlsx", [2022, "LA-03", "Huyện", 4, 4])];
    const told: string[] = [];
    const controller = new AbortController();
    const request = { excel: book.excel, files, reader: directReader(), words: vi, signal: controller.signal };
    const onProgress = ({ file: name, done, total }: { file: string; done: number; total: number }): void => {
      told.push(`${name} ${done}/${total}`);
    };
    expect((await previewMerge({ ...request, onProgress })).ok).toBe(true);
    expect(told).toEqual(["a.xlsx 0/2", "a.xlsx 1/2", "b.xlsx 1/2", "b.xlsx 2/2"]);
    const stopping = { ...request, onProgress: () => controller.abort() };
    expect(await previewMerge(stopping)).toEqual({ ok: false, error: { code: "cancelled" } });
  });
});

describe("what was chosen", () => {
  const a = sent("a.xlsx", [2022, "LA-01", "Huyện", 5, ""], [2022, "LA-02", "Huyện", 2, 2], [2022, "LA-03", "Huyện", 1, 1]);

  it("goes into the district's own row, cell by cell; the rest stays", async () => {
    const book = await openBook(scored);
    const shown = await preview(book, a);
    const outcome = await apply(book, shown, all(shown, theirs()));
    expect(own(book).slice(1)).toEqual([
      [2022, "LA-01", "Huyện", 5, null],
      [2022, "LA-02", "Huyện", 2, 2],
      [2022, "LA-03", "Huyện", 1, 1],
    ]);
    expect(outcome.choices).toEqual({ theirs: 1, ours: 0, open: 0 });
    expect(log(book).slice(1)).toEqual([[2, 1, 0, 0]]);
    // The same file again: all of it is there.
    const again = await preview(book, a);
    expect([again.conflicts, again.files[0]?.plan?.same.length, again.files[0]?.plan?.taken]).toEqual([[], 3, []]);
  });

  it.each<[string, Choice | null, readonly number[]]>([
    ["keeps the district's row where that was chosen", { keep: "ours" }, [1, 1, 0, 1]],
    ["is nothing where nobody chose", null, [1, 1, 0, 1]],
  ])("%s", async (_case, choice, line) => {
    const book = await openBook(scored);
    const shown = await preview(book, a);
    const { choices } = await apply(book, shown, choice === null ? new Map() : all(shown, choice));
    expect(own(book)[1]).toEqual([2022, "LA-01", "Huyện", 4, 3]);
    expect(choices).toEqual({ theirs: 0, ours: choice === null ? 0 : 1, open: choice === null ? 1 : 0 });
    expect(log(book).slice(1)).toEqual([line]);
  });

  it("is added where only files contradict each other", async () => {
    const book = await openBook(scored);
    const shown = await preview(book, sent("a.xlsx", [2022, "LA-03", "Huyện", 1, 1]), sent("b.xlsx", [2022, "LA-03", "Huyện", 5, 5]));
    expect(shown.conflicts).toMatchObject([{ ours: null, fields: ["1.1", "2.1"] }]);
    await apply(book, shown, all(shown, theirs(1)));
    expect(own(book).slice(3)).toEqual([[2022, "LA-03", "Huyện", 5, 5]]);
    expect(log(book).slice(1)).toEqual([
      [0, 0, 0, 1],
      [1, 0, 0, 0],
    ]);
  });

  it("gives a file that was taken in before another line of the log, where rows of it are taken now", async () => {
    const book = await openBook(scored);
    await apply(book, await preview(book, a));
    const shown = await preview(book, a);
    expect(shown.files[0]?.isKnown).toBe(true);
    await apply(book, shown, all(shown, theirs()));
    expect(log(book).slice(1)).toEqual([
      [1, 1, 0, 1],
      [1, 2, 0, 0],
    ]);
  });

  it("never goes over a formula of the user's", async () => {
    const book = await openBook(scored);
    const { id } = book.sheet(sheet);
    await book.host.userEdits(id, { firstRow: 1, lastRow: 1, firstColumn: 3, lastColumn: 3 }, [["=2+2"]]);
    const shown = await preview(book, a);
    const before = workbookState(book.workbook);
    expect(await tryApply(book, shown, all(shown, theirs()))).toEqual({
      ok: false,
      error: { code: "formula-in-cell", sheet, cell: "D2" },
    });
    expect(workbookState(book.workbook)).toBe(before);
  });

  it("is refused once the workbook's rows are others, be it in one cell, and nothing is written", async () => {
    const book = await openBook(scored);
    const shown = await preview(book, a);
    const { id } = book.sheet(sheet);
    await book.host.userEdits(id, { firstRow: 2, lastRow: 2, firstColumn: 4, lastColumn: 4 }, [[1]]);
    const before = workbookState(book.workbook);
    expect(await tryApply(book, shown)).toEqual({ ok: false, error: { code: "changed-since-preview" } });
    expect(workbookState(book.workbook)).toBe(before);
  });

  it("must be among what the preview offers", async () => {
    const book = await openBook(scored);
    const shown = await preview(book, a);
    await expect(tryApply(book, shown, all(shown, theirs(1)))).rejects.toThrow("nothing to choose");
    await expect(tryApply(book, shown, new Map([["another", theirs()]]))).rejects.toThrow("nothing to choose");
  });
});

const inFile = ({ files }: MergeOutcome) =>
  files.map(({ plan, declined }) => {
    const { taken = [], same = [], conflicts = [], rejected = [] } = plan ?? {};
    return taken.length + same.length + conflicts.length + declined.length + rejected.filter(({ isRow }) => isRow).length;
  });

describe("merging, whatever is chosen", () => {
  const files = [
    sent(
      "a.xlsx",
      [2022, "LA-01", "Huyện", 5, 3],
      [2022, "LA-02", "Huyện", 2, ""],
      [2022, "LA-03", "Huyện", 1, 1],
      [2022, "LX-99", "Huyện", 1, 1],
    ),
    sent(
      "b.xlsx",
      [2022, "LA-01", "Huyện", 1, 1],
      [2022, "LA-03", "Huyện", 5, 5],
      [2022, "LA-01", "Xã", 3, 3],
      [2022, "LA-02", "Huyện", 2, 2],
    ),
  ];
  const choice = fc.constantFrom<Choice | null>(null, { keep: "ours" }, theirs(0), theirs(1));

  it("loses no row, changes nothing the second time, and can be taken back cell by cell", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(choice, { minLength: 3, maxLength: 3 }), async (made) => {
        const book = await openBook(scored);
        const before = workbookState(book.workbook);
        const shown = await preview(book, ...files);
        expect(shown.conflicts).toHaveLength(3);
        const choices = new Map(
          shown.conflicts.flatMap(({ id, theirs: offers }, at) => {
            const one = made[at] ?? null;
            return one === null ? [] : [[id, one.keep === "theirs" && one.index >= offers.length ? theirs(0) : one] as const];
          }),
        );
        const outcome = await apply(book, shown, choices);
        expect(inFile(outcome)).toEqual([4, 4]);
        const after = own(book);
        await apply(book, await preview(book, ...files));
        expect(own(book)).toEqual(after);
        const fresh = await openBook(scored);
        const undone = await apply(fresh, await preview(fresh, ...files), choices);
        expect(own(fresh)).toEqual(after);
        expect(await undone.undo?.undo()).toEqual({ ok: true, value: undefined });
        expect(workbookState(fresh.workbook)).toBe(before);
      }),
      { numRuns: 12 },
    );
  });

  it("leaves the workbook as it was wherever Excel fails", async () => {
    let failAt = 0;
    for (; ; failAt += 1) {
      const book = await openBook(scored);
      const before = workbookState(book.workbook);
      const shown = await preview(book, ...files);
      let [action, failed] = [-1, false];
      book.host.failNext(() => {
        action += 1;
        if (failed || action !== failAt * 7) return null;
        failed = true;
        return new HostError("GeneralException", "made to fail");
      });
      const applied = await tryApply(book, shown, all(shown, theirs()));
      if (!failed) break;
      expect({ failAt, ok: applied.ok, state: workbookState(book.workbook) }).toEqual({ failAt, ok: false, state: before });
      expect(failAt).toBeLessThan(2_000);
    }
    expect(failAt).toBeGreaterThan(10);
  });
});

/** The same book, counting round trips. */
function counting({ excel }: OpenExcel): { readonly excel: OpenExcel["excel"]; readonly trips: () => number } {
  let count = 0;
  const run: OpenExcel["excel"]["run"] = (batch) =>
    excel.run((context) => {
      const sync = context.sync.bind(context);
      context.sync = ((...args: Parameters<typeof sync>) => {
        count += 1;
        return sync(...args);
      }) as typeof context.sync;
      return batch(context);
    });
  return { excel: { ...excel, run }, trips: () => count };
}

describe("applying a preview", () => {
  it("takes as many round trips for many rows as for few", async () => {
    const trips = async (count: number): Promise<number> => {
      const codes = Array.from({ length: count }, (_, at) => `LA-${String(at + 10)}`);
      const district = smallDistrict({
        ...base,
        registrations: [],
        villages: codes.map((code) => villageRow(code)),
        scoreTables: [scoreTable(...codes.map((code) => scoreRow(code, "Huyện", [4, 3])))],
      });
      const book = await openBook(district);
      const rows = codes.flatMap((code) => [
        [2022, code, "Huyện", 5, 3],
        [2022, code, "Xã", 1, 1],
      ]);
      const shown = await preview(book, sent("a.xlsx", ...rows));
      const counted = counting(book);
      const outcome = await apply(counted, shown, all(shown, theirs()));
      expect([outcome.files[0]?.plan?.taken.length, outcome.choices.theirs]).toEqual([2 * count, count]);
      return counted.trips();
    };
    expect(await trips(60)).toBe(await trips(2));
  });
});

describe("the log of what was taken in", () => {
  it.each([
    ["Nhật ký nhập", true],
    ["Nhật ký nhập (2)", true],
    ["Nhật ký", false],
    ["Nhật ký nhập 2022", false],
  ])("%s is no form: %s", (name, isOwn) => {
    expect(isResultSheetName(name)).toBe(isOwn);
  });
});
