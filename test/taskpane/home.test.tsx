import { act, fireEvent, render, screen } from "@testing-library/react";
import { FluentProvider } from "@fluentui/react-components";
import { year } from "../../src/core/domain/names";
import type { Result } from "../../src/core/result";
import { ok, refuse } from "../../src/core/result";
import type { YearWork } from "../../src/core/yearWork/types";
import { LanguageContext, paneLanguage } from "../../src/taskpane/language";
import { YearWorkView } from "../../src/taskpane/screens/home/YearWorkView";
import type { Place, Problem } from "../../src/taskpane/services";
import { createPaneStore } from "../../src/taskpane/store/paneStore";
import type { PaneStore } from "../../src/taskpane/store/paneStore";
import { PaneStoreContext } from "../../src/taskpane/store/usePaneState";
import { lightTheme } from "../../src/taskpane/theme/loadTheme";
import { fakeServices, missingForm } from "./fakeServices";
import { stubBrowser } from "./renderPane";

const base: YearWork = {
  year: year(2022),
  communes: 14,
  missingCommunes: [],
  registrations: 125,
  fullyScored: 125,
  errors: 0,
  warnings: 3,
  unconcluded: 0,
  recordable: 0,
  recognised: 97,
  registrationSheet: "Đăng ký 2022",
  summarySheet: "TH 2022",
  stages: { registrations: "done", scores: "done", checks: "done", council: "done", ledger: "done", summary: "done" },
  next: null,
  findings: [],
};

async function renderHome(reading: Result<YearWork, Problem>, language = "vi-VN"): Promise<{ store: PaneStore; went: Place[] }> {
  stubBrowser();
  const went: Place[] = [];
  const store = createPaneStore(
    fakeServices({
      goTo: (place) => {
        went.push(place);
        return Promise.resolve(ok(undefined));
      },
    }),
  );
  await store.load();
  const value = await paneLanguage(language);
  await act(async () => {
    render(
      <FluentProvider theme={lightTheme.theme}>
        <LanguageContext.Provider value={value}>
          <PaneStoreContext.Provider value={store}>
            <YearWorkView read={() => Promise.resolve(reading)} />
          </PaneStoreContext.Provider>
        </LanguageContext.Provider>
      </FluentProvider>,
    );
    await Promise.resolve();
  });
  return { store, went };
}

const press = async (name: string): Promise<void> => {
  await act(async () => {
    fireEvent.click(await screen.findByRole("button", { name }));
  });
};

it("says that a year is done, and names every stage with its state in words", async () => {
  await renderHome(ok(base));
  expect(await screen.findByText("Các việc trong năm đã xong.")).toBeTruthy();
  expect(screen.getAllByRole("img", { name: "đã xong" })).toHaveLength(6);
  expect(screen.getByText("14/14 xã, 125 lượt đăng ký")).toBeTruthy();
});

it.each<[next: YearWork["next"], change: Partial<YearWork>, button: string, opens: string | null]>([
  ["scores", { fullyScored: 116 }, "Xem ai chưa chấm đủ", "levels"],
  ["checks", { errors: 4 }, "Xem 4 lỗi cần sửa", "checks"],
  ["council", { unconcluded: 12 }, "Xem danh sách chờ kết luận", "council"],
  ["ledger", { recordable: 97 }, "Ghi 97 công nhận vào sổ", "council"],
])("leads from %s on to where it is done", async (next, change, button, opens) => {
  const { store } = await renderHome(ok({ ...base, ...change, next }));
  await press(button);
  expect(store.getState().screen).toBe(opens);
});

it("names the communes that are missing, as many as a line holds, and leads to the sheet as it is called here", async () => {
  const missingCommunes = ["Lộc An", "Lộc Bắc", "Lộc Nam", "Tân Lạc", "B'Lá"];
  const { went } = await renderHome(ok({ ...base, missingCommunes, next: "registrations" }));
  expect(await screen.findByText("9/14 xã, 125 lượt đăng ký; còn thiếu Lộc An, Lộc Bắc, Lộc Nam và 2 xã khác")).toBeTruthy();
  await press("Mở trang Đăng ký");
  expect(went).toEqual([{ sheet: "Đăng ký 2022", cell: null }]);
});

it("points to the first screen's own button where the summary comes next, and has no second one", async () => {
  await renderHome(ok({ ...base, summarySheet: null, next: "summary" }));
  expect(await screen.findByText("Bấm nút tổng hợp ở trên để viết các trang của năm.")).toBeTruthy();
  expect(screen.queryByRole("button", { name: "Biểu tổng hợp" })).toBeNull();
});

it("opens the summary that is written", async () => {
  const { went } = await renderHome(ok({ ...base, summarySheet: "TH 2022 (cũ)" }));
  await press("Biểu tổng hợp");
  expect(went).toEqual([{ sheet: "TH 2022 (cũ)", cell: null }]);
});

it("leads to the errors where no figure of the year can be trusted", async () => {
  const { store } = await renderHome(refuse({ code: "no-figures", findings: [missingForm] }));
  await press("Xem lỗi cần sửa");
  expect(store.getState().screen).toBe("checks");
});

it("tells what stood in the way of reading", async () => {
  await renderHome(refuse({ code: "bug", detail: "x" }));
  expect(await screen.findByText("Phần mềm gặp lỗi nên không thực hiện được.")).toBeTruthy();
});

it("speaks English where the pane does", async () => {
  await renderHome(ok({ ...base, fullyScored: 1, next: "scores" }), "en-US");
  expect(await screen.findByRole("button", { name: "See who is not fully scored" })).toBeTruthy();
});
