import { remembered } from "../../core/remembered";
import { foldPlain, foldText } from "../../core/text/fold";

/** How a name is spelt where it is defined, so that every other table can be read as meaning it. */
export interface Spellings<T extends string> {
  /** The defined spelling of a name that differs by case, blanks or Unicode form only; other names come back unchanged. */
  readonly of: (name: T) => T;
}

/** Of names that fold alike the first is the spelling. */
export function spellings<T extends string>(names: Iterable<T>): Spellings<T> {
  const own = new Set<string>();
  const byFold = new Map<string, T>();
  for (const name of names) {
    const fold = foldText(name);
    if (!byFold.has(fold)) {
      byFold.set(fold, name);
      own.add(name);
    }
  }
  return { of: (name) => (own.has(name) ? name : (byFold.get(foldText(name)) ?? name)) };
}

/** The first letters of a name's words, abbreviations whole: `Khu dân cư tiêu biểu` and `KDC tiêu biểu` → `kdctb`. */
function initials(name: string): string {
  const words = name.split(" ");
  const upper = (word: string): boolean => word.length > 1 && word === word.toUpperCase();
  return words.length < 2 ? "" : words.map((word) => (upper(word) ? foldPlain(word) : foldPlain(word).slice(0, 1))).join("");
}

/** Spellings of titles, that also know a title by its full name, where its initials are one title's short name and no other's. */
export function titleSpellings<T extends string>(names: readonly T[]): Spellings<T> {
  const exact = spellings(names);
  const known = new Set(names.map((name) => exact.of(name)));
  const plain = [...known].map((title) => [foldPlain(title), title] as const);
  return {
    // The same few words are asked for in row after row.
    of: remembered((name: T) => {
      const spelt = exact.of(name);
      if (known.has(spelt)) {
        return spelt;
      }
      const asked = new Set([initials(name), foldPlain(name)]);
      const short = plain.filter(([words]) => asked.has(words));
      return short.length === 1 ? (short[0]?.[1] ?? spelt) : spelt;
    }),
  };
}
