import type { Tone, Vowel } from "./vietnameseLetters";
import { withTone } from "./vietnameseLetters";

/**
 * TCVN 5712:1993, form 3 ("ABC", fonts `.Vn…`), as its bytes look when they are taken for Windows-1252. Capitals exist only for the letters without
 * a tone; a whole text in capitals is written in small letters under a font whose name ends in H (`.VnTimeH`).
 */
const toneOrder: readonly Tone[] = ["huyen", "hoi", "nga", "sac", "nang"];

const tonedVowels: Readonly<Record<Vowel, string>> = {
  a: "µ¶·¸¹",
  ă: "»¼½¾Æ",
  â: "ÇÈÉÊË",
  e: "ÌÎÏÐÑ",
  ê: "ÒÓÔÕÖ",
  i: "×ØÜÝÞ",
  o: "ßáâãä",
  ô: "åæçèé",
  ơ: "êëìíî",
  u: "ïñòóô",
  ư: "õö÷øù",
  y: "úûüýþ",
};

const plainLetters: Readonly<Record<string, string>> = {
  ă: "\u00A8",
  â: "©",
  ê: "ª",
  ô: "«",
  ơ: "¬",
  ư: "\u00AD",
  đ: "®",
  Ă: "¡",
  Â: "¢",
  Ê: "£",
  Ô: "¤",
  Ơ: "¥",
  Ư: "¦",
  Đ: "§",
};

function toCode(): ReadonlyMap<string, string> {
  const codes = new Map(Object.entries(plainLetters));
  for (const [vowel, bytes] of Object.entries(tonedVowels)) {
    toneOrder.forEach((tone, place) => codes.set(withTone(vowel, tone), bytes.charAt(place)));
  }
  return codes;
}

const codeOf = toCode();
const letterOf: ReadonlyMap<string, string> = new Map([...codeOf].map(([letter, code]) => [code, letter]));

/** Text under a TCVN3 font → Unicode NFC. `allCaps` for fonts such as `.VnTimeH`. What is no TCVN3 letter stays as it is. */
export function decodeTcvn3(text: string, options: { readonly allCaps: boolean } = { allCaps: false }): string {
  let decoded = "";
  for (const char of text) decoded += letterOf.get(char) ?? char;
  return (options.allCaps ? decoded.toUpperCase() : decoded).normalize("NFC");
}

/** Unicode → TCVN3. Capitals with a tone have no code and become small letters, as every converter of the time did. */
export function encodeTcvn3(text: string): string {
  let encoded = "";
  for (const char of text.normalize("NFC")) encoded += codeOf.get(char) ?? codeOf.get(char.toLowerCase()) ?? char;
  return encoded;
}
