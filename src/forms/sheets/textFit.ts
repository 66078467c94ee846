import { cellStyles } from "../model/styles";
import type { StyleName } from "../model/styles";

/** Widths are counted in digits of the standard font; capitals of the sheet's font take more, bold a little more. */
const capitalWidth = 1.25;
const boldWidth = 1.06;
const sizeOfWidthUnit = 12;
const lineHeightFactor = 1.32;
const padding = 3;
/** Excel's own limit, in points. */
const tallestRow = 409;

const isCapital = (letter: string): boolean => letter !== letter.toLowerCase();

function widthOf(word: string, style: StyleName): number {
  const { fontSize, bold } = cellStyles[style];
  let width = 0;
  for (const letter of word.normalize("NFC")) width += isCapital(letter) ? capitalWidth : 1;
  return width * (fontSize / sizeOfWidthUnit) * (bold ? boldWidth : 1);
}

/** How many lines the text takes when it is wrapped by words in a column (or merged columns) of this width. At least 1. */
export function wrappedLines(text: string, width: number, style: StyleName): number {
  return text.split("\n").reduce((lines, paragraph) => lines + linesOf(paragraph, width, style), 0);
}

function linesOf(paragraph: string, width: number, style: StyleName): number {
  const space = widthOf(" ", style);
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(" ")) {
    const length = widthOf(word, style);
    if (used > 0 && used + space + length > width) {
      lines += 1;
      used = length;
    } else {
      used += (used > 0 ? space : 0) + length;
    }
    if (used > width) {
      lines += Math.ceil(used / width) - 1;
      used = Math.min(used, width);
    }
  }
  return lines;
}

/** The height in points of a row of so many lines. Excel fits rows by itself, but never around merged cells. */
export function heightOfLines(lines: number, style: StyleName): number {
  return Math.min(tallestRow, Math.round(lines * cellStyles[style].fontSize * lineHeightFactor + padding));
}
