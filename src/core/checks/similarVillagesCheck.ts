import type { Village } from "../domain/district";
import { finding } from "../findings/finding";
import { cellOf } from "../findings/origin";
import { foldPlain, foldText } from "../text/fold";
import { tones } from "../text/vietnameseLetters";
import type { Check } from "./check";

const toneMarks = new RegExp(`[${Object.values(tones).join("")}]`, "gu");
const signs = /[^\p{L}\p{N}]+/gu;
const leadingZeros = /\b0+(?=\d)/gu;

/** A syllable with its tone at its end, wherever it was written: `hòa` and `hoà` are one. */
function toneLast(syllable: string): string {
  const apart = syllable.normalize("NFD");
  return apart.replace(toneMarks, "") + (apart.match(toneMarks)?.join("") ?? "");
}

/** `Thôn 01` and `THÔN  1` → `thôn 1`; the kind stands before names that leave it out: `1` of kind Thôn is `thôn 1`. */
function spelling({ name, kindLabel }: Village): string {
  const words = foldText(name).replace(signs, " ").trim().replace(leadingZeros, "");
  const kind = foldText(kindLabel);
  return (kind === "" || foldPlain(words).startsWith(foldPlain(kind)) ? words : `${kind} ${words}`).split(" ").map(toneLast).join(" ");
}

/** Names that are told apart by diacritics are different, unless one of them was typed without any. */
function isSameName(one: string, other: string): boolean {
  const plain = foldPlain(one);
  return one === other || (plain === foldPlain(other) && (plain === one || plain === other));
}

/** Villages of a commune that are perhaps one: their names differ by leading zeros, signs, the place of a tone mark, or missing diacritics alone. */
export const similarVillagesCheck: Check = {
  name: "similar-villages",
  run({ villages }) {
    const seen = new Map<string, { readonly village: Village; readonly name: string }[]>();
    return villages
      .filter(({ merged }) => merged === null)
      .flatMap((village) => {
        const name = spelling(village);
        const key = JSON.stringify([foldPlain(village.commune), foldPlain(name)]);
        const earlier = seen.get(key) ?? [];
        seen.set(key, [...earlier, { village, name }]);
        const twin = earlier.find((other) => other.village.code !== village.code && isSameName(name, other.name))?.village;
        if (twin === undefined) return [];
        const otherCell = cellOf(twin.origin, "name").cell;
        return [finding("similar-villages", cellOf(village.origin, "name"), { village: village.name, other: twin.name, otherCell })];
      });
  },
};
