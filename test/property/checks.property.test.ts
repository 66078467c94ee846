import fc from "fast-check";
import { checkDistrict } from "../../src/core/checks/checkDistrict";
import { isRounded } from "../../src/core/checks/report/percentageCheck";
import { demoDistrict } from "../../src/core/demo/demoDistrict";
import { readDistrict } from "../../src/forms/read/readDistrict";
import { grid } from "../support/gridOf";

const ratio = fc.integer({ min: 1, max: 10 ** 7 }).chain((whole) => fc.tuple(fc.integer({ min: 0, max: whole }), fc.constant(whole)));
const decimals = fc.integer({ min: 0, max: 4 });

/** Half up, in whole numbers. */
function rounded(part: number, whole: number, digits: number): number {
  const scaled = 100 * 10 ** digits * 2;
  return Number((BigInt(part) * BigInt(scaled) + BigInt(whole)) / (2n * BigInt(whole))) / 10 ** digits;
}

it("a percentage that was rounded to the digits it is printed with is never told, and one two digits off always is", () => {
  fc.assert(
    fc.property(ratio, decimals, ([part, whole], digits) => {
      const percent = rounded(part, whole, digits);
      expect(isRounded(percent, digits, part, whole)).toBe(true);
      expect(isRounded(percent + 2 * 10 ** -digits, digits, part, whole)).toBe(false);
      expect(isRounded(percent - 2 * 10 ** -digits, digits, part, whole)).toBe(false);
    }),
  );
});

it("a right total is never told, whatever it adds up, and one that is off by anything always is", () => {
  const amounts = fc.array(fc.integer({ min: 0, max: 10 ** 12 }), { minLength: 2, maxLength: 8 });
  const codes = (given: readonly number[], total: number): readonly string[] => {
    const rows = given.map((amount, at) => [2022, `Đơn vị ${at}`, "Xã", amount]);
    const read = readDistrict([grid("Đóng góp", [["Năm", "Đơn vị", "Cấp", "Tiền (đồng)"], ...rows, ["Tổng cộng", "", "", total]])]);
    return read.findings.map(({ code }) => code);
  };
  fc.assert(
    fc.property(amounts, fc.integer({ min: 1, max: 10 ** 6 }), (given, off) => {
      const total = given.reduce((sum, amount) => sum + amount, 0);
      expect(codes(given, total)).toEqual([]);
      expect(codes(given, total + off)).toEqual(["sum-mismatch"]);
    }),
  );
});

it("the demo district raises no alarm: only what its invented scores leave blank is noted", () => {
  expect([...new Set(checkDistrict(demoDistrict()).map(({ code }) => code))]).toEqual(["higher-level-blank"]);
});
