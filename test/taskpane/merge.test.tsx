import { act, fireEvent, screen, within } from "@testing-library/react";
import { ok, refuse } from "../../src/core/result";
import { mergeScreen as en } from "../../src/i18n/en/screens/merge";
import { mergeScreen as vi } from "../../src/i18n/vi/screens/merge";
import type { MergePort } from "../../src/taskpane/screens/merge/port";
import { choose, click, heading, openMerge, read } from "./mergePane";
import { criteria, inFolder, laterFile, otherUnsureSheet, reviewed, unsureSheet } from "./mergeSamples";

const asking = { preview: () => Promise.resolve(ok(reviewed({}, [unsureSheet, { ...unsureSheet, file: "x.xls" }, otherUnsureSheet]))) };

describe("the first step", () => {
  it("reads the files that were chosen", async () => {
    const { port } = await openMerge();
    const files = [new File(["x"], "b.xlsx"), new File(["x"], "a.xls"), new File(["x"], "~$a.xls")];
    await act(async () => void fireEvent.change(screen.getByLabelText(vi.start.chooseFiles, { selector: "input" }), { target: { files } }));
    expect(port.asked).toEqual([["preview", ["a.xls", "b.xlsx"]]]);
    expect(heading()).toBe(vi.review.title);
  });

  it("says so where a folder holds no spreadsheet, and reads nothing", async () => {
    const { port } = await openMerge();
    const files = [inFolder("Xã gửi/a.docx")];
    await act(
      async () => void fireEvent.change(screen.getByLabelText(vi.start.chooseFolder, { selector: "input" }), { target: { files } }),
    );
    expect(screen.getByText(vi.start.nothingChosen)).toBeTruthy();
    expect(port.asked).toEqual([]);
  });

  it("takes what is dropped on a real button", async () => {
    const { port } = await openMerge();
    const zone = screen.getByRole("button", { name: new RegExp(vi.start.dropTitle, "u") });
    const dataTransfer = { items: [], files: [new File(["x"], "a.xlsx")] };
    await act(async () => void fireEvent.dragOver(zone, { dataTransfer }));
    expect(screen.getByText(vi.start.dropNow)).toBeTruthy();
    await act(async () => void fireEvent.drop(zone, { dataTransfer }));
    expect(port.asked).toEqual([["preview", ["a.xlsx"]]]);
  });

  it("hands over the workbooks for the communes of the chosen year", async () => {
    const { port } = await openMerge();
    await choose(vi.start.kitYear, "2021");
    await click(vi.start.kitMake(2021));
    expect(port.asked).toEqual([["save", "Bo-phieu-2021.zip"]]);
    expect(screen.getByText(vi.start.kitDone("Bo-phieu-2021.zip", 14))).toBeTruthy();
  });

  it("saves nothing where the workbooks can't be made, and says why", async () => {
    const { port } = await openMerge({ kit: (year) => Promise.resolve(refuse({ code: "no-registrations", year })) });
    await click(vi.start.kitMake(2022));
    expect(port.asked).toEqual([]);
    expect(screen.getAllByText(/2022/u, { selector: "[class*=MessageBar] *" }).length).toBeGreaterThan(0);
  });
});

describe("reading", () => {
  it("shows each file's state and reason, and what was read can be stopped", async () => {
    const signals: AbortSignal[] = [];
    const opened = await openMerge({
      preview: (_files, { signal, onFile }) => {
        signals.push(signal);
        onFile(0, { kind: "read" });
        onFile(1, { kind: "refused", refusal: { code: "encrypted" } });
        onFile(2, { kind: "reading" });
        return new Promise(() => undefined);
      },
    });
    act(() => void opened.flow.read(["a.xlsx", "b.xlsx", "c.xlsx", "d.xlsx"].map(laterFile)));
    const states = within(screen.getByRole("list", { name: vi.reading.files })).getAllByRole("listitem");
    expect(states.map(({ textContent }) => textContent)).toEqual([
      "a.xlsxĐã đọc",
      expect.stringMatching(/^b\.xlsxKhông đọc được: .*mật khẩu/u),
      "c.xlsxĐang đọc…",
      "d.xlsxChờ đọc",
    ]);
    expect(screen.getByText(vi.reading.progress(2, 4))).toBeTruthy();
    await click(vi.reading.cancel);
    expect(signals[0]?.aborted).toBe(true);
    expect(screen.getByText(vi.start.cancelled)).toBeTruthy();
  });

  it("keeps to the files of the last choice when an earlier reading ends late", async () => {
    const ends: ((value: Awaited<ReturnType<MergePort["preview"]>>) => void)[] = [];
    const opened = await openMerge({ preview: () => new Promise((resolve) => ends.push(resolve)) });
    act(() => void opened.flow.read([laterFile("a.xlsx")]));
    await click(vi.reading.cancel);
    await act(async () => ends[0]?.(ok(reviewed())));
    expect(heading()).toBe(vi.start.title);
  });

  it("goes on while somebody looks at another screen", async () => {
    const ends: ((value: Awaited<ReturnType<MergePort["preview"]>>) => void)[] = [];
    const opened = await openMerge({ preview: () => new Promise((resolve) => ends.push(resolve)) });
    act(() => void opened.flow.read([laterFile("a.xlsx")]));
    opened.unmount();
    await act(async () => ends[0]?.(ok(reviewed())));
    opened.again();
    expect(heading()).toBe(vi.review.title);
  });

  it.each([
    ["a refusal", () => Promise.resolve(refuse({ code: "cell-edit-mode" as const })), /ô/u],
    ["a bug", () => Promise.reject(new Error("x")), /Phần mềm gặp lỗi/u],
  ])("tells %s and lets the files be chosen again", async (_case, preview, said) => {
    const opened = await openMerge({ preview });
    await read(opened);
    expect(heading()).toBe(vi.start.title);
    expect(screen.getAllByText(said).length).toBeGreaterThan(0);
  });
});

