import { act, fireEvent, render, screen } from "@testing-library/react";
import type { FormsStatus } from "../../src/app/scoring/formsStatus";
import { ok, refuse } from "../../src/core/result";
import { formKeys } from "../../src/forms/schema/formKey";
import { forms } from "../../src/forms/schema/registry";
import { formsScreen as en } from "../../src/i18n/en/screens/forms";
import { formsScreen as vi } from "../../src/i18n/vi/screens/forms";
import { LanguageContext, paneLanguage } from "../../src/taskpane/language";
import { FormsScreen } from "../../src/taskpane/screens/forms/FormsScreen";
import type { FormsPort } from "../../src/taskpane/screens/forms/port";
import { ScreenFrame } from "../../src/taskpane/components/ScreenFrame";
import { createPaneStore } from "../../src/taskpane/store/paneStore";
import { PaneStoreContext } from "../../src/taskpane/store/usePaneState";
import { duplicateRegistration, fakeServices } from "./fakeServices";

const statusWith = (missing: readonly string[], change: Partial<FormsStatus> = {}): FormsStatus => ({
  forms: formKeys.map((key) => ({ key, name: forms[key].sheet, sheet: missing.includes(forms[key].sheet) ? null : forms[key].sheet })),
  years: [
    { year: 2024, villages: 3, communes: ["Lộc An"], scoreSheet: "Chấm điểm 2024" },
    { year: 2025, villages: 5, communes: ["Lộc An", "Lộc Bắc"], scoreSheet: null },
  ],
  ...change,
});
const undo = { removes: ["Chấm điểm 2025"], restores: [], undo: () => Promise.resolve(ok(undefined)) };

/** The screen over a fake port that remembers what it was asked. */
async function open(change: Partial<FormsPort> = {}, language = "vi-VN") {
  const asked: unknown[] = [];
  const port: FormsPort = {
    status: () => Promise.resolve(ok(statusWith([]))),
    createForms: (framework) => {
      asked.push(framework);
      return Promise.resolve(ok({ sheets: ["Văn bản"], findings: [], undo }));
    },
    createScores: (year) => {
      asked.push(year);
      return Promise.resolve(ok({ sheets: ["Chấm điểm 2025"], findings: [duplicateRegistration], undo, rows: 15, villages: 5 }));
    },
    printSlips: (year, commune) => {
      asked.push([year, commune]);
      return Promise.resolve(ok({ sheets: ["Phiếu chấm 2025"], findings: [], undo, villages: 2 }));
    },
    ...change,
  };
  const store = createPaneStore(fakeServices());
  await act(async () => store.load());
  render(
    <LanguageContext value={await paneLanguage(language)}>
      <PaneStoreContext value={store}>
        <ScreenFrame screen="forms">
          <FormsScreen port={port} />
        </ScreenFrame>
      </PaneStoreContext>
    </LanguageContext>,
  );
  await screen.findByRole("heading", { level: 2, name: language === "vi-VN" ? "Biểu mẫu" : "Forms" });
  return { asked, store };
}
const click = (name: string) => act(async () => void fireEvent.click(screen.getByRole("button", { name })));

it("tells which forms are there, each leading to its sheet, and which are not", async () => {
  const { store } = await open({ status: () => Promise.resolve(ok(statusWith(["Văn bản"]))) });
  expect(screen.getByText(`Sổ tính có ${formKeys.length - 1}/${formKeys.length} biểu mẫu chuẩn`)).toBeTruthy();
  expect(screen.getByText("Văn bản (chưa có)")).toBeTruthy();
  await click("Mở trang Đăng ký");
  expect(store.getState().problem).toBeNull();
});

it("lets a framework be chosen where criteria are missing, the sample at first, and creates the forms with it", async () => {
  const { asked } = await open({ status: () => Promise.resolve(ok(statusWith(["Bộ tiêu chí"]))) });
  expect(screen.getAllByRole("radio")).toHaveLength(3);
  await click("Tạo biểu mẫu còn thiếu");
  await act(async () => void fireEvent.click(screen.getByRole("radio", { name: /Khu dân cư văn hóa/u })));
  await click("Tạo biểu mẫu còn thiếu");
  expect(asked).toEqual(["mau", "van-hoa"]);
  expect(screen.getByText("Đã tạo 1 biểu mẫu.")).toBeTruthy();
});

