import { createUniverEngine } from "../formula/univerEngine";
import type { Sheet, WorkbookModel } from "../model/types";
import { chartPanel } from "./charts/chartPanel";
import { byId } from "./dom";
import { openWorkbook, saveWorkbook } from "./files";
import { hush, say } from "./message";
import { PaneFrame } from "./paneFrame";
import { Session } from "./session";
import type { PageSettings } from "./settings";
import { readSettings, writeSettings } from "./settings";
import { toolbar } from "./toolbar";
import type { PageWords } from "./words";
import { pageWords } from "./words";

const demoFile = "demo.xlsx";

const settings = readSettings(window.location.search);
const pane = new PaneFrame(byId("pane"), settings);
const session = new Session({
  gridPlace: byId("grid"),
  pane,
  engine: createUniverEngine(),
  settings,
  onShown: showCharts,
  onProblem: problem,
});
let fileName = demoFile;

const words = (): PageWords => pageWords[settings.language];

function problem(text: string): void {
  say(text, "problem", words().close);
}

/** Whatever a step throws is told; the page stays as it was. */
function attempt(step: () => Promise<void>): void {
  hush();
  step().catch((error: unknown) => problem(error instanceof Error ? error.message : String(error)));
}

async function open(name: string, bytes: Uint8Array): Promise<void> {
  const opened = await openWorkbook(bytes, name, words());
  if (!opened.ok) {
    problem(opened.error);
    return;
  }
  fileName = name;
  document.title = `${name} – KDC`;
  await session.open(opened.value);
  say(words().opened(name), "done", words().close);
}

async function openDemo(): Promise<void> {
  const answer = await fetch(demoFile);
  await open(demoFile, new Uint8Array(await answer.arrayBuffer()));
}

async function save(): Promise<void> {
  const workbook = await session.settledWorkbook();
  if (!workbook) return;
  await saveWorkbook(workbook, fileName);
  say(words().saved(fileName), "done", words().close);
}

function showCharts(workbook: WorkbookModel, sheet: Sheet): void {
  byId("charts").replaceChildren(...(sheet.charts.length > 0 ? [chartPanel(workbook, sheet.charts, words())] : []));
}

async function change(changed: Partial<PageSettings>): Promise<void> {
  Object.assign(settings, changed);
  window.history.replaceState(null, "", writeSettings(settings));
  look();
  if (changed.language) await session.loadPane();
  else pane.lookAgain();
}

/** Brings the page itself in line with its settings. */
function look(): void {
  const root = document.documentElement;
  root.lang = settings.language.slice(0, 2);
  root.dataset["theme"] = settings.theme;
  root.style.setProperty("--pane-width", `${settings.paneWidth}px`);
  session.setDark(settings.theme !== "light");
  byId("grid").setAttribute("aria-label", words().grid);
  byId("toolbar").replaceChildren(
    toolbar(words(), settings, {
      open: (file) => attempt(async () => open(file.name, new Uint8Array(await file.arrayBuffer()))),
      save: () => attempt(save),
      demo: () => attempt(openDemo),
      compile: () => attempt(() => pane.press("compileYear")),
      change: (changed) => attempt(() => change(changed)),
    }),
  );
}

look();
attempt(async () => {
  say(words().loading, "done", words().close);
  await openDemo();
  session.setDark(settings.theme !== "light");
});
