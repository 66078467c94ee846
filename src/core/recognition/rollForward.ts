import type { Village } from "../domain/district";
import type { TitleName, VillageCode, Year } from "../domain/names";
import type { RollForward } from "../domain/yearResult";
import type { Ledger } from "./ledger";
import { titleAndHigher } from "./prerequisite";
import { recognitionStatus, yearBefore } from "./status";

/** RULINGS 16: from the year of its merger (or dissolution) on, the old code is no village. */
export function isMergedBy(village: Village, year: Year): boolean {
  return village.merged !== null && village.merged.fromYear <= year;
}

function fateOf(
  ledger: Ledger,
  code: VillageCode,
  title: TitleName,
  higher: readonly TitleName[],
  year: Year,
  villages: ReadonlyMap<VillageCode, Village>,
): "maintained" | "merged" | "promoted" | "lapsed" {
  if (ledger.holds(code, title, year)) return "maintained";
  const village = villages.get(code);
  if (village !== undefined && isMergedBy(village, year)) return "merged";
  return higher.some((other) => ledger.holds(code, other, year)) ? "promoted" : "lapsed";
}

/**
 * How last year's holders of a title became this year's. Always before = maintained + promoted + lapsed + merged and
 * holders = first + maintained + again. `lowToHigh`: all titles by rank.
 */
export function rollForward(
  ledger: Ledger,
  title: TitleName,
  year: Year,
  lowToHigh: readonly TitleName[],
  villages: ReadonlyMap<VillageCode, Village>,
): RollForward {
  const fates = { maintained: 0, merged: 0, promoted: 0, lapsed: 0 };
  const higher = titleAndHigher(title, lowToHigh).filter((other) => other !== title);
  const before = ledger.holders(title, yearBefore(year));
  for (const code of before) fates[fateOf(ledger, code, title, higher, year, villages)] += 1;
  const holders = ledger.holders(title, year);
  const fresh = { first: 0, again: 0, maintained: 0 };
  for (const code of holders) fresh[recognitionStatus(ledger, code, title, year)] += 1;
  return { before: before.size, ...fates, first: fresh.first, again: fresh.again, holders: holders.size };
}
