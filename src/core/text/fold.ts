import { remembered } from "../remembered";

/** Characters without a width that copying from web pages and PDF leaves behind; they part no words. */
const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu;
const blanks = /\s+/gu;
const marks = /\p{M}+/gu;
/** Codes and most cells: nothing in them to compose, to trim or to collapse. */
const plainAscii = /^[!-~]+(?: [!-~]+)*$/u;

/**
 * The same few words are folded over and over (`Đạt` in each row of a sheet): their foldings are kept, up to a number that no workbook's vocabulary
 * reaches, so that a workbook of nothing but different texts cannot fill the memory.
 */
const keptAtMost = 20_000;

const foldRare = remembered(
  (text: string) => text.replace(invisible, "").normalize("NFC").toLowerCase().replace(blanks, " ").trim(),
  keptAtMost,
);
const foldRarePlain = remembered((text: string) => foldRare(text).normalize("NFD").replace(marks, "").replace(/đ/gu, "d"), keptAtMost);

/**
 * The form in which names and headers are compared: Unicode NFC, lower case, trimmed, each run of white space (no-break spaces and line breaks
 * included) one space. Depends on no locale. `foldText("  Xã,\u00A0THỊ  trấn ")` → `"xã, thị trấn"`.
 */
export function foldText(text: string): string {
  return plainAscii.test(text) ? text.toLowerCase() : foldRare(text);
}

/** {@link foldText} without diacritics, `đ` → `d`: `foldPlain("Điểm liệt")` → `"diem liet"`. For the second attempt at a match. */
export function foldPlain(text: string): string {
  return plainAscii.test(text) ? text.toLowerCase() : foldRarePlain(text);
}
