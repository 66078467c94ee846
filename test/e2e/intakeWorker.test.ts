import { readFileSync } from "node:fs";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { directReader } from "../../src/intake/directReader";
import type { RunningServer } from "../../workbench/server";
import { serveFolder } from "../../workbench/server";
import { launchBrowser } from "../support/browser";
import type { Format } from "../support/communes/files";
import { bookBytes, scripts } from "../support/communes/files";
import { buildIntakePage } from "../support/intakePage/build";
import type { IntakePage } from "../support/intakePage/page";

declare const intakePage: IntakePage;

let folder: string;
let server: RunningServer;
let browser: Browser;
let page: Page;
let errors: string[];

async function open(name: string): Promise<void> {
  page = await browser.newPage();
  errors = [];
  page.on("pageerror", (error) => errors.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  // Excel is not needed for reading files, and nothing is asked of anybody's server.
  await page.route(/appsforoffice/u, (route) => route.fulfill({ contentType: "text/javascript", body: "" }));
  await page.goto(server.address + name);
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "kdc-worker-"));
  await buildIntakePage(folder);
  server = await serveFolder(folder, 0);
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
  await server.close();
  await rm(folder, { recursive: true, force: true });
});
beforeEach(() => open("index.html"));
afterEach(() => page.close());

const sheets = [
  {
    name: "Đăng ký",
    cells: [
      ["Năm", "Mã KDC", "Danh hiệu"],
      [2022, "LA-01", "KDCTB"],
    ],
    merges: [[1, 0, 2, 0]] as const,
  },
  { name: "Ẩn", cells: [["Thôn Đồi Chè", true]], hidden: true },
];
const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString("base64");
const inPage = (name: string, bytes: Uint8Array) =>
  page.evaluate(([file, text]) => intakePage.read(file, text), [name, base64(bytes)] as const);

async function here(name: string, bytes: Uint8Array) {
  const read = await directReader().read({ name, bytes });
  if (!read.ok) throw new Error(read.error.code);
  return { sheets: read.value.sheets.map((sheet) => ({ ...sheet, oldFonts: [...sheet.oldFonts] })) };
}

describe("the pane's reader in a browser, as the add-in's build makes it", () => {
  it.each<Format>(["xlsx", "xls", "ods", "csv"])("reads .%s in a worker, to what is read on the spot", async (format) => {
    const bytes = bookBytes(sheets, format, scripts.tcvn3);
    expect(await inPage(`xã.${format}`, bytes)).toEqual(await here(`xã.${format}`, bytes));
    expect(page.workers()).toHaveLength(1);
    expect(errors).toEqual([]);
  });

  it("keeps the worker's script beside the page, and loads the library into the worker only", async () => {
    await inPage("xã.xlsx", bookBytes(sheets, "xlsx"));
    const there = (await readdir(folder)).filter((name) => name.endsWith(".js"));
    const fileOf = (address: string): string => new URL(address).pathname.slice(1);
    expect(there).toContain(fileOf(page.workers()[0]?.url() ?? ""));
    const library = there.filter((name) => readFileSync(join(folder, name), "utf8").includes("Unsupported Multiplan"));
    expect(library).toHaveLength(1);
    const loadedByPage = await page.evaluate(() => performance.getEntriesByType("resource").map(({ name }) => name));
    expect(loadedByPage.map(fileOf)).not.toContain(library[0]);
  });

  it("refuses by name what has taken too long, and reads the next file in a fresh worker", async () => {
    const bytes = bookBytes(sheets, "xlsx");
    await inPage("một.xlsx", bytes);
    const [first] = page.workers();
    expect(await inPage("treo.xlsx", bytes)).toEqual({ refused: { code: "took-too-long", limit: 30 } });
    expect(await inPage("hai.xlsx", bytes)).toEqual(await here("hai.xlsx", bytes));
    expect(page.workers()).toHaveLength(1);
    expect(page.workers()[0]).not.toBe(first);
  });

  it("gives a file up at once, and reads the next", async () => {
    const bytes = bookBytes(sheets, "xlsx");
    expect(await page.evaluate(([name, text]) => intakePage.abort(name, text), ["a.xlsx", base64(bytes)] as const)).toBe("thôi");
    expect(await inPage("b.xlsx", bytes)).toEqual(await here("b.xlsx", bytes));
  });

  it("lets the page's own thread go on", async () => {
    const line = `${Array.from({ length: 20 }, (_, column) => `Thôn ${column}`).join(";")}\n`;
    const read = await page.evaluate((text) => intakePage.count("lớn.csv", btoa(text)), "x;y\n".repeat(400_000));
    expect(read).toBe(800_000);
    await inPage("vừa.csv", new TextEncoder().encode(line.repeat(10_000)));
    expect(await page.evaluate(() => intakePage.ticks())).toBeGreaterThan(1);
  });

  it("reads on the spot where the host forbids workers, and says nothing of it", async () => {
    await open("withoutWorker.html");
    const bytes = bookBytes(sheets, "xlsx");
    expect(await inPage("xã.xlsx", bytes)).toEqual(await here("xã.xlsx", bytes));
    expect(page.workers()).toHaveLength(0);
  });
});
