import type { District } from "../domain/district";
import type { Finding } from "../findings/finding";
import type { Check } from "./check";
import { checks } from "./registry";

/** The same code at the same place with the same parameters says the same thing. */
function identity({ code, sheet, cell, params }: Finding): string {
  return JSON.stringify([code, sheet, cell, Object.entries(params).sort(([a], [b]) => (a < b ? -1 : 1))]);
}

/**
 * The reconciliation (đối soát): what all checks find, each thing once, in the order of the registry. Pure; the same district always gives the same list.
 */
export function checkDistrict(district: District, registry: readonly Check[] = checks): readonly Finding[] {
  const told = new Map<string, Finding>();
  for (const check of registry) {
    for (const found of check.run(district)) {
      const key = identity(found);
      if (!told.has(key)) told.set(key, found);
    }
  }
  return [...told.values()];
}
