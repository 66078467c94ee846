import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { ok, refuse } from "../../src/core/result";
import {
  duplicateRegistration,
  fakeServices,
  invalidScore,
  missingForm,
  sampleOverview,
  sampleResult,
  sampleStep,
  written,
} from "./fakeServices";
import { renderPane } from "./renderPane";

const runButton = (year = 2022): Promise<HTMLElement> => screen.findByRole("button", { name: `Tổng hợp năm ${year}` });
const run = async (): Promise<void> => void fireEvent.click(await runButton());
const statusText = (): string => screen.getByRole("status").textContent ?? "";

describe("before a run", () => {
  it("offers the workbook's years, latest first, and runs the latest unless told otherwise", async () => {
    const compileYear = jest.fn(fakeServices().compileYear);
    await renderPane({ compileYear });
    const years = await screen.findByRole("combobox", { name: "Năm" });
    expect(
      within(years)
        .getAllByRole("option")
        .map((option) => option.textContent),
    ).toEqual(["2022", "2021", "2020", "2019"]);
    fireEvent.change(years, { target: { value: "2020" } });
    fireEvent.click(await runButton(2020));
    await screen.findByRole("heading", { name: "Kết quả năm 2022" });
    expect(compileYear.mock.calls.map(([year]) => year)).toEqual([2020]);
  });

  it("names the unit of the workbook, and itself where the workbook is silent", async () => {
    await renderPane();
    await screen.findByText("Ban Thường trực UBMTTQ huyện Bảo Lâm");
  });

  it("says that the workbook is being read until it was", async () => {
    await renderPane({ overview: () => new Promise(() => undefined) });
    expect(statusText()).toBe("Đang đọc sổ tính…");
  });

  it("speaks English where Office does", async () => {
    await renderPane({}, "en-US");
    expect(await screen.findByRole("button", { name: "Summarise 2022" })).toBeTruthy();
  });

  it("offers the forms to an empty workbook and reads it again once they are there", async () => {
    const overview = jest
      .fn()
      .mockResolvedValueOnce(ok({ unitName: null, years: [], missingForms: ["Đăng ký"], empty: true }))
      .mockResolvedValueOnce(ok({ ...sampleOverview, years: [] }));
    await renderPane({ overview });
    await screen.findByRole("heading", { name: "Sổ tính này chưa có biểu mẫu" });
    fireEvent.click(screen.getByRole("button", { name: "Tạo biểu mẫu còn thiếu" }));
    await screen.findByRole("heading", { name: "Chưa có năm nào để tổng hợp" });
    expect(statusText()).toBe("Đã tạo 2 biểu mẫu.");
  });

  it("names the forms that are missing from a workbook in use, which can be compiled all the same", async () => {
    await renderPane({ overview: () => Promise.resolve(ok({ ...sampleOverview, missingForms: ["Kết luận", "Đóng góp"] })) });
    const section = (await screen.findByRole("heading", { name: "Còn thiếu 2 biểu mẫu" })).closest("section") ?? document.body;
    expect(
      within(section)
        .getAllByRole("listitem")
        .map((item) => item.textContent),
    ).toEqual(["Kết luận", "Đóng góp"]);
    expect(await runButton()).toBeTruthy();
  });
});

describe("while a run goes on", () => {
  it("tells its stage and how far it is, and takes the focus to the way to stop it", async () => {
    await renderPane({
      compileYear: (_year, { onProgress }) => {
        onProgress({ step: "writing", done: 2, total: 3 });
        return new Promise(() => undefined);
      },
    });
    await run();
    expect(await screen.findByText("Bước 3/3")).toBeTruthy();
    expect(screen.getByRole("progressbar").getAttribute("aria-valuenow")).toBe(String(2 / 3));
    expect(statusText()).toBe("Đang viết các trang");
    expect(document.activeElement).toBe(screen.getByRole("button", { name: "Dừng" }));
  });

  it("stops when asked and says that nothing changed", async () => {
    await renderPane({
      compileYear: (_year, { signal }) =>
        new Promise((resolve) => signal.addEventListener("abort", () => resolve(ok({ kind: "cancelled" })))),
    });
    await run();
    fireEvent.click(await screen.findByRole("button", { name: "Dừng" }));
    await runButton();
    expect(statusText()).toBe("Đã dừng. Sổ tính không thay đổi.");
  });
});

