import type { District } from "../domain/district";
import type { Year } from "../domain/names";
import type { YearResult } from "../domain/yearResult";
import type { Finding } from "../findings/finding";
import type { Result } from "../result";
import { compileYear } from "../summary/compileYear";
import type { Check, CompileOnce } from "./check";
import { checks } from "./registry";

type Compile = (district: District, year: Year) => Result<YearResult, readonly Finding[]>;

/** The same code at the same place with the same parameters says the same thing. */
function identity({ code, sheet, cell, params }: Finding): string {
  return JSON.stringify([code, sheet, cell, Object.entries(params).sort(([a], [b]) => (a < b ? -1 : 1))]);
}

/** The findings without repetitions, each where it stood first. */
export function toldOnce(findings: readonly Finding[]): readonly Finding[] {
  const told = new Map<string, Finding>();
  for (const found of findings) {
    const key = identity(found);
    if (!told.has(key)) told.set(key, found);
  }
  return [...told.values()];
}

function compileOnce(district: District, compile: Compile): CompileOnce {
  const known = new Map<Year, Result<YearResult, readonly Finding[]>>();
  return (year) => {
    const result = known.get(year) ?? compile(district, year);
    known.set(year, result);
    return result;
  };
}

/**
 * The reconciliation (đối soát): what all checks find, each thing once, in the order of the registry. Pure; the same district always gives the same list.
 * `compile`: how a year is worked out, for callers that know why some year's figures cannot be trusted; each year is asked for once.
 */
export function checkDistrict(district: District, registry: readonly Check[] = checks, compile: Compile = compileYear): readonly Finding[] {
  const once = compileOnce(district, compile);
  return toldOnce(registry.flatMap((check) => check.run(district, once)));
}
