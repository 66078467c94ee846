import { act, fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import type { ChartsReading } from "../../src/app/charts";
import type { ChartKey } from "../../src/core/charts/chartKey";
import { yearCharts } from "../../src/core/charts/yearCharts";
import { demoDistrict } from "../../src/core/demo/demoDistrict";
import type { District } from "../../src/core/domain/district";
import { year } from "../../src/core/domain/names";
import type { Result } from "../../src/core/result";
import { ok, refuse } from "../../src/core/result";
import { ChartsScreen } from "../../src/taskpane/screens/charts/ChartsScreen";
import type { Problem } from "../../src/taskpane/services";
import { createPaneStore } from "../../src/taskpane/store/paneStore";
import { PaneStoreContext } from "../../src/taskpane/store/usePaneState";
import { registrationRow, villageRow } from "../support/rows";
import { KDCTB, scoreRow, scoreTable, smallDistrict } from "../support/smallDistrict";
import { fakeServices } from "./fakeServices";
import { stubBrowser } from "./renderPane";

/** By which the library measures its labels, and which jsdom lacks. */
beforeAll(() => void jest.spyOn(HTMLCanvasElement.prototype, "getContext").mockReturnValue(null));

const demo = demoDistrict();

function readingOf(district: District): Result<ChartsReading, Problem> {
  const charts = yearCharts(district, year(2022));
  return charts.ok ? ok({ charts: charts.value, findings: [] }) : refuse({ code: "no-figures", findings: charts.error });
}

async function show(district: District = demo, reading = readingOf(district)) {
  stubBrowser();
  const goTo = jest.fn(() => Promise.resolve(ok(undefined)));
  const put = jest.fn((_year: number, _chart: ChartKey) => Promise.resolve(ok({ sheets: ["Biểu đồ 2022"], findings: [], undo: null })));
  const store = createPaneStore(fakeServices({ goTo }));
  await store.load();
  store.chooseYear(2022);
  store.open("charts");
  render(
    <PaneStoreContext value={store}>
      <ChartsScreen port={{ read: () => Promise.resolve(reading), put }} />
    </PaneStoreContext>,
  );
  await screen.findByRole("heading", { name: "Biểu đồ" });
  await waitFor(() => expect(screen.queryByRole("progressbar")).toBeNull());
  return { goTo, put, store };
}

const part = (name: string): HTMLElement => {
  const section = screen.getByRole("heading", { name, level: 2 }).closest("section");
  if (section === null) throw new Error(`no part ${name}`);
  return section;
};

const rowsOf = (table: HTMLElement): readonly (readonly string[])[] =>
  within(table)
    .getAllByRole("row", { hidden: true })
    .map((row) => [...row.children].map(({ textContent }) => textContent ?? ""));

const tableIn = (name: string): readonly (readonly string[])[] => rowsOf(within(part(name)).getByRole("table", { hidden: true }));

describe("the charts of a year", () => {
  it("say the weightiest figure in words, and all of them in a table", async () => {
    await show();
    expect(part("Công nhận qua các năm").textContent).toContain(
      "Năm 2022 có 72 khu dân cư được công nhận KDCTB: 15 lần đầu, 52 giữ vững, 5 công nhận lại.",
    );
    expect(tableIn("Công nhận qua các năm").at(-1)).toEqual(["2022", "90", "72", "15", "52", "5"]);
    expect(tableIn("So sánh các xã")).toContainEqual(["Lộc An", "7", "5", "71,43%"]);
    expect(tableIn("Điểm liệt theo tiêu chí")).toContainEqual(["6.2", "Không có người mua bán, tàng trữ, nghiện ma túy", "12"]);
    expect(tableIn("Mức đạt theo nội dung")).toHaveLength(10);
  });

  it("head every row and column of their tables", async () => {
    await show();
    const table = within(part("So sánh các xã")).getByRole("table", { hidden: true });
    expect(table.querySelectorAll("thead th[scope=col]")).toHaveLength(4);
    expect(table.querySelectorAll("tbody th[scope=row]")).toHaveLength(14);
    expect(table.querySelector("caption")?.textContent).toBe("Số khu dân cư đăng ký và được công nhận KDCTB của từng xã, năm 2022");
  });

  it("keep the pictures, which speak English alone, out of reach of keyboard and screen reader", async () => {
    await show();
    const spoken = [...document.querySelectorAll("[role=listbox], [role=option], [role=region], svg[aria-label], [tabindex='0']")];
    expect(spoken.filter((element) => element.closest("[inert]") === null && element.closest("[role=tablist]") === null)).toEqual([]);
    expect(document.querySelectorAll("[inert] svg").length).toBeGreaterThan(0);
  });

  it("are of the title that is chosen", async () => {
    await show();
    fireEvent.click(screen.getByRole("tab", { name: "KDCKM" }));
    expect(tableIn("Công nhận qua các năm").at(-1)).toEqual(["2022", "35", "25", "10", "14", "1"]);
  });

  it("are put onto a sheet one by one, and lead there", async () => {
    const { put, goTo } = await show();
    const button = within(part("So sánh các xã")).getByRole("button", { name: "Đưa biểu đồ vào trang tính: So sánh các xã, KDCTB" });
    await act(async () => void fireEvent.click(button));
    expect(put).toHaveBeenCalledWith(2022, { kind: "communes", title: KDCTB });
    await act(async () => void fireEvent.click(within(part("So sánh các xã")).getByRole("button", { name: /Biểu đồ 2022/u })));
    expect(goTo).toHaveBeenCalledWith({ sheet: "Biểu đồ 2022", cell: null });
  });

  it("tell how many villages a mean leaves out, and which area is lowest", async () => {
    await show();
    const text = part("Mức đạt theo nội dung").textContent;
    expect(text).toContain("Trung bình thấp nhất: “Đoàn kết, tự quản, nhân đạo”, đạt 82,29% điểm tối đa.");
    expect(text).toContain("1 khu dân cư còn tiêu chí chưa có điểm hợp lệ");
  });
});

describe("the heat-map", () => {
  const map = (): HTMLElement => within(part("Khu dân cư và nội dung")).getByRole("table");

  it("heads each cell by its village and its area, and says its points and marks aloud", async () => {
    await show(
      smallDistrict({
        villages: ["A 1", "A2", "B1"].map((code) => villageRow(code)),
        registrations: ["A 1", "A2", "B1"].map((village) => registrationRow(2022, village, "KDCTB")),
        scoreTables: [scoreTable(scoreRow("A 1", "Xã", [4.9, 2]), scoreRow("A2", "Xã", ["", 5]))],
      }),
    );
    const cells = [...map().querySelectorAll("td")];
    const texts = cells.map((cell) => [cell.querySelector("[aria-hidden]")?.textContent, cell.title]);
    expect(texts).toEqual([
      ["98", "98%, 4,9 trên 5 điểm"],
      ["40↓", "40%, 2 trên 5 điểm, dưới mức tối thiểu"],
      ["–", "chưa chấm"],
      ["100", "100%, 5 trên 5 điểm"],
      ["–", "chưa chấm"],
      ["–", "chưa chấm"],
    ]);
    const heads = (cells[1]?.getAttribute("headers") ?? "").split(" ").map((id) => document.getElementById(id)?.textContent);
    expect(heads).toEqual(["Thôn A 1", "2. Nội dung 2"]);
  });

  it("leads from a village to its row of scores", async () => {
    const { goTo } = await show(
      smallDistrict({
        registrations: [registrationRow(2022, "A1", "KDCTB")],
        scoreTables: [scoreTable(scoreRow("A1", "Xã", [5, 5]))],
      }),
    );
    fireEvent.click(within(map()).getByRole("button", { name: "Thôn A1" }));
    expect(goTo).toHaveBeenCalledWith({ sheet: "Chấm điểm", cell: "B2" });
  });

  it("shows a page at a time, and a single commune when asked", async () => {
    await show();
    const villages = () => within(map()).getAllByRole("button").length;
    expect(villages()).toBe(25);
    fireEvent.click(within(part("Khu dân cư và nội dung")).getByRole("button", { name: /25/u }));
    expect(villages()).toBe(50);
    fireEvent.change(screen.getByRole("combobox", { name: "Xã, thị trấn" }), { target: { value: "Lộc Bắc" } });
    expect(villages()).toBe(3);
  });
});

describe("charts with nothing to show", () => {
  it("say why, and lead to what is missing", async () => {
    const { store } = await show(smallDistrict({ registrations: [registrationRow(2022, "A1", "KDCTB")] }));
    expect(part("Công nhận qua các năm").textContent).toContain("Sổ công nhận chưa có dòng nào.");
    for (const name of ["Mức đạt theo nội dung", "Điểm liệt theo tiêu chí", "Khu dân cư và nội dung"]) {
      expect(part(name).textContent).toContain("Chưa có khu dân cư nào được chấm điểm");
      expect(within(part(name)).queryByRole("button", { name: /Đưa biểu đồ/u })).toBeNull();
    }
    expect(part("So sánh các xã").textContent).toContain("nên mới có số đăng ký");
    fireEvent.click(within(part("Công nhận qua các năm")).getByRole("button", { name: "Mở mục Kết luận và sổ công nhận" }));
    expect(store.getState().screen).toBe("council");
  });

  it("say that no village is struck by a veto where all are scored", async () => {
    await show(
      smallDistrict({
        registrations: [registrationRow(2022, "A1", "KDCTB")],
        scoreTables: [scoreTable(scoreRow("A1", "Xã", [5, 5]))],
      }),
    );
    expect(part("Điểm liệt theo tiêu chí").textContent).toContain("Không có khu dân cư nào bị điểm liệt.");
  });

  it("tell of an unknown year that the ledger ends before it", async () => {
    const ledger = demo.ledger.filter((row) => row.year < 2022);
    await show({ ...demo, ledger });
    expect(part("Công nhận qua các năm").textContent).toContain("Năm 2021 có");
    expect(part("Công nhận qua các năm").textContent).toContain("Sổ công nhận chưa có dòng nào của năm 2022.");
  });

  it("say why no figure can be trusted", async () => {
    await show(demo, refuse({ code: "no-figures", findings: [] }));
    expect(screen.queryByRole("heading", { name: "Công nhận qua các năm" })).toBeNull();
    expect(screen.getByText(/không còn tin cậy/u)).toBeTruthy();
  });
});
