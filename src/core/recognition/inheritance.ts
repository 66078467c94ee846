import type { Settings, Village } from "../domain/district";
import type { VillageCode, Year } from "../domain/names";
import { isMergedBy } from "./merged";

/** The villages whose recognitions of the years before count as the village's own in that year; never the village itself. */
export type Inheritance = (village: VillageCode, year: Year) => readonly VillageCode[];

const nobody: readonly VillageCode[] = [];

/** RULINGS 16, the default: the history of a village that takes others in begins with its own rows. */
export const noInheritance: Inheritance = () => nobody;

/**
 * The setting `Kế thừa danh hiệu khi sáp nhập` = `Có`: a village has the standing of all that were merged into it by that year, and of what had been
 * merged into those before. A village that is itself merged hands everything on and has nothing any more; what is dissolved leaves nothing.
 * In the order of `villages`, each village before those that it had taken in.
 */
export function inheritanceOf(villages: readonly Village[]): Inheritance {
  const taken = new Map<VillageCode, Village[]>();
  for (const village of villages) {
    const into = village.merged?.into ?? null;
    if (into !== null && into !== village.code) taken.set(into, [...(taken.get(into) ?? []), village]);
  }
  if (taken.size === 0) return noInheritance;
  const byCode = new Map(villages.map((village) => [village.code, village]));
  return (code, year) => {
    const heir = byCode.get(code);
    if (!taken.has(code) || heir === undefined || isMergedBy(heir, year)) return nobody;
    const found = new Set<VillageCode>();
    collect(code, year, taken, found);
    found.delete(code);
    return [...found];
  };
}

/** What mergers hand on under the settings. */
export function inheritanceUnder({ inheritOnMerger }: Pick<Settings, "inheritOnMerger">, villages: readonly Village[]): Inheritance {
  return inheritOnMerger ? inheritanceOf(villages) : noInheritance;
}

/** Adds what was merged into the village by that year. `found` holds what was met already: two villages may be said to be merged into each other. */
function collect(code: VillageCode, year: Year, taken: ReadonlyMap<VillageCode, readonly Village[]>, found: Set<VillageCode>): void {
  for (const village of taken.get(code) ?? []) {
    if (found.has(village.code) || !isMergedBy(village, year)) continue;
    found.add(village.code);
    collect(village.code, year, taken, found);
  }
}
