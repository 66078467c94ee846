import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** A letter's weights in the pane, and the parts of the font that hold what Vietnamese and English are written in. */
const weights = ["400", "600", "700"] as const;
const parts = ["latin", "vietnamese"] as const;
/** Arrows and signs, which the font itself lacks. */
const signs = "U+2190-22FF";

const packageFolder = (name: string): string => dirname(require.resolve(`${name}/package.json`));

function face(family: string, weight: string, file: string, range: string): string {
  const data = readFileSync(file).toString("base64");
  return `@font-face { font-family: "${family}"; font-weight: ${weight}; unicode-range: ${range}; src: url(data:font/woff2;base64,${data}) format("woff2"); }`;
}

/** The characters of a part, as the font's own style sheet tells them. */
function rangeOf(folder: string, part: string): string {
  const sheet = readFileSync(join(folder, "400.css"), "utf8");
  const found = new RegExp(`noto-sans-${part}-400-normal \\*/[^}]*unicode-range: ([^;]+);`, "u").exec(sheet)?.[1];
  if (found === undefined) throw new Error(`@fontsource/noto-sans has no part “${part}”.`);
  return found;
}

function faces(): readonly string[] {
  const folder = packageFolder("@fontsource/noto-sans");
  const letters = weights.flatMap((weight) =>
    parts.map((part) => face("Noto Sans", weight, join(folder, `files/noto-sans-${part}-${weight}-normal.woff2`), rangeOf(folder, part))),
  );
  const math = join(packageFolder("@fontsource/noto-sans-math"), "files/noto-sans-math-latin-400-normal.woff2");
  return [...letters, face("Noto Sans Math", "400 700", math, signs)];
}

/**
 * Has all text of a page drawn in fonts that come with the repository's packages, at the very places that the fonts tell: `geometricPrecision` leaves
 * hinting and whole pixels, which each machine has set its own way, out of it.
 */
export function pictureFontCss(): string {
  const rule = '* { font-family: "Noto Sans", "Noto Sans Math" !important; text-rendering: geometricPrecision !important; }';
  return [...faces(), rule].join("\n");
}

function within(range: string, code: number): boolean {
  return range.split(",").some((each) => {
    const [first = "", last = first] = each.trim().slice(2).split("-");
    return code >= parseInt(first, 16) && code <= parseInt(last, 16);
  });
}

/** The characters of a text that the pictures' fonts lack, which each machine would draw in a font of its own. */
export function foreignLetters(text: string): readonly string[] {
  const folder = packageFolder("@fontsource/noto-sans");
  const ranges = [...parts.map((part) => rangeOf(folder, part)), signs];
  return [...new Set(text)].filter((letter) => !ranges.some((range) => within(range, letter.codePointAt(0) ?? 0)));
}
