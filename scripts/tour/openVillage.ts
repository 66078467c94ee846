import { pane as words } from "../../src/i18n/vi/pane";
import type { OpenWorkbench } from "../../test/support/workbench";

/** Opens the card of Thôn Ban Mai, which a veto keeps from its title, as one does by keyboard. */
export async function openVillage(open: OpenWorkbench): Promise<void> {
  const { page, pane } = open;
  await pane.getByRole("button", { name: words.tasks.village.title }).first().click();
  await pane.getByRole("combobox", { name: "Tìm khu dân cư" }).focus();
  await page.keyboard.type("LA-01");
  await pane.getByRole("option", { name: /LA-01/u }).first().waitFor();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await open.heading("Thôn Ban Mai").waitFor();
}
