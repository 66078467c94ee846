import type { ScoringMethod } from "../../domain/district";
import { canonical } from "../../decimal/decimal";
import { ok } from "../../result";
import { foldPlain } from "../../text/fold";
import type { CriterionKind, Measure } from "./kind";
import { maxFaults, measureNumberText } from "./kind";

type PassFail = Extract<ScoringMethod, { kind: "passFail" }>;

const passWords: readonly string[] = ["x", "đ", "có", "đạt", "1"];
const failWords: readonly string[] = ["k", "kđ", "không", "không đạt", "0"];

const meanings: ReadonlyMap<string, 0 | 1> = new Map([
  ...passWords.map((word) => [foldPlain(word), 1] as const),
  ...failWords.map((word) => [foldPlain(word), 0] as const),
]);

/** Every way to write the one-letter words, for the evaluator's table. */
const marks: ReadonlyMap<string, 0 | 1> = new Map(
  [...passWords.map((word) => [word, 1] as const), ...failWords.map((word) => [word, 0] as const)]
    .filter(([word]) => word.length === 1)
    .flatMap(([word, meaning]) => [[word, meaning] as const, [word.toUpperCase(), meaning] as const]),
);

function measureWord(cell: string | boolean): Measure | null {
  if (typeof cell === "boolean") {
    return { value: cell ? 1 : 0, repaired: false };
  }
  const meaning = meanings.get(foldPlain(cell));
  return meaning === undefined ? measureNumberText(cell) : { value: meaning, repaired: false };
}

/** The cell says đạt or không đạt, in words, as a tick, as 1 or 0, or as the maximum itself (RULINGS 9): the maximum or nothing. */
export const passFailKind: CriterionKind<PassFail> = {
  kind: "passFail",
  words: ["Đạt/Không đạt", "Đạt", "Có/Không"],
  parse: () => ok({ kind: "passFail" }),
  format: () => "",
  faults: (_method, max) => maxFaults(max),
  curve: (_method, max) => ({ shape: "switch", max: canonical(max), marks }),
  measure: measureWord,
};
