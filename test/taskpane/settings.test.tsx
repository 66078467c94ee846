import { FluentProvider } from "@fluentui/react-components";
import { act, fireEvent, render, screen } from "@testing-library/react";
import type { SettingChanges } from "../../src/app/settings";
import { ok } from "../../src/core/result";
import { paneLanguage } from "../../src/taskpane/language";
import { preferencePlace } from "../../src/taskpane/preferences";
import { PreferencesProvider } from "../../src/taskpane/PreferencesProvider";
import type { SettingsPort } from "../../src/taskpane/screens/settings/port";
import { SettingsScreen } from "../../src/taskpane/screens/settings/SettingsScreen";
import { createPaneStore } from "../../src/taskpane/store/paneStore";
import type { PaneStore } from "../../src/taskpane/store/paneStore";
import { PaneStoreContext } from "../../src/taskpane/store/usePaneState";
import { lightTheme } from "../../src/taskpane/theme/loadTheme";
import { fakeServices } from "./fakeServices";
import { stubBrowser } from "./renderPane";

const settings = [
  { key: "Tên đơn vị", value: "UBMTTQ huyện Bảo Lâm", options: [] },
  { key: "Mẫu tiêu đề", value: "MTTQ", options: ["MTTQ", "Đảng", "Nhà nước"] },
  { key: "Cấp chấm", value: "Tự chấm; Xã; Huyện", options: [] },
];

async function renderSettings(): Promise<{ store: PaneStore; saved: SettingChanges[] }> {
  stubBrowser();
  const saved: SettingChanges[] = [];
  const port: SettingsPort = {
    read: () => Promise.resolve(ok(settings)),
    save: (changes) => {
      saved.push(changes);
      return Promise.resolve(ok({ invalid: [], undo: null }));
    },
  };
  const store = createPaneStore(fakeServices());
  await store.load();
  const first = await paneLanguage("vi-VN");
  const place = preferencePlace(() => localStorage);
  place.write({ language: null, welcomed: true });
  await act(async () => {
    render(
      <FluentProvider theme={lightTheme.theme}>
        <PreferencesProvider place={place} displayLanguage="vi-VN" first={first}>
          <PaneStoreContext.Provider value={store}>
            <SettingsScreen port={port} />
          </PaneStoreContext.Provider>
        </PreferencesProvider>
      </FluentProvider>,
    );
    await Promise.resolve();
  });
  return { store, saved };
}

function type(label: string, value: string): void {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
}
const saveButton = (name: string): HTMLElement => screen.getByRole("button", { name });

it("saves what was changed, and only that", async () => {
  const { saved } = await renderSettings();
  expect(saveButton("Chưa có gì thay đổi").getAttribute("aria-disabled")).toBe("true");
  type("Tên đơn vị", "UBMTTQ huyện Di Linh");
  type("Mẫu tiêu đề", "Đảng");
  await act(async () => void fireEvent.click(saveButton("Lưu vào sổ tính (2 mục)")));
  expect(saved.map((changes) => [...changes])).toEqual([
    [
      ["Tên đơn vị", "UBMTTQ huyện Di Linh"],
      ["Mẫu tiêu đề", "Đảng"],
    ],
  ]);
  expect(await screen.findByText("Đã lưu vào trang Cấu hình.")).toBeTruthy();
});

it("does not save what can't be understood, and says so at its field", async () => {
  const { saved } = await renderSettings();
  type("Cấp chấm", "Xã; xã");
  expect(screen.getByText(/^Không hiểu nội dung này/)).toBeTruthy();
  await act(async () => void fireEvent.click(saveButton("Lưu vào sổ tính (1 mục)")));
  expect(saved).toEqual([]);
});

it("puts back what stands in the workbook when changes are discarded", async () => {
  await renderSettings();
  type("Tên đơn vị", "x");
  fireEvent.click(saveButton("Bỏ thay đổi"));
  expect((screen.getByLabelText("Tên đơn vị") as HTMLInputElement).value).toBe("UBMTTQ huyện Bảo Lâm");
});

it("speaks another language at once, and keeps the choice", async () => {
  await renderSettings();
  await act(async () => void fireEvent.click(screen.getByRole("radio", { name: "English" })));
  expect(await screen.findByRole("heading", { name: "This workbook" }, { timeout: 60_000 })).toBeTruthy();
  expect(document.documentElement.lang).toBe("en");
  expect(JSON.parse(localStorage.getItem("kdc.preferences") ?? "{}")).toEqual({ language: "en", welcomed: true });
});

it("shows the welcome again where that is asked for", async () => {
  const { store } = await renderSettings();
  act(() => store.open("settings"));
  fireEvent.click(screen.getByRole("button", { name: "Xem lại lời chào" }));
  expect(store.getState().screen).toBeNull();
  expect(JSON.parse(localStorage.getItem("kdc.preferences") ?? "{}")).toEqual({ language: null, welcomed: false });
});
