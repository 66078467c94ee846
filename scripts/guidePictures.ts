/** Takes the user guide's pictures from the built workbench: `npx tsx scripts/guidePictures.ts`. They are committed; take them again when the pane changes. */
import { join } from "node:path";
import { pane as words } from "../src/i18n/vi/pane";
import { welcome } from "../src/i18n/vi/screens/help";
import { mergeScreen } from "../src/i18n/vi/screens/merge";
import type { ScreenKey } from "../src/taskpane/screens/keys";
import type { OpenWorkbench } from "../test/support/workbench";
import { Workbench } from "../test/support/workbench";
import { Camera } from "./tour/camera";
import { openVillage } from "./tour/openVillage";
import { messyBook, messySheet, tourYear } from "./tour/messyBook";

const folder = join(__dirname, "../docs/huong-dan/hinh");

async function takeScreen(open: OpenWorkbench, camera: Camera, key: ScreenKey): Promise<void> {
  const { title } = words.tasks[key];
  await open.pane.getByRole("button", { name: title }).first().click();
  await open.heading(title).waitFor();
  await open.pane.getByRole("button", { name: words.back, disabled: false }).waitFor();
  await camera.pane(key);
  await open.pane.getByRole("button", { name: words.back }).click();
  await open.runButton(tourYear).waitFor();
}

async function takeVillage(open: OpenWorkbench, camera: Camera): Promise<void> {
  await openVillage(open);
  await camera.pane("village");
  await open.pane.getByRole("button", { name: words.back }).click();
}

async function takeOwnTables(open: OpenWorkbench, camera: Camera): Promise<void> {
  await open.openFile("so-cua-toi.xlsx", await messyBook());
  await open.message.filter({ hasText: "so-cua-toi.xlsx" }).waitFor();
  await open.pane.getByRole("button", { name: words.tasks.merge.title }).click();
  await open.pane.getByRole("button", { name: mergeScreen.start.ownRead }).click();
  await open.pane.getByText(mergeScreen.question.sheet(messySheet)).waitFor();
  await camera.pane("doc-bang-co-san");
}

async function main(): Promise<void> {
  const workbench = await Workbench.start();
  try {
    const open = await workbench.open({ width: "350" });
    const camera = new Camera(open, folder);
    await open.page.setViewportSize({ width: 1280, height: 860 });
    await open.runButton(tourYear).waitFor();
    await camera.pane("loi-chao");
    await open.pane.getByRole("button", { name: welcome.skip }).click();
    await camera.pane("trang-dau");
    for (const key of ["forms", "merge", "levels", "checks", "council", "charts", "report", "whatIf", "settings", "help"] as const) {
      await takeScreen(open, camera, key);
    }
    await takeVillage(open, camera);
    await open.run(tourYear);
    await camera.pane("ket-qua");
    await takeScreen(open, camera, "history");
    await takeOwnTables(open, camera);
  } finally {
    await workbench.stop();
  }
}

void main();
