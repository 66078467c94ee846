import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Frame } from "playwright-core";
import type { OpenWorkbench } from "./workbench";

const axeSource = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
const wcag22AA = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
/** Fluent's focus traps, which hand the focus on as soon as they get it: no one can rest on them. */
const focusTraps = "[data-tabster-dummy]";

/** What of WCAG 2.2 AA a frame breaks now: rule and element. Run by the debugger, since the pane's own policy lets no script in. */
export async function violationsIn(frame: Frame, exclude: readonly string[]): Promise<readonly string[]> {
  await frame.evaluate(axeSource);
  const call = `axe.run({ exclude: ${JSON.stringify(exclude)} }, { runOnly: ${JSON.stringify(wcag22AA)} })`;
  const results = (await frame.evaluate(call)) as AxeResults;
  return results.violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ""}`));
}

/** The same of the pane. */
export function paneViolations(open: OpenWorkbench): Promise<readonly string[]> {
  const frame = open.page.frames().find((each) => each.url().includes("/pane/"));
  if (!frame) throw new Error("The page has no pane.");
  return violationsIn(frame, [focusTraps]);
}

/** Pixels by which the pane scrolls sideways. */
export function sidewaysOverflow(open: OpenWorkbench): Promise<number> {
  return open.pane.locator("html").evaluate((html) => Math.max(html.scrollWidth, document.body.scrollWidth) - html.clientWidth);
}