describe("questions", () => {
  it("asks once for sheets of one layout, and remembers what was confirmed", async () => {
    const opened = await openMerge(asking);
    await read(opened);
    expect(heading()).toBe(vi.question.title);
    expect(screen.getByText(vi.question.furtherPlaces(1))).toBeTruthy();
    expect(screen.getByText("Ví dụ: Thôn 1 · Thôn 2 · Thôn 3")).toBeTruthy();
    expect(screen.getByText(/Có phần chắc, cần xem lại.*tiêu đề các cột, năm ghi ở dòng tiêu đề/u)).toBeTruthy();
    await choose(vi.question.field("TT"), "6.2");
    await click(vi.question.confirm);
    await choose(vi.question.form, "-");
    await click(vi.question.confirmNotUsed);
    expect(opened.port.asked).toContainEqual([
      "remember",
      [
        {
          mark: "m1",
          form: "scores",
          columns: [
            { header: "tt", field: "6.2" },
            { header: "thon", field: "village" },
            { header: "an ninh", field: "6.1" },
            { header: "", field: null },
          ],
          use: "files",
        },
        { mark: "m2", form: null, columns: unsureSheet.proposal.columns.map(({ header }) => ({ header, field: null })), use: "files" },
      ],
    ]);
  });

  it("lets two columns not be the same field", async () => {
    const opened = await openMerge(asking);
    await read(opened);
    await choose(vi.question.field("An ninh"), "village");
    expect(screen.getAllByText(vi.question.twice("Mã KDC"))).toHaveLength(2);
    expect(screen.getByRole("button", { name: vi.question.confirm }).getAttribute("aria-disabled")).toBe("true");
    await choose(vi.question.field("An ninh"), "6.1");
    expect(screen.queryAllByText(vi.question.twice("Mã KDC"))).toEqual([]);
  });

  it("names required columns that nothing is, and forgets fields that another form lacks", async () => {
    const opened = await openMerge(asking);
    await read(opened);
    expect(screen.getByText(vi.question.lacking("Năm, Cấp chấm"))).toBeTruthy();
    await choose(vi.question.form, "registrations");
    expect(screen.getByRole<HTMLSelectElement>("combobox", { name: vi.question.field("An ninh") }).value).toBe("");
    expect(screen.getByRole<HTMLSelectElement>("combobox", { name: vi.question.field("Thôn") }).value).toBe("village");
  });

  it("goes on to the preview without what is left for later, from where it can be answered after all", async () => {
    const opened = await openMerge(asking);
    await read(opened);
    await click(vi.question.later);
    await click(vi.question.later);
    expect(opened.port.asked).toEqual([]);
    expect(screen.getByText(vi.review.stillUnsure(3))).toBeTruthy();
    await click(vi.review.answer);
    expect(heading()).toBe(vi.question.title);
  });

  it("does not remember what was confirmed and then put off", async () => {
    const opened = await openMerge(asking);
    await read(opened);
    await click(vi.question.confirm);
    await click(vi.question.before);
    await click(vi.question.later);
    await click(vi.question.later);
    expect(opened.port.asked).toEqual([]);
  });

  it("asks about tables of the open workbook too", async () => {
    const { port } = await openMerge({ ownSheets: () => Promise.resolve(ok({ sheets: [{ ...unsureSheet, file: null }], criteria })) });
    await click(vi.start.ownRead);
    expect(screen.getByText(vi.question.inWorkbook("18"))).toBeTruthy();
    await click(vi.question.confirm);
    expect(port.asked).toEqual([["remember", [expect.objectContaining({ mark: "m1" })]]]);
    expect(screen.getByText(vi.start.remembered(1))).toBeTruthy();
  });

  it("asks about each table of the open workbook, be they of one layout", async () => {
    const sheets = [unsureSheet, { ...unsureSheet, sheet: "Bảng khác" }].map((sheet) => ({ ...sheet, file: null }));
    await openMerge({ ownSheets: () => Promise.resolve(ok({ sheets, criteria })) });
    await click(vi.start.ownRead);
    await click(vi.question.confirm);
    expect(screen.getByText(vi.question.sheet("Bảng khác"))).toBeTruthy();
  });

  it("says that there is nothing to ask where all is understood", async () => {
    await openMerge();
    await click(vi.start.ownRead);
    expect(screen.getByText(vi.start.ownNone)).toBeTruthy();
  });
});

describe("words", () => {
  it("are English where Office is", async () => {
    await openMerge({}, "en-US");
    expect(screen.getByRole("heading", { level: 2 }).textContent).toBe(en.start.title);
  });

  it("are the same in both languages, in composed characters", () => {
    const leaves = (words: object, path = ""): readonly (readonly [string, unknown])[] =>
      Object.entries(words).flatMap(([key, value]: [string, unknown]) =>
        typeof value === "object" && value !== null ? leaves(value, `${path}${key}.`) : [[`${path}${key}`, value] as const],
      );
    const paths = (words: object) => leaves(words).map(([path]) => path);
    expect(paths(en).sort()).toEqual(paths(vi).sort());
    for (const [path, value] of leaves(vi)) {
      if (typeof value === "string") expect([path, value]).toEqual([path, value.trim().normalize("NFC")]);
    }
  });
});
