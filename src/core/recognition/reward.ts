import type { RecognitionStatus, TitleRule } from "../domain/district";

/** The reward in đồng that a title rule sets for a status; a blank one was read as 0 (RULINGS 19). */
export function rewardOf(rule: Pick<TitleRule, "rewardFirst" | "rewardAgain" | "rewardMaintained">, status: RecognitionStatus): number {
  switch (status) {
    case "first":
      return rule.rewardFirst;
    case "again":
      return rule.rewardAgain;
    case "maintained":
      return rule.rewardMaintained;
  }
}
