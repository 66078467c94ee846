import { act, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import type { WhatIfDesk } from "../../src/app/whatIf";
import type { District } from "../../src/core/domain/district";
import { year as yearOf } from "../../src/core/domain/names";
import { ok, refuse } from "../../src/core/result";
import { createComparer } from "../../src/core/whatIf/compare";
import { presentValues } from "../../src/core/whatIf/present";
import { LanguageContext, paneLanguage } from "../../src/taskpane/language";
import type { WhatIfPort } from "../../src/taskpane/screens/whatIf/port";
import { WhatIfScreen } from "../../src/taskpane/screens/whatIf/WhatIfScreen";
import { createPaneStore } from "../../src/taskpane/store/paneStore";
import type { PaneStore } from "../../src/taskpane/store/paneStore";
import { PaneStoreContext } from "../../src/taskpane/store/usePaneState";
import { registrationRow, villageRow } from "../support/rows";
import { bands } from "../support/scoring";
import { criterion, KDCKM, KDCTB, rule, scoreRow, scoreTable, smallDistrict } from "../support/smallDistrict";
import { fakeServices, missingForm, sampleOverview } from "./fakeServices";
import { renderPane, stubBrowser } from "./renderPane";

const district: District = smallDistrict({
  criteria: [
    criterion("1.1"),
    criterion("2.1", { vetoScores: new Map([[KDCTB, 0]]), name: "Không có người nghiện mới" }),
    criterion("3.1", { method: bands }),
  ],
  rules: [rule(KDCTB), rule(KDCTB, { areaClass: "III", minTotal: 6 }), rule(KDCKM, { minAreaShare: 0 })],
  villages: ["A1", "A2", "B1"].map((code) => villageRow(code, { commune: code.startsWith("A") ? "Lộc An" : "Lộc Bắc" })),
  registrations: ["A1", "A2", "B1"].map((code) => registrationRow(2022, code, "KDCTB")),
  scoreTables: [
    {
      ...scoreTable(scoreRow("A1", "Huyện", [4, 4, 95]), scoreRow("A2", "Huyện", [2.5, 3, 85]), scoreRow("B1", "Huyện", [4, 0, 95])),
      criteria: ["1.1", "2.1", "3.1"].map((code) => criterion(code).code),
    },
  ],
});

function deskOver(of: District, year = 2022): WhatIfDesk {
  const comparer = createComparer(of, yearOf(year));
  if (!comparer.ok) throw new Error(JSON.stringify(comparer.error));
  return { year, present: presentValues(of, yearOf(year)), compare: comparer.value };
}

const desk = deskOver(district);

function fakePort(change: Partial<WhatIfPort> = {}): WhatIfPort {
  const undo = { removes: ["Thử điều chỉnh 2022"], restores: [], undo: () => Promise.resolve(ok(undefined)) };
  return {
    open: () => Promise.resolve(ok(desk)),
    write: () => Promise.resolve(ok({ kind: "written", sheet: "Thử điều chỉnh 2022", desk, undo })),
    ...change,
  };
}

async function renderScreen(port: WhatIfPort, language = "vi-VN"): Promise<PaneStore> {
  stubBrowser();
  const store = createPaneStore(fakeServices({ overview: () => Promise.resolve(ok({ ...sampleOverview, years: [2021, 2022] })) }));
  await store.load();
  const spoken = await paneLanguage(language);
  render(
    <LanguageContext.Provider value={spoken}>
      <PaneStoreContext.Provider value={store}>
        <WhatIfScreen port={port} />
      </PaneStoreContext.Provider>
    </LanguageContext.Provider>,
  );
  await screen.findByRole("heading", { level: 1 });
  return store;
}

const field = (name: string): HTMLInputElement => screen.getByRole<HTMLInputElement>("textbox", { name });
const type = (name: string, text: string): void => void fireEvent.change(field(name), { target: { value: text } });
const said = (): string =>
  screen
    .getAllByRole("status")
    .map(({ textContent }) => textContent)
    .join("");
const openArea = async (name: string): Promise<void> => {
  const area = screen.getByText(name).closest("details");
  if (area === null) throw new Error(`no area ${name}`);
  await act(async () => {
    area.open = true;
    fireEvent(area, new Event("toggle"));
  });
};
const described = (input: HTMLElement): string =>
  (input.getAttribute("aria-describedby") ?? "")
    .split(" ")
    .map((id) => document.getElementById(id)?.textContent ?? "")
    .join(" ");
const minTotal = "KDCTB: Tổng điểm tối thiểu";

describe("the values of the year", () => {
  it("stand in fields under the names of their rules, with the value now and the range", async () => {
    await renderScreen(fakePort());
    await screen.findByRole("heading", { name: "Quy tắc danh hiệu" });
    expect([field(minTotal).value, field("KDCTB (khu vực III): Tổng điểm tối thiểu").value]).toEqual(["7", "6"]);
    expect(field("KDCTB: Tối thiểu mỗi nội dung").value).toBe("50");
    expect(described(field(minTotal))).toContain("Hiện nay: 7 · nhập từ 0 đến 15");
  });

  it("of criteria come when their content area is opened: maximum and vetoes, none for what is scored by bands", async () => {
    await renderScreen(fakePort());
    await screen.findByText("Nội dung 2");
    expect(screen.queryByRole("textbox", { name: "2.1: Điểm tối đa" })).toBeNull();
    await openArea("Nội dung 2");
    expect([field("2.1: Điểm tối đa").value, field("2.1: Điểm liệt KDCTB").value, field("2.1: Điểm liệt KDCKM").value]).toEqual([
      "5",
      "0",
      "",
    ]);
    expect(field("2.1: Điểm liệt KDCKM").placeholder).toBe("không có");
    await openArea("Nội dung 3");
    expect(screen.queryByRole("textbox", { name: "3.1: Điểm tối đa" })).toBeNull();
    expect(screen.getByText(/^Chấm theo mức/)).toBeTruthy();
  });

  it("are found by code or name, with or without diacritics", async () => {
    await renderScreen(fakePort());
    fireEvent.change(await screen.findByRole("searchbox"), { target: { value: "nghien" } });
    expect(field("2.1: Điểm tối đa")).toBeTruthy();
    expect(screen.queryByText("Nội dung 1")).toBeNull();
    fireEvent.change(screen.getByRole("searchbox"), { target: { value: "9.9" } });
    expect(screen.getByText("Không có tiêu chí nào như vậy.")).toBeTruthy();
  });
});

describe("while a value is being changed", () => {
  it("tells the figures as they are until something is changed", async () => {
    await renderScreen(fakePort());
    expect(await screen.findByText("Chưa đổi giá trị nào. Các con số dưới đây là kết quả hiện nay.")).toBeTruthy();
    expect(screen.getByText("2 → 2 đủ điều kiện, trong 3 đăng ký")).toBeTruthy();
    expect(said()).toBe("");
  });

  it("tells at once who would newly pass and why, by title and commune, to the ear too", async () => {
    const strict = { ...district, rules: [rule(KDCTB, { minTotal: 9 }), rule(KDCKM)] };
    await renderScreen(fakePort({ open: () => Promise.resolve(ok(deskOver(strict))) }));
    await screen.findByText("KDCTB", { selector: "legend" });
    type(minTotal, "8,5");
    expect(await screen.findByRole("heading", { name: "KDCTB: 1 → 2 đủ điều kiện, trong 3 đăng ký" })).toBeTruthy();
    expect(said()).toBe("Tính thử: KDCTB từ 1 thành 2; KDCKM từ 0 thành 0.");
    const list = screen.getByText("Từ chưa đạt thành đạt: 1").closest("details");
    expect(list?.textContent).toContain("A2 Thôn A2 (Lộc An)");
    expect(list?.textContent).toContain("Hiện nay: Chưa đủ điểm (8,5/15 điểm; chưa đủ tổng điểm, cần 9)");
    expect(list?.textContent).toContain("Tính thử: Đủ điều kiện (8,5/15 điểm)");
    const rows = within(screen.getByRole("table", { name: /^KDCTB theo xã/ })).getAllByRole("row");
    expect(rows.map(({ textContent }) => textContent)).toEqual(["Xã, thị trấnHiện nayTính thử", "Lộc An12tăng 1"]);
    expect(screen.getByText("1 xã, thị trấn còn lại không đổi.")).toBeTruthy();
  });

  it("tells who would newly fail, and vetoes that are lifted", async () => {
    await renderScreen(fakePort());
    await screen.findByText("Nội dung 2");
    type(minTotal, "12,5");
    expect((await screen.findByText("Từ đạt thành chưa đạt: 1")).closest("details")?.textContent).toContain("A2");
    await openArea("Nội dung 2");
    type("2.1: Điểm liệt KDCTB", "");
    expect((await screen.findByText("Không còn bị điểm liệt: 1")).closest("details")?.textContent).toContain("B1 Thôn B1 (Lộc Bắc): 2.1");
    expect(screen.getByText("đã đổi 1")).toBeTruthy();
  });

  it("tells scores that a lowered maximum makes invalid, each with the way to its cell", async () => {
    await renderScreen(fakePort());
    await screen.findByText("Nội dung 1");
    await openArea("Nội dung 1");
    type("1.1: Điểm tối đa", "3");
    expect(await screen.findByRole("heading", { name: "Điểm chấm không còn hợp lệ: 2" })).toBeTruthy();
    expect(screen.getByRole("button", { name: "Đến ô Chấm điểm!D2" })).toBeTruthy();
  });
});

describe("a value that can't be", () => {
  it.each([
    ["out of range", minTotal, "16", "Được phép từ 0 đến 15."],
    ["a share over the whole", "KDCTB: Tối thiểu mỗi nội dung", "101", "Được phép từ 0% đến 100%."],
    ["no number", minTotal, "nhiều", "Hãy nhập một số từ 0 đến 15."],
    ["blank", minTotal, "", "Hãy nhập một số từ 0 đến 15."],
  ])("because it is %s is refused beside its field with the range, and nothing can be written", async (_why, name, text, message) => {
    const write = jest.fn(fakePort().write);
    await renderScreen(fakePort({ write }));
    await screen.findByText("KDCTB", { selector: "legend" });
    expect(field(name).getAttribute("aria-invalid")).toBeNull();
    type(name, text);
    await waitFor(() => expect(field(name).getAttribute("aria-invalid")).toBe("true"));
    expect(described(field(name))).toContain(message);
    fireEvent.click(screen.getByRole("button", { name: "Ghi so sánh ra trang tính" }));
    expect(write).not.toHaveBeenCalled();
  });

  it("is left out, and the others are tried all the same", async () => {
    await renderScreen(fakePort());
    await screen.findByText("KDCTB", { selector: "legend" });
    type("KDCKM: Tổng điểm tối thiểu", "99");
    type(minTotal, "12,5");
    expect(await screen.findByText("Từ đạt thành chưa đạt: 1")).toBeTruthy();
    expect(screen.getByText("Giá trị chưa hợp lệ chưa được đưa vào tính thử.")).toBeTruthy();
    type("KDCKM: Tổng điểm tối thiểu", "9");
    await waitFor(() => expect(screen.queryByText("Giá trị chưa hợp lệ chưa được đưa vào tính thử.")).toBeNull());
  });
});

describe("writing and going back", () => {
  it("writes only when asked, with what is in the fields, and offers to take it back", async () => {
    const write = jest.fn(fakePort().write);
    const store = await renderScreen(fakePort({ write }));
    await screen.findByText("KDCTB", { selector: "legend" });
    const button = screen.getByRole("button", { name: "Ghi so sánh ra trang tính" });
    fireEvent.click(button);
    type(minTotal, "8");
    expect(write).not.toHaveBeenCalled();
    await waitFor(() => expect(button.getAttribute("aria-disabled")).not.toBe("true"));
    fireEvent.click(button);
    expect(await screen.findByText("Đã ghi so sánh ra trang “Thử điều chỉnh 2022”.")).toBeTruthy();
    expect(write.mock.calls).toEqual([[2022, [{ kind: "minTotal", title: "KDCTB", scope: { areaClass: null }, amount: { to: 8 } }]]]);
    expect(store.getState().undoable?.removes).toEqual(["Thử điều chỉnh 2022"]);
    expect(field(minTotal).value).toBe("8");
    await act(() => store.undo());
    expect(screen.queryByText("Đã ghi so sánh ra trang “Thử điều chỉnh 2022”.")).toBeNull();
  });

  it("says it where the workbook has changed so that a value no longer fits", async () => {
    const refused: WhatIfPort["write"] = () =>
      Promise.resolve(ok({ kind: "refused", refusals: [{ index: 0, code: "unknown-title", title: "KDCTB", known: [] }] }));
    await renderScreen(fakePort({ write: refused }));
    await screen.findByText("KDCTB", { selector: "legend" });
    type(minTotal, "8");
    const button = screen.getByRole("button", { name: "Ghi so sánh ra trang tính" });
    await waitFor(() => expect(button.getAttribute("aria-disabled")).not.toBe("true"));
    fireEvent.click(button);
    expect(await screen.findByText(/^Chưa ghi được: sổ tính đã thay đổi.*không có quy tắc xét danh hiệu “KDCTB”\.$/)).toBeTruthy();
  });

  it("sets everything back to what the workbook says", async () => {
    await renderScreen(fakePort());
    await screen.findByText("KDCTB", { selector: "legend" });
    type(minTotal, "8");
    fireEvent.click(screen.getByRole("button", { name: "Đặt lại" }));
    expect(field(minTotal).value).toBe("7");
    expect(await screen.findByText("Chưa đổi giá trị nào. Các con số dưới đây là kết quả hiện nay.")).toBeTruthy();
  });

  it("starts anew in another year", async () => {
    const open = jest.fn((year: number) => Promise.resolve(ok(deskOver(district, year === 2021 ? 2021 : 2022))));
    await renderScreen(fakePort({ open }));
    await screen.findByText("KDCTB", { selector: "legend" });
    type(minTotal, "8");
    fireEvent.change(screen.getByRole("combobox", { name: "Năm" }), { target: { value: "2021" } });
    await waitFor(() => expect(open.mock.calls).toEqual([[2022], [2021]]));
    await waitFor(() => expect(field(minTotal).value).toBe("7"));
  });

  it("tells why no figure can be trusted, and shows no field", async () => {
    await renderScreen(fakePort({ open: () => Promise.resolve(refuse({ code: "no-figures", findings: [missingForm] })) }));
    expect(await screen.findByText("Chưa tổng hợp được")).toBeTruthy();
    expect(screen.queryByRole("heading", { name: "Quy tắc danh hiệu" })).toBeNull();
  });
});

it("speaks English where the pane does", async () => {
  await renderScreen(fakePort(), "en-US");
  expect(await screen.findByRole("heading", { name: "Title rules" })).toBeTruthy();
  expect(field("KDCTB: Minimum total").value).toBe("7");
});

it("is offered on the first screen", async () => {
  await renderPane();
  fireEvent.click(await screen.findByRole("button", { name: /^Thử điều chỉnh/ }));
  expect(await screen.findByRole("heading", { level: 1, name: "Thử điều chỉnh" }, { timeout: 60_000 })).toBeTruthy();
});
