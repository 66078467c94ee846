import { sidewaysOverflow } from "../support/accessibility";
import { cutOff } from "../support/cutOff";
import { leave, openScreen, registered } from "../support/pictures/walks";
import type { OpenWorkbench } from "../support/workbench";
import { Workbench } from "../support/workbench";

jest.setTimeout(240_000);

/** The room between lines, letters, words and paragraphs that a reader may ask for (WCAG 1.4.12). */
const spaced =
  "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }";

let workbench: Workbench;
beforeAll(async () => {
  // A pane of 640 pixels at 200 % has 320 pixels of CSS, each two of the screen's.
  workbench = await Workbench.start({ context: { deviceScaleFactor: 2, viewport: { width: 640, height: 450 } } });
});
afterAll(() => workbench.stop());

async function addStyle(open: OpenWorkbench, css: string): Promise<void> {
  await open.pane
    .locator("head")
    .evaluate((head, text) => head.append(Object.assign(document.createElement("style"), { textContent: text })), css);
}

it.each([
  ["at 200 % of a pane of 640 pixels", ""],
  ["at 200 % and with its text spaced out", spaced],
] as const)("every screen can be read to its end %s", async (_what, css) => {
  const open = await workbench.open({ width: "320" });
  await open.runButton(2022).waitFor();
  await addStyle(open, css);
  const found: string[] = [];
  const look = async (screen: string): Promise<void> => {
    found.push(...(await cutOff(open)).map((cut) => `${screen}: ${cut}`));
    if ((await sidewaysOverflow(open)) > 0) found.push(`${screen}: scrolls sideways`);
  };
  await look("home");
  for (const key of registered) {
    await openScreen(open, key);
    await open.pane.getByRole("progressbar").first().waitFor({ state: "detached" });
    await look(key);
    await leave(open);
  }
  expect([found, open.errors]).toEqual([[], []]);
  await open.close();
});

it.each([
  ["text that is wider than the box that hides it", "h1 { width: 40px; overflow: hidden; white-space: nowrap; }", 1],
  ["text that is higher than its box", "h1 { height: 10px; overflow: hidden; }", 1],
  ["text over the right edge", "html, body { overflow-x: clip; } h1 { position: relative; left: 200px; }", 1],
  ["nothing of text that only a reading voice is given", "h1 { position: absolute; width: 1px; height: 1px; overflow: hidden; }", 0],
] as const)("would tell %s", async (_what, css, count) => {
  const open = await workbench.open({ width: "320" });
  await open.runButton(2022).waitFor();
  await addStyle(open, css);
  expect((await cutOff(open)).filter((each) => each.startsWith("<h1>"))).toHaveLength(count);
  await open.close();
});
