import { FluentProvider } from "@fluentui/react-components";
import { act, fireEvent, render, screen, waitFor } from "@testing-library/react";
import type { Finding } from "../../src/core/findings/finding";
import { ok, refuse } from "../../src/core/result";
import { LanguageContext, paneLanguage } from "../../src/taskpane/language";
import { ChecksScreen } from "../../src/taskpane/screens/checks/ChecksScreen";
import type { ChecksPort } from "../../src/taskpane/screens/checks/port";
import type { PaneServices } from "../../src/taskpane/services";
import { createPaneStore } from "../../src/taskpane/store/paneStore";
import type { PaneStore } from "../../src/taskpane/store/paneStore";
import { PaneStoreContext } from "../../src/taskpane/store/usePaneState";
import { lightTheme } from "../../src/taskpane/theme/loadTheme";
import { blankLevel, duplicateRegistration, fakeServices, invalidScore, sampleStep } from "./fakeServices";
import { stubBrowser } from "./renderPane";

const findings: readonly Finding[] = [duplicateRegistration, invalidScore("F12"), blankLevel];

function fakePort(change: Partial<ChecksPort> = {}): ChecksPort {
  return {
    check: () => Promise.resolve(ok(findings)),
    write: () => Promise.resolve(ok({ findings, sheet: "Đối soát", undo: sampleStep })),
    addForms: () => Promise.resolve(ok({ sheets: ["Số liệu báo cáo"], undo: null })),
    ...change,
  };
}

async function open(
  change: Partial<ChecksPort> = {},
  services: Partial<PaneServices> = {},
  tag = "vi-VN",
  store = createPaneStore(fakeServices(services)),
): Promise<PaneStore> {
  stubBrowser();
  const language = await paneLanguage(tag);
  await act(async () => {
    render(
      <FluentProvider theme={lightTheme.theme}>
        <LanguageContext.Provider value={language}>
          <PaneStoreContext.Provider value={store}>
            <ChecksScreen port={fakePort(change)} />
          </PaneStoreContext.Provider>
        </LanguageContext.Provider>
      </FluentProvider>,
    );
  });
  return store;
}

const button = (name: string): HTMLElement => screen.getByRole("button", { name });
const press = async (name: string): Promise<void> => act(async () => void fireEvent.click(button(name)));

describe("the screen Đối soát", () => {
  it("checks the workbook as it opens, and says so while it does", async () => {
    let finish: (found: Awaited<ReturnType<ChecksPort["check"]>>) => void = () => undefined;
    const check = jest.fn(() => new Promise<Awaited<ReturnType<ChecksPort["check"]>>>((resolve) => (finish = resolve)));
    await open({ check });
    expect(screen.getByText("Đang đối soát mọi biểu mẫu và mọi năm…")).toBeTruthy();
    expect(screen.queryByRole("button", { name: "Ghi ra trang Đối soát" })).toBeNull();
    await act(async () => finish(ok(findings)));
    expect(check).toHaveBeenCalledTimes(1);
    expect(screen.getByText("Đối soát xong: 3 mục cần xem.")).toBeTruthy();
    expect(screen.queryByText("Đang đối soát mọi biểu mẫu và mọi năm…")).toBeNull();
  });

  it("lists the gravest first, and shows one kind alone when asked", async () => {
    await open();
    const places = (): readonly string[] => screen.getAllByRole("button", { name: /^Đến ô|!/u }).map(({ textContent }) => textContent);
    expect(places()).toEqual(["Chấm điểm 2022!F12", "Đăng ký!B14", "Chấm điểm 2022!B44"]);
    await press("Cảnh báo 1");
    expect(places()).toEqual(["Đăng ký!B14"]);
  });

  it("leads to the cell of a finding", async () => {
    const goTo = jest.fn(fakeServices().goTo);
    await open({}, { goTo });
    await act(async () => void fireEvent.click(screen.getByText("Đăng ký!B14")));
    expect(goTo).toHaveBeenCalledWith({ sheet: "Đăng ký", cell: "B14" });
  });

  it("says that nothing is wrong where nothing is", async () => {
    await open({ check: () => Promise.resolve(ok([])) });
    expect(screen.getByText("Đối soát xong, không phát hiện sai sót.")).toBeTruthy();
    expect(button("Ghi ra trang Đối soát")).toBeTruthy();
  });

  it("tells what stood in the way, and checks again on demand", async () => {
    const check = jest
      .fn<ReturnType<ChecksPort["check"]>, []>()
      .mockResolvedValueOnce(refuse({ code: "cell-edit-mode" }))
      .mockResolvedValueOnce(ok(findings));
    const store = await open({ check });
    expect(store.getState().problem).toEqual({ code: "cell-edit-mode" });
    expect(screen.queryByRole("button", { name: "Ghi ra trang Đối soát" })).toBeNull();
    await press("Đối soát lại");
    expect(screen.getByText("Đăng ký!B14")).toBeTruthy();
    expect(store.getState().problem).toBeNull();
  });

  it("keeps the last list where a further check is refused", async () => {
    const check = jest
      .fn<ReturnType<ChecksPort["check"]>, []>()
      .mockResolvedValueOnce(ok(findings))
      .mockResolvedValueOnce(refuse({ code: "cell-edit-mode" }));
    await open({ check });
    await press("Đối soát lại");
    expect(screen.getByText("Đăng ký!B14")).toBeTruthy();
  });

  it("waits for a step that is under way", async () => {
    let finish: () => void = () => undefined;
    const store = createPaneStore(fakeServices());
    const step = store.perform(() => new Promise<ReturnType<typeof ok<object>>>((resolve) => (finish = () => resolve(ok({})))));
    const check = jest.fn(fakePort().check);
    await open({ check }, {}, "vi-VN", store);
    expect(check).not.toHaveBeenCalled();
    await act(async () => {
      finish();
      await step;
    });
    expect(check).toHaveBeenCalledTimes(1);
  });

  it("writes the list to its sheet, leads there, and offers to take it back", async () => {
    const goTo = jest.fn(fakeServices().goTo);
    const store = await open({}, { goTo });
    await press("Ghi ra trang Đối soát");
    await press("Mở trang Đối soát");
    expect(goTo).toHaveBeenCalledWith({ sheet: "Đối soát", cell: null });
    expect(button("Hoàn tác")).toBeTruthy();
    await act(async () => void (await store.undo()));
    await waitFor(() => expect(screen.queryByRole("button", { name: "Mở trang Đối soát" })).toBeNull());
  });

  it("shows what the writing found", async () => {
    await open({ write: () => Promise.resolve(ok({ findings: [blankLevel], sheet: "Đối soát", undo: sampleStep })) });
    await press("Ghi ra trang Đối soát");
    expect(screen.queryByText("Đăng ký!B14")).toBeNull();
    expect(screen.getByText("Chấm điểm 2022!B44")).toBeTruthy();
  });

  it("adds the forms for a report's figures", async () => {
    await open();
    await press("Thêm biểu số liệu báo cáo");
    expect(screen.getByText("Đã thêm trang “Số liệu báo cáo”.")).toBeTruthy();
  });

  it("says where they are there already", async () => {
    await open({ addForms: () => Promise.resolve(ok({ sheets: [], undo: null })) });
    await press("Thêm biểu số liệu báo cáo");
    expect(screen.getByText("Sổ tính đã có các biểu này.")).toBeTruthy();
  });

  it("speaks English where Office does", async () => {
    await open({}, {}, "en-US");
    expect(button("Write to the sheet Đối soát")).toBeTruthy();
  });
});
