import type { Decimal } from "./decimal";
import { compare, decimalOfFemto, femtoOf, roundedQuotient, toNumber, zero } from "./decimal";

const femtoPerUnit = 10n ** 15n;

/** A part of a whole; only wholes over 0 have a share. */
export interface Part {
  readonly part: Decimal;
  readonly whole: Decimal;
}

const quotient = (dividend: bigint, divisor: bigint): number => toNumber(decimalOfFemto(roundedQuotient(dividend * femtoPerUnit, divisor)));

/** The part as a fraction of 1, rounded once to the fifteenth decimal: 1 of 3 → 0.333333333333333. Null where the whole is not over 0. */
export function shareOf({ part, whole }: Part): number | null {
  return compare(whole, zero) <= 0 ? null : quotient(femtoOf(part), femtoOf(whole));
}

/** The mean of the shares, added up as exact fractions and rounded once, whatever their order. Parts of nothing are left out; null where none is left. */
export function meanShare(parts: readonly Part[]): number | null {
  const partsByWhole = new Map<bigint, bigint>();
  let count = 0n;
  for (const { part, whole } of parts) {
    if (compare(whole, zero) <= 0) continue;
    const key = femtoOf(whole);
    partsByWhole.set(key, (partsByWhole.get(key) ?? 0n) + femtoOf(part));
    count += 1n;
  }
  if (count === 0n) return null;
  let [above, below] = [0n, 1n];
  for (const [whole, sum] of partsByWhole) [above, below] = [above * whole + sum * below, below * whole];
  return quotient(above, below * count);
}
