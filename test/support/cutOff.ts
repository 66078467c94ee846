import type { OpenWorkbench } from "./workbench";

/**
 * What of the pane's screen can't be read to its end: text wider or higher than a box that hides the rest, and what stands out over the right edge where
 * nothing scrolls to it. Each by its element and text. What is hidden from the eye on purpose, to be read aloud, is one pixel large and left out.
 */
export function cutOff(open: OpenWorkbench): Promise<readonly string[]> {
  return open.pane.locator("body").evaluate((body) => {
    const edge = body.clientWidth;
    const isSeen = (element: Element): boolean => {
      const { width, height } = element.getBoundingClientRect();
      return width > 1 && height > 1 && getComputedStyle(element).visibility === "visible";
    };
    const scrolls = (element: Element | null): boolean =>
      element !== null && (/auto|scroll/u.test(getComputedStyle(element).overflowX) || scrolls(element.parentElement));
    const hides = (value: string): boolean => /hidden|clip/u.test(value);
    const isCut = (element: Element): boolean => {
      const { overflowX, overflowY } = getComputedStyle(element);
      const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
      return (hides(overflowX) && scrollWidth > clientWidth + 1) || (hides(overflowY) && scrollHeight > clientHeight + 1);
    };
    const isOut = (element: Element): boolean => element.getBoundingClientRect().right > edge + 0.5 && !scrolls(element.parentElement);
    return [...body.querySelectorAll("*")]
      .filter((element) => (element.textContent ?? "").trim() !== "" && !element.matches("svg *, select *, script, style"))
      .filter((element) => isSeen(element) && (isCut(element) || isOut(element)))
      .map((element) => `<${element.tagName.toLowerCase()}> ${(element.textContent ?? "").trim().slice(0, 60)}`);
  });
}
