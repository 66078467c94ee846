import { criterionCode, frameworkName, titleName } from "../../src/core/domain/names";
import type { AdjustmentRefusal, Change } from "../../src/core/whatIf/adjustment";
import { whatIfScreen as enScreen } from "../../src/i18n/en/screens/whatIf";
import { whatIf as en } from "../../src/i18n/en/whatIf";
import { whatIfScreen as viScreen } from "../../src/i18n/vi/screens/whatIf";
import { whatIf as vi } from "../../src/i18n/vi/whatIf";
import { adjustmentRefusalText } from "../../src/i18n/whatIfWords";

const framework = frameworkName("MẪU");
const title = titleName("KDCTB");
const criterion = criterionCode("6.2");

const share: Change = { kind: "minAreaShare", framework, title, areaClass: "III", before: 0.5, after: 1.2 };
const veto: Change = { kind: "vetoScore", framework, criterion, title, before: null, after: 6 };
const refusals: readonly AdjustmentRefusal[] = [
  { index: 0, code: "unknown-title", title: "X", known: [title] },
  { index: 0, code: "unknown-title", title: "X", known: [] },
  { index: 0, code: "unknown-area-class", title, areaClass: "X", known: ["I", null] },
  { index: 0, code: "unknown-area-class", title, areaClass: null, known: ["I"] },
  { index: 0, code: "unknown-criterion", criterion: "9.9", framework: null },
  { index: 0, code: "unknown-criterion", criterion: "9.9", framework: "X" },
  { index: 0, code: "shared-criterion", criterion, frameworks: [framework] },
  { index: 0, code: "criterion-not-of-title", criterion, title },
  { index: 0, code: "max-of-bands", criterion },
  { index: 0, code: "out-of-range", change: share, min: 0, max: 1 },
  { index: 0, code: "contradicting", change: veto, other: null },
];

describe.each([
  ["vi", vi],
  ["en", en],
])("the words of a trial calculation in %s", (_language, words) => {
  it.each(refusals.map((refusal) => [refusal.code, refusal] as const))("tell what is wrong and what to do about %s", (_code, refusal) => {
    const { wrong, mend } = adjustmentRefusalText(words, refusal);
    for (const text of [wrong, mend]) {
      expect(text).toMatch(/\p{Lu}.*\.$/u);
      expect(text).toBe(text.normalize("NFC"));
      expect(text).not.toMatch(/undefined|null|NaN|\[object/u);
    }
  });
});

it("tell a value as people write it, and the range in the same way", () => {
  expect(adjustmentRefusalText(vi, refusals[9]!)).toEqual({
    wrong: "Tỷ lệ tối thiểu mỗi nội dung KDCTB (khu vực III): giá trị 120% nằm ngoài khoảng cho phép.",
    mend: "Được phép từ 0% đến 100%.",
  });
  expect(adjustmentRefusalText(vi, refusals[10]!).wrong).toBe(
    "Điểm liệt tiêu chí 6.2 đối với KDCTB được ghi hai giá trị khác nhau: không có và 6.",
  );
  expect(vi.changeName({ ...share, areaClass: "Khu vực I" })).toBe("Tỷ lệ tối thiểu mỗi nội dung KDCTB (Khu vực I)");
  expect(vi.changeName({ ...share, areaClass: null })).toBe("Tỷ lệ tối thiểu mỗi nội dung KDCTB");
});

describe.each([
  ["vi", viScreen],
  ["en", enScreen],
])("the words of the screen in %s", (_language, words) => {
  it("say something, in composed characters", () => {
    const fixed = Object.entries(words).filter((entry): entry is [string, string] => typeof entry[1] === "string");
    expect(fixed.length).toBeGreaterThan(20);
    for (const [key, text] of fixed) {
      expect([key, text.trim()]).not.toEqual([key, ""]);
      expect([key, text]).toEqual([key, text.normalize("NFC")]);
    }
  });

  it("tell a difference by its direction in words, and none as none", () => {
    const told = [3, -3, 0].map((difference) => words.difference(difference, "3"));
    expect(new Set(told).size).toBe(3);
    expect(told.map((text) => text.includes("3"))).toEqual([true, true, false]);
  });
});
