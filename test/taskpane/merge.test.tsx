import { act, fireEvent, render, screen, within } from "@testing-library/react";
import { ok, refuse } from "../../src/core/result";
import { mergeScreen as en } from "../../src/i18n/en/screens/merge";
import { mergeScreen as vi } from "../../src/i18n/vi/screens/merge";
import { LanguageContext, paneLanguage } from "../../src/taskpane/language";
import { createMergeFlow } from "../../src/taskpane/screens/merge/flow";
import { MergeScreen } from "../../src/taskpane/screens/merge/MergeScreen";
import type { MergePort } from "../../src/taskpane/screens/merge/port";
import { createPaneStore } from "../../src/taskpane/store/paneStore";
import { PaneStoreContext } from "../../src/taskpane/store/usePaneState";
import { fakeServices } from "./fakeServices";
import { criteria, fakePort, inFolder, manyConflicts, otherUnsureSheet, pickedFile, reviewed, unsureSheet } from "./mergeSamples";
import { stubBrowser } from "./renderPane";

/** The screen over a fake port that remembers what it was asked. */
async function open(change: Partial<MergePort> = {}, language = "vi-VN") {
  stubBrowser();
  const port = fakePort(change);
  const flow = createMergeFlow(port);
  const went: unknown[] = [];
  const store = createPaneStore(fakeServices({ goTo: (place) => (went.push(place), Promise.resolve(ok(undefined))) }));
  await act(async () => store.load());
  const view = (
    <LanguageContext value={await paneLanguage(language)}>
      <PaneStoreContext value={store}>
        <MergeScreen flow={flow} port={port} />
      </PaneStoreContext>
    </LanguageContext>
  );
  const { unmount } = render(view);
  return { port, flow, store, went, unmount, again: () => render(view) };
}
type Opened = Awaited<ReturnType<typeof open>>;

const click = (name: string | RegExp) => act(async () => void fireEvent.click(screen.getByRole("button", { name })));
const pick = (name: string | RegExp, at = 0) =>
  act(async () => void fireEvent.click(screen.getAllByRole("radio", { name })[at] as HTMLElement));
const choose = (name: string, value: string) =>
  act(async () => void fireEvent.change(screen.getByRole("combobox", { name }), { target: { value } }));
const heading = () => screen.getByRole("heading", { level: 2 }).textContent;
const read = ({ flow }: Opened, ...names: string[]) => act(() => flow.read((names.length === 0 ? ["a.xlsx"] : names).map(pickedFile)));
const asking = { preview: () => Promise.resolve(ok(reviewed({}, [unsureSheet, { ...unsureSheet, file: "x.xls" }, otherUnsureSheet]))) };

describe("the first step", () => {
  it("reads the files that were chosen", async () => {
    const { port } = await open();
    const files = [new File(["x"], "b.xlsx"), new File(["x"], "a.xls"), new File(["x"], "~$a.xls")];
    await act(async () => void fireEvent.change(screen.getByLabelText(vi.start.chooseFiles, { selector: "input" }), { target: { files } }));
    expect(port.asked).toEqual([["preview", ["a.xls", "b.xlsx"]]]);
    expect(heading()).toBe(vi.review.title);
  });

  it("says so where a folder holds no spreadsheet, and reads nothing", async () => {
    const { port } = await open();
    const files = [inFolder("Xã gửi/a.docx")];
    await act(
      async () => void fireEvent.change(screen.getByLabelText(vi.start.chooseFolder, { selector: "input" }), { target: { files } }),
    );
    expect(screen.getByText(vi.start.nothingChosen)).toBeTruthy();
    expect(port.asked).toEqual([]);
  });

  it("takes what is dropped on a real button", async () => {
    const { port } = await open();
    const zone = screen.getByRole("button", { name: new RegExp(vi.start.dropTitle, "u") });
    const dataTransfer = { items: [], files: [new File(["x"], "a.xlsx")] };
    await act(async () => void fireEvent.dragOver(zone, { dataTransfer }));
    expect(screen.getByText(vi.start.dropNow)).toBeTruthy();
    await act(async () => void fireEvent.drop(zone, { dataTransfer }));
    expect(port.asked).toEqual([["preview", ["a.xlsx"]]]);
  });

  it("hands over the workbooks for the communes of the chosen year", async () => {
    const { port } = await open();
    await choose(vi.start.kitYear, "2021");
    await click(vi.start.kitMake(2021));
    expect(port.asked).toEqual([["save", "Bo-phieu-2021.zip"]]);
    expect(screen.getByText(vi.start.kitDone("Bo-phieu-2021.zip", 14))).toBeTruthy();
  });

  it("saves nothing where the workbooks can't be made, and says why", async () => {
    const { port } = await open({ kit: (year) => Promise.resolve(refuse({ code: "no-registrations", year })) });
    await click(vi.start.kitMake(2022));
    expect(port.asked).toEqual([]);
    expect(screen.getAllByText(/2022/u, { selector: "[class*=MessageBar] *" }).length).toBeGreaterThan(0);
  });
});

