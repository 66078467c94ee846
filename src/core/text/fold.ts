/** Characters without a width that copying from web pages and PDF leaves behind; they part no words. */
const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu;
const blanks = /\s+/gu;
const marks = /\p{M}+/gu;

/**
 * The form in which names and headers are compared: Unicode NFC, lower case, trimmed, each run of white space (no-break spaces and line breaks
 * included) one space. Depends on no locale. `foldText("  Xã,\u00A0THỊ trấn ")` → `"xã, thị trấn"`.
 */
export function foldText(text: string): string {
  return text.replace(invisible, "").normalize("NFC").toLowerCase().replace(blanks, " ").trim();
}

/** {@link foldText} without diacritics, `đ` → `d`: `foldPlain("Điểm liệt")` → `"diem liet"`. For the second attempt at a match. */
export function foldPlain(text: string): string {
  return foldText(text).normalize("NFD").replace(marks, "").replace(/đ/gu, "d");
}
