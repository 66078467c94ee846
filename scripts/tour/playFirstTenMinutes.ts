import { pane as words } from "../../src/i18n/vi/pane";
import { sheets } from "../../src/i18n/vi/sheets";
import { help, welcome } from "../../src/i18n/vi/screens/help";
import { mergeScreen } from "../../src/i18n/vi/screens/merge";
import type { OpenWorkbench, Workbench } from "../../test/support/workbench";
import { Camera } from "./camera";
import { messyBook, messySheet, tourYear } from "./messyBook";
import { openVillage } from "./openVillage";
import { printPage } from "./printed";
import { saveFromPage } from "./saveFromPage";

async function play(open: OpenWorkbench, camera: Camera, folder: string): Promise<void> {
  const { page, pane } = open;
  const press = (name: string | RegExp): Promise<void> => pane.getByRole("button", { name }).first().click();
  await page.setViewportSize({ width: 1440, height: 900 });
  await open.runButton(tourYear).waitFor();
  await camera.page("01-lan-dau");
  await press(welcome.next);
  await press(welcome.next);
  await camera.pane("02-loi-chao");
  await press(welcome.lookAtYear);

  await open.openFile("so-cua-toi.xlsx", await messyBook());
  await open.message.filter({ hasText: "so-cua-toi.xlsx" }).waitFor();
  await pane.getByRole("button", { name: words.tasks.merge.title }).waitFor();
  await camera.page("03-so-cua-toi");

  await press(words.tasks.merge.title);
  await press(help.show);
  await camera.pane("04-tro-giup");
  await press(help.hide);
  await press(mergeScreen.start.ownRead);
  await pane.getByText(mergeScreen.question.sheet(messySheet)).waitFor();
  await camera.pane("05-nhan-ra-bang");
  await press(mergeScreen.question.confirm);
  await pane.getByText(mergeScreen.start.remembered(1)).waitFor();
  await camera.pane("06-da-ghi-nho");
  await press(words.back);

  await open.runButton(tourYear).waitFor();
  await camera.pane("07-viec-trong-nam");
  await open.run(tourYear);
  await camera.page("08-ket-qua");

  await openVillage(open);
  await camera.pane("09-the-khu-dan-cu");
  await press(words.back);

  const saved = await saveFromPage(page, folder);
  printPage(saved, sheets.summary.heading(tourYear), folder, "10-ban-in");

  await press(/^Hoàn tác$/u);
  await pane.getByRole("alertdialog").waitFor();
  await camera.pane("11-hoi-hoan-tac");
  await pane.getByRole("alertdialog").getByRole("button", { name: words.undoConfirm, exact: true }).click();
  await pane.getByRole("group").getByText(words.undone).waitFor();
  await camera.page("12-da-hoan-tac");
}

/**
 * Plays a newcomer's first ten minutes in the built workbench and saves the pictures in the folder: first run, a workbook of one's own, its table
 * recognised, the year's summary with one click, the card of a village that failed by a veto, the print, and all of it taken back.
 * @throws Error where a step can't be done, where a script of the page threw, or asked for an address outside.
 */
export async function playFirstTenMinutes(workbench: Workbench, folder: string): Promise<void> {
  const open = await workbench.open({ width: "380" });
  await play(open, new Camera(open, folder), folder);
  if (open.errors.length + open.foreign.length > 0) throw new Error([...open.errors, ...open.foreign].join("\n"));
  await open.close();
}
