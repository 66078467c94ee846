import { paneViolations, sidewaysOverflow } from "../support/accessibility";
import type { OpenWorkbench } from "../support/workbench";
import { Workbench } from "../support/workbench";

jest.setTimeout(120_000);

const minTotal = "KDCTB: Tổng điểm tối thiểu";

let workbench: Workbench;
let open: OpenWorkbench;

beforeAll(async () => {
  workbench = await Workbench.start();
});
afterAll(() => workbench.stop());
afterEach(() => open.close());

async function openScreen(settings: Readonly<Record<string, string>> = {}): Promise<void> {
  open = await workbench.open(settings);
  await open.pane.getByRole("button", { name: /^Thử điều chỉnh/ }).click();
  await open.heading("Quy tắc danh hiệu").waitFor();
}

it("tries values without touching the workbook, writes one sheet when asked, and takes it back", async () => {
  await openScreen();
  const [tabs, cells] = [await open.tabs(), JSON.stringify((await open.save()).sheets.map((sheet) => sheet.cells))];
  await open.pane.getByRole("textbox", { name: minTotal, exact: true }).fill("75");
  await open.heading("KDCTB: 70 → 73 đủ điều kiện, trong 90 đăng ký").waitFor();
  expect(await open.tabs()).toEqual(tabs);
  expect(JSON.stringify((await open.save()).sheets.map((sheet) => sheet.cells))).toBe(cells);
  await open.pane.getByRole("button", { name: "Ghi so sánh ra trang tính" }).click();
  await open.pane.getByText("Đã ghi so sánh ra trang “Thử điều chỉnh 2022”.").waitFor();
  expect(await open.tabs()).toEqual([...tabs, "Thử điều chỉnh 2022"]);
  await open.pane.getByRole("button", { name: "Hoàn tác" }).click();
  await open.pane.getByRole("alertdialog").getByRole("button", { name: "Hoàn tác" }).click();
  await open.pane.getByText("Đã hoàn tác.", { exact: false }).first().waitFor();
  expect(await open.tabs()).toEqual(tabs);
  expect(JSON.stringify((await open.save()).sheets.map((sheet) => sheet.cells))).toBe(cells);
  expect([open.errors, open.foreign]).toEqual([[], []]);
});

it.each(["light", "dark", "contrast"])(
  "is accessible in the %s theme, with results and with a refused value, at 320 pixels",
  async (theme) => {
    await openScreen({ theme, width: "320" });
    expect(await paneViolations(open)).toEqual([]);
    await open.pane.getByRole("textbox", { name: minTotal, exact: true }).fill("85");
    await open.pane.getByRole("textbox", { name: "KDCKM: Tổng điểm tối thiểu" }).fill("101");
    await open.pane.getByRole("searchbox").fill("6.2");
    await open.pane.getByText("Được phép từ 0 đến 100.").waitFor();
    await open.pane.getByRole("textbox", { name: "6.2: Điểm liệt KDCTB" }).waitFor();
    expect(await paneViolations(open)).toEqual([]);
    expect(await sidewaysOverflow(open)).toBe(0);
  },
);

it("can be worked by keyboard alone, no field hidden behind the figures that stay in sight", async () => {
  await openScreen({ width: "320" });
  const field = open.pane.getByRole("textbox", { name: "KDCKM: Tổng điểm tối thiểu" });
  const isFocused = (): Promise<boolean> => field.evaluate((element) => element === document.activeElement);
  for (let presses = 0; presses < 20 && !(await isFocused()); presses += 1) await open.page.keyboard.press("Tab");
  expect(await isFocused()).toBe(true);
  await open.page.keyboard.press("Control+A");
  await open.page.keyboard.type("88");
  await open.heading("KDCKM: 25 → 26 đủ điều kiện, trong 35 đăng ký").waitFor();
  await open.page.keyboard.press("Shift+Tab");
  await open.page.keyboard.press("Shift+Tab");
  const hidden = await open.pane.locator(":focus").evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    return !element.contains(document.elementFromPoint(left + width / 2, top + height / 2));
  });
  expect(hidden).toBe(false);
});
