import { act, fireEvent, render, screen } from "@testing-library/react";
import type { VillageDesk } from "../../src/app/villageCards";
import type { District } from "../../src/core/domain/district";
import { year } from "../../src/core/domain/names";
import type { Result } from "../../src/core/result";
import { ok, refuse } from "../../src/core/result";
import { villageCards } from "../../src/core/villageCard/villageCards";
import type { ExcelRefusal } from "../../src/excel";
import { createVillageSearch } from "../../src/forms/select/searchVillages";
import type { SelectedRow } from "../../src/forms/select/villageOfRow";
import { createRowFinder } from "../../src/forms/select/villageOfRow";
import type { VillagePort } from "../../src/taskpane/screens/village/port";
import { VillageScreen } from "../../src/taskpane/screens/village/VillageScreen";
import { createPaneStore } from "../../src/taskpane/store/paneStore";
import { PaneStoreContext } from "../../src/taskpane/store/usePaneState";
import { ledgerRow, registrationRow } from "../support/rows";
import { scoreRow, scoreTable, smallDistrict } from "../support/smallDistrict";
import { fakeServices } from "./fakeServices";
import { stubBrowser } from "./renderPane";

const district = (a1: readonly (string | number)[] = [5, 0]): District =>
  smallDistrict({
    registrations: [registrationRow(2022, "A1", "KDCTB"), registrationRow(2022, "B1", "KDCTB", 2)],
    scoreTables: [scoreTable(scoreRow("A1", "Huyện", a1), scoreRow("B1", "Huyện", [3, "CĐH"]))],
    ledger: [ledgerRow(2021, "A1", "KDCTB")],
  });

function deskOf(of: District): VillageDesk {
  const cards = villageCards(of, year(2022));
  if (!cards.ok) throw new Error("refused");
  return { cards: cards.value, find: createRowFinder(of), search: createVillageSearch(of.villages) };
}

const rowOf = (...cells: readonly string[]): SelectedRow => ({ sheet: "TH 2022", row: 8, cells });

/** A workbook in which a test selects and changes things. */
class FakeBook implements VillagePort {
  current = district();
  selected: SelectedRow = rowOf("", "");
  readonly stopped: string[] = [];
  reads = 0;
  tell: (row: Result<SelectedRow, ExcelRefusal>) => void = () => undefined;
  change: () => void = () => undefined;

  constructor(private readonly hasEvents = true) {}

  readonly open: VillagePort["open"] = () => {
    this.reads += 1;
    return Promise.resolve(ok(deskOf(this.current)));
  };
  readonly selectedRow: VillagePort["selectedRow"] = () => Promise.resolve(ok(this.selected));
  readonly watchSelection: VillagePort["watchSelection"] = (listener) => {
    this.tell = listener;
    return this.watched("selection");
  };
  readonly watchChanges: VillagePort["watchChanges"] = (onChange) => {
    this.change = onChange;
    return this.watched("changes");
  };

  private watched(name: string): ReturnType<VillagePort["watchChanges"]> {
    if (!this.hasEvents) return Promise.resolve(refuse({ code: "excel-failed", sheet: null, detail: "ApiNotFound" }));
    return Promise.resolve(
      ok(() => {
        this.stopped.push(name);
        return Promise.resolve();
      }),
    );
  }
}

async function show(book: FakeBook) {
  stubBrowser();
  const goTo = jest.fn(() => Promise.resolve(ok(undefined)));
  const store = createPaneStore(fakeServices({ goTo }));
  await store.load();
  store.chooseYear(2022);
  const rendered = await act(async () =>
    render(
      <PaneStoreContext value={store}>
        <VillageScreen port={book} />
      </PaneStoreContext>,
    ),
  );
  await screen.findByRole("combobox", { name: "Tìm khu dân cư" });
  return { goTo, store, ...rendered };
}

const select = (book: FakeBook, ...cells: readonly string[]): Promise<void> => act(async () => book.tell(ok(rowOf(...cells))));
const heading = (name: string) => screen.queryByRole("heading", { name });

