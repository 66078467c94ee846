import type { TitleName, VillageCode, Year } from "../domain/names";
import type { Ledger } from "./ledger";
import { yearBefore } from "./status";

/** The title and every title ranked above it. A title that has no rank (no rule in force) stands for itself only. */
export function titleAndHigher(title: TitleName, lowToHigh: readonly TitleName[]): readonly TitleName[] {
  const rank = lowToHigh.indexOf(title);
  return rank < 0 ? [title] : lowToHigh.slice(rank);
}

/** RULINGS 6: whether the village held the prerequisite title, or a higher one, in the year before. */
export function meetsPrerequisite(
  ledger: Ledger,
  village: VillageCode,
  prerequisite: TitleName,
  year: Year,
  lowToHigh: readonly TitleName[],
): boolean {
  const before = yearBefore(year);
  return titleAndHigher(prerequisite, lowToHigh).some((title) => ledger.holds(village, title, before));
}
