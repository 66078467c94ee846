import { paneViolations, sidewaysOverflow, violationsIn } from "../support/accessibility";
import type { OpenWorkbench } from "../support/workbench";
import { Workbench } from "../support/workbench";

jest.setTimeout(120_000);

let workbench: Workbench;
let open: OpenWorkbench;

beforeAll(async () => {
  workbench = await Workbench.start();
});
afterAll(() => workbench.stop());
afterEach(() => open.close());

describe.each([
  ["light", "none"],
  ["dark", "none"],
  ["contrast", "none"],
  ["light", "active"],
] as const)("in the %s theme, forced colours %s", (theme, forcedColors) => {
  it("is accessible before a run, after it and while it asks, at 320 pixels without scrolling sideways", async () => {
    open = await workbench.open({ theme, width: "320" });
    await open.page.emulateMedia({ forcedColors });
    await open.pane.locator(`[data-theme=${theme}]`).waitFor();
    await open.runButton(2022).waitFor();
    expect(await paneViolations(open)).toEqual([]);
    expect(await sidewaysOverflow(open)).toBe(0);
    await open.run(2022);
    expect(await paneViolations(open)).toEqual([]);
    expect(await sidewaysOverflow(open)).toBe(0);
    await open.pane.getByRole("button", { name: "Hoàn tác" }).click();
    await open.pane.getByRole("alertdialog").getByRole("button", { name: "Giữ lại" }).waitFor();
    expect(await paneViolations(open)).toEqual([]);
  });
});

/** Presses Tab until the element has the focus; fails where no number of presses gets there. */
async function tabTo(name: string | RegExp): Promise<void> {
  const target = open.pane.getByRole("button", { name });
  for (let presses = 0; presses < 60; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement).catch(() => false)) return;
    await open.page.keyboard.press("Tab");
  }
  throw new Error(`No way by keyboard to ${String(name)}.`);
}

it("can be worked by keyboard alone, and never loses the focus", async () => {
  open = await workbench.open();
  await open.pane.getByRole("combobox", { name: "Năm" }).focus();
  await open.page.keyboard.press("ArrowDown");
  await tabTo("Tổng hợp năm 2021");
  await open.page.keyboard.press("Enter");
  const heading = open.heading("Kết quả năm 2021");
  await heading.waitFor();
  expect(await heading.evaluate((element) => element === document.activeElement)).toBe(true);
  await tabTo("Hoàn tác");
  await open.page.keyboard.press("Enter");
  await open.pane.getByRole("alertdialog").waitFor();
  await open.page.keyboard.press("Escape");
  await open.pane.getByRole("alertdialog").waitFor({ state: "detached" });
  expect(await open.pane.locator(":focus").innerText()).toBe("Hoàn tác");
  await tabTo("Mở trang TH 2021");
  await open.page.keyboard.press("Enter");
  await open.page.getByRole("tab", { name: "TH 2021", selected: true }).waitFor();
});

it("speaks English where Excel does, and follows Excel's theme while it is open", async () => {
  open = await workbench.open({ lang: "en-US" });
  await open.pane.getByRole("button", { name: "Summarise 2022" }).waitFor();
  expect(await open.pane.locator("html").getAttribute("lang")).toBe("en");
  await open.page.locator("#theme").selectOption("dark");
  await open.pane.locator("[data-theme=dark]").waitFor();
});

it.each(["light", "dark", "contrast"])(
  "stands in a page that is accessible too, in the %s theme, but for the grid, which is Univer's own",
  async (theme) => {
    open = await workbench.open({ theme });
    await open.run(2022);
    await open.pane.getByRole("button", { name: "Mở trang So sánh các năm" }).click();
    await open.page.getByRole("figure").first().waitFor();
    expect(await violationsIn(open.page.mainFrame(), ["#grid", "#pane"])).toEqual([]);
  },
);
