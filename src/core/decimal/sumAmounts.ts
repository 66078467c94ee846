import { sumExactly } from "./sum";

/**
 * The sum of amounts of any size, exact to the digit: `[9e9, 0.1, 0.2]` → `9000000000.3`. The core's decimals are made for scores and end where money
 * only begins, so whole parts are added as the whole numbers they are, and only fractions as decimals.
 */
export function sumAmounts(amounts: readonly number[]): number {
  const whole = amounts.reduce((sum, amount) => sum + Math.trunc(amount), 0);
  return whole + sumExactly(amounts.filter((amount) => !Number.isInteger(amount)).map(fractionOf));
}

/** The decimals as they are written, so that `1234.1` gives 0.1 and not the 0.09999999999990905 of a subtraction. */
function fractionOf(amount: number): number {
  const digits = String(amount).split(".")[1];
  return digits === undefined || digits.includes("e") ? 0 : Math.sign(amount) * Number(`0.${digits}`);
}