describe("reading", () => {
  it("shows each file's state and reason, and what was read can be stopped", async () => {
    const signals: AbortSignal[] = [];
    const opened = await open({
      preview: (_files, { signal, onFile }) => {
        signals.push(signal);
        onFile(0, { kind: "read" });
        onFile(1, { kind: "refused", refusal: { code: "encrypted" } });
        onFile(2, { kind: "reading" });
        return new Promise(() => undefined);
      },
    });
    act(() => void opened.flow.read(["a.xlsx", "b.xlsx", "c.xlsx", "d.xlsx"].map(pickedFile)));
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
    const opened = await open({ preview: () => new Promise((resolve) => ends.push(resolve)) });
    act(() => void opened.flow.read([pickedFile("a.xlsx")]));
    await click(vi.reading.cancel);
    await act(async () => ends[0]?.(ok(reviewed())));
    expect(heading()).toBe(vi.start.title);
  });

  it("goes on while somebody looks at another screen", async () => {
    const ends: ((value: Awaited<ReturnType<MergePort["preview"]>>) => void)[] = [];
    const opened = await open({ preview: () => new Promise((resolve) => ends.push(resolve)) });
    act(() => void opened.flow.read([pickedFile("a.xlsx")]));
    opened.unmount();
    await act(async () => ends[0]?.(ok(reviewed())));
    opened.again();
    expect(heading()).toBe(vi.review.title);
  });

  it.each([
    ["a refusal", () => Promise.resolve(refuse({ code: "cell-edit-mode" as const })), /ô/u],
    ["a bug", () => Promise.reject(new Error("x")), /Phần mềm gặp lỗi/u],
  ])("tells %s and lets the files be chosen again", async (_case, preview, said) => {
    const opened = await open({ preview });
    await read(opened);
    expect(heading()).toBe(vi.start.title);
    expect(screen.getAllByText(said).length).toBeGreaterThan(0);
  });
});

describe("questions", () => {
  it("asks once for sheets of one layout, and remembers what was confirmed", async () => {
    const opened = await open(asking);
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
            { header: "TT", field: "6.2" },
            { header: "Thôn", field: "village" },
            { header: "An ninh", field: "6.1" },
            { header: "", field: null },
          ],
        },
        { mark: "m2", form: null, columns: unsureSheet.columns.map(({ header }) => ({ header, field: null })) },
      ],
    ]);
  });

  it("lets two columns not be the same field", async () => {
    const opened = await open(asking);
    await read(opened);
    await choose(vi.question.field("An ninh"), "village");
    expect(screen.getAllByText(vi.question.twice("Mã KDC"))).toHaveLength(2);
    expect(screen.getByRole("button", { name: vi.question.confirm }).getAttribute("aria-disabled")).toBe("true");
    await choose(vi.question.field("An ninh"), "6.1");
    expect(screen.queryAllByText(vi.question.twice("Mã KDC"))).toEqual([]);
  });

  it("names required columns that nothing is, and forgets fields that another form lacks", async () => {
    const opened = await open(asking);
    await read(opened);
    expect(screen.getByText(vi.question.lacking("Năm, Cấp chấm"))).toBeTruthy();
    await choose(vi.question.form, "registrations");
    expect(screen.getByRole<HTMLSelectElement>("combobox", { name: vi.question.field("An ninh") }).value).toBe("");
    expect(screen.getByRole<HTMLSelectElement>("combobox", { name: vi.question.field("Thôn") }).value).toBe("village");
  });

  it("goes on to the preview without what is left for later, from where it can be answered after all", async () => {
    const opened = await open(asking);
    await read(opened);
    await click(vi.question.later);
    await click(vi.question.later);
    expect(opened.port.asked).toEqual([]);
    expect(screen.getByText(vi.review.stillUnsure(3))).toBeTruthy();
    await click(vi.review.answer);
    expect(heading()).toBe(vi.question.title);
  });

  it("does not remember what was confirmed and then put off", async () => {
    const opened = await open(asking);
    await read(opened);
    await click(vi.question.confirm);
    await click(vi.question.before);
    await click(vi.question.later);
    await click(vi.question.later);
    expect(opened.port.asked).toEqual([]);
  });

  it("asks about tables of the open workbook too", async () => {
    const { port } = await open({ ownSheets: () => Promise.resolve(ok({ sheets: [{ ...unsureSheet, file: null }], criteria })) });
    await click(vi.start.ownRead);
    expect(screen.getByText(vi.question.inWorkbook("18"))).toBeTruthy();
    await click(vi.question.confirm);
    expect(port.asked).toEqual([["remember", [expect.objectContaining({ mark: "m1" })]]]);
    expect(screen.getByText(vi.start.remembered(1))).toBeTruthy();
  });

  it("says that there is nothing to ask where all is understood", async () => {
    await open();
    await click(vi.start.ownRead);
    expect(screen.getByText(vi.start.ownNone)).toBeTruthy();
  });
});

