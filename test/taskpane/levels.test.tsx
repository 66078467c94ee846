import { act, fireEvent, render, screen } from "@testing-library/react";
import { year } from "../../src/core/domain/names";
import { yearForecast } from "../../src/core/forecast/yearForecast";
import { yearLevels } from "../../src/core/levels/yearLevels";
import { ok } from "../../src/core/result";
import type { LevelsPort } from "../../src/taskpane/screens/levels/port";
import { LevelsScreen } from "../../src/taskpane/screens/levels/LevelsScreen";
import { createPaneStore } from "../../src/taskpane/store/paneStore";
import { PaneStoreContext } from "../../src/taskpane/store/usePaneState";
import { registrationRow } from "../support/rows";
import { scoreRow, scoreTable, smallDistrict } from "../support/smallDistrict";
import { fakeServices } from "./fakeServices";

const district = smallDistrict({
  registrations: [registrationRow(2022, "A1", "KDCTB")],
  scoreTables: [scoreTable(scoreRow("A1", "Xã", [5, 5]), scoreRow("A1", "Huyện", [4, "CĐH"], { note: "1.1: thiếu hồ sơ" }))],
});

function port(): LevelsPort {
  const levels = yearLevels(district, year(2022));
  const forecast = yearForecast(district, year(2022));
  if (!levels.ok || !forecast.ok) throw new Error("refused");
  const written = (name: string) => () => Promise.resolve(ok({ sheets: [name], findings: [], undo: null }));
  return {
    readLevels: () => Promise.resolve(ok({ levels: levels.value, findings: [] })),
    readForecast: () => Promise.resolve(ok({ forecast: forecast.value, findings: [] })),
    writeLevels: written("Chênh lệch điểm 2022"),
    writeForecast: written("Dự báo 2022"),
  };
}

async function show() {
  globalThis.ResizeObserver = class {
    observe(): void {}
    unobserve(): void {}
    disconnect(): void {}
  };
  const goTo = jest.fn(() => Promise.resolve(ok(undefined)));
  const store = createPaneStore(fakeServices({ goTo }));
  await store.load();
  store.chooseYear(2022);
  render(
    <PaneStoreContext value={store}>
      <LevelsScreen port={port()} />
    </PaneStoreContext>,
  );
  await screen.findByText(/2 tiêu chí được các cấp chấm khác nhau; 1 thay đổi chưa ghi lý do/u);
  return { goTo };
}

describe("the screen of levels and forecast", () => {
  it("tells changes without a reason first, and leads to the cell of the level that made them", async () => {
    const { goTo } = await show();
    const lines = screen.getAllByRole("listitem");
    expect(lines[0]?.textContent).toMatch(/2\.1 Tiêu chí 2\.1.*Xã: 5 → Huyện: CĐH.*Chưa ghi lý do/u);
    expect(lines[1]?.textContent).toMatch(/Lý do: thiếu hồ sơ/u);
    await act(async () => void fireEvent.click(lines[0]!.querySelector("button")!));
    expect(goTo).toHaveBeenCalledWith({ sheet: "Chấm điểm", cell: "E3" });
  });

  it("keeps to changes without a reason when asked", async () => {
    await show();
    fireEvent.click(screen.getByRole("switch", { name: "Chỉ xem thay đổi chưa ghi lý do" }));
    expect(screen.getAllByRole("listitem")).toHaveLength(1);
  });

  it("tells who can still make it, and writes the sheet when asked", async () => {
    await show();
    fireEvent.click(screen.getByRole("tab", { name: "Dự báo" }));
    expect(await screen.findByText("Còn có thể đạt (1)")).toBeTruthy();
    expect(screen.getByText("Hiện có 4 điểm; từ 4 đến 9")).toBeTruthy();
    expect(screen.getByText("Chưa đến hạn: 2.1")).toBeTruthy();
    await act(async () => void fireEvent.click(screen.getByRole("button", { name: "Ghi bảng dự báo ra trang tính" })));
    expect(await screen.findByText("Dự báo 2022")).toBeTruthy();
  });
});
