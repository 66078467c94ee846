/** Combining marks of the five written tones; the sixth (ngang) has none. */
export const tones = { huyen: "\u0300", sac: "\u0301", hoi: "\u0309", nga: "\u0303", nang: "\u0323" } as const;
export type Tone = keyof typeof tones;

/** The twelve vowels of the Vietnamese alphabet, lower case. */
export const vowels = ["a", "ă", "â", "e", "ê", "i", "o", "ô", "ơ", "u", "ư", "y"] as const;
export type Vowel = (typeof vowels)[number];

/** A vowel under a tone, as one character (NFC). */
export function withTone(vowel: string, tone: Tone): string {
  return (vowel + tones[tone]).normalize("NFC");
}
