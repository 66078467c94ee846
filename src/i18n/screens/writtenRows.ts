/** How many rows are written which way, as numbers are written in the language; null: none. */
export interface WrittenRows {
  readonly fresh: string | null;
  /** Into blank rows of the district's own. */
  readonly filled: string | null;
  readonly replaced: string | null;
}

const ways = ["fresh", "filled", "replaced"] as const;

/** The ways in which rows are written at all, in the words of a language, beginning with a capital. */
export function writtenRowsText(counts: WrittenRows, words: { readonly [W in keyof WrittenRows]: (count: string) => string }): string {
  const said = ways.flatMap((way) => {
    const count = counts[way];
    return count === null ? [] : [words[way](count)];
  });
  const text = said.join(", ");
  return text.charAt(0).toUpperCase() + text.slice(1);
}
