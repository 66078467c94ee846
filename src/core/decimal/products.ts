import type { Decimal } from "./decimal";
import { compare, decimalOfFemto, femtoOf, isZero, zero } from "./decimal";

const femtoPerUnit = 10n ** 15n;

function ceilQuotient(dividend: bigint, divisor: bigint): bigint {
  const quotient = dividend / divisor;
  return quotient * divisor < dividend ? quotient + 1n : quotient;
}

/**
 * `left · right`, rounded up to a quadrillionth. Points are whole quadrillionths, so `points >= leastProduct(…)` says exactly
 * whether they reach the true product: 66.66…6 does not meet two thirds of 100.
 */
export function leastProduct(left: Decimal, right: Decimal): Decimal {
  return isZero(left) || isZero(right) ? zero : decimalOfFemto(ceilQuotient(femtoOf(left) * femtoOf(right), femtoPerUnit));
}

/** `value · part / whole`, rounded up likewise; 0 where `whole` is not positive. */
export function leastScaled(value: Decimal, part: Decimal, whole: Decimal): Decimal {
  if (compare(whole, zero) <= 0 || isZero(part)) {
    return zero;
  }
  return compare(part, whole) === 0 ? value : decimalOfFemto(ceilQuotient(femtoOf(value) * femtoOf(part), femtoOf(whole)));
}

/** `base - count · step`, exactly. `count` must be a safe integer. */
export function minusTimes(base: Decimal, count: number, step: Decimal): Decimal {
  const micro = base.micro - count * step.micro;
  if (step.femto === 0 && Number.isSafeInteger(count * step.micro) && Number.isSafeInteger(micro)) {
    return { micro, femto: base.femto };
  }
  return decimalOfFemto(femtoOf(base) - BigInt(count) * femtoOf(step));
}
