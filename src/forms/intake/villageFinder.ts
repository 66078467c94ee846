import type { Village } from "../../core/domain/district";
import { foldPlain, foldText } from "../../core/text/fold";

/** How a village was found, from the surest to the least sure. */
export type VillageReason = "code" | "name" | "nameWithoutDiacritics" | "shortName";

export const villageConfidences: { readonly [R in VillageReason]: number } = {
  code: 1,
  name: 0.95,
  nameWithoutDiacritics: 0.85,
  shortName: 0.8,
};

export type FoundVillage =
  | { readonly kind: "found"; readonly village: Village; readonly reason: VillageReason }
  | { readonly kind: "unknown" }
  /** Several villages fit equally well. */
  | { readonly kind: "ambiguous"; readonly among: readonly Village[] };

const unknown: FoundVillage = { kind: "unknown" };
const signs = /[^\p{L}\p{N}]+/gu;
const leadingZeros = /(?<![\p{L}\p{N}])0+(?=\d)/gu;
const letterThenDigit = /(\p{L})(\d)/gu;

/** Words that people shorten in the names of villages. */
const shortened: readonly (readonly [RegExp, string])[] = [
  [/^(?:tdp|to dp|t d p) /u, "to dan pho "],
  [/^(?:t|th) (?=\d)/u, "thon "],
  [/^(?:kdc|khu dan cu) /u, ""],
];

function words(folded: string): string {
  return folded.replace(signs, " ").trim();
}

/** `T01`, `Thôn 1`, `thon 01` → `thon 1`; `TDP 2` → `to dan pho 2`. */
export function shortNameKey(name: string): string {
  const plain = words(foldPlain(name)).replace(letterThenDigit, "$1 $2").replace(leadingZeros, "");
  return shortened.reduce((key, [short, long]) => key.replace(short, long), plain);
}

/** Names, communes too, as they are compared when neither diacritics nor signs count: `B'Lá` → `bla`. */
export function nameKey(name: string): string {
  return foldPlain(name).replace(signs, "");
}

const nameTiers: readonly { readonly reason: VillageReason; readonly key: (name: string) => string }[] = [
  { reason: "name", key: (name) => words(foldText(name)) },
  { reason: "nameWithoutDiacritics", key: (name) => words(foldPlain(name)) },
  { reason: "shortName", key: shortNameKey },
];

/** Finds villages by what people write for them: the code anywhere, a name only within its commune, and only where one village alone fits. */
export class VillageFinder {
  private readonly byCode = new Map<string, Village>();

  constructor(private readonly villages: readonly Village[]) {
    for (const village of villages) this.byCode.set(foldText(village.code), village);
  }

  ofCode(code: string): Village | null {
    return this.byCode.get(foldText(code)) ?? null;
  }

  find(text: string, commune: string | null): FoundVillage {
    const coded = this.ofCode(text);
    if (coded !== null) return { kind: "found", village: coded, reason: "code" };
    if (commune === null) return unknown;
    const near = this.villages.filter((village) => nameKey(village.commune) === nameKey(commune));
    for (const { reason, key } of nameTiers) {
      const wanted = key(text);
      const fitting = wanted === "" ? [] : near.filter((village) => key(village.name) === wanted);
      const [only, ...others] = fitting;
      if (only !== undefined) return others.length === 0 ? { kind: "found", village: only, reason } : { kind: "ambiguous", among: fitting };
    }
    return unknown;
  }
}