it("offers no framework where the criteria are there, and nothing to create where all is", async () => {
  await open();
  expect(screen.queryAllByRole("radio")).toEqual([]);
  expect(screen.queryByRole("button", { name: "Tạo biểu mẫu còn thiếu" })).toBeNull();
  expect(screen.getByText("Đã đủ biểu mẫu, không cần tạo thêm.")).toBeTruthy();
});

it("creates the score sheet of the latest year, tells what it noticed, and offers to take it back", async () => {
  const { asked, store } = await open();
  await click("Tạo bảng chấm điểm năm 2025");
  expect(asked).toEqual([2025]);
  expect(screen.getByText("Đã tạo bảng chấm điểm: 5 khu dân cư, 15 dòng.")).toBeTruthy();
  expect(screen.getByRole("button", { name: "Mở trang Chấm điểm 2025" })).toBeTruthy();
  expect(screen.getByRole("button", { name: /B14/u })).toBeTruthy();
  expect(store.getState().undoable).toMatchObject({ removes: ["Chấm điểm 2025"], year: null });
  await act(async () => store.undo());
  expect(screen.queryByText("Đã tạo bảng chấm điểm: 5 khu dân cư, 15 dòng.")).toBeNull();
});

it("leads to the score sheet of a year that has one instead", async () => {
  await open();
  await act(async () => void fireEvent.change(screen.getByLabelText("Năm đăng ký"), { target: { value: "2024" } }));
  expect(screen.queryByRole("button", { name: /Tạo bảng chấm điểm/u })).toBeNull();
  expect(screen.getByText("Đã có bảng chấm điểm ở trang “Chấm điểm 2024”; trang đó được giữ nguyên.")).toBeTruthy();
});

it("prints scoring forms of all communes, or of one", async () => {
  const { asked } = await open();
  await click("Tạo phiếu chấm để in");
  await act(async () => void fireEvent.change(screen.getByLabelText("Xã, phường, thị trấn"), { target: { value: "Lộc Bắc" } }));
  await click("Tạo phiếu chấm để in");
  expect(asked).toEqual([
    [2025, null],
    [2025, "Lộc Bắc"],
  ]);
  expect(screen.getByText("Đã tạo phiếu chấm cho 2 khu dân cư.")).toBeTruthy();
});

it("tells a refusal in whole sentences, and nothing of a success", async () => {
  await open({
    createScores: () => Promise.resolve(refuse({ code: "score-sheet-exists", sheet: "Chấm điểm 2025", year: 2025, missing: 2 })),
  });
  await click("Tạo bảng chấm điểm năm 2025");
  expect(screen.getAllByText(/không tạo bảng mới để giữ nguyên/u)).not.toEqual([]);
  expect(screen.getAllByText(/Còn 2 khu dân cư đã đăng ký chưa có dòng/u)).not.toEqual([]);
  expect(screen.queryByText(/Đã tạo bảng chấm điểm/u)).toBeNull();
});

it("says what to fill in first where nobody is registered", async () => {
  await open({ status: () => Promise.resolve(ok(statusWith([], { years: [] }))) });
  expect(screen.getByText(/Chưa có đăng ký nào/u)).toBeTruthy();
  expect(screen.queryByRole("button", { name: /phiếu chấm/u })).toBeNull();
});

it("speaks English where Office does", async () => {
  await open({}, "en-US");
  expect(screen.getByRole("button", { name: en.createScores(2025) })).toBeTruthy();
});

it("has the same words in both languages", () => {
  const keys = (words: object): readonly string[] =>
    Object.entries(words).flatMap(([key, value]: [string, unknown]) =>
      typeof value === "object" && value !== null ? keys(value).map((inner) => `${key}.${inner}`) : [key],
    );
  expect([...keys(en)].sort()).toEqual([...keys(vi)].sort());
});
