import type { Village } from "../domain/district";
import type { TitleName, VillageCode, Year } from "../domain/names";
import type { Ledger } from "../recognition/ledger";
import type { Fate } from "../recognition/rollForward";
import { fatesOf } from "../recognition/rollForward";
import type { VillageIndex } from "./villageIndex";

export interface VillageFate {
  readonly village: Village;
  readonly fate: Fate;
}

/** What became of last year's holders, by title. */
export type Fates = ReadonlyMap<TitleName, ReadonlyMap<VillageCode, Fate>>;

/** Null while the ledger has no row of the year: nobody has lapsed before anybody was recognised (RULINGS 15). */
export function fatesIn(
  ledger: Ledger,
  titles: readonly TitleName[],
  ranks: readonly TitleName[],
  villages: VillageIndex,
  year: Year,
): Fates | null {
  if (ledger.rowsOf(year).length === 0) return null;
  return new Map(titles.map((title) => [title, fatesOf(ledger, title, year, ranks, villages.byCode)]));
}

/** The same with the villages themselves, for counting by commune. */
export function fatesByVillage(fates: Fates, villages: VillageIndex): ReadonlyMap<TitleName, readonly VillageFate[]> {
  const named = (ofTitle: ReadonlyMap<VillageCode, Fate>): readonly VillageFate[] =>
    [...ofTitle].flatMap(([code, fate]) => {
      const village = villages.find(code);
      return village === null ? [] : [{ village, fate }];
    });
  return new Map([...fates].map(([title, ofTitle]) => [title, named(ofTitle)]));
}
