import { pane as words } from "../../src/i18n/vi/pane";
import { flags } from "../../src/i18n/vi/screens/flags";
import type { OpenWorkbench } from "../../test/support/workbench";
import { tourYear } from "./messyBook";

/** Has the workbook show the year's score sheet, by the way to it on the screen of flags; the pane is then back at its first screen. */
export async function showScoreSheet(open: OpenWorkbench): Promise<void> {
  const { page, pane } = open;
  const sheet = `Chấm điểm ${tourYear}`;
  await pane.getByRole("button", { name: words.tasks.flags.title }).click();
  await pane.getByRole("button", { name: flags.goTo(sheet) }).click();
  await page.getByRole("tab", { name: sheet, exact: true, selected: true }).waitFor();
  await pane.getByRole("button", { name: words.back }).click();
}
