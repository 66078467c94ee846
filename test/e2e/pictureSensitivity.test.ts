import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PNG } from "pngjs";
import { welcome } from "../../src/i18n/vi/screens/help";
import { home } from "../../src/i18n/vi/screens/home";
import { foreignLetters } from "../support/pictures/font";
import { KeptPictures } from "../support/pictures/keptPictures";
import { screenPicture } from "../support/pictures/photographer";
import { pictureSetup } from "../support/pictures/pictureSetup";
import type { BrowserSetup, OpenWorkbench } from "../support/workbench";
import { Workbench } from "../support/workbench";

jest.setTimeout(240_000);

const folder = mkdtempSync(join(tmpdir(), "kdc-pictures-"));
const kept = new KeptPictures(folder, "not at all");
let workbench: Workbench;
let open: OpenWorkbench;

async function openHome(bench: Workbench): Promise<OpenWorkbench> {
  const opened = await bench.open({ width: "320" });
  await opened.pane.getByRole("button", { name: welcome.skip }).click();
  await opened.heading(home.title(2022)).waitFor();
  return opened;
}

beforeAll(async () => {
  workbench = await Workbench.start(pictureSetup);
  open = await openHome(workbench);
  kept.keep("home", await screenPicture(open));
});
afterAll(async () => {
  await workbench.stop();
  rmSync(folder, { recursive: true });
});

/** The home screen with a rule of style added, put back afterwards. */
async function styled(css: string): Promise<Buffer> {
  await open.pane
    .locator("head")
    .evaluate((head, text) => head.append(Object.assign(document.createElement("style"), { textContent: text })), css);
  const picture = await screenPicture(open);
  await open.pane
    .locator("head > style")
    .last()
    .evaluate((style) => style.remove());
  return picture;
}

/** The home screen with a part of its text written otherwise, put back afterwards. */
async function rewritten(from: string, to: string): Promise<Buffer> {
  const replace = (one: string, other: string): Promise<void> =>
    open.pane.locator("body").evaluate(
      (body, [old, now]) => {
        const texts = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
        while (texts.nextNode()) {
          const { currentNode } = texts;
          if (currentNode.textContent?.includes(old) !== true) continue;
          currentNode.textContent = currentNode.textContent.replace(old, now);
          return;
        }
        throw new Error(`Nothing says “${old}”.`);
      },
      [one, other] as const,
    );
  await replace(from, to);
  const picture = await screenPicture(open);
  await replace(to, from);
  return picture;
}

/** The home screen in another browser. */
async function elsewhere(setup: Partial<BrowserSetup>): Promise<Buffer> {
  const bench = await Workbench.start({ ...pictureSetup, ...setup });
  try {
    return await screenPicture(await openHome(bench));
  } finally {
    await bench.stop();
  }
}

/** Each colour of each pixel one level up or down. */
function noisy(picture: Buffer): Buffer {
  const png = PNG.sync.read(picture);
  png.data.forEach((value, at) => (png.data[at] = at % 4 === 3 ? value : Math.min(255, Math.max(0, value + ((at * 7) % 3) - 1))));
  return PNG.sync.write(png);
}

it.each([
  [
    "a digit of small print: 3 for 8",
    () => rewritten("123/125", "128/125"),
    /^home: \d+ pixels differ, from \(\d+, \d+\) to \(\d+, \d+\)\. Look at /u,
  ],
  ["a digit of small print: 7 for 1", () => rewritten("97", "91"), /pixels differ/u],
  ["a digit of small print: 5 for 6", () => rewritten("123/125", "123/126"), /pixels differ/u],
  ["a word", () => rewritten("còn 2", "bớt 2"), /pixels differ/u],
  ["the colour of buttons, by a shade", () => styled("button { background-color: rgb(24, 134, 74) !important; }"), /pixels differ/u],
  ["the colour of thin borders, by a shade", () => styled("button { border-color: rgb(185, 185, 185) !important; }"), /pixels differ/u],
  ["text that stands two pixels lower", () => styled("h2 { position: relative; top: 2px; }"), /pixels differ/u],
  ["text that stands two pixels further on", () => styled("h2 { position: relative; left: 2px; }"), /pixels differ/u],
  [
    "lines that stand two pixels lower",
    () => styled("main * { color: transparent !important; } button { position: relative; top: 2px; }"),
    /pixels differ/u,
  ],
  [
    "a line more",
    () => styled("h1 { margin-bottom: 20px !important; } main { max-height: 1000px; }"),
    /was 319 × 1300 pixels, is 319 × 1000; they part in row \d+\. Look at build\/pictures\/home\.png and build\/pictures\/home-difference\.png;/u,
  ],
] as const)("tells %s", async (_what, take, told) => {
  expect(kept.faultOf("home", await take())).toMatch(told);
});

it.each([
  ["nothing", () => styled("main { --nothing: 1; }")],
  ["colours that are one level off everywhere", async () => noisy(await screenPicture(open))],
  ["letters whose edges are smoothed more heavily", () => styled("* { -webkit-text-stroke: 0.1px; }")],
  [
    "letters that stand a third of a pixel aside",
    () => styled("h1, h2, h3 { text-indent: 0.3px !important; } span:not(:has(*)) { position: relative; left: 0.3px; }"),
  ],
  [
    "a browser with another hinting, and smoothing in colours",
    () => elsewhere({ flags: ["--font-render-hinting=full", "--enable-lcd-text"] }),
  ],
] as const)("does not tell %s", async (_what, take) => {
  expect(kept.faultOf("home", await take())).toBeNull();
});

it("tells a picture of which none is kept, and keeps none itself", async () => {
  expect(kept.faultOf("charts", await screenPicture(open))).toMatch(
    /^charts: no picture is kept of it\. Look at .*charts\.png; if it is right so: /u,
  );
  expect(kept.names()).toEqual(["home"]);
});

it("knows which characters the pictures' fonts lack", () => {
  expect(foreignLetters("Đặng Thị Ẩn – 1.376 đồng → “≠” …")).toEqual([]);
  expect(foreignLetters("đạt ✗, 学")).toEqual(["✗", "学"]);
});
