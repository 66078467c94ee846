import type { District } from "../../../src/core/domain/district";
import { criterionCode, frameworkName, titleName, year } from "../../../src/core/domain/names";
import type { Adjustment, AdjustmentRefusal, Change } from "../../../src/core/whatIf/adjustment";
import { resolveAdjustments } from "../../../src/core/whatIf/resolve";
import { bands, passFail } from "../../support/scoring";
import { criterion, KDCKM, KDCTB, rule, smallDistrict } from "../../support/smallDistrict";
import { floor, max, total, totalBy, veto } from "./adjusting";

const y2022 = year(2022);

function changes(adjustments: readonly Adjustment[], district: District = smallDistrict()): readonly Change[] {
  const resolved = resolveAdjustments(district, y2022, adjustments);
  if (!resolved.ok) throw new Error(JSON.stringify(resolved.error));
  return resolved.value;
}

function refusals(adjustments: readonly Adjustment[], district: District = smallDistrict()): readonly AdjustmentRefusal[] {
  const resolved = resolveAdjustments(district, y2022, adjustments);
  if (resolved.ok) throw new Error(`granted: ${JSON.stringify(resolved.value)}`);
  return resolved.error;
}

/** KDCTB by area class, and 6.2 with what the rules of ranges look at. */
const classed = smallDistrict({
  criteria: [
    criterion("1.1", { max: 60 }),
    criterion("2.1", { max: 30, vetoScores: new Map([[KDCTB, 4]]) }),
    criterion("6.1", { max: 5, method: bands }),
    criterion("6.2", { max: 5, method: { kind: "deduction", step: 1, floor: -2 }, vetoScores: new Map([[KDCKM, -1]]) }),
  ],
  rules: [
    rule(KDCTB, { minTotal: 90, areaClass: "Khu vực I" }),
    rule(KDCTB, { minTotal: 80 }),
    rule(KDCTB, { minTotal: 70, fromYear: year(2010), toYear: year(2018) }),
    rule(KDCKM, { minTotal: 95 }),
  ],
});

describe("what adjustments come to in the forms", () => {
  it("a minimum is that of every rule of the title in force, each with its own value before", () => {
    expect(changes([total("KDCTB", 75)], classed)).toMatchObject([
      { kind: "minTotal", title: "KDCTB", areaClass: "Khu vực I", before: 90, after: 75 },
      { kind: "minTotal", title: "KDCTB", areaClass: null, before: 80, after: 75 },
    ]);
  });

  it.each([
    ["a class", "Khu vực I", "Khu vực I"],
    ["a class without diacritics", "khu vuc i", "Khu vực I"],
    ["no class", null, null],
  ])("or of %s alone", (_what, areaClass, found) => {
    expect(changes([total("kdctb", 75, { areaClass })], classed)).toMatchObject([{ title: "KDCTB", areaClass: found, after: 75 }]);
  });

  it("a step starts from what each rule says, exactly", () => {
    expect(changes([totalBy("KDCTB", -5)], classed).map(({ after }) => after)).toEqual([85, 75]);
    const tenths = smallDistrict({ rules: [rule(KDCTB, { minTotal: 0.3 }), rule(KDCKM)] });
    expect(changes([totalBy("KDCTB", -0.1)], tenths).map(({ after }) => after)).toEqual([0.2]);
  });

  it("what is asked for one area class outdoes what is asked for all, in any order", () => {
    const both = [total("KDCTB", 75), total("KDCTB", 60, { areaClass: null })];
    for (const order of [both, [...both].reverse()]) {
      expect(
        Object.fromEntries(changes(order, classed).map((change) => ["areaClass" in change && change.areaClass, change.after])),
      ).toEqual({ "Khu vực I": 75, null: 60 });
    }
  });

  it("the same wish twice counts once, steps too", () => {
    expect(changes([totalBy("KDCKM", -5), totalBy("KDCKM", -5)], classed)).toMatchObject([{ before: 95, after: 90 }]);
  });

  it("a veto is that of one criterion and title, present or not", () => {
    expect(changes([veto("2.1", "KDCTB", null), veto("2.1", "KDCKM", 3)], classed)).toMatchObject([
      { kind: "vetoScore", criterion: "2.1", title: "KDCTB", before: 4, after: null },
      { kind: "vetoScore", criterion: "2.1", title: "KDCKM", before: null, after: 3 },
    ]);
  });
});

