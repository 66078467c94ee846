import type { AdjustmentRefusal, Change, RefusedAdjustment } from "../core/whatIf/adjustment";
import type { WhatIfSheetWords } from "../forms/sheets/whatIfWords";
import type { FindingText } from "./findingText";

/** Everything that is said of a trial calculation outside the pane's screen: loaded only by what needs it. */
export interface WhatIfWords {
  readonly sheet: WhatIfSheetWords;
  /** What a change concerns: `Tổng điểm tối thiểu KDCTB (Khu vực I)`. */
  readonly changeName: (change: Change) => string;
  /** A value of a change as it is shown: a share as a percentage, no veto in words. */
  readonly value: (kind: Change["kind"], value: number | null) => string;
  readonly refusal: RefusedAdjustmentWords;
}

export type RefusedAdjustmentWords = {
  readonly [C in RefusedAdjustment["code"]]: (refusal: Extract<RefusedAdjustment, { readonly code: C }>) => FindingText;
};

/** Why an adjustment is not made, and what would be. */
export function adjustmentRefusalText(words: WhatIfWords, refusal: AdjustmentRefusal): FindingText {
  // The union ties each code to its parameters; TypeScript can't follow that tie through the lookup.
  const say = words.refusal[refusal.code] as (refusal: RefusedAdjustment) => FindingText;
  return say(refusal);
}
