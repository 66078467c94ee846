import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import type { Browser } from "playwright-core";
import { chromium } from "playwright-core";

const commandNames = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome", "microsoft-edge", "microsoft-edge-stable"];

/** Where installers put the browsers that stand on no PATH (macOS, Windows, snap). */
const usualPlaces = [
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ...["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((name) => {
    const root = process.env[name];
    return root ? [join(root, "Google/Chrome/Application/chrome.exe"), join(root, "Microsoft/Edge/Application/msedge.exe")] : [];
  }),
];

/** The background services are off: a test talks to localhost and to nobody else. */
const quietFlags = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

const isRoot = (): boolean => process.getuid?.() === 0;

function installed(): string | undefined {
  const onPath = (process.env.PATH ?? "").split(delimiter).flatMap((folder) => commandNames.map((name) => join(folder, name)));
  return [process.env.CHROME_PATH ?? "", ...onPath, ...usualPlaces].find((path) => path !== "" && existsSync(path));
}

/** Debian, as root: the distribution's own Chromium. Anything else is left to the person at the machine. */
function installChromium(): void {
  if (!isRoot() || !existsSync("/etc/debian_version")) {
    return;
  }
  const options = { stdio: "inherit", env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } } as const;
  spawnSync("apt-get", ["update", "-q"], options);
  spawnSync("apt-get", ["install", "-q", "-y", "--no-install-recommends", "chromium", "fonts-liberation"], options);
}

/** Path of a Chromium-based browser. Throws with what to do where there is none. */
export function findBrowser(): string {
  const found = installed();
  if (found) {
    return found;
  }
  installChromium();
  const now = installed();
  if (!now) {
    throw new Error(
      "No Chrome, Chromium or Edge was found. Install one (Debian: apt-get install chromium) or set CHROME_PATH to its executable, then run the tests again.",
    );
  }
  return now;
}

/** `flags`: further ones of Chromium's command line. */
export function launchBrowser(flags: readonly string[] = []): Promise<Browser> {
  const args = [...quietFlags, ...flags, ...(isRoot() ? ["--no-sandbox"] : [])];
  return chromium.launch({ executablePath: findBrowser(), headless: true, args });
}
