import { pane as words } from "../../src/i18n/vi/pane";
import { screenKeys } from "../../src/taskpane/screens/keys";
import { screens } from "../../src/taskpane/screens/registry";
import { paneViolations, sidewaysOverflow } from "../support/accessibility";
import { Workbench } from "../support/workbench";

jest.setTimeout(240_000);

let workbench: Workbench;

beforeAll(async () => {
  workbench = await Workbench.start();
});
afterAll(() => workbench.stop());

it.each([
  ["light", "none"],
  ["dark", "none"],
  ["contrast", "none"],
  ["light", "active"],
] as const)("every screen is accessible in the %s theme, forced colours %s, at 320 pixels, and leads back", async (theme, forcedColors) => {
  const open = await workbench.open({ theme, width: "320" });
  await open.page.emulateMedia({ forcedColors });
  await open.pane.locator(`[data-theme=${theme}]`).waitFor();
  const found: string[] = [];
  for (const key of screenKeys.filter((each) => screens[each] !== undefined)) {
    const { title } = words.tasks[key];
    await open.pane.getByRole("button", { name: title }).click();
    await open.heading(title).waitFor();
    await open.pane.locator("[role=status]").filter({ hasNotText: words.working }).first().waitFor({ state: "attached" });
    await open.pane.getByRole("button", { name: words.back, disabled: false }).waitFor();
    found.push(...(await paneViolations(open)).map((violation) => `${key}: ${violation}`));
    if ((await sidewaysOverflow(open)) > 0) found.push(`${key}: scrolls sideways`);
    await open.pane.getByRole("button", { name: words.back }).click();
    await open.runButton(2022).waitFor();
  }
  expect([found, open.errors, open.foreign]).toEqual([[], [], []]);
  await open.close();
});
