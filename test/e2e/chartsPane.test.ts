import type { Locator } from "playwright-core";
import { paneViolations, sidewaysOverflow } from "../support/accessibility";
import type { OpenWorkbench } from "../support/workbench";
import { Workbench } from "../support/workbench";

jest.setTimeout(240_000);

let workbench: Workbench;
let open: OpenWorkbench;

beforeAll(async () => {
  workbench = await Workbench.start();
});
afterAll(() => workbench.stop());
afterEach(() => open.close());

const part = (name: string): Locator => open.pane.locator("section", { has: open.pane.getByRole("heading", { name, exact: true }) });
const putButton = (name: string): Locator => part(name).getByRole("button", { name: /^Đưa biểu đồ vào trang tính/u });

async function openCharts(settings: Readonly<Record<string, string>> = {}, forcedColors: "none" | "active" = "none"): Promise<void> {
  open = await workbench.open({ width: "320", ...settings });
  await open.page.emulateMedia({ forcedColors });
  await open.pane.getByRole("button", { name: /^Biểu đồ/u }).click();
  await open.heading("Công nhận qua các năm").waitFor();
  await part("Công nhận qua các năm").locator("svg text").filter({ hasText: "72" }).waitFor();
}

it.each([
  ["light", "none"],
  ["dark", "none"],
  ["contrast", "none"],
  ["light", "active"],
] as const)("charts, tables and heat-map are accessible in the %s theme, forced colours %s, at 320 pixels", async (theme, forcedColors) => {
  await openCharts({ theme }, forcedColors);
  await open.pane.locator(`[data-theme=${theme}]`).waitFor();
  for (const summary of await open.pane.locator("summary").all()) await summary.click();
  expect([await paneViolations(open), await sidewaysOverflow(open), open.errors, open.foreign]).toEqual([[], 0, [], []]);
});

it("puts charts of Excel's own on one sheet of the year, and takes the last one back", async () => {
  await openCharts();
  await putButton("Công nhận qua các năm").click();
  await part("Công nhận qua các năm")
    .getByRole("button", { name: /Biểu đồ 2022/u })
    .waitFor();
  await putButton("So sánh các xã").click();
  await part("So sánh các xã")
    .getByRole("button", { name: /Biểu đồ 2022/u })
    .waitFor();
  const chartsOf = async () => (await open.save()).sheets.find(({ name }) => name === "Biểu đồ 2022")?.charts ?? [];
  expect((await chartsOf()).map(({ series }) => series.map(({ kind }) => kind))).toEqual([
    ["stackedColumn", "stackedColumn", "stackedColumn"],
    ["column", "column"],
  ]);
  await open.pane.getByRole("button", { name: "Hoàn tác", exact: true }).click();
  await open.pane.getByRole("alertdialog").getByRole("button", { name: "Hoàn tác" }).click();
  await open.pane
    .getByText(/^Đã hoàn tác/u)
    .first()
    .waitFor();
  expect(await chartsOf()).toHaveLength(1);
  await part("Công nhận qua các năm")
    .getByRole("button", { name: /Biểu đồ 2022/u })
    .click();
  await open.page.getByRole("tab", { name: "Biểu đồ 2022", selected: true }).waitFor();
  expect([open.errors, open.foreign]).toEqual([[], []]);
});

it("can be worked by keyboard alone: table, sheet, commune, village", async () => {
  await openCharts();
  const { keyboard } = open.page;
  const tabTo = async (target: Locator): Promise<void> => {
    const isFocused = (): Promise<boolean> => target.evaluate((element) => element === document.activeElement);
    for (let presses = 0; presses < 12 && !(await isFocused()); presses += 1) await keyboard.press("Tab");
    expect(await isFocused()).toBe(true);
  };
  const summary = part("Công nhận qua các năm").locator("summary");
  await open.pane.getByRole("tab", { name: "KDCTB" }).focus();
  await tabTo(summary);
  await keyboard.press("Enter");
  await part("Công nhận qua các năm").getByRole("cell", { name: "72" }).waitFor();
  await tabTo(putButton("Công nhận qua các năm"));
  await keyboard.press("Enter");
  await part("Công nhận qua các năm")
    .getByRole("button", { name: /Biểu đồ 2022/u })
    .waitFor();
  await open.pane.getByRole("combobox", { name: "Xã, thị trấn" }).focus();
  await keyboard.press("ArrowDown");
  const village = part("Khu dân cư và nội dung").getByRole("button").first();
  await tabTo(village);
  await keyboard.press("Enter");
  await open.page.getByRole("tab", { name: "Chấm điểm 2022", selected: true }).waitFor();
  expect([open.errors, open.foreign]).toEqual([[], []]);
});
