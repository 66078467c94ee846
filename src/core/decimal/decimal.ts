/**
 * An exact decimal: `micro` millionths plus `femto` quadrillionths (10^-15). Canonical: both are integers and `0 <= femto < 10^9`, so two equal
 * values have equal limbs, also under zero (-0.1 is micro -100000; -10^-15 is micro -1, femto 999999999).
 *
 * A number becomes a decimal at Excel's own precision, 15 significant digits: 0.1 + 0.2 is 0.3. Digits beyond the fifteenth decimal are
 * rounded away. For ordinary scores (at most six decimals) `femto` is 0.
 */
export interface Decimal {
  readonly micro: number;
  readonly femto: number;
}

const significantDigits = 15;
export const microPerUnit = 1e6;
const femtoPerMicro = 1e9;
const femtoPerMicroBig = 1_000_000_000n;

/** Numbers beyond ±10^9 are no decimals: sixteen digits of millionths would be more than Excel's fifteen, and their sums no exact integers. */
export const decimalLimit = 1e9;

export const zero: Decimal = { micro: 0, femto: 0 };

/** Whether {@link decimalOf} takes the number: finite and within ±{@link decimalLimit}. */
export function fitsDecimal(value: number): boolean {
  return value >= -decimalLimit && value <= decimalLimit;
}

/** The double nearest to the number's 15-digit decimal. Two such doubles compare exactly as their decimals do. `0.1 + 0.2` → `0.3`. */
export function canonical(value: number): number {
  const micro = Math.round(value * microPerUnit);
  return micro / microPerUnit === value && fitsDecimal(value) ? value : Number(value.toPrecision(significantDigits));
}

/**
 * The decimal of a number. A number that {@link fitsDecimal} refuses is misuse.
 * @throws RangeError
 */
export function decimalOf(value: number): Decimal {
  if (!fitsDecimal(value)) {
    throw new RangeError(`not a decimal within ±${decimalLimit}: ${value}`);
  }
  const micro = Math.round(value * microPerUnit);
  return micro / microPerUnit === value ? { micro: micro + 0, femto: 0 } : decimalOfDigits(value);
}

/** From the 15 digits themselves, for what is no whole number of millionths. */
function decimalOfDigits(value: number): Decimal {
  const [mantissa = "0", exponent = "0"] = value.toExponential(significantDigits - 1).split("e");
  const digits = BigInt(mantissa.replace(".", ""));
  const shift = Number(exponent) + 1;
  return decimalOfFemto(shift >= 0 ? digits * 10n ** BigInt(shift) : roundedQuotient(digits, 10n ** BigInt(-shift)));
}

/** Half away from zero, as Excel rounds. */
export function roundedQuotient(dividend: bigint, divisor: bigint): bigint {
  const half = divisor / 2n;
  return dividend < 0n ? -((-dividend + half) / divisor) : (dividend + half) / divisor;
}

/** The value in quadrillionths. */
export function femtoOf(value: Decimal): bigint {
  return BigInt(value.micro) * femtoPerMicroBig + BigInt(value.femto);
}

/** Inverse of {@link femtoOf}. */
export function decimalOfFemto(femto: bigint): Decimal {
  const rest = ((femto % femtoPerMicroBig) + femtoPerMicroBig) % femtoPerMicroBig;
  return { micro: Number((femto - rest) / femtoPerMicroBig), femto: Number(rest) };
}

/** Brings two summed limbs into canonical form. Both must be integers within ±2^53. */
export function carried(micro: number, femto: number): Decimal {
  if (femto === 0) {
    return { micro, femto };
  }
  const carry = Math.floor(femto / femtoPerMicro);
  return { micro: micro + carry, femto: femto - carry * femtoPerMicro };
}

/** The double nearest to the decimal: what a cell shows. */
export function toNumber(value: Decimal): number {
  if (value.femto === 0) {
    return value.micro / microPerUnit;
  }
  const femto = femtoOf(value);
  const digits = (femto < 0n ? -femto : femto).toString().padStart(significantDigits + 1, "0");
  return Number(`${femto < 0n ? "-" : ""}${digits.slice(0, -significantDigits)}.${digits.slice(-significantDigits)}`);
}

/** Negative, 0 or positive as `left` is under, equal to or over `right`. */
export function compare(left: Decimal, right: Decimal): number {
  return left.micro === right.micro ? left.femto - right.femto : left.micro - right.micro;
}

export function isZero(value: Decimal): boolean {
  return value.micro === 0 && value.femto === 0;
}

export function add(left: Decimal, right: Decimal): Decimal {
  return carried(left.micro + right.micro, left.femto + right.femto);
}

export function subtract(left: Decimal, right: Decimal): Decimal {
  return carried(left.micro - right.micro, left.femto - right.femto);
}
