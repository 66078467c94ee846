import type { Registration, Village } from "../domain/district";
import type { TitleName, VillageCode, Year } from "../domain/names";

/** A village with what it registered for, by rank. */
export interface Registrant {
  readonly village: Village;
  readonly registrations: readonly Registration[];
}

/** The year's registrants in the order of KhuDanCu, each with its registrations by rank, low to high. `registrations`: sound ones, of any year. */
export function registrantsOf(
  standing: readonly Village[],
  registrations: readonly Registration[],
  ranks: readonly TitleName[],
  year: Year,
): readonly Registrant[] {
  const rank = new Map(ranks.map((title, place) => [title, place]));
  const byVillage = new Map<VillageCode, Registration[]>();
  for (const row of registrations) {
    if (row.year !== year) continue;
    const rows = byVillage.get(row.village);
    if (rows === undefined) byVillage.set(row.village, [row]);
    else rows.push(row);
  }
  const registrants: Registrant[] = [];
  for (const village of standing) {
    const rows = byVillage.get(village.code);
    if (rows === undefined) continue;
    if (rows.length > 1) rows.sort((a, b) => (rank.get(a.title) ?? 0) - (rank.get(b.title) ?? 0));
    registrants.push({ village, registrations: rows });
  }
  return registrants;
}
