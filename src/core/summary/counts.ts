import type { Village } from "../domain/district";
import type { TitleName } from "../domain/names";
import type { CommuneSummary, RecognisedVillage, TitleCounts, VillageResult } from "../domain/yearResult";
import { foldText } from "../text/fold";
import type { VillageFate } from "./fates";

type Tally = { -readonly [K in keyof TitleCounts]: TitleCounts[K] };

function emptyTally(notKept: number | null): Tally {
  return {
    registered: 0,
    assessed: 0,
    eligible: 0,
    vetoed: 0,
    vetoOnly: 0,
    recognised: 0,
    first: 0,
    maintained: 0,
    again: 0,
    notKept,
    rewardVnd: 0,
  };
}

/** The tallies of one commune, or of the whole district. */
type Tallies = ReadonlyMap<TitleName, Tally>;

/** The annual summary's figures: of the district and of each commune. */
export interface YearCounts {
  readonly totals: ReadonlyMap<TitleName, TitleCounts>;
  readonly communes: readonly CommuneSummary[];
}

export interface CountSources {
  /** The villages standing in the year, in the order of KhuDanCu. */
  readonly villages: readonly Village[];
  readonly titles: readonly TitleName[];
  readonly results: readonly VillageResult[];
  readonly recognised: readonly RecognisedVillage[];
  /** What became of last year's holders, with their villages; null while the ledger has no row of the year (RULINGS 15). */
  readonly fates: ReadonlyMap<TitleName, readonly VillageFate[]> | null;
}

function countResult(tally: Tally, { level, evaluation }: VillageResult): void {
  tally.registered += 1;
  if (level !== null) tally.assessed += 1;
  if (evaluation.outcome === "eligible") tally.eligible += 1;
  if (evaluation.outcome === "vetoed") tally.vetoed += 1;
  if (evaluation.vetoOnly) tally.vetoOnly += 1;
}

function countRecognition(tally: Tally, { status, rewardVnd }: RecognisedVillage): void {
  tally.recognised += 1;
  tally[status] += 1;
  tally.rewardVnd += rewardVnd;
}

/** RULINGS 13-15, 17: registrations by their computed outcome, recognitions by the ledger, each in its commune and in the district. */
export function countYear({ villages, titles, results, recognised, fates }: CountSources): YearCounts {
  const notKept = fates === null ? null : 0;
  const fresh = (): Tallies => new Map(titles.map((title) => [title, emptyTally(notKept)]));
  const totals = fresh();
  const communes = new Map<string, { name: string; villages: number; titles: Tallies }>();
  const communeOf = (name: string): { villages: number; titles: Tallies } => {
    const key = foldText(name);
    const known = communes.get(key) ?? { name, villages: 0, titles: fresh() };
    communes.set(key, known);
    return known;
  };
  const count = (village: Village, title: TitleName, add: (tally: Tally) => void): void => {
    for (const tallies of [totals, communeOf(village.commune).titles]) {
      const tally = tallies.get(title);
      if (tally !== undefined) add(tally);
    }
  };
  for (const village of villages) communeOf(village.commune).villages += 1;
  for (const result of results) count(result.village, result.title, (tally) => countResult(tally, result));
  for (const row of recognised) if (row.record !== null) count(row.record, row.title, (tally) => countRecognition(tally, row));
  for (const [title, holders] of fates ?? []) {
    for (const { village, fate } of holders) {
      if (fate === "lapsed") count(village, title, (tally) => (tally.notKept = (tally.notKept ?? 0) + 1));
    }
  }
  return { totals, communes: [...communes.values()] };
}
