import type { Village } from "../domain/district";
import type { VillageCode, Year } from "../domain/names";
import type { Finding } from "../findings/finding";
import { finding } from "../findings/finding";
import { cellOf } from "../findings/origin";
import { isMergedBy } from "../recognition/rollForward";
import { foldText } from "../text/fold";

/** The villages by code. Codes compare folded, so that `la-01` is LA-01; everything behind the index uses the spelling of KhuDanCu. */
export interface VillageIndex {
  readonly byCode: ReadonlyMap<VillageCode, Village>;
  find(code: VillageCode): Village | null;
  /** The place in KhuDanCu. */
  placeOf(code: VillageCode): number;
  /** The villages that stand in a year: those not yet merged or dissolved (RULINGS 16), in the order of KhuDanCu. */
  standing(year: Year): readonly Village[];
}

export function createVillageIndex(villages: readonly Village[]): VillageIndex {
  const byCode = new Map<VillageCode, Village>();
  const byFold = new Map<string, Village>();
  const places = new Map<VillageCode, number>();
  villages.forEach((village, place) => {
    if (byCode.has(village.code)) return;
    byCode.set(village.code, village);
    places.set(village.code, place);
    if (!byFold.has(foldText(village.code))) byFold.set(foldText(village.code), village);
  });
  return {
    byCode,
    find: (code) => byCode.get(code) ?? byFold.get(foldText(code)) ?? null,
    placeOf: (code) => places.get(code) ?? villages.length,
    standing: (year) => villages.filter((village) => !isMergedBy(village, year)),
  };
}

/** RULINGS 20: a code that two villages share; no figure of either can be trusted. */
export function duplicateVillages(villages: readonly Village[]): readonly Finding[] {
  const firsts = new Map<string, Village>();
  return villages.flatMap((village) => {
    const first = firsts.get(foldText(village.code));
    if (first === undefined) {
      firsts.set(foldText(village.code), village);
      return [];
    }
    const firstCell = cellOf(first.origin, "code").cell;
    return [finding("duplicate-village", cellOf(village.origin, "code"), { village: village.code, firstCell })];
  });
}
