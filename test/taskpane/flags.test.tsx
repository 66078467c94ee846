import { act, fireEvent, render, screen } from "@testing-library/react";
import type { FlagSheet, FlagsOverview } from "../../src/app/flags/types";
import type { UndoHandle } from "../../src/app/excelPort";
import { ok, refuse } from "../../src/core/result";
import { FlagsScreen } from "../../src/taskpane/screens/flags/FlagsScreen";
import type { FlagsPort } from "../../src/taskpane/screens/flags/port";
import { createPaneStore } from "../../src/taskpane/store/paneStore";
import { PaneStoreContext } from "../../src/taskpane/store/usePaneState";
import { fakeServices } from "./fakeServices";
import { stubBrowser } from "./renderPane";

const undo: UndoHandle = { removes: [], restores: ["Chấm điểm"], undo: () => Promise.resolve(ok(undefined)) };
const sheetOf = (more: Partial<FlagSheet> = {}): FlagSheet => ({
  sheetId: "1",
  sheet: "Chấm điểm",
  rows: 3,
  state: "off",
  kept: [],
  ...more,
});
const overviewOf = (sheets: readonly FlagSheet[], more: Partial<FlagsOverview> = {}): FlagsOverview => ({
  sheets,
  untrusted: false,
  problem: null,
  ...more,
});

/** Flags over no workbook: what is switched is remembered, nothing else. */
async function show(first: FlagsOverview, change: Partial<FlagsPort> = {}) {
  stubBrowser();
  let state: FlagsOverview | null = null;
  const listeners = new Set<() => void>();
  const become = (next: FlagsOverview): FlagsOverview => {
    state = next;
    listeners.forEach((listener) => listener());
    return next;
  };
  const port: FlagsPort = {
    getState: () => state,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    look: () => Promise.resolve(ok(become(first))),
    switchOn: jest.fn(() => Promise.resolve(ok({ overview: become(overviewOf([sheetOf({ state: "live" })])), undo }))),
    switchOff: jest.fn(() => Promise.resolve(ok({ overview: become(overviewOf([sheetOf()])), undo: null }))),
    ...change,
  };
  const store = createPaneStore(fakeServices());
  await act(async () => {
    render(
      <PaneStoreContext value={store}>
        <FlagsScreen port={port} />
      </PaneStoreContext>,
    );
  });
  return { port, store, become };
}

const press = (element: HTMLElement) => act(async () => void fireEvent.click(element));

describe("the screen of live flags", () => {
  it("switches a sheet on, with a way back, and off", async () => {
    const { port, store } = await show(overviewOf([sheetOf()]));
    await press(screen.getByRole("switch", { name: "Báo ngay trên trang Chấm điểm" }));
    expect(port.switchOn).toHaveBeenCalledWith("1");
    expect(screen.getByText(/Đang báo ngay · 3 dòng/u)).toBeTruthy();
    expect(store.getState().undoable?.restores).toEqual(["Chấm điểm"]);
    await press(screen.getByRole("switch"));
    expect(port.switchOff).toHaveBeenCalledWith("1");
    expect(screen.getByText(/Đang tắt/u)).toBeTruthy();
  });

  it("offers to update flags that were left from before, and only those", async () => {
    const { port } = await show(overviewOf([sheetOf({ state: "stale" }), sheetOf({ sheetId: "2", sheet: "Khác", state: "live" })]));
    await press(screen.getByRole("button", { name: "Cập nhật và tiếp tục báo" }));
    expect(port.switchOn).toHaveBeenCalledWith("1");
    expect(screen.queryByRole("button", { name: "Cập nhật và tiếp tục báo" })).toBeNull();
  });

  it("tells cells of the user's own, doubtful figures, and what an update by itself met", async () => {
    const { become } = await show(overviewOf([sheetOf({ state: "live", kept: ["H4"] })], { untrusted: true }));
    expect(screen.getByText(/Trang Chấm điểm, ô H4: KDC để nguyên/u)).toBeTruthy();
    expect(screen.getByText("Chưa tính được kết quả.")).toBeTruthy();
    await act(
      async () => void become(overviewOf([sheetOf({ state: "stale" })], { problem: { code: "sheet-protected", sheet: "Chấm điểm" } })),
    );
    expect(screen.getByText("Có trang đang hiện kết quả cũ.")).toBeTruthy();
    expect(screen.getAllByText(/đang được bảo vệ|bảo vệ/u).length).toBeGreaterThan(0);
  });

  it("says what to do where there is no score sheet, and tells a refusal", async () => {
    await show(overviewOf([]), { switchOn: () => Promise.resolve(refuse({ code: "workbook-protected" as const })) });
    expect(screen.getByText("Sổ tính chưa có trang chấm điểm nào.")).toBeTruthy();
    expect(screen.queryByRole("switch")).toBeNull();
  });
});
