import { pane as words } from "../../src/i18n/vi/pane";
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
