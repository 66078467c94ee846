import { foldPlain, foldText } from "../../core/text/fold";

/** The forms in which two headers are compared, strictest first: as written, without diacritics, and without what stands in brackets. */
export interface HeaderKeys {
  readonly exact: string;
  readonly plain: string;
  readonly bare: string;
}

const signs = /[^\p{L}\p{N}%]+/gu;
const brackets = /[([{][^)\]}]*[)\]}]?/gu;

/** Words alone: signs part them and mean nothing, `m²` is `m2` (RULINGS 23). */
function wordsOf(folded: string): string {
  return folded.replace(/²/gu, "2").replace(signs, " ").trim();
}

export function headerKeys(text: string): HeaderKeys {
  const plain = foldPlain(text);
  return { exact: wordsOf(foldText(text)), plain: wordsOf(plain), bare: wordsOf(plain.replace(brackets, " ")) };
}

/** The keys of two texts one above the other; the same as the keys of both texts in one line. */
export function joinKeys(above: HeaderKeys, below: HeaderKeys): HeaderKeys {
  return {
    exact: `${above.exact} ${below.exact}`.trim(),
    plain: `${above.plain} ${below.plain}`.trim(),
    bare: `${above.bare} ${below.bare}`.trim(),
  };
}
