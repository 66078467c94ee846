import { decimalOf } from "../../../src/core/decimal/decimal";
import { meanShare, shareOf } from "../../../src/core/decimal/shares";

const of = (part: number, whole: number) => ({ part: decimalOf(part), whole: decimalOf(whole) });

describe("the share of a whole", () => {
  it.each<[number, number, number | null]>([
    [0, 5, 0],
    [2.5, 5, 0.5],
    [5, 5, 1],
    [1, 3, 0.333333333333333],
    [2, 3, 0.666666666666667],
    [-1, 3, -0.333333333333333],
    [0.3, 0.1, 3],
    [0, 0, null],
    [1, 0, null],
  ])("%d of %d is %s", (part, whole, expected) => {
    expect(shareOf(of(part, whole))).toBe(expected);
  });
});

describe("the mean of shares", () => {
  it("is exact where a sum of rounded shares would not be", () => {
    expect(meanShare([of(0.1, 1), of(0.2, 1), of(0, 1)])).toBe(0.1);
    expect(meanShare([of(1, 3), of(1, 3), of(1, 3)])).toBe(0.333333333333333);
    expect(meanShare([of(1, 3), of(2, 3)])).toBe(0.5);
  });

  it("gives every village the same weight, whatever its maximum", () => {
    expect(meanShare([of(5, 5), of(0, 10)])).toBe(0.5);
    expect(meanShare([of(1, 3), of(1, 6)])).toBe(0.25);
  });

  it("leaves parts of nothing out, and is none where nothing is left", () => {
    expect(meanShare([of(1, 2), of(0, 0)])).toBe(0.5);
    expect(meanShare([of(0, 0)])).toBeNull();
    expect(meanShare([])).toBeNull();
  });
});