describe("what is refused, each with what would be allowed", () => {
  it.each<[string, Adjustment, object]>([
    ["a title without a rule in the year", total("KDCX", 70), { code: "unknown-title", title: "KDCX", known: ["KDCTB", "KDCKM"] }],
    [
      "an area class without a rule",
      total("KDCTB", 70, { areaClass: "Khu vực II" }),
      { code: "unknown-area-class", areaClass: "Khu vực II", known: ["Khu vực I", null] },
    ],
    [
      "no area class, where every rule has one",
      floor("KDCKM", 0.4, { areaClass: "Khu vực I" }),
      { code: "unknown-area-class", known: [null] },
    ],
    ["a criterion that is not in force", max("9.9", 5), { code: "unknown-criterion", criterion: "9.9" }],
    ["1.10 for 1.1", max("1.10", 5), { code: "unknown-criterion" }],
    ["a framework that is not in force", max("1.1", 50, "QĐ 281"), { code: "unknown-criterion", framework: "QĐ 281" }],
    ["the maximum of bands", max("6.1", 4), { code: "max-of-bands", criterion: "6.1" }],
    ["no number", total("KDCKM", NaN), { code: "out-of-range", min: 0, max: 100 }],
    ["a step that is no number", totalBy("KDCKM", Infinity), { code: "out-of-range", min: 0, max: 100 }],
  ])("%s", (_what, adjustment, refusal) => {
    expect(refusals([adjustment], classed)).toMatchObject([{ index: 0, ...refusal }]);
  });

  it("a criterion that does not apply to the title, though the same code may belong to it in another framework", () => {
    const limited = smallDistrict({ criteria: [criterion("1.1", { max: 10 }), criterion("2.1", { appliesTo: ["KDCKM"] })] });
    expect(refusals([veto("2.1", "KDCTB", 0)], limited)).toMatchObject([
      { code: "criterion-not-of-title", criterion: "2.1", title: "KDCTB" },
    ]);
    expect(changes([veto("2.1", "KDCKM", 0)], limited)).toHaveLength(1);
  });

  it("a code that frameworks in force share, unless the framework or the title tells which", () => {
    const other = frameworkName("Bộ của tỉnh");
    const shared = smallDistrict({
      criteria: [criterion("1.1", { max: 10 }), criterion("1.1", { framework: other, max: 10 })],
      rules: [rule(KDCTB), rule(KDCKM, { framework: other })],
    });
    expect(refusals([max("1.1", 9.5)], shared)).toMatchObject([{ code: "shared-criterion", frameworks: ["MẪU", "Bộ của tỉnh"] }]);
    expect(changes([max("1.1", 9.5, "bo cua tinh")], shared)).toMatchObject([{ framework: "Bộ của tỉnh" }]);
    expect(changes([veto("1.1", "KDCKM", 0)], shared)).toMatchObject([{ framework: "Bộ của tỉnh" }]);
  });

  it("two wishes for one value that differ", () => {
    expect(refusals([total("KDCKM", 90), floor("KDCKM", 0.2), total("KDCKM", 85)], classed)).toMatchObject([
      { code: "contradicting", index: 2, other: 90, change: { after: 85 } },
    ]);
  });

  it("everything at once, in the order asked", () => {
    expect(refusals([floor("KDCTB", 2), max("9.9", 1), total("KDCKM", 101)]).map(({ index, code }) => [index, code])).toEqual([
      [0, "out-of-range"],
      [1, "unknown-criterion"],
      [2, "out-of-range"],
    ]);
  });
});

describe("ranges, at both ends", () => {
  it.each<[string, (to: number) => Adjustment, number, number]>([
    ["a minimum total", (to) => total("KDCKM", to), 0, 100],
    ["a minimum share", (to) => floor("KDCKM", to), 0, 1],
    ["a veto score", (to) => veto("2.1", "KDCKM", to), 0, 30],
    ["a veto score of a deduction with a floor under 0", (to) => veto("6.2", "KDCTB", to), -2, 5],
    ["a maximum under which its veto lies", (to) => max("2.1", to), 25, 1_000_000],
    ["a maximum that a minimum total needs", (to) => max("1.1", to), 55, 1_000_000],
  ])("%s", (_what, adjustment, lowest, highest) => {
    expect(changes([adjustment(lowest)], classed)[0]?.after).toBe(lowest);
    expect(changes([adjustment(highest)], classed)[0]?.after).toBe(highest);
    for (const beyond of [lowest - 0.001, highest + 0.001]) {
      expect(refusals([adjustment(beyond)], classed)).toMatchObject([{ code: "out-of-range", min: lowest, max: highest }]);
    }
  });

  it("a maximum never falls under the veto scores, nor to nothing", () => {
    const free = smallDistrict({
      criteria: [criterion("1.1", { method: passFail }), criterion("2.1", { vetoScores: new Map([[KDCTB, 2.5]]) })],
      rules: [rule(KDCTB, { minTotal: 1 })],
    });
    expect(refusals([max("2.1", 2.4)], free)).toMatchObject([{ code: "out-of-range", min: 2.5 }]);
    expect(refusals([max("1.1", 0)], free)).toMatchObject([{ code: "out-of-range", min: 0.01 }]);
  });

  it("a deduction's maximum never falls under its floor", () => {
    const free = smallDistrict({
      criteria: [criterion("1.1", { max: 10, method: { kind: "deduction", step: 1, floor: 2 } })],
      rules: [rule(KDCTB, { minTotal: 1 })],
    });
    expect(changes([max("1.1", 2)], free)).toHaveLength(1);
    expect(refusals([max("1.1", 1.9)], free)).toMatchObject([{ code: "out-of-range", min: 2 }]);
  });

  it("are those that the other adjustments leave", () => {
    expect(refusals([total("KDCKM", 97), max("1.1", 56)], classed)).toMatchObject([
      { code: "out-of-range", index: 0, max: 96 },
      { code: "out-of-range", index: 1, min: 57 },
    ]);
    expect(changes([total("KDCKM", 96), max("1.1", 56)], classed)).toHaveLength(2);
    expect(changes([veto("2.1", "KDCTB", null), max("2.1", 25)], classed)).toHaveLength(2);
  });

  it("look at no rule of another year", () => {
    const old = smallDistrict({ rules: [rule(KDCTB), rule(KDCKM), rule(titleName("KDCX"), { minTotal: 10, toYear: year(2021) })] });
    expect(changes([max("1.1", 4)], old)).toMatchObject([{ criterion: criterionCode("1.1"), after: 4 }]);
  });
});
