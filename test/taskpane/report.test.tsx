import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { act, fireEvent, render, screen, waitFor } from "@testing-library/react";
import { vi } from "../../src/i18n";
import { report as words } from "../../src/i18n/vi/report";
import { reportText } from "../../src/i18n/reportWords";
import { reportFigures } from "../../src/core/report/reportFigures";
import type { YearReport } from "../../src/app/report/readReport";
import { ok, refuse } from "../../src/core/result";
import { LanguageContext, paneLanguage } from "../../src/taskpane/language";
import type { ReportPort } from "../../src/taskpane/screens/report/port";
import { ReportScreen } from "../../src/taskpane/screens/report/ReportScreen";
import { createPaneStore } from "../../src/taskpane/store/paneStore";
import { PaneStoreContext } from "../../src/taskpane/store/usePaneState";
import { sample } from "../forms/sheets/sampleResult";
import { fakeServices } from "./fakeServices";
import { stubBrowser } from "./renderPane";

const reportOf = (errors = 0): YearReport => ({
  text: reportText(words, reportFigures({ villages: [] }, sample), sample.settings),
  result: sample,
  errors,
  own: [],
});
const undo = { removes: ["Báo cáo 2022"], restores: [], undo: async () => ok(undefined) };

function fakePort(change: Partial<ReportPort> = {}): ReportPort {
  return {
    read: async () => ok(reportOf()),
    write: async () => ok({ report: reportOf(), sheet: "Báo cáo 2022", findings: [], undo }),
    file: async (year) => ok({ report: reportOf(), name: `Bao-cao-${year}.docx`, bytes: new Uint8Array([80, 75]) }),
    copy: async () => true,
    save: () => undefined,
    ...change,
  };
}

async function open(port: ReportPort, language = "vi-VN"): Promise<void> {
  stubBrowser();
  const store = createPaneStore(fakeServices());
  await act(() => store.load());
  const spoken = await paneLanguage(language);
  render(
    <FluentProvider theme={webLightTheme}>
      <LanguageContext.Provider value={spoken}>
        <PaneStoreContext.Provider value={store}>
          <ReportScreen port={port} />
        </PaneStoreContext.Provider>
      </LanguageContext.Provider>
    </FluentProvider>,
  );
  await waitFor(() => expect(store.getState().busy).toBeNull());
}

const press = (name: string): Promise<void> => act(async () => void fireEvent.click(await screen.findByRole("button", { name })));
const told = (): readonly string[] => screen.getAllByRole("status").map(({ textContent }) => textContent ?? "");

describe("the screen of the report", () => {
  it("shows the report of the year at once, its parts as headings, in Vietnamese whatever the pane speaks", async () => {
    await open(fakePort(), "en-US");
    const text = await screen.findByRole("region", { name: "Text of the report of 2022" });
    expect(text.getAttribute("lang")).toBe("vi");
    expect(text.textContent).toContain("KẾT QUẢ THỰC HIỆN");
    expect(screen.getByRole("heading", { level: 3, name: "2. Kết quả đăng ký, công nhận danh hiệu" })).toBeTruthy();
  });

  it("reads another year where one is chosen, and again when asked", async () => {
    const read = jest.fn(fakePort().read);
    await open(fakePort({ read }));
    await act(async () => void fireEvent.change(screen.getByRole("combobox", { name: "Năm" }), { target: { value: "2020" } }));
    await press("Đọc lại số liệu");
    expect(read.mock.calls).toEqual([[2022], [2020], [2020]]);
  });

  it("copies the whole text and says so, and how to copy by hand where it may not", async () => {
    const copy = jest.fn().mockResolvedValueOnce(true).mockResolvedValueOnce(false);
    await open(fakePort({ copy }));
    await press("Sao chép");
    expect(told()).toContain("Đã sao chép. Dán vào văn bản bằng Ctrl+V.");
    expect(copy.mock.calls[0]?.[0]).toContain("I. KẾT QUẢ THỰC HIỆN\n1. Việc ban hành");
    await press("Sao chép");
    expect(told()).toContain("Chưa sao chép được. Hãy bôi đen đoạn cần lấy rồi bấm Ctrl+C.");
  });

  it("writes the sheet, says which, and offers to take it back", async () => {
    await open(fakePort());
    await press("Ghi ra trang Báo cáo");
    expect(told()).toContain("Đã ghi ra trang “Báo cáo 2022”.");
    expect(await screen.findByRole("button", { name: /Hoàn tác/u })).toBeTruthy();
  });

  it("says so where the sheet is as it should be already", async () => {
    await open(fakePort({ write: async () => ok({ report: reportOf(), sheet: "Báo cáo 2022", findings: [], undo: null }) }));
    await press("Ghi ra trang Báo cáo");
    expect(told()).toContain("Trang “Báo cáo 2022” đã đúng như báo cáo này, không phải ghi lại.");
  });

  it("hands over the Word file under a plain name", async () => {
    const save = jest.fn();
    await open(fakePort({ save }));
    await press("Tải tệp Word");
    expect(save).toHaveBeenCalledWith("Bao-cao-2022.docx", new Uint8Array([80, 75]));
    expect(told()).toContain("Đã tạo tệp “Bao-cao-2022.docx”. Nếu trình duyệt hỏi, hãy chọn nơi lưu.");
  });

  it("warns of errors beside the text and not in it, and not where there are none", async () => {
    await open(fakePort({ read: async () => ok(reportOf(3)) }));
    expect(screen.getByText("Số liệu còn 3 lỗi")).toBeTruthy();
    expect(screen.getByRole("region", { name: "Nội dung báo cáo năm 2022" }).textContent).not.toContain("lỗi");
  });

  it("warns of nothing where there is nothing to mend", async () => {
    await open(fakePort());
    expect(screen.queryByText(/Số liệu còn/u)).toBeNull();
  });

  it("shows no text where no figure can be trusted, but why", async () => {
    const findings = sample.findings.filter(({ severity }) => severity === "error");
    await open(fakePort({ read: async () => refuse({ code: "no-figures", findings }) }));
    expect(screen.queryByRole("button", { name: "Sao chép" })).toBeNull();
    expect(await screen.findAllByText(/G12/u)).not.toEqual([]);
  });

  it("keeps what it shows where writing is refused, and says what stands in the way", async () => {
    const refusal = { code: "sheet-protected", sheet: "Báo cáo 2022" } as const;
    await open(fakePort({ write: async () => refuse(refusal) }));
    await press("Ghi ra trang Báo cáo");
    expect(screen.getAllByText(vi.refusals["sheet-protected"](refusal).wrong, { exact: false })).not.toEqual([]);
    expect(screen.getByRole("region", { name: "Nội dung báo cáo năm 2022" })).toBeTruthy();
  });
});
