import type { OpenWorkbench } from "../workbench";
import { foreignLetters } from "./font";

/** How long nothing of the pane may have changed before a picture is taken, in milliseconds. */
const quiet = 80;
/** So far down a screen is pictured, in pixels: what is further down is more of the same, and pictures are heavy. */
const tallest = 1300;

/** Waits until the pane has come to rest: nothing is under way, its fonts are there, and nothing has changed for a while. */
export async function rest({ page, pane }: OpenWorkbench): Promise<void> {
  await page.mouse.move(0, 0);
  await pane.getByRole("progressbar").first().waitFor({ state: "detached" });
  const text = await pane.locator("body").evaluate(async ({ ownerDocument: { body } }, calm) => {
    await Promise.all([...document.fonts].map((face) => face.load()));
    await new Promise<void>((resolve) => {
      let timer = setTimeout(resolve, calm);
      const observer = new MutationObserver(() => {
        clearTimeout(timer);
        timer = setTimeout(resolve, calm);
      });
      observer.observe(body, { attributes: true, characterData: true, childList: true, subtree: true });
    });
    return body.innerText;
  }, quiet);
  const foreign = foreignLetters(text);
  if (foreign.length > 0) throw new Error(`The pictures' fonts lack ${foreign.join(" ")}: each machine would draw it its own way.`);
}

const shoot = ({ page }: OpenWorkbench): Promise<Buffer> => page.locator("#pane iframe").screenshot({ animations: "disabled" });

/** The pane as much of it as shows, as a PNG. */
export async function panePicture(open: OpenWorkbench): Promise<Buffer> {
  await rest(open);
  return shoot(open);
}

/** The screen that the pane shows, with what one would have to scroll to, as a PNG. */
export async function screenPicture(open: OpenWorkbench): Promise<Buffer> {
  await rest(open);
  const { page, pane } = open;
  const wanted = await pane.locator("main").evaluate((main) => main.getBoundingClientRect().height);
  const shown = await page.locator("#pane iframe").evaluate((frame) => frame.clientHeight);
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  await page.setViewportSize({ width, height: height - shown + Math.min(Math.ceil(wanted), tallest) });
  return shoot(open);
}