describe("the village card", () => {
  it("explains what to select before anything is, then follows each selection", async () => {
    const book = new FakeBook();
    await show(book);
    expect(heading("Chọn một dòng trong sổ tính")).toBeTruthy();
    await select(book, "1", "A1");
    expect(heading("Thôn A1")).toBeTruthy();
    expect(screen.getByText("Bị điểm liệt")).toBeTruthy();
    expect(screen.getByText("Được 0/5 điểm; từ 0 điểm trở xuống là liệt")).toBeTruthy();
    expect(screen.getByText("Gỡ điểm liệt: từ 0 lên 2,5 điểm")).toBeTruthy();
    expect(screen.getByText(/Đây chỉ là phép tính/u)).toBeTruthy();
    expect(screen.getByText("2021: KDCTB")).toBeTruthy();
    await select(book, "2", "B1");
    expect(heading("Thôn A1")).toBeNull();
    expect(heading("Thôn B1")).toBeTruthy();
    expect(screen.getByText("Chưa chấm đủ")).toBeTruthy();
    expect(screen.getByText("Chưa đến hạn (CĐH); tối đa 5 điểm")).toBeTruthy();
    expect(book.reads).toBe(1);
  });

  it("announces the village's name, and nothing else of the card", async () => {
    const book = new FakeBook();
    await show(book);
    await select(book, "A1");
    expect(screen.getAllByRole("status").map(({ textContent }) => textContent)).toContain("Thôn A1");
  });

  it("leads to the cell of a veto", async () => {
    const book = new FakeBook();
    const { goTo } = await show(book);
    await select(book, "A1");
    await act(async () => void fireEvent.click(screen.getByText("Được 0/5 điểm; từ 0 điểm trở xuống là liệt")));
    expect(goTo).toHaveBeenCalledWith({ sheet: "Chấm điểm", cell: "E2" });
  });

  it("says of a row without a village that it has none, and leads back to the last one", async () => {
    const book = new FakeBook();
    await show(book);
    await select(book, "A1");
    await select(book, "Tổng cộng", "126");
    expect(heading("Thôn A1")).toBeNull();
    expect(heading("Dòng 9 của trang “TH 2022” không thuộc khu dân cư nào")).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: "Xem lại Thôn A1 (A1, Lộc An)" }));
    expect(heading("Thôn A1")).toBeTruthy();
  });

  it("offers the villages of a row that names several, and says where a village is registered for nothing", async () => {
    const book = new FakeBook();
    await show(book);
    await select(book, "A1", "A2");
    fireEvent.click(screen.getByRole("button", { name: "Thôn A2 (A2, Lộc An)" }));
    expect(heading("Thôn A2")).toBeTruthy();
    expect(screen.getByText("Năm 2022 chưa đăng ký danh hiệu")).toBeTruthy();
  });

  it("goes from village to village without the grid", async () => {
    const book = new FakeBook();
    await show(book);
    await select(book, "A1");
    fireEvent.click(screen.getByRole("button", { name: "Khu sau: Thôn B1 (B1, Lộc Bắc)" }));
    expect(heading("Thôn B1")).toBeTruthy();
    const box = screen.getByRole("combobox", { name: "Tìm khu dân cư" });
    fireEvent.change(box, { target: { value: "b2" } });
    fireEvent.click(box);
    fireEvent.click(await screen.findByRole("option", { name: "Thôn B2 (B2, Lộc Bắc)" }));
    expect(heading("Thôn B2")).toBeTruthy();
  });

  it("keeps the card, marked as being refreshed, while the changed workbook is read anew, once for many changes", async () => {
    const book = new FakeBook();
    await show(book);
    await select(book, "A1");
    jest.useFakeTimers();
    book.current = district([5, 5]);
    act(() => {
      book.change();
      book.change();
    });
    expect(heading("Thôn A1")).toBeTruthy();
    expect(screen.getByText("Bị điểm liệt")).toBeTruthy();
    expect(screen.getByText(/đang đọc lại/u)).toBeTruthy();
    await act(async () => void (await jest.advanceTimersByTimeAsync(600)));
    jest.useRealTimers();
    expect(screen.getByText("Đủ điều kiện")).toBeTruthy();
    expect(screen.queryByText(/đang đọc lại/u)).toBeNull();
    expect(book.reads).toBe(2);
  });

  it("warns where the selected sheet is of another year, and goes there when asked", async () => {
    const book = new FakeBook();
    const { store } = await show(book);
    await act(async () => book.tell(ok({ sheet: "TH 2021", row: 3, cells: ["A1"] })));
    await act(async () => void fireEvent.click(screen.getByRole("button", { name: "Xem năm 2021" })));
    expect(store.getState().year).toBe(2021);
  });

  it("says why the selected row can't be read, and keeps what it showed", async () => {
    const book = new FakeBook();
    await show(book);
    await select(book, "A1");
    await act(async () => book.tell(refuse({ code: "cell-edit-mode" })));
    expect(heading("Thôn A1")).toBeTruthy();
    expect(screen.getByRole("button", { name: "Xem dòng đang chọn" })).toBeTruthy();
  });

  it("does by buttons what an Excel without events can't", async () => {
    const book = new FakeBook(false);
    await show(book);
    book.selected = rowOf("B1");
    await act(async () => void fireEvent.click(screen.getByRole("button", { name: "Xem dòng đang chọn" })));
    expect(heading("Thôn B1")).toBeTruthy();
    await act(async () => void fireEvent.click(screen.getByRole("button", { name: "Đọc lại sổ tính" })));
    expect(book.reads).toBe(2);
  });

  it("stops watching when it is closed", async () => {
    const book = new FakeBook();
    const { unmount } = await show(book);
    unmount();
    await act(async () => undefined);
    expect([...book.stopped].sort()).toEqual(["changes", "selection"]);
  });
});
