import fc from "fast-check";
import { sumAmounts } from "../../../src/core/decimal/sumAmounts";

describe("a sum of amounts", () => {
  it.each([
    [[], 0],
    [[0.1, 0.2], 0.3],
    [[9e9, 0.1, 0.2], 9000000000.3],
    [[1234.1, -0.1], 1234],
    [[26400000000, 9000000000], 35400000000],
  ])("of %j is %p", (amounts, sum) => {
    expect(sumAmounts(amounts)).toBe(sum);
  });

  it("agrees with whole-number arithmetic on hundredths", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 10 ** 11 }), { maxLength: 20 }), (hundredths) => {
        expect(sumAmounts(hundredths.map((each) => each / 100))).toBe(hundredths.reduce((sum, each) => sum + each, 0) / 100);
      }),
    );
  });
});
