import type { Locator } from "playwright-core";
import { paneViolations, sidewaysOverflow } from "../support/accessibility";
import type { OpenWorkbench } from "../support/workbench";
import { Workbench } from "../support/workbench";

jest.setTimeout(180_000);

let workbench: Workbench;
let open: OpenWorkbench;

beforeAll(async () => {
  workbench = await Workbench.start();
});
afterAll(() => workbench.stop());
afterEach(() => open.close());

async function openScreen(settings: Readonly<Record<string, string>> = {}): Promise<void> {
  open = await workbench.open(settings);
  await open.pane.getByRole("button", { name: /^Thẻ khu dân cư/ }).click();
  await open.pane.getByRole("combobox", { name: "Tìm khu dân cư" }).waitFor();
}

/**
 * Shows a sheet and selects cells of one row until the pane shows what it should: the workbench's grid swallows a selection that comes while it still draws
 * a sheet that was just opened.
 */
async function select(sheet: string, row: number, seen: Locator): Promise<void> {
  await open.page.getByRole("tab", { name: sheet, exact: true }).click();
  await open.page.getByRole("tab", { name: sheet, exact: true, selected: true }).waitFor();
  const nameBox = open.page.locator("[data-u-comp=defined-name] input");
  const isSeen = (): Promise<boolean> =>
    seen.waitFor({ timeout: 2_000 }).then(
      () => true,
      () => false,
    );
  for (const column of ["C", "D", "E", "F"]) {
    await nameBox.fill(`${column}${row}`);
    await nameBox.press("Enter");
    if (await isSeen()) return;
  }
  throw new Error(`The pane never showed row ${row} of ${sheet}.`);
}

it("follows the selection from sheet to sheet, and an edited score", async () => {
  open = await workbench.open();
  await open.run(2022);
  await open.pane.getByRole("button", { name: /^Thẻ khu dân cư/ }).click();
  await open.pane.getByRole("combobox", { name: "Tìm khu dân cư" }).waitFor();
  const banMai = open.heading("Thôn Ban Mai");
  await select("Chấm điểm 2022", 4, banMai);
  await open.pane.getByText("92,5/100 điểm", { exact: true }).waitFor();
  await select("Chấm điểm 2022", 7, open.heading("Thôn Nắng Sớm"));
  await select("TH 2022", 1, open.pane.getByText(/không thuộc khu dân cư nào|Chọn một dòng trong sổ tính/u));
  const vetoes = (await open.save()).sheets.find(({ name }) => name === "Điểm liệt 2022");
  const row = vetoes?.cells.findIndex((cells) => cells.some((cell) => cell?.value === "LA-01")) ?? -1;
  await select("Điểm liệt 2022", row + 1, banMai);
  // 1.6, in column I: 2 points become 1.
  await open.pane.getByRole("button", { name: /^1\.6 .*Xã: 1,5 → Huyện: 2/u }).click();
  await open.selected("Chấm điểm 2022", "I4");
  await open.page.locator("canvas[id^=univer-sheet-main-canvas]").first().focus();
  await open.page.keyboard.type("1");
  await open.page.keyboard.press("Enter");
  await select("Chấm điểm 2022", 4, banMai);
  await open.pane.getByText("91,5/100 điểm", { exact: true }).waitFor();
  expect([open.errors, open.foreign]).toEqual([[], []]);
});

it.each([
  ["light", "none"],
  ["dark", "none"],
  ["contrast", "none"],
  ["light", "active"],
] as const)("a card is accessible in the %s theme, forced colours %s, at 320 pixels", async (theme, forcedColors) => {
  await openScreen({ theme, width: "320" });
  await open.page.emulateMedia({ forcedColors });
  await select("Chấm điểm 2022", 4, open.heading("Thôn Ban Mai"));
  expect([await paneViolations(open), await sidewaysOverflow(open), open.errors]).toEqual([[], 0, []]);
});

it("can be worked by keyboard alone: search, next village, jump to a cell", async () => {
  await openScreen({ width: "320" });
  await open.pane.getByRole("combobox", { name: "Tìm khu dân cư" }).focus();
  await open.page.keyboard.type("LA-01");
  await open.pane.getByRole("option", { name: /LA-01/ }).first().waitFor();
  await open.page.keyboard.press("ArrowDown");
  await open.page.keyboard.press("Enter");
  await open.heading("Thôn Ban Mai").waitFor();
  const jump = open.pane.getByRole("button", { name: "Đến dòng ở biểu Khu dân cư" });
  const isFocused = (): Promise<boolean> => jump.evaluate((element) => element === document.activeElement);
  for (let presses = 0; presses < 10 && !(await isFocused()); presses += 1) await open.page.keyboard.press("Tab");
  expect(await isFocused()).toBe(true);
  await open.page.keyboard.press("Enter");
  await open.page.getByRole("tab", { name: "Khu dân cư", exact: true, selected: true }).waitFor();
  // The list that was open lies over nothing any more: the pointer reaches the pane.
  await open.pane.getByRole("button", { name: "Về trang đầu" }).click();
  await open.runButton(2022).waitFor();
  expect(open.errors).toEqual([]);
});
