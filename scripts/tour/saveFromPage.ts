import { join } from "node:path";
import type { Page } from "playwright-core";

/** Presses the workbench's save button and gives the path of the file that it saved in the folder. */
export async function saveFromPage(page: Page, folder: string): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator("#save").click()]);
  const path = join(folder, "so.xlsx");
  await download.saveAs(path);
  return path;
}