describe("the preview", () => {
  it("tells what would happen, file by file, and what stays out and why", async () => {
    const opened = await open();
    await read(opened);
    const files = screen.getAllByRole("article");
    expect(
      files.map((file) =>
        within(file)
          .getAllByRole("definition")
          .map(({ textContent }) => textContent),
      ),
    ).toEqual([
      ["12", "0", "0", "2"],
      ["110", "5", "3", "0"],
      ["10", "31", "1", "0"],
    ]);
    expect(within(files[2] as HTMLElement).getByText(vi.review.alreadyTaken)).toBeTruthy();
    expect(within(files[1] as HTMLElement).queryByText(vi.review.alreadyTaken)).toBeNull();
    expect(screen.getByText("Lộc Đức, Lộc Lâm, B'Lá.")).toBeTruthy();
    expect(screen.getByText(vi.review.refusedTitle(1))).toBeTruthy();
  });

  it("lists rejections and repairs with their cells once they are opened", async () => {
    const opened = await open();
    await read(opened);
    expect(screen.queryByText("Chấm điểm 2022!B9")).toBeNull();
    await act(async () => {
      for (const each of document.querySelectorAll("details")) {
        each.open = true;
        fireEvent(each, new Event("toggle"));
      }
    });
    expect(screen.getByText("Chấm điểm 2022!B9")).toBeTruthy();
    expect(screen.getByText(/Không tìm thấy khu dân cư “Thôn 19”/u)).toBeTruthy();
    expect(screen.getByText("“Léc An” thành “Lộc An” (chuyển sang Unicode)")).toBeTruthy();
    expect(screen.getByText(vi.review.proposal("1O", "10"))).toBeTruthy();
  });

  it("tells how many files of a folder were no spreadsheets", async () => {
    const { flow } = await open();
    await act(() => flow.read([pickedFile("a.xlsx")], 3));
    expect(screen.getByText(vi.start.passedOver(3))).toBeTruthy();
  });

  it("has nothing to press where nothing is new", async () => {
    const opened = await open({ preview: () => Promise.resolve(ok(reviewed({ files: [], conflicts: [] }))) });
    await read(opened);
    await click(vi.review.nothing);
    expect(opened.port.asked).toEqual([]);
  });
});

