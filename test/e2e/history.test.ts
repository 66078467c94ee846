import { pane as words } from "../../src/i18n/vi/pane";
import { paneViolations, sidewaysOverflow } from "../support/accessibility";
import type { OpenWorkbench } from "../support/workbench";
import { Workbench } from "../support/workbench";

jest.setTimeout(120_000);

let workbench: Workbench;

beforeAll(async () => {
  workbench = await Workbench.start();
});
afterAll(() => workbench.stop());

async function undo(open: OpenWorkbench): Promise<void> {
  await open.pane.getByRole("button", { name: "Hoàn tác", exact: true }).first().click();
  await open.pane.getByRole("alertdialog").getByRole("button", { name: "Hoàn tác", exact: true }).click();
  await open.pane.getByText(words.undone).first().waitFor();
}

it("takes one run after another back, and the last one after the pane was loaded anew", async () => {
  const open = await workbench.open();
  const before = await open.tabs();
  await open.run(2021);
  await open.run(2022);
  await open.page.locator("#language").selectOption("en-US");
  await open.pane.getByRole("button", { name: "Undo", exact: true }).waitFor();
  await open.page.locator("#language").selectOption("vi-VN");
  await undo(open);
  expect(await open.tabs()).toContain("TH 2021");
  expect(await open.tabs()).not.toContain("TH 2022");
  await open.run(2022);
  await undo(open);
  expect((await open.tabs()).filter((name) => name === "TH 2022" || name.startsWith("_KDC"))).toEqual([]);
  expect(before.length).toBeGreaterThan(0);
  expect(open.errors).toEqual([]);
  await open.close();
});

it("takes the last run back after the workbook was saved, closed and opened again, and no earlier one", async () => {
  const open = await workbench.open();
  const before = await open.tabs();
  await open.run(2021);
  await open.run(2022);
  const file = await open.saveFile();
  await open.close();

  const again = await workbench.open();
  await again.openFile("Đã lưu.xlsx", file);
  await again.message.filter({ hasText: "Đã lưu.xlsx" }).waitFor();
  expect(await again.tabs()).toContain("TH 2022");
  await undo(again);
  const after = await again.tabs();
  expect(after).toContain("TH 2021");
  expect(after).not.toContain("TH 2022");
  expect(await again.pane.getByRole("button", { name: "Hoàn tác", exact: true }).count()).toBe(0);
  expect(before.filter((name) => !after.includes(name))).toEqual([]);
  expect(again.errors).toEqual([]);
  await again.close();
});

it("tells what was done, accessibly at 320 pixels, and is worked by keyboard alone", async () => {
  const open = await workbench.open({ width: "320" });
  await open.run(2021);
  await open.run(2022);
  await open.pane.getByRole("button", { name: words.tasks.history.title }).click();
  await open.pane.getByRole("heading", { level: 2, name: "Tổng hợp năm 2022" }).waitFor();
  expect(await open.pane.getByRole("heading", { level: 2 }).allInnerTexts()).toEqual(["Tổng hợp năm 2022", "Tổng hợp năm 2021"]);
  expect([await paneViolations(open), await sidewaysOverflow(open)]).toEqual([[], 0]);
  const button = open.pane.getByRole("button", { name: "Hoàn tác", exact: true });
  for (let presses = 0; presses < 60; presses += 1) {
    if (await button.evaluate((element) => element === document.activeElement)) break;
    await open.page.keyboard.press("Tab");
  }
  await open.page.keyboard.press("Enter");
  await open.pane.getByRole("alertdialog").waitFor();
  expect(await paneViolations(open)).toEqual([]);
  await open.page.keyboard.press("Enter");
  await open.pane.getByText("Đã hoàn tác", { exact: true }).first().waitFor();
  expect(await open.tabs()).not.toContain("TH 2022");
  expect(open.errors).toEqual([]);
  await open.close();
});
