import {
  add,
  canonical,
  compare,
  decimalLimit,
  decimalOf,
  fitsDecimal,
  isZero,
  subtract,
  toNumber,
  zero,
} from "../../../src/core/decimal/decimal";
import { leastProduct, leastScaled, minusTimes } from "../../../src/core/decimal/products";
import { sumExactly } from "../../../src/core/decimal/sum";

describe("a number becomes the decimal a person sees", () => {
  it.each([
    [0, 0, 0],
    [1.5, 1_500_000, 0],
    [-0.1, -100_000, 0],
    [0.1 + 0.2, 300_000, 0],
    [92.000001, 92_000_001, 0],
    [0.0000001, 0, 100_000_000],
    [-0.000000001, -1, 999_000_000],
    [1 / 3, 333_333, 333_333_333],
    [2 / 3, 666_666, 666_666_667],
    [1e-16, 0, 0],
    [1e9, 1e15, 0],
  ])("%d is %d millionths and %d quadrillionths", (value, micro, femto) => {
    expect(decimalOf(value)).toEqual({ micro, femto });
  });

  it("keeps fifteen digits, as Excel does", () => {
    expect(canonical(0.1 + 0.2)).toBe(0.3);
    expect(canonical(1.0000000000000002)).toBe(1);
    expect(canonical(1.00000000000001)).toBe(1.00000000000001);
    expect(canonical(1e12 + 0.1)).toBe(1000000000000.1);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, decimalLimit * 1.01, -decimalLimit * 1.01])("refuses %d as misuse", (value) => {
    expect(fitsDecimal(value)).toBe(false);
    expect(() => decimalOf(value)).toThrow(RangeError);
  });

  it.each([0, 1.5, -0.1, 0.3, 1 / 3, -2 / 3, 123456.789012, 1e9, 0.000000123456789])(
    "%d comes back as itself to fifteen digits",
    (value) => {
      expect(toNumber(decimalOf(value))).toBeCloseTo(value, 15);
      expect(toNumber(decimalOf(canonical(value)))).toBe(Number(canonical(value).toFixed(15)));
    },
  );
});

describe("decimals add and compare exactly", () => {
  it("carries from the second limb", () => {
    const third = decimalOf(1 / 3);
    expect(toNumber(add(add(third, third), third))).toBe(0.999999999999999);
    expect(isZero(subtract(third, third))).toBe(true);
  });

  it.each([
    [0.1 + 0.2, 0.3, 0],
    [0.3, 0.300000000000001, -1],
    [-0.3, 0.3, -1],
    [1, 0.999999999999999, 1],
    [-0.000000000000001, 0, -1],
  ])("%d against %d gives %d", (left, right, sign) => {
    expect(Math.sign(compare(decimalOf(left), decimalOf(right)))).toBe(sign);
  });

  it("sums without the surprises of binary fractions", () => {
    expect(sumExactly([0.1, 0.2])).toBe(0.3);
    expect(sumExactly(Array<number>(1000).fill(0.1))).toBe(100);
    expect(sumExactly([1e8, 0.1, -1e8])).toBe(0.1);
    expect(sumExactly([])).toBe(0);
  });
});

describe("products are rounded up to the grid of points, so that reaching them is exact", () => {
  it.each([
    [0.5, 20, 10],
    [0.333, 10, 3.33],
    [0.35, 0, 0],
    [1, 12.5, 12.5],
  ])("%d of %d is %d", (share, max, product) => {
    expect(leastProduct(decimalOf(share), decimalOf(max))).toEqual(decimalOf(product));
  });

  it("two thirds of a hundred are not met by anything under them", () => {
    const needed = leastScaled(decimalOf(100), decimalOf(2), decimalOf(3));
    expect(compare(decimalOf(66.6666666666666), needed)).toBeLessThan(0);
    expect(compare(needed, { micro: 66_666_666, femto: 666_666_667 })).toBe(0);
  });

  it.each([
    [80, 95, 100, 76],
    [80, 100, 100, 80],
    [80, 0, 100, 0],
    [80, 0, 0, 0],
  ])("%d scaled by %d of %d is %d", (minimum, part, whole, scaled) => {
    expect(toNumber(leastScaled(decimalOf(minimum), decimalOf(part), decimalOf(whole)))).toBe(scaled);
  });

  it.each([
    [5, 3, 0.1, 4.7],
    [5, 0, 1, 5],
    [0, 2, 0.000000001, -0.000000002],
    [1, 900_719_925, 1_000_000, 1 - 900_719_925 * 1_000_000],
  ])("%d less %d times %d is %d", (base, count, step, rest) => {
    expect(toNumber(minusTimes(decimalOf(base), count, decimalOf(step)))).toBe(rest);
  });

  it("knows zero", () => {
    expect(isZero(zero)).toBe(true);
    expect(isZero(decimalOf(1e-15))).toBe(false);
  });
});
