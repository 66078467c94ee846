import { act, fireEvent, render, screen } from "@testing-library/react";
import type { RecordOutcome } from "../../src/app/recordYear";
import { titleName, year } from "../../src/core/domain/names";
import { finding } from "../../src/core/findings/finding";
import { ok, refuse } from "../../src/core/result";
import { CouncilView } from "../../src/taskpane/screens/council/CouncilView";
import type { CouncilPort, CouncilShown } from "../../src/taskpane/screens/council/port";
import { council as words } from "../../src/i18n/vi/screens/council";
import { createPaneStore } from "../../src/taskpane/store/paneStore";
import { PaneStoreContext } from "../../src/taskpane/store/usePaneState";
import { ledgerRow, villageRow } from "../support/rows";
import { fakeServices } from "./fakeServices";

const KDCTB = titleName("KDCTB");
const village = villageRow("LA-02");

function shownWith(change: Partial<CouncilShown> = {}): CouncilShown {
  const council = {
    year: year(2022),
    titles: [KDCTB],
    recordable: [{ village, title: KDCTB, status: "first" as const }],
    already: [],
    withoutConclusion: [{ village: villageRow("LA-03"), title: KDCTB }],
    unfounded: [],
    findings: [],
  };
  const used = { ...ledgerRow(2021, "LA-02", "KDCTB"), decisionNumber: "46/QĐ", decisionDate: "2021-11-01" };
  return { council, blocking: [], forms: { district: { ledger: [used] } }, ...change };
}

function show(shown: CouncilShown, record: CouncilPort["record"] = () => Promise.reject(new Error("not asked"))) {
  globalThis.ResizeObserver = class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  };
  const store = createPaneStore(fakeServices({}));
  render(
    <PaneStoreContext value={store}>
      <CouncilView shown={shown} words={words} record={record} />
    </PaneStoreContext>,
  );
  return store;
}

const button = (): HTMLElement => screen.getByRole("button", { name: "Ghi vào Sổ công nhận" });
const isOff = (): boolean => button().getAttribute("aria-disabled") === "true";
function type(number: string, date: string): void {
  fireEvent.change(screen.getByLabelText("Số quyết định"), { target: { value: number } });
  fireEvent.change(screen.getByLabelText("Ngày quyết định"), { target: { value: date } });
}

describe("the screen of conclusions and ledger", () => {
  it("tells what will be recorded, who lacks a conclusion, and which dates are allowed", () => {
    show(shownWith());
    expect(screen.getByText("KDCTB: 1 khu dân cư sẽ được ghi")).toBeTruthy();
    expect(screen.getByText("Chưa có kết luận (1)")).toBeTruthy();
    expect(screen.getByText("Từ 01/01/2022 đến 31/12/2023")).toBeTruthy();
    expect(isOff()).toBe(true);
  });

  it.each([
    ["2024", "75/QĐ", "1/1/2024", /Nhập ngày từ 01\/01\/2022 đến 31\/12\/2023/u],
    ["no date", "75/QĐ", "31/2/2022", /Nhập ngày, tháng, năm/u],
    ["no number", " ", "31/10/2022", /Nhập số quyết định/u],
    ["a number with another date", "46/QĐ", "31/10/2022", /đã được dùng với ngày khác: 01\/11\/2021/u],
  ])("refuses %s at once", (_case, number, date, told) => {
    show(shownWith());
    type(number, date);
    expect(screen.getByText(told)).toBeTruthy();
    expect(isOff()).toBe(true);
  });

  it("records by the decision that was typed, and offers to take it back", async () => {
    const undo = { removes: [], restores: ["Sổ công nhận"], undo: () => Promise.resolve(ok(undefined)) };
    const recorded = [{ village, title: KDCTB, status: "first" as const, decisionNumber: "75/QĐ", decisionDate: "2022-10-31" }];
    const outcome: RecordOutcome = { recorded, already: [], withoutConclusion: [], undo };
    const record = jest.fn<ReturnType<CouncilPort["record"]>, Parameters<CouncilPort["record"]>>(() => Promise.resolve(ok(outcome)));
    const store = show(shownWith(), record);
    type("75/QĐ", "31/10/2022");
    await act(async () => void fireEvent.click(button()));
    expect(record).toHaveBeenCalledWith(2022, [{ title: "KDCTB", number: "75/QĐ", date: "31/10/2022" }]);
    expect(await screen.findByText("Đã ghi 1 dòng vào Sổ công nhận.")).toBeTruthy();
    expect(store.getState().undoable?.restores).toEqual(["Sổ công nhận"]);
  });

  it("records nothing while a row of the forms can't be understood", () => {
    const blocking = [finding("unknown-village", { sheet: "Kết luận", cell: "B7" }, { village: "XX" })];
    show(shownWith({ blocking }));
    type("75/QĐ", "31/10/2022");
    expect(isOff()).toBe(true);
    expect(screen.getByText(/Kết luận/u, { selector: "button *, button" })).toBeTruthy();
  });

  it("tells what only recording knows", async () => {
    show(shownWith(), () => Promise.resolve(refuse({ code: "several-ledgers", sheets: ["A", "B"] })));
    type("75/QĐ", "31/10/2022");
    await act(async () => void fireEvent.click(button()));
    expect(await screen.findByText(/Có nhiều trang tính là Sổ công nhận \(A; B\)/u)).toBeTruthy();
  });
});
