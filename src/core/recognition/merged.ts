import type { Village } from "../domain/district";
import type { Year } from "../domain/names";

/** RULINGS 16: from the year of its merger (or dissolution) on, the old code is no village. */
export function isMergedBy(village: Pick<Village, "merged">, year: Year): boolean {
  return village.merged !== null && village.merged.fromYear <= year;
}
