import type { FindingCode } from "../core/findings/finding";
import type { FindingParams } from "../core/findings/catalogue";

/** The words of every finding: what is wrong and what to do, without the place (the place is shown beside it). */
export type FindingWords = { readonly [C in FindingCode]: (params: FindingParams[C]) => string };
