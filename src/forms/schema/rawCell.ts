import type { CellContent } from "../model/grid";

/** A cell as the sheet gives it: its value (blank is "") and what it displays. */
export interface RawCell {
  readonly value: CellContent;
  readonly text: string;
}

export const blankCell: RawCell = { value: "", text: "" };

const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu;
const runsOfBlanks = /\s+/gu;
const tooNarrow = /^#{2,}$/u;
const errorValue = /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|BUSY!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|GETTING_DATA)$/u;

/** Composed letters, digits and signs: what needs no cleaning, and shows. */
function isCleanLetter(code: number): boolean {
  return (code > 0x20 && code < 0x7f) || (code > 0xa0 && code < 0x250 && code !== 0xad) || (code >= 0x1e00 && code < 0x1f00);
}

const blank = 0x20;

/** Whether a text is what nearly every cell holds: composed letters and single spaces, nothing to clean. Asked of every text of a workbook. */
export function isClean(text: string): boolean {
  let afterBlank = true;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === blank ? afterBlank : !isCleanLetter(code)) {
      return false;
    }
    afterBlank = code === blank;
  }
  return !afterBlank;
}

/** A text as it is kept: NFC, trimmed, line breaks and runs of blanks as one space. Nothing but white space changes. */
export function cleanText(text: string): string {
  return isClean(text) ? text : text.replace(invisible, "").normalize("NFC").replace(runsOfBlanks, " ").trim();
}

/** Whether a person sees nothing in the cell. */
export function isBlankValue(value: CellContent): boolean {
  return value === "" || (typeof value === "string" && !isCleanLetter(value.charCodeAt(0)) && cleanText(value) === "");
}

/** `#DIV/0!` and its like: a value that a formula could not give. */
export function isErrorValue(value: CellContent): boolean {
  return typeof value === "string" && value.startsWith("#") && errorValue.test(value);
}

/** A number whose column is too narrow to show it displays `####`: what it would read as, nobody knows. */
export function isHidden(cell: RawCell): boolean {
  return typeof cell.value === "number" && tooNarrow.test(cell.text.trim());
}

/** What the cell says as text: a number as displayed (`1.10`), unless the column is too narrow for it. */
export function shownText(cell: RawCell): string {
  if (typeof cell.value === "string") {
    return cleanText(cell.value);
  }
  const shown = cleanText(cell.text);
  return shown === "" || tooNarrow.test(shown) ? String(cell.value) : shown;
}
