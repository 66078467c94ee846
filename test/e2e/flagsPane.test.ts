import type { Locator } from "playwright-core";
import type { Cell } from "../../workbench/model/types";
import { flags as flagWords } from "../../src/i18n/vi/screens/flags";
import { formulas as formulaWords } from "../../src/i18n/vi/screens/formulas";
import { pane as paneWords } from "../../src/i18n/vi/pane";
import { paneViolations, sidewaysOverflow } from "../support/accessibility";
import type { OpenWorkbench } from "../support/workbench";
import { Workbench } from "../support/workbench";

jest.setTimeout(180_000);

const sheet = "Chấm điểm 2022";
let workbench: Workbench;
let open: OpenWorkbench;

beforeAll(async () => {
  workbench = await Workbench.start();
});
afterAll(() => workbench.stop());
afterEach(() => open.close());

const button = (name: string | RegExp): Locator => open.pane.getByRole("button", { name, exact: typeof name === "string" });

/** Kept only where somebody asked for pictures. */
async function picture(name: string): Promise<void> {
  const folder = process.env["KDC_PICTURES"];
  if (folder !== undefined) await open.page.screenshot({ path: `${folder}/${name}.png` });
}

/** Goes to a cell by the name box, and types into it. */
async function type(cell: string, text: string): Promise<void> {
  const nameBox = open.page.locator("[data-u-comp=defined-name] input");
  await nameBox.fill(cell);
  await nameBox.press("Enter");
  await open.selected(sheet, cell);
  await open.page.locator("#grid canvas").first().focus();
  await open.page.keyboard.type(text);
  await open.page.keyboard.press("Enter");
}

type Row = readonly (Cell | undefined)[];

async function rowsOf(name: string): Promise<readonly Row[]> {
  return (await open.save()).sheets.find((each) => each.name === name)?.cells ?? [];
}

const isFlag = (each: Cell | undefined): boolean => typeof each?.value === "string" && /^KDC [✓✗…!] /u.test(each.value);
const flagIn = (row: Row = []): string => String(row.find(isFlag)?.value ?? "");
/** Contents alone: the grid keeps blank cells of its own. */
const contents = (rows: readonly Row[]): string =>
  JSON.stringify(rows.map((row) => row.flatMap((each, column) => ((each?.value ?? null) === null ? [] : [[column, each]]))));

const withoutFlags = (row: Row): Row =>
  row.map((each) => (typeof each?.value === "string" && /^KDC(?::| [✓✗…!]) /u.test(each.value) ? undefined : each));

/** The flag of a row once it is another than before. */
async function changedFlag(row: number, before: string): Promise<string> {
  for (let tries = 0; tries < 40; tries += 1) {
    const now = flagIn((await rowsOf(sheet))[row]);
    if (now !== before) return now;
  }
  return before;
}

async function openSheet(): Promise<void> {
  await open.page.getByRole("tab", { name: sheet }).click();
  await open.page.getByRole("tab", { name: sheet, selected: true }).waitFor();
}

it("tells a row's result as its score is typed, and leaves no trace once it is off", async () => {
  open = await workbench.open();
  await button(new RegExp(`^${paneWords.tasks.flags.title}`, "u")).click();
  await open.pane.getByRole("switch", { name: flagWords.switchLabel(sheet) }).click();
  await open.pane.getByText(flagWords.state.live, { exact: false }).waitFor();
  await button(flagWords.goTo(sheet)).click();
  await open.page.getByRole("tab", { name: sheet, selected: true }).waitFor();
  const first = await rowsOf(sheet);
  expect(first.filter((row) => row.some(isFlag)).length).toBeGreaterThan(90);
  const was = flagIn(first[279]);
  expect(was).toMatch(/còn 2 tiêu chí/u);
  await type("AK280", "1,5");
  expect(await changedFlag(279, was)).toMatch(/còn 1 tiêu chí \(81,5\/100 điểm/u);
  await open.pane.getByRole("switch", { name: flagWords.switchLabel(sheet) }).click();
  await open.pane.getByText(flagWords.state.live, { exact: false }).waitFor({ state: "detached" });
  const after = await rowsOf(sheet);
  expect(after.some((row) => row.some(isFlag))).toBe(false);
  // What was typed, with the formulas beside it, is all that differs.
  const differing = after.flatMap((row, index) => (contents([row]) === contents([first[index] ?? []].map(withoutFlags)) ? [] : [index]));
  expect(differing).toEqual([279]);
  expect([open.errors, open.foreign]).toEqual([[], []]);
});

it("inserts a function for the open sheet, calculated at once, and takes it back", async () => {
  open = await workbench.open();
  await openSheet();
  const before = contents(await rowsOf(sheet));
  await button(new RegExp(`^${paneWords.tasks.formulas.title}`, "u")).click();
  const choice = open.pane.getByRole("combobox", { name: formulaWords.choose });
  await choice.selectOption("LYDO|KDCTB");
  await button(formulaWords.insert).click();
  await open.pane.getByText(/Đã ghi vào trang Chấm điểm 2022/u).waitFor();
  const rows = await rowsOf(sheet);
  const reasons = rows.flatMap((row) => row.flatMap((each) => (each?.formula?.includes("KDC.LYDO(") === true ? [String(each.value)] : [])));
  expect(reasons.length).toBeGreaterThan(90);
  expect(reasons.some((reason) => reason.includes("liệt 6.2"))).toBe(true);
  await button("Hoàn tác").click();
  await open.pane.getByRole("alertdialog").getByRole("button", { name: "Hoàn tác" }).click();
  await open.pane.getByText("Đã hoàn tác.", { exact: false }).first().waitFor();
  expect(contents(await rowsOf(sheet))).toBe(before);
  expect([open.errors, open.foreign]).toEqual([[], []]);
});

it.each(["light", "dark", "contrast"])(
  "is accessible at 320 pixels in the %s theme, with flags on and on every tab of formulas",
  async (theme) => {
    open = await workbench.open({ theme, width: "320" });
    await openSheet();
    await button(new RegExp(`^${paneWords.tasks.flags.title}`, "u")).click();
    await open.pane.getByRole("switch", { name: flagWords.switchLabel(sheet) }).click();
    await open.pane.getByText(flagWords.state.live, { exact: false }).waitFor();
    expect([await paneViolations(open), await sidewaysOverflow(open)]).toEqual([[], 0]);
    await picture(`flags-${theme}`);
    await button(paneWords.back).click();
    await button(new RegExp(`^${paneWords.tasks.formulas.title}`, "u")).click();
    await open.pane.getByRole("combobox", { name: formulaWords.choose }).waitFor();
    for (const tab of [formulaWords.insertTab, formulaWords.valuesTab, formulaWords.explainTab]) {
      await open.pane.getByRole("tab", { name: tab }).click();
      expect([await paneViolations(open), await sidewaysOverflow(open)]).toEqual([[], 0]);
      await picture(`formulas-${tab}-${theme}`);
    }
  },
);