describe("conflicts", () => {
  const decide = async (change: Partial<MergePort> = {}) => {
    const opened = await open(change);
    await read(opened);
    await click(vi.review.decide);
    return opened;
  };

  it("shows both sides with what differs marked in more than colour", async () => {
    const { went } = await decide();
    const [first] = screen.getAllByRole("article");
    const sides = within(first as HTMLElement)
      .getAllByRole("definition")
      .map(({ textContent }) => textContent);
    expect(sides).toEqual(["≠ khác: 4,5", "≠ khác: 3", "≠ khác: 5", "≠ khác: (để trống)"]);
    await click(vi.conflict.goToOurs("Chấm điểm 2022!A44"));
    expect(went).toEqual([{ sheet: "Chấm điểm 2022", cell: "A44" }]);
  });

  it("does not mark what an offer has like the district, and writes dates as dates", async () => {
    await decide();
    const ledger = screen.getAllByRole("article")[1] as HTMLElement;
    expect(
      within(ledger)
        .getAllByRole("definition")
        .map(({ textContent }) => textContent),
    ).toEqual(["≠ khác: 12/QĐ", "≠ khác: 01/11/2022", "≠ khác: 12/QĐ-UBND", "01/11/2022", "12/QĐ", "≠ khác: 01/12/2022"]);
  });

  it("applies what was chosen row by row, and leaves the rest as it is", async () => {
    const { port } = await decide();
    await pick(vi.conflict.theirs, 0);
    await pick(vi.conflict.theirs, 4);
    await click(vi.conflict.back);
    await click("Nhập 133 dòng mới, thay 1 dòng");
    expect(port.asked).toContainEqual([
      "apply",
      [
        ["one", { keep: "theirs", index: 0 }],
        ["three", { keep: "theirs", index: 1 }],
      ],
    ]);
  });

  it("takes the communes' rows for all, but not where they offer several", async () => {
    const { port } = await decide();
    await click(vi.conflict.allTheirs("1"));
    expect(screen.getByText(vi.conflict.decided("1", "3"))).toBeTruthy();
    await click(vi.conflict.allOurs("3"));
    expect(screen.getByText(vi.conflict.decided("3", "3"))).toBeTruthy();
    await click(vi.conflict.back);
    expect(screen.getByText(vi.review.allDecidedTitle("3"))).toBeTruthy();
    await click("Nhập 132 dòng mới");
    expect(port.asked.at(-1)).toEqual(["apply", ["one", "two", "three"].map((id) => [id, { keep: "ours" }])]);
  });

  it("takes one file's version for all of its rows", async () => {
    const { flow } = await decide();
    await choose(vi.conflict.file, "03_khong-ro.csv");
    expect(screen.getAllByRole("article")).toHaveLength(1);
    await click(vi.conflict.allTheirs("1"));
    const state = flow.getState();
    expect(state.kind === "review" && [...state.choices]).toEqual([["two", { keep: "theirs", index: 1 }]]);
  });

  it("can show only what is not chosen yet, and a choice can be taken back", async () => {
    await decide();
    await pick(vi.conflict.ours, 0);
    await choose(vi.conflict.show, "open");
    expect(screen.getAllByRole("article")).toHaveLength(2);
    await choose(vi.conflict.show, "all");
    await click(vi.conflict.clear);
    expect(screen.getByText(vi.conflict.decided("0", "3"))).toBeTruthy();
  });

  it("draws ten of a thousand at a time, and decides on all of them at once", async () => {
    const conflicts = manyConflicts(1234);
    await decide({ preview: () => Promise.resolve(ok(reviewed({ conflicts }))) });
    expect(screen.getAllByRole("article")).toHaveLength(10);
    await click(vi.conflict.next);
    expect(screen.getByText(vi.conflict.range("11", "20", "1.234"))).toBeTruthy();
    expect(screen.getByText("2022 · LB-0011 · Huyện")).toBeTruthy();
    await click(vi.conflict.allTheirs("1.234"));
    expect(screen.getByText(vi.conflict.decided("1.234", "1.234"))).toBeTruthy();
  });
});

describe("the result", () => {
  it("tells the rows by form, leads to the sheets, and can be taken back", async () => {
    const opened = await open();
    await read(opened);
    await click("Nhập 132 dòng mới");
    expect(heading()).toBe(vi.done.title);
    expect(screen.getAllByRole("definition").map(({ textContent }) => textContent)).toEqual(["122", "10"]);
    expect(screen.getByRole("button", { name: "Mở trang Nhật ký nhập" })).toBeTruthy();
    expect(screen.getByText(vi.done.kept("3"))).toBeTruthy();
    expect(opened.store.getState().undoable).toMatchObject({ removes: ["Nhật ký nhập"], year: null });
    await act(async () => opened.store.undo());
    expect(heading()).toBe(vi.start.title);
  });

  it("stays at the preview, choices kept, where Excel refuses", async () => {
    const opened = await open({ apply: () => Promise.resolve(refuse({ code: "cell-edit-mode" })) });
    await read(opened);
    await click(vi.review.decide);
    await pick(vi.conflict.ours, 0);
    await click(vi.conflict.back);
    await click("Nhập 132 dòng mới");
    expect(heading()).toBe(vi.review.title);
    expect(screen.getByText(vi.review.undecidedTitle("2"))).toBeTruthy();
    expect(opened.store.getState().problem).toEqual({ code: "cell-edit-mode" });
  });
});

describe("words", () => {
  it("are English where Office is", async () => {
    await open({}, "en-US");
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
