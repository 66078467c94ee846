import type { CriterionCode } from "../domain/names";

/** The reasons that a note of a score row gives. */
export interface NoteReasons {
  /** "" where it gives none. */
  of(criterion: CriterionCode): string;
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/-]/gu, "\\$&");
/** What is left before the next code: separators, and the word that leads to it. */
const partEnd = /[\s;,.]*(?:(?:tiêu chí|tc)\s*)?$/iu;
const partStart = /^[\s;,.]+/u;

function tidied(part: string): string {
  return part.replace(partEnd, "").replace(partStart, "");
}

/** `6.2:`, `6.1, 6.2:`; a code is whole only where no digit, letter or dot stands before it. */
function codePattern(codes: readonly CriterionCode[]): RegExp {
  const code = `(?:${[...codes]
    .sort((one, other) => other.length - one.length)
    .map(escaped)
    .join("|")})`;
  return new RegExp(`(?<![\\p{L}\\p{N}.])(${code}(?:\\s*(?:,|;|&|và)\\s*${code})*)\\s*:`, "giu");
}

/**
 * Takes a note apart at the criteria it names: `6.2: có 01 vụ ma túy; 7.1: …` gives a reason for each of the two and none for any other. What stands
 * before the first code, or the whole of a note that names none, is the reason of every other criterion. `codes`: those of the row's framework.
 */
export function reasonsInNote(note: string, codes: readonly CriterionCode[]): NoteReasons {
  const named = new Map<string, string>();
  const matches = codes.length === 0 ? [] : [...note.matchAll(codePattern(codes))];
  const general = tidied(note.slice(0, matches[0]?.index ?? note.length));
  const known = new Map(codes.map((code) => [code.toLowerCase(), code]));
  matches.forEach((match, place) => {
    const reason = tidied(note.slice(match.index + match[0].length, matches[place + 1]?.index ?? note.length));
    for (const word of (match[1] ?? "").split(/\s*(?:,|;|&|và)\s*/u)) {
      const code = known.get(word.toLowerCase());
      if (code !== undefined) named.set(code, [named.get(code) ?? "", reason].filter((text) => text !== "").join("; "));
    }
  });
  return { of: (criterion) => named.get(criterion) ?? general };
}
