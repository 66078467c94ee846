import type { Criterion } from "../../core/domain/district";
import type { CriterionCode } from "../../core/domain/names";
import { foldPlain, foldText } from "../../core/text/fold";
import type { KnownCodes } from "../header/codeText";
import { knownCodes } from "../header/codeText";

/** Names that belong to one code only. */
function namesBy(criteria: readonly Criterion[], fold: (name: string) => string): ReadonlyMap<string, CriterionCode | null> {
  const codes = new Map<string, CriterionCode | null>();
  for (const { name, code } of criteria) {
    const key = fold(name);
    codes.set(key, codes.has(key) && codes.get(key) !== code ? null : code);
  }
  return codes;
}

/** The codes of the frameworks, that headers may also name by the criterion's whole name, with or without diacritics. */
export function codesOrNames(criteria: readonly Criterion[]): KnownCodes {
  const codes = knownCodes(criteria.map(({ code }) => code));
  const exact = namesBy(criteria, foldText);
  const plain = namesBy(criteria, foldPlain);
  return {
    ...codes,
    named(text) {
      const coded = codes.named(text);
      if (coded !== null) return coded;
      const code = exact.get(foldText(text)) ?? plain.get(foldPlain(text)) ?? null;
      return code === null ? null : { code, exact: true };
    },
  };
}