describe("after a run", () => {
  it("shows each title's figures, and moves the focus to the result", async () => {
    await renderPane();
    await run();
    const heading = await screen.findByRole("heading", { name: "Kết quả năm 2022" });
    expect(document.activeElement).toBe(heading);
    const card = screen.getByRole("heading", { name: "KDCTB" }).closest("article");
    expect(card?.textContent).toContain("72được công nhận, trong 90 đăng ký");
    expect(card?.textContent).toMatch(/Lần đầu 15.*Giữ vững 52.*Công nhận lại 5/);
    expect(card?.textContent).toContain("32.500.000 đồng");
    expect(statusText()).toBe("Đã tổng hợp năm 2022: viết 7 trang, có 1 lỗi cần xem.");
  });

  it("shows how many are eligible as long as the ledger has no row of the year", async () => {
    const result = sampleResult();
    const undecided = new Map([...result.totals].map(([title, counts]) => [title, { ...counts, recognised: 0, notKept: null }] as const));
    await renderPane({ compileYear: () => Promise.resolve(ok(written({ result: { ...result, totals: undecided } }))) });
    await run();
    const card = (await screen.findByRole("heading", { name: "KDCTB" })).closest("article");
    expect(card?.textContent).toContain("70đủ điều kiện, trong 90 đăng ký");
    expect(card?.textContent).not.toContain("Giữ vững");
  });

  it("leads to each written sheet and to each finding's cell", async () => {
    const goTo = jest.fn(() => Promise.resolve(ok(undefined)));
    await renderPane({ goTo });
    await run();
    fireEvent.click(await screen.findByRole("button", { name: "Mở trang TH 2022" }));
    fireEvent.click(screen.getByRole("button", { name: "Đến ô Chấm điểm 2022!F12" }));
    expect(goTo.mock.calls).toEqual([[{ sheet: "TH 2022", cell: null }], [{ sheet: "Chấm điểm 2022", cell: "F12" }]]);
  });

  it("says it where a finding's sheet is gone", async () => {
    await renderPane({ goTo: () => Promise.resolve(refuse({ code: "sheet-gone", sheet: "Chấm điểm 2022" })) });
    await run();
    fireEvent.click(await screen.findByRole("button", { name: "Đến ô Chấm điểm 2022!F12" }));
    expect(await screen.findByText("Một trang tính cần dùng không còn trong sổ tính (trang tính “Chấm điểm 2022”).")).toBeTruthy();
  });

  it("shows why nothing was written, with what to mend", async () => {
    await renderPane({ compileYear: () => Promise.resolve(ok({ kind: "refused", year: 2022, findings: [missingForm] })) });
    await run();
    expect(await screen.findByText("Chưa tổng hợp được")).toBeTruthy();
    expect(screen.getByText("Cả sổ tính")).toBeTruthy();
    expect(screen.queryByRole("heading", { name: "KDCTB" })).toBeNull();
  });

  it("tells a failure in words with what to do, keeps the details folded, and can be run again", async () => {
    await renderPane({ compileYear: () => Promise.reject(new Error("GeneralException")) });
    await run();
    expect(await screen.findByText("Phần mềm gặp lỗi nên không thực hiện được.")).toBeTruthy();
    expect(screen.getByText("Chi tiết kỹ thuật").closest("details")?.open).toBe(false);
    fireEvent.click(screen.getByRole("button", { name: "Đóng thông báo" }));
    expect(screen.queryByText("Phần mềm gặp lỗi nên không thực hiện được.")).toBeNull();
    expect(await runButton()).toBeTruthy();
  });

  it("takes a run back only after saying which sheets go and which return", async () => {
    const undo = jest.fn(() => Promise.resolve(ok(undefined)));
    await renderPane({ compileYear: () => Promise.resolve(ok(written({ undo: { ...sampleStep, undo } }))) });
    await run();
    fireEvent.click(await screen.findByRole("button", { name: "Hoàn tác" }));
    const dialog = await screen.findByRole("alertdialog");
    expect(
      within(dialog)
        .getAllByRole("listitem")
        .map((item) => item.textContent),
    ).toContain("Khen thưởng 2022");
    expect(undo).not.toHaveBeenCalled();
    fireEvent.click(within(dialog).getByRole("button", { name: "Hoàn tác" }));
    await waitFor(() => expect(statusText()).toBe("Đã hoàn tác. Các trang trở lại như trước đó."));
    expect(undo).toHaveBeenCalledTimes(1);
    expect(screen.queryByRole("heading", { name: "Kết quả năm 2022" })).toBeNull();
  });
});

describe("findings", () => {
  const shownFindings = (): readonly string[] => screen.getAllByRole("button", { name: /^Đến ô / }).map((link) => link.textContent ?? "");

  it("come gravest first and can be narrowed to one severity", async () => {
    await renderPane();
    await run();
    await screen.findByRole("heading", { name: "Đối soát" });
    expect(shownFindings()).toEqual(["Chấm điểm 2022!F12", "Đăng ký!B14", "Chấm điểm 2022!B44"]);
    fireEvent.click(screen.getByRole("button", { name: "Cảnh báo 1" }));
    expect(shownFindings()).toEqual(["Đăng ký!B14"]);
    expect(screen.getByRole("button", { name: "Cảnh báo 1", pressed: true })).toBeTruthy();
  });

  it("are said to be none where there are none", async () => {
    await renderPane({ compileYear: () => Promise.resolve(ok(written({ findings: [] }))) });
    await run();
    expect(await screen.findByText("Không có gì cần sửa.")).toBeTruthy();
  });

  it("come a page at a time where there are thousands, the focus going to the first new one", async () => {
    const findings = [...Array.from({ length: 3000 }, (_, row) => invalidScore(`F${row + 1}`)), duplicateRegistration];
    await renderPane({ compileYear: () => Promise.resolve(ok(written({ findings }))) });
    await run();
    expect(await screen.findByText("Đang hiện 50 trên 3.001 mục")).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: "Hiện thêm 50 mục" }));
    expect(shownFindings()).toHaveLength(100);
    expect(document.activeElement?.textContent).toBe("Chấm điểm 2022!F51");
  });
});

it("survives a view that throws, and can be drawn again", async () => {
  const silenced = jest.spyOn(console, "error").mockImplementation(() => undefined);
  const broken = written({ findings: [{ ...missingForm, code: "no-such-code" } as unknown as typeof missingForm] });
  const compileYear = jest.fn(fakeServices().compileYear).mockResolvedValueOnce(ok(broken));
  const { store } = await renderPane({ compileYear });
  await run();
  expect((await screen.findByRole("alert")).textContent).toContain("Bảng KDC gặp sự cố");
  await act(() => store.run());
  fireEvent.click(screen.getByRole("button", { name: "Thử lại" }));
  expect(await screen.findByRole("heading", { name: "Kết quả năm 2022" })).toBeTruthy();
  silenced.mockRestore();
});
