import fc from "fast-check";
import { amountInWords } from "../../../src/core/text/amountInWords";

describe("amountInWords", () => {
  it.each([
    [0, "không"],
    [1, "một"],
    [5, "năm"],
    [10, "mười"],
    [11, "mười một"],
    [15, "mười lăm"],
    [20, "hai mươi"],
    [21, "hai mươi mốt"],
    [24, "hai mươi bốn"],
    [25, "hai mươi lăm"],
    [55, "năm mươi lăm"],
    [91, "chín mươi mốt"],
    [100, "một trăm"],
    [101, "một trăm lẻ một"],
    [105, "một trăm lẻ năm"],
    [110, "một trăm mười"],
    [111, "một trăm mười một"],
    [115, "một trăm mười lăm"],
    [999, "chín trăm chín mươi chín"],
    [1_000, "một nghìn"],
    [1_001, "một nghìn không trăm lẻ một"],
    [1_015, "một nghìn không trăm mười lăm"],
    [1_100, "một nghìn một trăm"],
    [10_000, "mười nghìn"],
    [21_000, "hai mươi mốt nghìn"],
    [500_000, "năm trăm nghìn"],
    [1_000_000, "một triệu"],
    [1_000_001, "một triệu không trăm lẻ một"],
    [1_005_000, "một triệu không trăm lẻ năm nghìn"],
    [2_000_000, "hai triệu"],
    [32_500_000, "ba mươi hai triệu năm trăm nghìn"],
    [180_400_000, "một trăm tám mươi triệu bốn trăm nghìn"],
    [1_000_000_000, "một tỷ"],
    [1_000_000_005, "một tỷ không trăm lẻ năm"],
    [35_400_000_000, "ba mươi lăm tỷ bốn trăm triệu"],
    [1_234_567_891, "một tỷ hai trăm ba mươi bốn triệu năm trăm sáu mươi bảy nghìn tám trăm chín mươi mốt"],
    [1_001_000_000_000, "một nghìn không trăm lẻ một tỷ"],
    [1_000_000_000_000_000, "một triệu tỷ"],
    [-500_000, "âm năm trăm nghìn"],
    [-0, "không"],
  ])("reads %d as %j", (amount, words) => {
    expect(amountInWords(amount)).toBe(words);
  });

  it.each([1.5, NaN, Infinity, 2 ** 53, -(2 ** 53)])("reads nothing out of %d, which is no exact whole amount", (amount) => {
    expect(amountInWords(amount)).toBeNull();
  });

  it("reads two amounts alike only where they are the same amount", () => {
    const amount = fc.oneof(fc.integer({ min: 0, max: 2_000_000 }), fc.maxSafeNat());
    fc.assert(fc.property(amount, amount, (one, other) => (amountInWords(one) === amountInWords(other)) === (one === other)));
  });
});
