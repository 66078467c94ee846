import type { StyleName } from "./styles";
import { textLines } from "./textFit";

/**
 * A text in parts of at most so many lines each, parted between words: Excel's rows end at 409 points, and what does not fit is not shown. One line
 * of text joined by blanks gives the text again.
 */
export function textParts(text: string, width: number, style: StyleName, mostLines: number): readonly string[] {
  const parts: string[] = [];
  let part = "";
  for (const word of text.split(" ")) {
    const longer = part === "" ? word : `${part} ${word}`;
    if (part === "" || textLines(longer, width, style) <= mostLines) {
      part = longer;
    } else {
      parts.push(part);
      part = word;
    }
  }
  return part === "" ? parts : [...parts, part];
}
