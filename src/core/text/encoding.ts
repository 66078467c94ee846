import { isVietnameseSyllable } from "./syllable";
import { decodeTcvn3 } from "./tcvn3";
import { decodeVni } from "./vni";

export type TextEncoding = "unicode" | "tcvn3" | "vni";

export interface FontEncoding {
  readonly encoding: TextEncoding;
  /** The font shows small letters as capitals (`.VnTimeH`). */
  readonly allCaps: boolean;
}

/** What the name of a cell's font says about its text: `.VnTime` → TCVN3, `VNI-Times` → VNI, everything else Unicode. */
export function encodingOfFont(fontName: string): FontEncoding {
  const name = fontName.trim();
  if (/^\.Vn/iu.test(name)) return { encoding: "tcvn3", allCaps: /H$/u.test(name) };
  if (/^VNI[ -]/iu.test(name)) return { encoding: "vni", allCaps: false };
  return { encoding: "unicode", allCaps: false };
}

/** Text of a known encoding → Unicode NFC. Unicode itself is only composed (NFD → NFC). */
export function decodeText(text: string, { encoding, allCaps }: FontEncoding): string {
  switch (encoding) {
    case "tcvn3":
      return decodeTcvn3(text, { allCaps });
    case "vni":
      return decodeVni(text);
    case "unicode":
      return text.normalize("NFC");
  }
}

/** Every code of both old encodings lies in this block; one character beyond it, and the text is Unicode. */
const beyondLatin1 = /[\u0100-\u{10FFFF}]/u;
const special = /[\u00A1-\u00FF]/gu;
const between = /[\s\u0021-\u0040\u005B-\u0060\u007B-\u007E]+/u;

/** Words that hold a character beyond ASCII: only these say anything about the encoding. */
function tellingWords(text: string): string[] {
  return text.split(between).filter((word) => word.search(special) >= 0);
}

/** One odd word may be a name or a symbol; two words, or one with two odd characters, are no accident. */
function isEnough(words: readonly string[]): boolean {
  return words.length >= 2 || words.some((word) => (word.match(special)?.length ?? 0) >= 2);
}

const readsAs = (words: readonly string[], decode: (text: string) => string): boolean =>
  words.every((word) => isVietnameseSyllable(decode(word)));

/**
 * The encoding that a text is in by its letters alone. An old encoding is named only on strong evidence: every telling word is Vietnamese under it,
 * not all of them are as they stand, and no other encoding explains them too. Otherwise `unicode`: the text stays as it is.
 */
export function detectEncoding(text: string): TextEncoding {
  if (beyondLatin1.test(text)) return "unicode";
  const words = tellingWords(text);
  if (!isEnough(words) || readsAs(words, (word) => word)) return "unicode";
  const tcvn3 = readsAs(words, (word) => decodeTcvn3(word));
  const vni = readsAs(words, decodeVni);
  if (tcvn3 === vni) return "unicode";
  return tcvn3 ? "tcvn3" : "vni";
}
