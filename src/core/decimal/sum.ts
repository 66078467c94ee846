import type { Decimal } from "./decimal";
import { carried, decimalOf, toNumber } from "./decimal";

/** The exact sum of numbers that {@link decimalOf} takes, whatever their order; up to some million of them at ordinary sizes. */
export function sumOf(values: Iterable<number>): Decimal {
  let micro = 0;
  let femto = 0;
  for (const value of values) {
    const term = decimalOf(value);
    micro += term.micro;
    femto += term.femto;
  }
  return carried(micro, femto);
}

/** `sumExactly([0.1, 0.2])` → `0.3`. */
export function sumExactly(values: Iterable<number>): number {
  return toNumber(sumOf(values));
}
