import { act, fireEvent, render, screen } from "@testing-library/react";
import type { UndoHandle } from "../../src/app/excelPort";
import type { FormulaDesk } from "../../src/app/formulas/readOffers";
import type { CellCase } from "../../src/forms/formulas/explain";
import { ok } from "../../src/core/result";
import { FormulasScreen } from "../../src/taskpane/screens/formulas/FormulasScreen";
import type { FormulasPort } from "../../src/taskpane/screens/formulas/port";
import { createPaneStore } from "../../src/taskpane/store/paneStore";
import { PaneStoreContext } from "../../src/taskpane/store/usePaneState";
import { fakeServices } from "./fakeServices";
import { stubBrowser } from "./renderPane";

const undo: UndoHandle = { removes: [], restores: ["Chấm điểm"], undo: jest.fn(() => Promise.resolve(ok(undefined))) };
const at: FormulaDesk["at"] = {
  sheetId: "1",
  sheet: "Chấm điểm",
  cell: "C4",
  formula: "=KDC.KETQUA(A1)",
  value: "#VALUE!",
  used: { firstRow: 0, firstColumn: 0, lastRow: 5, lastColumn: 4 },
};
const cell = (row: number) => ({ row, formula: `=KDC.KETQUA($D${row + 1})`, values: [["Đủ điều kiện"]] });
const desk: FormulaDesk = {
  at,
  none: null,
  live: true,
  offers: [{ name: "KETQUA", title: "KDCTB", headerRow: 0, cells: [cell(1), cell(2)] }],
};

async function show(change: Partial<FormulasPort> = {}, found: CellCase | null = null, read = desk) {
  stubBrowser();
  const port: FormulasPort = {
    read: () => Promise.resolve(ok(read)),
    insert: jest.fn(() => Promise.resolve(ok({ sheet: "Chấm điểm", address: "G1:G3", undo }))),
    freeze: jest.fn(() => Promise.resolve(ok({ cells: 2, sheets: ["Chấm điểm"], left: ["Chấm điểm!H2"], undo }))),
    explain: () => Promise.resolve(ok({ at, case: found, said: found === null ? null : "Tham số “danhHieu” đang để trống." })),
    ...change,
  };
  const store = createPaneStore(fakeServices());
  await act(async () => {
    render(
      <PaneStoreContext value={store}>
        <FormulasScreen port={port} />
      </PaneStoreContext>,
    );
  });
  return { port, store };
}

const press = (element: HTMLElement) => act(async () => void fireEvent.click(element));

describe("the screen of formulas", () => {
  it("shows what would be written where before it is written, and offers the way back", async () => {
    const { port, store } = await show();
    expect(screen.getByText("Ghi vào G1:G3: 2 ô có công thức. Các ô này đang trống.")).toBeTruthy();
    expect(screen.getByText("=KDC.KETQUA($D2)")).toBeTruthy();
    await press(screen.getByRole("button", { name: "Chèn công thức" }));
    expect(port.insert).toHaveBeenCalledWith(desk, desk.offers[0]);
    expect(screen.getByText("Đã ghi vào trang Chấm điểm, G1:G3.")).toBeTruthy();
    expect(store.getState().undoable).not.toBeNull();
  });

  it("writes values where Excel has no custom functions, and says so", async () => {
    await show({}, null, { ...desk, live: false });
    expect(screen.getByText("Bản Excel này không có hàm tự tạo.")).toBeTruthy();
    expect(screen.getByRole("button", { name: "Ghi giá trị vào các ô" })).toBeTruthy();
    expect(screen.queryByText("=KDC.KETQUA($D2)")).toBeNull();
  });

  it.each([
    ["codesNotTogether", /không đứng liền nhau/u],
    ["noTables", /Cần đủ ba biểu/u],
    ["noRows", /Không dòng nào/u],
    [null, /Trang này không có chỗ cho hàm nào/u],
  ] as const)("says why nothing is offered: %s", async (none, expected) => {
    await show({}, null, { ...desk, offers: [], none });
    expect(screen.getByText(expected)).toBeTruthy();
  });

  it("turns formulas into values, names those it left, and brings them back", async () => {
    const { port } = await show();
    await press(screen.getByRole("tab", { name: "Ghi giá trị" }));
    await press(screen.getByRole("button", { name: "Ghi giá trị trên trang Chấm điểm" }));
    expect(port.freeze).toHaveBeenCalledWith("1");
    expect(screen.getByText(/Đã đổi 2 công thức thành giá trị/u)).toBeTruthy();
    expect(screen.getByText(/Chấm điểm!H2/u)).toBeTruthy();
    await press(screen.getByRole("button", { name: "Trả lại công thức" }));
    expect(undo.undo).toHaveBeenCalled();
    expect(screen.getByText("Đã trả lại công thức.")).toBeTruthy();
  });

  it("opens on the explanation where the selected cell shows an error", async () => {
    await show({}, { error: "#VALUE!", name: "KETQUA", broken: [] });
    expect(screen.getByRole("heading", { name: "Ô C4, hàm KDC.KETQUA: #VALUE!" })).toBeTruthy();
    expect(screen.getByText("Vì sao: Tham số “danhHieu” đang để trống.")).toBeTruthy();
  });
});
