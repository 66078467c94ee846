import type { Village } from "../domain/district";
import type { VillageCode, Year } from "../domain/names";
import type { Finding } from "../findings/finding";
import { finding } from "../findings/finding";
import { cellOf } from "../findings/origin";
import { isMergedBy } from "../recognition/merged";
import { foldText } from "../text/fold";

/** The villages by code. Codes compare folded, so that `la-01` is LA-01; everything behind the index uses the spelling of KhuDanCu. */
export interface VillageIndex {
  readonly byCode: ReadonlyMap<VillageCode, Village>;
  find(code: VillageCode): Village | null;
  /** The place in KhuDanCu. */
  placeOf(code: VillageCode): number;
  /** The villages that stand in a year: those not yet merged or dissolved (RULINGS 16), in the order of KhuDanCu. */
  standing(year: Year): readonly Village[];
  /** RULINGS 20: codes that two villages share; no figure of either can be trusted. */
  readonly findings: readonly Finding[];
}

export function createVillageIndex(villages: readonly Village[]): VillageIndex {
  const byCode = new Map<VillageCode, Village>();
  const byFold = new Map<string, Village>();
  const places = new Map<VillageCode, number>();
  const findings: Finding[] = [];
  villages.forEach((village, place) => {
    const key = foldText(village.code);
    const first = byFold.get(key);
    if (first !== undefined) {
      findings.push(duplicateOf(village, first));
      return;
    }
    byFold.set(key, village);
    byCode.set(village.code, village);
    places.set(village.code, place);
  });
  return {
    byCode,
    findings,
    find: (code) => byCode.get(code) ?? byFold.get(foldText(code)) ?? null,
    placeOf: (code) => places.get(code) ?? villages.length,
    standing: (year) => villages.filter((village) => !isMergedBy(village, year)),
  };
}

function duplicateOf(village: Village, first: Village): Finding {
  const firstCell = cellOf(first.origin, "code").cell;
  return finding("duplicate-village", cellOf(village.origin, "code"), { village: village.code, firstCell });
}
