import type { Village } from "../domain/district";
import type { TitleName, VillageCode, Year } from "../domain/names";
import type { RollForward } from "../domain/yearResult";
import type { Ledger } from "./ledger";
import { isMergedBy } from "./merged";
import { titleAndHigher } from "./prerequisite";
import { recognitionStatus, yearBefore } from "./status";

/** What became of a title's holder of last year. */
export type Fate = "maintained" | "merged" | "promoted" | "lapsed";

function fateOf(
  ledger: Ledger,
  code: VillageCode,
  title: TitleName,
  higher: readonly TitleName[],
  year: Year,
  villages: ReadonlyMap<VillageCode, Village>,
): Fate {
  if (ledger.holds(code, title, year)) return "maintained";
  const village = villages.get(code);
  if (village !== undefined && isMergedBy(village, year)) return "merged";
  return higher.some((other) => ledger.holds(code, other, year)) ? "promoted" : "lapsed";
}

/**
 * Where standing is inherited: the merged holders whose title lives on in the village that took them in, since that is maintained by it. One for each
 * such village, as a title that is held once is maintained once; the others are merged.
 */
function livingOn(ledger: Ledger, title: TitleName, year: Year): ReadonlySet<VillageCode> {
  const before = ledger.holders(title, yearBefore(year));
  const heirs = [...ledger.holders(title, year)].filter((code) => !before.has(code));
  return new Set(heirs.flatMap((code) => ledger.inherited(code, year).find((other) => before.has(other)) ?? []));
}

/** The fate of each of last year's holders. `lowToHigh`: all titles by rank. */
export function fatesOf(
  ledger: Ledger,
  title: TitleName,
  year: Year,
  lowToHigh: readonly TitleName[],
  villages: ReadonlyMap<VillageCode, Village>,
): ReadonlyMap<VillageCode, Fate> {
  const higher = titleAndHigher(title, lowToHigh).filter((other) => other !== title);
  const livesOn = livingOn(ledger, title, year);
  const fates = new Map<VillageCode, Fate>();
  for (const code of ledger.holders(title, yearBefore(year))) {
    fates.set(code, livesOn.has(code) ? "maintained" : fateOf(ledger, code, title, higher, year, villages));
  }
  return fates;
}

/**
 * How last year's holders of a title became this year's. Always before = maintained + promoted + lapsed + merged and
 * holders = first + maintained + again. `fates`: of {@link fatesOf} for the same title and year.
 */
export function rollForward(ledger: Ledger, title: TitleName, year: Year, fates: ReadonlyMap<VillageCode, Fate>): RollForward {
  const counts = { maintained: 0, merged: 0, promoted: 0, lapsed: 0 };
  for (const fate of fates.values()) counts[fate] += 1;
  const holders = ledger.holders(title, year);
  const statuses = { first: 0, again: 0, maintained: 0 };
  for (const code of holders) statuses[recognitionStatus(ledger, code, title, year)] += 1;
  return { before: fates.size, ...counts, first: statuses.first, again: statuses.again, holders: holders.size };
}
