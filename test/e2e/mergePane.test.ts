import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { demoDistrict } from "../../src/core/demo/demoDistrict";
import { pane } from "../../src/i18n/vi/pane";
import { mergeScreen as words } from "../../src/i18n/vi/screens/merge";
import { paneViolations, sidewaysOverflow } from "../support/accessibility";
import { bookFile } from "../support/communes/bookFile";
import { communeContents, emptied } from "../support/communes/content";
import type { Format } from "../support/communes/files";
import { bookBytes } from "../support/communes/files";
import { layouts } from "../support/communes/layouts";
import type { CommuneSheet } from "../support/communes/sheets";
import type { OpenWorkbench } from "../support/workbench";
import { Workbench } from "../support/workbench";

jest.setTimeout(240_000);

const district = demoDistrict();
const contents = communeContents(district);
const [first] = contents;
if (first === undefined) throw new Error("The demo has communes.");
const villages = district.villages.filter(({ commune }) => commune === first.commune);

let workbench: Workbench;
let open: OpenWorkbench;
let folder: string;
beforeAll(async () => {
  workbench = await Workbench.start();
  folder = await mkdtemp(join(tmpdir(), "kdc-merge-pane-"));
});
afterAll(async () => {
  await workbench.stop();
  await rm(folder, { recursive: true, force: true });
});
afterEach(() => open.close());

const given = (name: string, bytes: Uint8Array) => ({ name, mimeType: "", buffer: Buffer.from(bytes) });
const book = (name: string, ...sheets: readonly CommuneSheet[]) => given(name, bookBytes(sheets, "xlsx"));

/** New registrations, decisions that the district has otherwise, a row of nobody's, and a sheet of which nothing tells what it is. */
const registrations: CommuneSheet = {
  name: "Đăng ký",
  cells: [["Năm", "Mã KDC", "Danh hiệu"], ...villages.map(({ code }) => [2023, code, "KDCTB"]), [2023, "XX-99", "KDCTB"]],
};
const otherwise: CommuneSheet = {
  name: "Kết luận",
  cells: (layouts.standard(first).find(({ name }) => name === "Kết luận")?.cells ?? []).map((row) =>
    row.map((cell) => (cell === "Đạt" ? "Không đạt" : cell)),
  ),
};
const strange: CommuneSheet = {
  name: "Theo dõi",
  cells: [["Nơi", "Mục một", "Mục hai"], ...villages.map(({ name }, index) => [name, index, "x"])],
};
const mixed = [book(`${first.commune}.xlsx`, registrations, otherwise, strange), given("hỏng.xlsx", new Uint8Array([0x50, 0x4b, 3, 4, 9]))];

const button = (name: string | RegExp) => open.pane.getByRole("button", { name });
const files = () => open.pane.getByLabel(words.start.chooseFiles).and(open.pane.locator("input"));
const step = (name: string) => open.pane.getByRole("heading", { level: 2, name, exact: true });

async function openScreen(settings: Readonly<Record<string, string>> = {}): Promise<void> {
  open = await workbench.open(settings);
  await button(pane.tasks.merge.title).click();
  await step(words.start.title).waitFor();
}

/** Puts every question off. */
async function passQuestions(): Promise<void> {
  await step(words.question.title).or(step(words.review.title)).waitFor();
  while (await step(words.question.title).isVisible()) {
    const at = await step(words.question.title).locator("..").innerText();
    await button(words.question.later).click();
    await open.pane.locator("body").filter({ hasNotText: at }).waitFor();
  }
  await step(words.review.title).waitFor();
}

describe.each([
  ["light", "none"],
  ["dark", "none"],
  ["contrast", "none"],
  ["light", "active"],
] as const)("in the %s theme, forced colours %s", (theme, forcedColors) => {
  it("every step is accessible at 320 pixels, and none scrolls sideways", async () => {
    await openScreen({ theme, width: "320" });
    await open.page.emulateMedia({ forcedColors });
    const found: string[] = [];
    const look = async (name: string): Promise<void> => {
      found.push(...(await paneViolations(open)).map((violation) => `${name}: ${violation}`));
      if ((await sidewaysOverflow(open)) > 0) found.push(`${name}: scrolls sideways`);
    };
    await look("start");
    await files().setInputFiles(mixed);
    await step(words.question.title).waitFor();
    await open.pane.getByRole("combobox", { name: words.question.form }).selectOption("scores");
    await look("question");
    await passQuestions();
    for (const summary of await open.pane.locator("summary").all()) await summary.click();
    await look("review");
    await button(words.review.decide).click();
    await step(words.conflict.title).waitFor();
    await open.pane.getByRole("radio", { name: words.conflict.theirs }).first().click();
    await look("conflicts");
    await button(words.conflict.back).click();
    await button(/^Nhập .* dòng mới, thay 1 dòng$/u).click();
    await step(words.done.title).waitFor();
    await look("done");
    expect([found, open.errors, open.foreign]).toEqual([[], [], []]);
  });
});

