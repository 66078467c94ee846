/** Draws the SVGs of assets/ at every size the manifest names: `npx tsx scripts/makeIcons.ts`. The pictures are committed. */
import { mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { launchBrowser } from "../test/support/browser";

/** The add-in's own icon, and those of the ribbon's buttons. */
const drawings = {
  icon: [16, 32, 64, 80, 128],
  pane: [16, 32, 80],
  village: [16, 32, 80],
  merge: [16, 32, 80],
  checks: [16, 32, 80],
  history: [16, 32, 80],
};
const assets = join(__dirname, "../assets");

async function main(): Promise<void> {
  mkdirSync(join(assets, "icons"), { recursive: true });
  const browser = await launchBrowser();
  const page = await browser.newPage();
  for (const [drawing, sizes] of Object.entries(drawings)) {
    const svg = readFileSync(join(assets, `${drawing}.svg`), "utf8");
    for (const size of sizes) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
      await page.screenshot({ path: join(assets, `icons/${drawing}-${size}.png`), omitBackground: true });
    }
  }
  await browser.close();
}

void main();
