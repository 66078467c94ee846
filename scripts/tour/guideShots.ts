import { home } from "../../src/i18n/vi/screens/home";
import { pane as words } from "../../src/i18n/vi/pane";
import { formulas } from "../../src/i18n/vi/screens/formulas";
import { welcome } from "../../src/i18n/vi/screens/help";
import { mergeScreen } from "../../src/i18n/vi/screens/merge";
import type { ScreenKey } from "../../src/taskpane/screens/keys";
import type { OpenWorkbench, Workbench } from "../../test/support/workbench";
import { messyBook, messySheet, tourYear } from "./messyBook";
import { openVillage } from "./openVillage";
import { showScoreSheet } from "./showScoreSheet";

/** Takes a picture of what the pane shows, under the name by which the guide's pages show it. */
type Take = (name: string) => Promise<void>;

async function takeScreen(open: OpenWorkbench, take: Take, key: ScreenKey): Promise<void> {
  const { title } = words.tasks[key];
  await open.pane.getByRole("button", { name: title }).first().click();
  await open.heading(title).waitFor();
  await open.pane.getByRole("button", { name: words.back, disabled: false }).waitFor();
  await take(key);
  await open.pane.getByRole("button", { name: words.back }).click();
  await open.runButton(tourYear).waitFor();
}

async function takeVillage(open: OpenWorkbench, take: Take): Promise<void> {
  await openVillage(open);
  await take("village");
  await open.pane.getByRole("button", { name: words.back }).click();
}

async function takeFormulas(open: OpenWorkbench, take: Take): Promise<void> {
  await showScoreSheet(open);
  await open.pane.getByRole("button", { name: words.tasks.formulas.title }).click();
  await open.pane.getByRole("button", { name: formulas.insert }).waitFor();
  await take("formulas");
  await open.pane.getByRole("button", { name: words.back }).click();
}

async function takeOwnTables(open: OpenWorkbench, take: Take): Promise<void> {
  await open.openFile("so-cua-toi.xlsx", await messyBook());
  await open.message.filter({ hasText: "so-cua-toi.xlsx" }).waitFor();
  await open.pane.getByRole("button", { name: words.tasks.merge.title }).click();
  await open.pane.getByRole("button", { name: mergeScreen.start.ownRead }).click();
  await open.pane.getByText(mergeScreen.question.sheet(messySheet)).waitFor();
  await take("doc-bang-co-san");
}

/** Opens the pane as the guide shows it. */
export async function openForGuide(workbench: Workbench): Promise<OpenWorkbench> {
  const open = await workbench.open({ width: "350" });
  await open.page.setViewportSize({ width: 1280, height: 860 });
  await open.pane.getByRole("button", { name: welcome.skip }).waitFor();
  await open.heading(home.title(tourYear)).waitFor();
  return open;
}

/** Leads through the pane and has each of the user guide's pictures taken on the way. */
export async function takeGuide(open: OpenWorkbench, take: Take): Promise<void> {
  await take("loi-chao");
  await open.pane.getByRole("button", { name: welcome.skip }).click();
  await take("trang-dau");
  for (const key of ["forms", "merge", "levels", "checks", "flags", "council", "charts", "report", "whatIf", "settings", "help"] as const) {
    await takeScreen(open, take, key);
  }
  await takeVillage(open, take);
  await takeFormulas(open, take);
  await open.run(tourYear);
  await take("ket-qua");
  await takeScreen(open, take, "history");
  await takeOwnTables(open, take);
}
