import type { Village } from "../domain/district";
import type { TitleName } from "../domain/names";
import type { CommuneSummary, RecognisedVillage, TitleCounts, VillageResult } from "../domain/yearResult";
import { remembered } from "../remembered";
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
  const communeOf = remembered((name: string): { villages: number; titles: Tallies } => {
    const key = foldText(name);
    const known = communes.get(key);
    if (known !== undefined) return known;
    const commune = { name, villages: 0, titles: fresh() };
    communes.set(key, commune);
    return commune;
  });
  const tallies = (village: Village, title: TitleName): readonly Tally[] => {
    const ofAll = totals.get(title);
    const ofCommune = communeOf(village.commune).titles.get(title);
    return ofAll === undefined || ofCommune === undefined ? [] : [ofAll, ofCommune];
  };
  for (const village of villages) communeOf(village.commune).villages += 1;
  for (const result of results) for (const tally of tallies(result.village, result.title)) countResult(tally, result);
  for (const row of recognised) {
    if (row.record !== null) for (const tally of tallies(row.record, row.title)) countRecognition(tally, row);
  }
  for (const [title, holders] of fates ?? []) {
    for (const { village, fate } of holders) {
      if (fate === "lapsed") for (const tally of tallies(village, title)) tally.notKept = (tally.notKept ?? 0) + 1;
    }
  }
  return { totals, communes: [...communes.values()] };
}