/** Presses Tab until the element has the focus; fails where no number of presses gets there. */
async function tabTo(role: "button" | "radio", name: string | RegExp): Promise<void> {
  const target = open.pane.getByRole(role, { name }).first();
  for (let presses = 0; presses < 80; presses += 1) {
    if (await target.evaluate((element) => element === document.activeElement).catch(() => false)) return;
    await open.page.keyboard.press("Tab");
  }
  throw new Error(`No way by keyboard to ${String(name)}.`);
}

it("can be worked by keyboard alone, from the files to the result and back", async () => {
  await openScreen({ width: "350" });
  // Asked for before the way there: a browser that is told together with the press to hand its dialog over may open it before it hears.
  const chooser = open.page.waitForEvent("filechooser");
  await tabTo("button", new RegExp(words.start.dropTitle, "u"));
  await open.page.keyboard.press("Enter");
  await (await chooser).setFiles(mixed);
  await step(words.question.title).waitFor();
  await tabTo("button", words.question.later);
  await open.page.keyboard.press("Enter");
  await step(words.review.title).waitFor();
  expect(await open.pane.locator(":focus").innerText()).toBe(words.review.title);
  await tabTo("button", words.review.decide);
  await open.page.keyboard.press("Enter");
  await step(words.conflict.title).waitFor();
  await tabTo("radio", words.conflict.ours);
  await open.page.keyboard.press("ArrowRight");
  await tabTo("button", words.conflict.back);
  await open.page.keyboard.press("Enter");
  await tabTo("button", /^Nhập .* dòng mới, thay 1 dòng$/u);
  await open.page.keyboard.press("Enter");
  await step(words.done.title).waitFor();
  await open.page.keyboard.press("Shift+Tab");
  await tabTo("button", pane.undo);
  await open.page.keyboard.press("Enter");
  await open.pane.getByRole("alertdialog").waitFor();
  await open.page.keyboard.press("Enter");
  await step(words.start.title).waitFor();
  expect(open.errors).toEqual([]);
});

const layoutNames = Object.keys(layouts) as readonly (keyof typeof layouts)[];
const formats: readonly Format[] = ["xlsx", "xls", "ods"];

it("takes fourteen communes' files into an empty district, tells the rows, and takes them back", async () => {
  const path = join(folder, "empty.xlsx");
  await bookFile(path, emptied(district));
  open = await workbench.open();
  await open.openFile("empty.xlsx", await readFile(path));
  await open.message.filter({ hasText: "empty.xlsx" }).waitFor();
  await button(pane.tasks.merge.title).click();
  await files().setInputFiles(
    contents.map((content, index) => {
      const layout = layouts[layoutNames[index % layoutNames.length] ?? "standard"];
      const format = formats[index % formats.length] ?? "xlsx";
      return given(`${index + 1}. ${content.commune}.${format}`, bookBytes(layout(content), format));
    }),
  );
  await passQuestions();
  const rows = contents.reduce(
    (sum, content) =>
      sum + (["registrations", "scores", "conclusions", "ledger"] as const).reduce((all, form) => all + content.rows(form).length, 0),
    0,
  );
  await button(`Nhập ${rows.toLocaleString("de-DE")} dòng mới`).click();
  await step(words.done.title).waitFor();
  const sheets = (await open.save()).sheets.map(({ name }) => name);
  expect(sheets).toContain("Nhật ký nhập");
  await button(pane.undo).click();
  await open.pane.getByRole("alertdialog").getByRole("button", { name: pane.undoConfirm }).click();
  await step(words.start.title).waitFor();
  expect((await open.save()).sheets.map(({ name }) => name)).not.toContain("Nhật ký nhập");
  expect([open.errors, open.foreign]).toEqual([[], []]);
});

it("hands over the workbooks for the communes as one file", async () => {
  await openScreen();
  const [download] = await Promise.all([open.page.waitForEvent("download"), button(words.start.kitMake(2022)).click()]);
  expect(download.suggestedFilename()).toMatch(/\.zip$/u);
  expect((await readFile(await download.path())).subarray(0, 2).toString()).toBe("PK");
  await open.pane.getByText(words.start.kitDone(download.suggestedFilename(), contents.length)).waitFor();
});
