import type { ScoringMethod } from "../domain/district";
import type { Result } from "../result";
import { refuse } from "../result";
import { foldPlain } from "../text/fold";
import { criterionKinds, kindOf } from "./kinds/registry";

const signs = /[^\p{L}\p{N}]+/gu;

/** Words without diacritics and signs: `Đạt / Không đạt` and `dat-khong dat` are the same method. */
function methodKey(text: string): string {
  return foldPlain(text).replace(signs, " ").trim();
}

const kindsByWord = new Map(Object.values(criterionKinds).flatMap((kind) => kind.words.map((word) => [methodKey(word), kind] as const)));

/**
 * The method that a framework's row names: the words of Cách chấm and of Tham số. A refusal names the column that is not understood.
 * Tham số is not looked at where the method has no parameters. `("Theo mức", "95:5; 90:4; 80:3")` → bands.
 */
export function parseScoringMethod(words: string, parameters: string): Result<ScoringMethod, "method" | "parameters"> {
  const kind = kindsByWord.get(methodKey(words));
  return kind === undefined ? refuse("method") : kind.parse(parameters);
}

/** The words of Cách chấm and Tham số that {@link parseScoringMethod} reads back. */
export function formatScoringMethod(method: ScoringMethod): { readonly words: string; readonly parameters: string } {
  const kind = kindOf(method);
  return { words: kind.words[0], parameters: kind.format(method) };
}
