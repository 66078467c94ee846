import { act, fireEvent, screen, within } from "@testing-library/react";
import { ok, refuse } from "../../src/core/result";
import { mergeScreen as vi } from "../../src/i18n/vi/screens/merge";
import type { MergePort } from "../../src/taskpane/screens/merge/port";
import { choose, click, heading, openMerge, pick, read } from "./mergePane";
import { laterFile, manyConflicts, reviewed } from "./mergeSamples";

describe("the preview", () => {
  it("tells what would happen, file by file, and what stays out and why", async () => {
    const opened = await openMerge();
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
    const opened = await openMerge();
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
    const { flow } = await openMerge();
    await act(() => flow.read([laterFile("a.xlsx")], 3));
    expect(screen.getByText(vi.start.passedOver(3))).toBeTruthy();
  });

  it("has nothing to press where nothing is new", async () => {
    const opened = await openMerge({ preview: () => Promise.resolve(ok(reviewed({ files: [], conflicts: [] }))) });
    await read(opened);
    await click(vi.review.nothing);
    expect(opened.port.asked).toEqual([]);
  });
});

describe("conflicts", () => {
  const decide = async (change: Partial<MergePort> = {}) => {
    const opened = await openMerge(change);
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
    const opened = await openMerge();
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
    const opened = await openMerge({ apply: () => Promise.resolve(refuse({ code: "cell-edit-mode" })) });
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
