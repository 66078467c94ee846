import { isVietnameseSyllable } from "../../../src/core/text/syllable";

describe("isVietnameseSyllable", () => {
  it.each(["nghiêng", "quyết", "Được", "KHU", "gì", "giếng", "oanh", "ưu", "xoong", "ỷ", "thuở"])("takes %s for one", (word) => {
    expect(isVietnameseSyllable(word)).toBe(true);
  });

  it.each(["daân", "d©n", "Müller", "aòo", "àá", "sch", "", "khaoc"])("does not take %j for one", (word) => {
    expect(isVietnameseSyllable(word)).toBe(false);
  });
});
