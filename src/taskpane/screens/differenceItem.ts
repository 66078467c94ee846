import type { LevelCell, LevelChange, LevelDifference } from "../../core/levels/types";
import type { LevelsScreenWords } from "../../i18n/screens/levelsWords";
import type { PlaceItem } from "./PlaceList";

/** A change that a reason is due for and that has none. */
export const lacksReason = ({ needsReason, reason }: LevelChange): boolean => needsReason && reason === "";

/** As typed, and what it comes to where that is something else. */
function shownCell({ cell, state, points }: LevelCell, words: LevelsScreenWords): string {
  if (state === "missing") return words.blank;
  const typed = String(cell).replace(".", ",");
  return points === null || cell === points ? typed : `${typed} (${String(points).replace(".", ",")})`;
}

/** A change of a criterion from one level to the next as a line that leads to its cell. `village`: said before the criterion; null where that is clear. */
export function differenceItem(
  { criterion, criterionName }: LevelDifference,
  change: LevelChange,
  village: string | null,
  words: LevelsScreenWords,
): PlaceItem {
  const { level, lowerLevel, before, after, reason } = change;
  const title = `${criterion} ${criterionName}`;
  return {
    key: `${after.at.sheet}!${after.at.cell}`,
    title: village === null ? title : `${village} · ${title}`,
    lines: [
      words.change(lowerLevel, shownCell(before, words), level, shownCell(after, words)),
      ...(reason === "" ? [] : [words.reason(reason)]),
    ],
    ...(lacksReason(change) ? { warning: words.noReason } : {}),
    place: after.at,
    label: words.goTo(village ?? title),
  };
}
