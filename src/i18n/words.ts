import type { FindingParams } from "../core/findings/catalogue";
import type { Finding, FindingCode, Severity } from "../core/findings/finding";
import type { RecognitionStatus } from "../core/domain/district";
import type { Evaluation, Outcome } from "../core/domain/evaluation";
import type { FormWords } from "../forms/write/words";
import type { SheetWords } from "../forms/sheets/words";
import type { FindingText } from "./findingText";
import type { FunctionWords } from "./functionWords";
import type { RefusalWords, SampleWords } from "./appWords";

/** The words of every finding, by code. The place (sheet and cell) is shown beside them and never part of them. */
export type FindingWords = { readonly [C in FindingCode]: (params: FindingParams[C]) => FindingText };

/** How a language writes figures. By hand and not by `Intl`, so that every host shows the same characters. */
export interface NumberWords {
  /** `1234567.89` → `1.234.567,89`. At most 15 significant digits, as Excel keeps them. */
  readonly decimal: (value: number) => string;
  /** `32500000` → `32.500.000 đồng`; rounded to whole đồng. */
  readonly dong: (value: number) => string;
  /** A fraction of 1 → `54,24%`; two decimals at most, rounded half up. */
  readonly percent: (share: number) => string;
  /** ISO `2022-10-31` → `31/10/2022`; what is no ISO date comes back unchanged. */
  readonly date: (iso: string) => string;
}

/** The words of the domain's own codes. */
export interface DomainWords {
  readonly outcome: { readonly [K in Outcome]: string };
  readonly status: { readonly [K in RecognitionStatus]: string };
  readonly severity: { readonly [K in Severity]: string };
  /**
   * All reasons in one line, led by the total: `92/100 điểm; liệt 6.2 (0/5)`. Empty where there is no reason.
   * Criteria that are missing or pending are named together.
   */
  readonly reasons: (evaluation: Pick<Evaluation, "total" | "max" | "reasons">) => string;
}

/** What is wrong with a finding's cell, in the words of a language. */
export function findingText(words: FindingWords, finding: Finding): FindingText {
  // The catalogue ties each code to its parameters; TypeScript can't follow that tie through a union.
  const say = words[finding.code] as (params: Finding["params"]) => FindingText;
  return say(finding.params);
}

/** The same as one paragraph: what is wrong, then what to do. */
export function findingMessage(words: FindingWords, finding: Finding): string {
  const { wrong, mend } = findingText(words, finding);
  return `${wrong} ${mend}`;
}

/** What the pane and the custom functions say: loaded with them, where the words of sheets and forms come when something is written. */
export type SpokenWords = Pick<Words, "domain" | "findings" | "functions" | "numbers" | "refusals">;

/** Everything a language says. A further language is one folder that exports a `Words`; what it lacks does not compile. */
export interface Words {
  readonly domain: DomainWords;
  readonly findings: FindingWords;
  readonly functions: FunctionWords;
  readonly numbers: NumberWords;
  readonly refusals: RefusalWords;
  readonly samples: SampleWords;
  readonly sheets: SheetWords;
  readonly forms: FormWords;
}
