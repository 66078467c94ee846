import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Browser, BrowserContext, BrowserContextOptions, FrameLocator, Locator, Page } from "playwright-core";
import type { WorkbookModel } from "../../workbench/model/types";
import type { RunningServer } from "../../workbench/server";
import { serveFolder } from "../../workbench/server";
import { readXlsx } from "../../workbench/xlsx/readXlsx";
import { launchBrowser } from "./browser";

const builtWorkbench = join(__dirname, "../../build/workbench");

/** How the browser differs from an ordinary one, where a test needs it to. */
export interface BrowserSetup {
  readonly flags: readonly string[];
  readonly context: BrowserContextOptions;
  /** Done before the page is there. */
  readonly prepare: (context: BrowserContext) => Promise<void>;
}

/** The built workbench in a browser: one server and browser for a test file, one page for a test. */
export class Workbench {
  private constructor(
    private readonly server: RunningServer,
    private readonly browser: Browser,
    private readonly setup: Partial<BrowserSetup>,
  ) {}

  static async start(setup: Partial<BrowserSetup> = {}): Promise<Workbench> {
    return new Workbench(await serveFolder(builtWorkbench, 0), await launchBrowser(setup.flags), setup);
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await this.server.close();
  }

  /** Opens the page, with the demo district read by the pane. Settings as in the page's address. */
  async open(settings: Readonly<Record<string, string>> = {}): Promise<OpenWorkbench> {
    const context = await this.browser.newContext({
      viewport: { width: 1280, height: 800 },
      acceptDownloads: true,
      reducedMotion: "reduce",
      ...this.setup.context,
    });
    await this.setup.prepare?.(context);
    const page = await context.newPage();
    const errors: string[] = [];
    const foreign: string[] = [];
    page.on("pageerror", (error) => errors.push(error.message));
    page.on("request", (request) => {
      const { protocol, host } = new URL(request.url());
      if (protocol.startsWith("http") && host !== new URL(this.server.address).host) foreign.push(request.url());
    });
    await page.goto(`${this.server.address}?${new URLSearchParams(settings).toString()}`);
    const opened = new OpenWorkbench(page, errors, foreign);
    await opened.message.filter({ hasText: "demo.xlsx" }).waitFor();
    return opened;
  }
}

/** One page of the workbench, as a person sees it. */
export class OpenWorkbench {
  readonly pane: FrameLocator;
  readonly message: Locator;

  constructor(
    readonly page: Page,
    /** What any script of the page or the pane threw. */
    readonly errors: readonly string[],
    /** Addresses outside this machine that anything asked for. */
    readonly foreign: readonly string[],
  ) {
    this.pane = page.frameLocator("#pane iframe");
    this.message = page.locator("#message");
  }

  runButton(year: number): Locator {
    return this.pane.getByRole("button", { name: `Tổng hợp năm ${year}` });
  }

  heading(name: string): Locator {
    return this.pane.getByRole("heading", { name, exact: true });
  }

  /** Runs a year from the pane and waits for its result. */
  async run(year: number): Promise<void> {
    await this.pane.getByRole("combobox", { name: "Năm" }).selectOption(String(year));
    await this.runButton(year).click();
    await this.heading(`Kết quả năm ${year}`).waitFor();
  }

  /** Has the pane's button of this name pressed the moment it is drawn, however soon it goes again. */
  async pressWhenThere(name: string): Promise<void> {
    await this.pane.locator("body").evaluate((body, text) => {
      const button = (): HTMLButtonElement | undefined =>
        [...body.querySelectorAll("button")].find(({ textContent }) => textContent === text);
      const observer = new MutationObserver(() => {
        if (!button()) return;
        observer.disconnect();
        button()?.click();
      });
      observer.observe(body, { childList: true, subtree: true });
    }, name);
  }

  async openFile(name: string, bytes: Uint8Array): Promise<void> {
    await this.page.locator("#file").setInputFiles({ name, mimeType: "", buffer: Buffer.from(bytes) });
  }

  /** The file that the page's save button gives. */
  async saveFile(): Promise<Uint8Array> {
    const [download] = await Promise.all([this.page.waitForEvent("download"), this.page.locator("#save").click()]);
    return readFileSync(await download.path());
  }

  /** The workbook in that file. */
  async save(): Promise<WorkbookModel> {
    const read = await readXlsx(await this.saveFile());
    if (!read.ok) throw new Error(`The saved file can't be read: ${read.error.kind}`);
    return read.value;
  }

  /** Names of the sheets that the grid shows as tabs, in their order. */
  async tabs(): Promise<readonly string[]> {
    const texts = await this.page.locator("[data-u-comp=slide-tab-item]").allTextContents();
    return texts.map((text) => text.trim());
  }

  /** Waits until the grid shows this sheet with this cell selected, as its tab and its name box say. */
  async selected(sheet: string, cell: string): Promise<void> {
    await this.page.getByRole("tab", { name: sheet, selected: true }).waitFor();
    const nameBox = this.page.locator("[data-u-comp=defined-name] input");
    await this.page.waitForFunction(([input, wanted]) => input instanceof HTMLInputElement && input.value === wanted, [
      await nameBox.elementHandle(),
      cell,
    ] as const);
  }

  async close(): Promise<void> {
    await this.page.context().close();
  }
}
