import type { TitleRule } from "../domain/district";
import type { TitleName, VillageCode, Year } from "../domain/names";
import { findTitle } from "../framework/titles";
import type { Ledger } from "./ledger";
import { yearBefore } from "./status";

/** The title and every title ranked above it. A title that has no rank (no rule in force) stands for itself only. */
export function titleAndHigher(title: TitleName, lowToHigh: readonly TitleName[]): readonly TitleName[] {
  const rank = lowToHigh.indexOf(title);
  return rank < 0 ? [title] : lowToHigh.slice(rank);
}

/** RULINGS 6: whether the village, or one whose standing it inherited, held the prerequisite title, or a higher one, in the year before. */
export function meetsPrerequisite(
  ledger: Ledger,
  village: VillageCode,
  prerequisite: TitleName,
  year: Year,
  lowToHigh: readonly TitleName[],
): boolean {
  const before = yearBefore(year);
  const titles = titleAndHigher(prerequisite, lowToHigh);
  const held = (code: VillageCode): boolean => titles.some((title) => ledger.holds(code, title, before));
  return held(village) || ledger.inherited(village, year).some(held);
}

/** Whether the rule asks for no title of the year before, or the village has it. */
export function holdsPrerequisiteOf(
  { prerequisite }: Pick<TitleRule, "prerequisite">,
  ledger: Ledger,
  village: VillageCode,
  year: Year,
  lowToHigh: readonly TitleName[],
): boolean {
  if (prerequisite === null) return true;
  return meetsPrerequisite(ledger, village, findTitle(lowToHigh, prerequisite) ?? prerequisite, year, lowToHigh);
}
