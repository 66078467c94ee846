import type { Criterion } from "../domain/district";
import type { TitleName } from "../domain/names";
import { foldText } from "../text/fold";

/** The criterion's veto score for a title, however the header `Điểm liệt …` spells it; undefined where it has none. */
export function vetoScoreOf(criterion: Criterion, title: TitleName): number | undefined {
  const exact = criterion.vetoScores.get(title);
  return exact ?? [...criterion.vetoScores].find(([name]) => foldText(name) === foldText(title))?.[1];
}
