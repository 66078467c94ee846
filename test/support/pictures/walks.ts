import { openVillage } from "../../../scripts/tour/openVillage";
import { showScoreSheet } from "../../../scripts/tour/showScoreSheet";
import { demoDistrict } from "../../../src/core/demo/demoDistrict";
import { pane as words } from "../../../src/i18n/vi/pane";
import { charts } from "../../../src/i18n/vi/screens/charts";
import { formulas } from "../../../src/i18n/vi/screens/formulas";
import { welcome } from "../../../src/i18n/vi/screens/help";
import { home } from "../../../src/i18n/vi/screens/home";
import type { ScreenKey } from "../../../src/taskpane/screens/keys";
import { screenKeys } from "../../../src/taskpane/screens/keys";
import { screens } from "../../../src/taskpane/screens/registry";
import type { OpenWorkbench } from "../workbench";
import { districtOf as grownDistrict } from "../../../bench/support/district";
import { districtBook, emptyBook } from "./books";
import { mergeSteps } from "./mergeSteps";

export type Look = "light" | "dark" | "contrast";

/** Takes a picture of what the pane shows, under a name of its own; in all looks of the walk, unless in these alone. */
export type Take = (name: string, looks?: readonly Look[]) => Promise<void>;

/** A way through the pane that begins at its first screen, and the looks in which each of its pictures is taken. */
export interface Walk {
  readonly what: string;
  readonly looks: readonly Look[];
  readonly play: (open: OpenWorkbench, take: Take) => Promise<void>;
}

const year = 2022;
const everyLook: readonly Look[] = ["light", "dark", "contrast"];

/** Every screen that there is: a new one is walked to with no line more here. */
export const registered: readonly ScreenKey[] = screenKeys.filter((key) => screens[key] !== undefined);
/** Screens that look the same whatever is in the workbook. */
const sameAlways: readonly ScreenKey[] = ["settings", "help"];
/** Screens of black text and little else: another look of them would tell what the other screens tell. */
const plain: readonly ScreenKey[] = ["report", "help", "history", "formulas"];
/** Screens that grow with the district. */
const growing: readonly ScreenKey[] = ["levels", "checks", "flags", "council", "charts", "whatIf"];

const press = ({ pane }: OpenWorkbench, name: string): Promise<void> => pane.getByRole("button", { name }).first().click();

export async function openScreen(open: OpenWorkbench, key: ScreenKey): Promise<void> {
  const { title } = words.tasks[key];
  await press(open, title);
  await open.heading(title).waitFor();
  await open.pane.locator("[role=status]").filter({ hasNotText: words.working }).first().waitFor({ state: "attached" });
  await open.pane.getByRole("button", { name: words.back, disabled: false }).waitFor();
}

/** From a screen to the first one. */
export async function leave(open: OpenWorkbench): Promise<void> {
  await press(open, words.back);
  await open.pane.getByRole("button", { name: words.tasks.help.title }).waitFor();
}

async function takeEach(open: OpenWorkbench, take: Take, keys: readonly ScreenKey[], nameOf: (key: ScreenKey) => string): Promise<void> {
  for (const key of keys) {
    await openScreen(open, key);
    await (plain.includes(key) ? take(nameOf(key), ["light"]) : take(nameOf(key)));
    await leave(open);
  }
}

async function openBook(open: OpenWorkbench, name: string, bytes: Uint8Array): Promise<void> {
  await press(open, welcome.skip);
  await open.openFile(name, bytes);
  await open.message.filter({ hasText: name }).waitFor();
  await open.pane.getByRole("button", { name: words.tasks.help.title }).waitFor();
}

const everyScreen: Walk = {
  what: "every screen, of the demo district",
  looks: everyLook,
  play: async (open, take) => {
    await open.pane.getByRole("button", { name: welcome.skip }).waitFor();
    await open.heading(home.title(year)).waitFor();
    await take("welcome");
    await press(open, welcome.skip);
    await take("home");
    await takeEach(open, take, registered, (key) => key);
    await openScreen(open, "charts");
    await open.heading(charts.heatMap.title).evaluate((heading) => heading.scrollIntoView({ block: "start" }));
    await take("charts-heat");
    await leave(open);
    await openVillage(open);
    await take("village-card");
    await leave(open);
    await showScoreSheet(open);
    await openScreen(open, "formulas");
    await open.pane.getByRole("button", { name: formulas.insert }).waitFor();
    await take("formulas-offers", ["light"]);
  },
};

const summary: Walk = {
  what: "a year's summary, and the way back from it",
  looks: everyLook,
  play: async (open, take) => {
    await press(open, welcome.skip);
    await open.run(year);
    await take("home-result");
    await openScreen(open, "history");
    await take("history-steps", ["light"]);
    await press(open, words.undo);
    await open.pane.getByRole("alertdialog").waitFor();
    await take("undo");
  },
};

const empty: Walk = {
  what: "an empty workbook",
  looks: ["light"],
  play: async (open, take) => {
    await openBook(open, "empty.xlsx", await emptyBook());
    await take("home-empty");
    const keys = registered.filter((key) => !sameAlways.includes(key));
    await takeEach(open, take, keys, (key) => `${key}-empty`);
  },
};

const huge: Walk = {
  what: "1,376 villages",
  looks: ["light"],
  play: async (open, take) => {
    await openBook(open, "huge.xlsx", await districtBook(grownDistrict(1376)));
    await open.heading(home.title(year)).waitFor();
    await take("home-huge");
    await takeEach(open, take, growing, (key) => `${key}-huge`);
  },
};

const refused: Walk = {
  what: "a workbook with a fault that no figure can be trusted with",
  looks: ["light"],
  play: async (open, take) => {
    const demo = demoDistrict();
    await openBook(open, "twice.xlsx", await districtBook({ ...demo, villages: [...demo.villages, ...demo.villages.slice(0, 2)] }));
    await open.run(year);
    await take("home-refused");
    await takeEach(open, take, ["council", "whatIf", "report"], (key) => `${key}-refused`);
  },
};

const merging: Walk = {
  what: "a commune's workbook on its way into the district's",
  looks: ["light"],
  play: async (open, take) => {
    await press(open, welcome.skip);
    await openScreen(open, "merge");
    await mergeSteps(open, take);
  },
};

export const walks: readonly Walk[] = [everyScreen, summary, empty, huge, refused, merging];

/** The names under which a walk's pictures are kept. */
export const pictureName = (shot: string, look: Look): string => `${shot}-${look}`;
