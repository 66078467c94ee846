import { cellStyles } from "./styles";
import type { StyleName } from "./styles";

/**
 * Advance widths of the sheet's font, Times New Roman, in thousandths of its size (Adobe's metrics of Times Roman, which every metric-compatible
 * font keeps). Marks above and below a Vietnamese letter take no room of their own.
 */
const lettersByWidth: Readonly<Record<number, string>> = {
  250: " .,",
  278: "ijlt/:;\\",
  333: "Ifr-()[]!'\u2018\u2019",
  389: "sJ",
  444: 'acez?\u201c\u201d"',
  500: "bdđghknopquvxy0123456789_*#\u2013",
  556: "FPSơư",
  564: "+=<>",
  611: "ELTZ",
  667: "BCR",
  722: "ADĐGHKNOQUVXYwƠƯ",
  778: "m&",
  833: "%",
  889: "M",
  944: "W",
  1000: "\u2014\u2026",
};
const unknownWidth = 722;
/** No letter is wider, in thousandths of its size. */
export const widestLetter = 1000;
const boldFactor = 1.07;
/** Letters on a screen are set on whole pixels, and take a little more than on paper. */
const screenFactor = 1.03;

const plainWidths: ReadonlyMap<string, number> = new Map(
  Object.entries(lettersByWidth).flatMap(([width, letters]) => [...letters].map((letter): [string, number] => [letter, Number(width)])),
);
const withoutMarks = /[\u0300-\u031a\u031c-\u036f]/gu;
/** Widths of composed letters by character code, as they turn up: the same letter always has the same. Vietnamese ends long before the last of them. */
const knownWidths = new Int16Array(0x2100).fill(-1);

function letterWidth(code: number): number {
  const known = knownWidths[code];
  if (known !== undefined && known >= 0) return known;
  const base = String.fromCharCode(code).normalize("NFD").replace(withoutMarks, "").normalize("NFC");
  const width = base === "" ? 0 : (plainWidths.get(base) ?? unknownWidth);
  knownWidths[code] = width;
  return width;
}

/** Of a character beyond the basic plane: its first half already took the room. */
const isSecondHalf = (code: number): boolean => code >= 0xdc00 && code < 0xe000;

const pointsByStyle: ReadonlyMap<StyleName, number> = new Map(
  (Object.keys(cellStyles) as StyleName[]).map((style) => {
    const { fontSize, bold } = cellStyles[style];
    return [style, (fontSize / 1000) * (bold ? boldFactor : 1) * screenFactor];
  }),
);

/** The points of a width in thousandths of the style's size. */
export function pointsOf(thousandths: number, style: StyleName): number {
  return thousandths * (pointsByStyle.get(style) ?? 0);
}

/** The width of a text on one line, in thousandths of the size of its letters: a whole number. */
export function textThousandths(text: string): number {
  let width = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (!isSecondHalf(code)) width += letterWidth(code);
  }
  return width;
}

/** The points that a text takes on one line. */
export function textPoints(text: string, style: StyleName): number {
  return pointsOf(textThousandths(text), style);
}

const pointsPerCharacter = 5.25;

/** The points that text has in a column (or merged columns) of so many characters: 7 pixels each, the cell's own margin being extra. */
export function columnTextPoints(characters: number): number {
  return characters * pointsPerCharacter;
}
