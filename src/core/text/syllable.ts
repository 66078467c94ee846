import { foldText } from "./fold";
import { tones } from "./vietnameseLetters";

const onset = "(?:ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdđghklmnprstvx])?";
/** Vowels that a final consonant may follow, and those that end the syllable. */
const rhymes =
  "(?:(?:iê|yê|oa|oă|oe|oo|uâ|uê|uô|ươ|uyê|uy|[aăâeêioôơuưy])(?:ng|nh|ch|[cmnpt])?" +
  "|oai|oay|oeo|uay|uây|uôi|ươi|ươu|uya|uyu|iêu|yêu|ai|ao|au|ay|âu|ây|eo|êu|ia|iu|oi|ôi|ơi|ua|ui|uơ|ưa|ưi|ưu)";
const shape = new RegExp(`^${onset}${rhymes}$`, "u");
const toneMarks = new RegExp(`[${Object.values(tones).join("")}]`, "gu");

/**
 * Whether one word is built like a Vietnamese syllable: onset, rhyme, and at most one tone. Coarse on purpose: it tells a word from the same
 * bytes read in the wrong encoding, it is no dictionary.
 */
export function isVietnameseSyllable(word: string): boolean {
  const apart = foldText(word).normalize("NFD");
  const toneCount = apart.match(toneMarks)?.length ?? 0;
  return toneCount <= 1 && shape.test(apart.replace(toneMarks, "").normalize("NFC"));
}
