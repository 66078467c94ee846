import type { Tone, Vowel } from "./vietnameseLetters";
import { withTone } from "./vietnameseLetters";

/**
 * VNI for Windows (fonts `VNI-…`), as its bytes look when they are taken for Windows-1252: most letters are a base letter and one sign behind it.
 * No sign is a letter of its own, so the text can be read from left to right without a doubt.
 */
type SignedVowel = { readonly base: string; readonly plain: string; readonly signs: Readonly<Record<Tone, string>> };

const toneSigns = { huyen: "ø", sac: "ù", hoi: "û", nga: "õ", nang: "ï" };
const circumflexSigns = { huyen: "à", sac: "á", hoi: "å", nga: "ã", nang: "ä" };
const breveSigns = { huyen: "è", sac: "é", hoi: "ú", nga: "ü", nang: "ë" };

const signedVowels: Readonly<Partial<Record<Vowel, SignedVowel>>> = {
  a: { base: "a", plain: "a", signs: toneSigns },
  ă: { base: "a", plain: "aê", signs: breveSigns },
  â: { base: "a", plain: "aâ", signs: circumflexSigns },
  e: { base: "e", plain: "e", signs: toneSigns },
  ê: { base: "e", plain: "eâ", signs: circumflexSigns },
  o: { base: "o", plain: "o", signs: toneSigns },
  ô: { base: "o", plain: "oâ", signs: circumflexSigns },
  ơ: { base: "ô", plain: "ô", signs: toneSigns },
  u: { base: "u", plain: "u", signs: toneSigns },
  ư: { base: "ö", plain: "ö", signs: toneSigns },
  y: { base: "y", plain: "y", signs: toneSigns },
};

/** Letters with a code of their own. */
const singleCodes: Readonly<Record<string, string>> = { ì: "ì", í: "í", ỉ: "æ", ĩ: "ó", ị: "ò", ỵ: "î", đ: "ñ" };

function smallCodes(): Map<string, string> {
  const codes = new Map<string, string>();
  for (const [vowel, { base, plain, signs }] of Object.entries(signedVowels)) {
    codes.set(vowel, plain);
    for (const [tone, sign] of Object.entries(signs)) codes.set(withTone(vowel, tone as Tone), base + sign);
  }
  for (const [letter, code] of Object.entries(singleCodes)) codes.set(letter, code);
  return codes;
}

const small = smallCodes();
const codeOf: ReadonlyMap<string, string> = new Map([
  ...small,
  ...[...small].map(([letter, code]) => [letter.toUpperCase(), code.toUpperCase()] as const),
]);

/** A capital may carry its sign in small form (`Aù`): people typed both. */
const letterOf: ReadonlyMap<string, string> = new Map(
  [...codeOf].flatMap(([letter, code]) => [[code, letter] as const, [code.charAt(0) + code.slice(1).toLowerCase(), letter] as const]),
);

/** Text under a VNI font → Unicode NFC. What is no VNI letter stays as it is. */
export function decodeVni(text: string): string {
  let decoded = "";
  for (let at = 0; at < text.length;) {
    const pair = text.slice(at, at + 2);
    const letter = pair.length === 2 ? letterOf.get(pair) : undefined;
    decoded += letter ?? letterOf.get(pair.charAt(0)) ?? pair.charAt(0);
    at += letter === undefined ? 1 : 2;
  }
  return decoded.normalize("NFC");
}

/** Unicode → VNI. */
export function encodeVni(text: string): string {
  let encoded = "";
  for (const char of text.normalize("NFC")) encoded += codeOf.get(char) ?? char;
  return encoded;
}
