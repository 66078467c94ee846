import { remembered } from "../../core/remembered";
import { cellStyles } from "./styles";
import type { StyleName } from "./styles";
import { columnTextPoints, pointsOf, textPoints, textThousandths, widestLetter } from "./textWidth";

/** Times New Roman 12 stands on lines of 15.75 points, as Excel itself reckons; cells keep a little room, heads of columns some more. */
const lineHeightFactor = 1.3125;
const padding = 2.25;
const headPadding = 6;
/** A quarter less than a point: Excel's rows stand on whole pixels. */
const pixel = 0.75;
/** Excel's own limit, in points, on a whole pixel. */
const tallestRow = 408.75;

/** How many lines the text takes in a column (or merged columns) of this many characters, wrapped by words where its style wraps. At least 1. */
export function textLines(text: string, width: number, style: StyleName): number {
  if (isOneLine(text, limitsOf(style, width))) return 1;
  const room = columnTextPoints(width);
  return text.split("\n").reduce((lines, paragraph) => lines + linesOf(paragraph, room, style), 0);
}

/** What surely fits one line of a column: a text of so many letters, whatever they are, and one that is so wide. Whole numbers, told apart quickest. */
interface LineLimits {
  readonly wraps: boolean;
  readonly letters: number;
  readonly thousandths: number;
}

/** Nearly every text, and told without taking it apart. */
function isOneLine(text: string, { wraps, letters, thousandths }: LineLimits): boolean {
  if (!wraps) return true;
  if (text.includes("\n")) return false;
  return text.length <= letters || textThousandths(text) <= thousandths;
}

/** Sums of words may differ from the whole's in the last digit: a text that fits exactly is looked at word by word. */
const exactly = 1e-6;

function limitsFor(style: StyleName, width: number): LineLimits {
  const room = columnTextPoints(width);
  const mostPoints = (letters: number): number => pointsOf(letters * widestLetter, style);
  return {
    wraps: cellStyles[style].wrap,
    letters: largest(room / mostPoints(1), (letters) => mostPoints(letters) <= room),
    thousandths: largest(room / pointsOf(1, style), (thousandths) => pointsOf(thousandths, style) < room - exactly),
  };
}

/** The largest whole number near `guess` for which it holds. */
function largest(guess: number, holds: (value: number) => boolean): number {
  let value = Math.floor(guess) + 1;
  while (value >= 0 && !holds(value)) value -= 1;
  return value;
}

const limitsByStyle: ReadonlyMap<StyleName, (width: number) => LineLimits> = new Map(
  (Object.keys(cellStyles) as StyleName[]).map((style) => [style, remembered((width: number) => limitsFor(style, width))]),
);

function limitsOf(style: StyleName, width: number): LineLimits {
  return limitsByStyle.get(style)?.(width) ?? limitsFor(style, width);
}

function linesOf(paragraph: string, room: number, style: StyleName): number {
  const space = textPoints(" ", style);
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(" ")) {
    const length = textPoints(word, style);
    if (used > 0 && used + space + length > room) {
      lines += 1;
      used = length;
    } else {
      used += (used > 0 ? space : 0) + length;
    }
    if (used > room) {
      lines += Math.ceil(used / room) - 1;
      used = Math.min(used, room);
    }
  }
  return lines;
}

/** The height in points of a row of so many lines. */
export function heightOfLines(lines: number, style: StyleName): number {
  return lines === 1 ? (oneLine.get(style) ?? heightOf(1, style)) : heightOf(lines, style);
}

function heightOf(lines: number, style: StyleName): number {
  const height = lines * cellStyles[style].fontSize * lineHeightFactor + (style === "columnHead" ? headPadding : padding);
  return Math.min(tallestRow, Math.ceil(height / pixel) * pixel);
}

/** What nearly every row needs. */
const oneLine: ReadonlyMap<StyleName, number> = new Map(
  (Object.keys(cellStyles) as StyleName[]).map((style) => [style, heightOf(1, style)]),
);
